import { z } from 'zod';
import { earliestDay, hasYear, isReducedDate, latestDay } from '../../domain/reduced-date.ts';
import type { Selection } from '../../matter/list-rows.ts';
import { knownBodies } from '../../matter/meeting-dates.ts';
import type { View } from '../../search/view.ts';

/** What a list is narrowed to and sorted by, as its address says it; null where it does not. */
export interface Narrowing {
  /** The id of a body, or its name where the register does not know it. */
  readonly body: string | null;
  readonly workstream: string | null;
  /** Reduced dates with a year. */
  readonly since: string | null;
  readonly until: string | null;
  /** What a decision did, or how it stands with a date. */
  readonly only: string | null;
  /** The key of a column; with a minus the other way round. */
  readonly sort: string | null;
  /** Digits: which page of it, from 1; null for the first. */
  readonly page: string | null;
}

/** A whole list in its own order. */
export const WHOLE: Narrowing = {
  body: null,
  workstream: null,
  since: null,
  until: null,
  only: null,
  sort: null,
  page: null,
};

const words = z.string().trim().max(300).default('');
const date = words.refine((day) => day === '' || (isReducedDate(day) && hasYear(day)));
const FIELDS = z.object({
  body: words,
  workstream: words,
  since: date,
  until: date,
  only: words,
  sort: words,
  page: z
    .string()
    .regex(/^\d{0,6}$/)
    .catch(''),
});

/** Reads how a list is narrowed; null where a date is none. The first of a repeated field counts. */
export function readNarrowing(parameters: URLSearchParams): Narrowing | null {
  const fields = Object.keys(WHOLE).map((name) => [name, parameters.get(name) ?? undefined]);
  const read = FIELDS.safeParse(Object.fromEntries(fields));
  if (!read.success) return null;
  const { body, workstream, since, until, only, sort, page } = read.data;
  return {
    body: body || null,
    workstream: workstream || null,
    since: since || null,
    until: until || null,
    only: only || null,
    sort: sort || null,
    page: page || null,
  };
}

/** The address of a list so narrowed; what is null is left out. */
export function narrowedAddress(path: string, narrowing: Narrowing): string {
  const fields = Object.entries(narrowing).filter((field): field is [string, string] => field[1] !== null);
  return fields.length === 0 ? path : `${path}?${new URLSearchParams(fields)}`;
}

/** What a narrowing selects of a view; null where it names a body or a workstream that nobody there knows. */
export function selectionOf({ body, workstream, since, until }: Narrowing, view: View): Selection | null {
  const known = body === null ? null : knownBodies(view).find(({ id, name }) => (id ?? name) === body);
  if (known === undefined) return null;
  if (workstream !== null && !view.registry.workstreams.some(({ id }) => id === workstream)) return null;
  return {
    body: known,
    workstream,
    since: since === null ? null : earliestDay(since),
    until: until === null ? null : latestDay(until),
  };
}
