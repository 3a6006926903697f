import type { DatePhrase } from '../domain/date-phrase.ts';
import type { Statement } from '../domain/statement.ts';

/** What the cells of a row of an action list tell. */
export interface ActionRow {
  readonly what: string;
  /** As the row writes it; null where no cell tells. */
  readonly owner: string | null;
  readonly due: DatePhrase | null;
}

const NUMBER = /^[\d.()/-]*$/;
/** Initials, or a name of a few words in capitals. */
const OWNER = /^(?:\p{Lu}{1,4}(?:\/\p{Lu}{1,4})*|(?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3})$/u;

/**
 * The action, its owner and its date in the cells of a row ("1 | Write to the Panel | AK | 17 May 2023"): the longest cell
 * is the action, a cell that is a date is when, and one that is a name or initials is whose. Where other cells are left, or
 * two could be the owner, all but the number are joined.
 */
export function readActionRow(text: string, statements: readonly Statement[]): ActionRow {
  const cells = text
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => !NUMBER.test(cell));
  const dates = new Map(statements.flatMap((s) => (s.kind === 'date' ? [[s.when.words, s.when] as const] : [])));
  const what = cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
  const others = cells.filter((cell) => cell !== what);
  const due = others.filter((cell) => dates.has(cell));
  const owners = others.filter((cell) => !dates.has(cell));
  const isPlain = due.length <= 1 && owners.length <= 1 && owners.every((cell) => OWNER.test(cell));
  return isPlain
    ? { what, owner: owners[0] ?? null, due: dates.get(due[0] ?? '') ?? null }
    : { what: cells.join(', '), owner: null, due: null };
}
