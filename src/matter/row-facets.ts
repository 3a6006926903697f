import type { Document } from '../domain/document.ts';
import { earliestDay } from '../domain/reduced-date.ts';
import type { Workstream } from '../domain/registry.ts';
import type { View } from '../search/view.ts';
import { isPaperOfBody } from './body-rows.ts';
import { type KnownBody, knownBodies } from './meeting-dates.ts';
import { familyOf } from './of-workstream.ts';
import type { Row } from './row.ts';

/** The bodies that rows are of, each with how many; the same as selecting each of them, in one walk over the rows. */
export function rowsByBody(rows: readonly Row[], view: View): ReadonlyMap<KnownBody, number> {
  const bodies = knownBodies(view);
  const byName = new Map<string, KnownBody[]>();
  for (const body of bodies) {
    for (const name of new Set(body.names.map((one) => one.toLowerCase()))) {
      byName.set(name, [...(byName.get(name) ?? []), body]);
    }
  }
  const ofPaper = new Map<Document, readonly KnownBody[]>();
  const bodiesOf = (document: Document): readonly KnownBody[] => {
    const known = ofPaper.get(document) ?? bodies.filter((body) => isPaperOfBody(document, body));
    ofPaper.set(document, known);
    return known;
  };
  const counts = new Map<KnownBody, number>();
  for (const { body: name, by } of rows) {
    const named = name === null ? [] : (byName.get(name.toLowerCase()) ?? []);
    const own = new Set([...named, ...by.flatMap(({ document }) => bodiesOf(document))]);
    for (const body of own) counts.set(body, (counts.get(body) ?? 0) + 1);
  }
  return new Map(bodies.flatMap((body) => (counts.has(body) ? [[body, counts.get(body) ?? 0]] : [])));
}

/** The years that rows are of, the latest first, each with how many. */
export function rowsByYear(rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { date } of rows) {
    const year = date === null ? undefined : earliestDay(date)?.slice(0, 4);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? 1 : -1)));
}

/**
 * The workstreams that the papers of rows speak of. Not counted: which passages are of a workstream takes as long for each
 * as a page or a message may take as a whole.
 */
export function workstreamsOf(rows: readonly Row[], view: View): readonly Workstream[] {
  const papers = new Set(rows.flatMap(({ by }) => by.map(({ document }) => document)));
  const spokenOf = new Set([...papers].flatMap((document) => document.workstreams));
  return view.registry.workstreams.filter(({ id }) => [...familyOf(id, view).ids].some((part) => spokenOf.has(part)));
}
