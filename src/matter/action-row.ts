import type { DatePhrase } from '../domain/date-phrase.ts';
import type { Passage } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import { TRACKER_HEADS } from '../english/tracker-heads.ts';
import { hasActionHeads } from '../statements/action-rows.ts';

/** What the cells of a row of an action list tell together. */
export interface ActionRow extends Omit<ActionCells, 'what'> {
  /** What is to be done; where other cells are left that may belong to it, all of them but the number and the state. */
  readonly what: string;
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
 * The action, its owner, its date and its state ("1 | Write to the Panel | AK | 17 May 2023 | Open"). Where a cell is left
 * that is none of these, nobody can tell whose or when it is: all are joined.
 */
export function readActionRow(passage: Passage, statements: readonly Statement[]): ActionRow {
  const cells = actionCells(passage, statements);
  const { what, reference, owner, due, state } = cells;
  const dates = datesOf(statements);
  const known = new Set([reference, state]);
  const shown = cellsSinceSet(passage).filter((cell) => !known.has(cell) && !NUMBER.test(cell));
  // Of two days the earlier one is when it was set.
  const isTold = (cell: string): boolean => [what, owner].includes(cell) || (due !== null && dates.has(cell));
  return shown.every(isTold) ? cells : { reference, what: shown.join(', '), owner: null, due: null, state };
}

/** What single cells of a row of an action list tell, as the row writes it; null where none does. */
export interface ActionCells {
  readonly reference: string | null;
  /** The longest cell, where no column is headed so. */
  readonly what: string;
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
export function actionCells(passage: Passage, statements: readonly Statement[]): ActionCells {
  const { text, columns } = passage;
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
    : dates.get(
        cellsSinceSet(passage)
          .filter((cell) => dates.has(cell))
          .at(-1) ?? '',
      );
  return { reference, what, owner: filled(under(whose)) ?? owners[0] ?? null, due: due ?? null, state: filled(state) };
}

/** A cell that says something. */
function filled(cell: string | null | undefined): string | null {
  return cell === undefined || cell === null || /^[-–—\s]*$/.test(cell) ? null : cell;
}

const DONE = /^(?:closed|completed?|done)\b/i;

/** Whether the state of an action says that nothing is left to do, done or not. */
export function isClosed(state: string | null): boolean {
  return state !== null && DONE.test(state);
}

function dateIn(cell: string, statements: readonly Statement[]): DatePhrase | undefined {
  const date = statements.find((s) => s.kind === 'date' && cell.includes(s.when.words));
  return date?.kind === 'date' ? date.when : undefined;
}

function cellsOf(text: string): string[] {
  return text.split('|').map((cell) => cell.trim());
}

/** The cells but for one whose column says when the action was set. */
function cellsSinceSet({ text, columns }: Passage): string[] {
  return cellsOf(text).filter((_, at) => !TRACKER_HEADS.set.test((columns[at] ?? '').trim()));
}

function longest(cells: readonly string[]): string {
  return cells.reduce((best, cell) => (cell.length > best.length ? cell : best), '');
}

function datesOf(statements: readonly Statement[]): ReadonlyMap<string, DatePhrase> {
  return new Map(statements.flatMap((s) => (s.kind === 'date' ? [[s.when.words, s.when] as const] : [])));
}
