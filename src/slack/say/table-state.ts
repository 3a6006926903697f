import { FACETS, type Facet, type Narrowed, type TableRequest } from '../../answer/table/table.ts';
import { isReducedDate } from '../../domain/reduced-date.ts';

/** The action ids of a table: its pages, and the menu that narrows it. */
export const TABLE_ACTION = /^table:(?:next|previous|narrow|all)$/;

/** What a tap on a table asks for: which list, of which day, narrowed to what, and which page. */
export interface TableState extends TableRequest {
  /** YYYY-MM-DD: a page turned later is a page of the same list. */
  readonly asOf: string;
}

/** Puts the state of a table into one text, for a button's value or a block's id. */
export function writeState({ of, narrowed, page, asOf }: TableState): string {
  return [asOf, page, ...FACETS.map((facet) => narrowed[facet] ?? '-'), of].join(' ');
}

/** Reads what `writeState` wrote; null for anything else. */
export function readState(written: string): TableState | null {
  const [, asOf = '', page, body, workstream, year, of] =
    /^(\d{4}-\d{2}-\d{2}) (\d{1,4}) ([0-9a-f]{16}|-) ([0-9a-f]{16}|-) (\d{4}|-) ([\s\S]+)$/.exec(written) ?? [];
  if (of === undefined || !isReducedDate(asOf)) return null;
  const read = (mark: string | undefined) => (mark === undefined || mark === '-' ? null : mark);
  const narrowed = { body: read(body), workstream: read(workstream), year: read(year) };
  return { of, asOf, page: Number(page), narrowed };
}

/** A choice of the menu as its option's value. */
export function writeChoice(facet: Facet, mark: string): string {
  return `${facet} ${mark}`;
}

/** The state that a choice of the menu leads to: the first page, narrowed by it too; null where it is none of ours. */
export function chosenState(state: TableState, choice: string): TableState | null {
  const [name = '', mark] = choice.split(' ');
  const facet = FACETS.find((known) => known === name);
  if (facet === undefined || mark === undefined) return null;
  const narrowed: Narrowed = { ...state.narrowed, [facet]: mark };
  return { ...state, narrowed, page: 1 };
}
