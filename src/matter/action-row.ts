import type { DatePhrase } from '../domain/date-phrase.ts';
import type { Passage } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import { TRACKER_HEADS } from '../english/tracker-heads.ts';
import { hasActionHeads } from '../statements/action-rows.ts';

/** What the cells of a row of an action list tell. */
export interface ActionRow {
  readonly what: string;
  /** As the row writes it; null where no cell tells. */
  readonly owner: string | null;
  readonly due: DatePhrase | null;
}

const ACTION_LIST = /\bactions?\b/i;

/** Whether a passage is a line of a table of actions, by the heading above it or the heads of its columns. */
export function isActionRow({ passage }: { readonly passage: Passage }): boolean {
  if (hasActionHeads(passage)) return true;
  return passage.form === 'row' && passage.headings.some((heading) => ACTION_LIST.test(heading));
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
  const cells = cellsOf(text).filter((cell) => !NUMBER.test(cell));
  const dates = datesOf(statements);
  const what = longest(cells);
  const others = cells.filter((cell) => cell !== what);
  const due = others.filter((cell) => dates.has(cell));
  const owners = others.filter((cell) => !dates.has(cell));
  const isPlain = due.length <= 1 && owners.length <= 1 && owners.every((cell) => OWNER.test(cell));
  return isPlain
    ? { what, owner: owners[0] ?? null, due: dates.get(due[0] ?? '') ?? null }
    : { what: cells.join(', '), owner: null, due: null };
}

/** What single cells of a row of an action list tell, as the row writes it; null where none does. */
export interface ActionCells {
  readonly reference: string | null;
  readonly owner: string | null;
  /** The last cell that is a date: the day it was set stands before the day it is due. */
  readonly due: DatePhrase | null;
  /** "Open", "Complete", "On agenda". */
  readonly state: string | null;
}

const REFERENCE = /^\p{Lu}{0,3}[\d.()/-]*\d[\d.()/-]*$/u;
const STATE =
  /^(?:open|closed|completed?|done|on-?going|in progress|outstanding|overdue|not started|pending|on agenda|carried forward|on track)\b/i;

/** Reads the cells of a row of an action list each by itself: by the head of its column, else by its form. */
export function actionCells({ text, columns }: Passage, statements: readonly Statement[]): ActionCells {
  const cells = cellsOf(text);
  const under = (head: RegExp): string | undefined => cells.find((_, at) => head.test((columns[at] ?? '').trim()));
  const dates = datesOf(statements);
  const { what: task, owner: whose, due: when, state: how, reference: label } = TRACKER_HEADS;
  const what = under(task) ?? longest(cells);
  const others = cells.filter((cell) => cell !== what && !dates.has(cell));
  const state = under(how) ?? others.find((cell) => STATE.test(cell)) ?? null;
  const reference = under(label) ?? cells.find((cell, at) => at === 0 && REFERENCE.test(cell)) ?? null;
  const owners = others.filter((cell) => cell !== state && cell !== reference && OWNER.test(cell));
  // A day in the words of the action is not when it is due.
  const isHeaded = columns.some((column) => when.test(column.trim()));
  const due = isHeaded
    ? dateIn(under(when) ?? '', statements)
    : dates.get(cells.filter((c) => dates.has(c)).at(-1) ?? '');
  return { reference, owner: under(whose) ?? owners[0] ?? null, due: due ?? null, state };
}

function dateIn(cell: string, statements: readonly Statement[]): DatePhrase | undefined {
  const date = statements.find((s) => s.kind === 'date' && cell.includes(s.when.words));
  return date?.kind === 'date' ? date.when : undefined;
}

function cellsOf(text: string): string[] {
  return text.split('|').map((cell) => cell.trim());
}

function longest(cells: readonly string[]): string {
  return cells.reduce((best, cell) => (cell.length > best.length ? cell : best), '');
}

function datesOf(statements: readonly Statement[]): ReadonlyMap<string, DatePhrase> {
  return new Map(statements.flatMap((s) => (s.kind === 'date' ? [[s.when.words, s.when] as const] : [])));
}
