import { earliestDay, latestDay } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import { actionRows, withLatest } from './action-rows.ts';
import { bodyRows, isPaperOfBody } from './body-rows.ts';
import { dateRows } from './date-rows.ts';
import { outcomeRows } from './decision-rows.ts';
import type { KnownBody } from './meeting-dates.ts';
import { familyOf, isPaperOf, isPassageOf } from './of-workstream.ts';
import { paperRows } from './paper-rows.ts';
import { personRows } from './person-rows.ts';
import type { Row } from './row.ts';
import { workstreamRows } from './workstream-rows.ts';

/** The lists that there are. */
export const LISTS = ['decisions', 'actions', 'dates', 'workstreams', 'bodies', 'people', 'papers'] as const;

export type ListName = (typeof LISTS)[number];

/** What a list is narrowed to; null for all. Days are YYYY-MM-DD, both inclusive. */
export interface Selection {
  readonly body: Pick<KnownBody, 'id' | 'names'> | null;
  /** The id of a workstream; its parts belong to it. */
  readonly workstream: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** A selection of everything. */
export const EVERYTHING: Selection = { body: null, workstream: null, since: null, until: null };

/** The rows of a list in its order: dates and actions the next due first, everything else newest or by its register. */
export function listRows(list: ListName, selection: Selection, view: View, asOf: string): readonly Row[] {
  if (list === 'actions') {
    const rows = actionRows(view, asOf).filter((row) => isSelected(row, selection, view));
    return withLatest(rows, view);
  }
  return ROWS[list](view, asOf).filter((row) => isSelected(row, selection, view));
}

const ROWS: Readonly<Record<Exclude<ListName, 'actions'>, (view: View, asOf: string) => readonly Row[]>> = {
  decisions: outcomeRows,
  dates: dateRows,
  workstreams: workstreamRows,
  bodies: bodyRows,
  people: personRows,
  papers: paperRows,
};

/** Whether a row is of the body and the workstream selected and in its time; a row without a day is in no time. */
export function isSelected(row: Row, { body, workstream, since, until }: Selection, view: View): boolean {
  return (
    (body === null || isOfBody(row, body)) &&
    (workstream === null || isOfWorkstream(row, workstream, view)) &&
    wasWithin(row.date, since, until)
  );
}

function isOfBody(row: Row, body: NonNullable<Selection['body']>): boolean {
  if (row.kind === 'body') return row.id === body.id || body.names.includes(row.name ?? '');
  const named = row.body?.toLowerCase();
  return (
    row.by.some(({ document }) => isPaperOfBody(document, body)) ||
    body.names.some((name) => name.toLowerCase() === named)
  );
}

function isOfWorkstream(row: Row, id: string, view: View): boolean {
  const family = familyOf(id, view);
  if (row.kind === 'workstream') return family.ids.has(row.id);
  return row.by.some((place) =>
    row.kind === 'paper' ? isPaperOf(place.document, family) : isPassageOf(place, family, view),
  );
}

/** Whether a day, told in whole or in part, may be in a time; what has no day is in no time. */
export function wasWithin(date: string | null, since: string | null, until: string | null): boolean {
  if (since === null && until === null) return true;
  const [from, to] = date === null ? [null, null] : [earliestDay(date), latestDay(date)];
  return from !== null && to !== null && (since === null || to >= since) && (until === null || from <= until);
}
