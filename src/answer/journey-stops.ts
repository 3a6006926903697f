import { type Document, holdsDecisions } from '../domain/document.ts';
import type { Query } from '../domain/query.ts';
import { earliestDay, type ReducedDate } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { rankEvidence } from './rank.ts';
import { type Reported, reportedStops, type StopBody, stopBody } from './reported-stops.ts';
import { type Outcome, outcomeOf, type Role, roleOf } from './stop-outcome.ts';

/** A meeting (or a paper) of a body that a matter came to. */
export interface Stop {
  readonly body: StopBody;
  readonly date: ReducedDate | null;
  readonly role: Role;
  /** What is said of it, the most telling first. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** True where the evidence records what the body did. */
  readonly decided: boolean;
  /** How it is known where no paper of the meeting's own record says it: an agenda, a report, another body's paper. */
  readonly known: 'agenda' | 'report' | 'elsewhere' | null;
}

/** Sentences told of one stop. */
const TOLD = 4;
/** Papers that speak of a matter this much less than the best only mention it. */
const ABOUT = 0.5;

/** The bodies a matter came to, in the order of their days; of one body on one day one stop. Undated ones come last. */
export function journeyStops(query: Query, view: View): Stop[] {
  const { passing } = gatherEvidence(query, view);
  const strongest = Math.max(0, ...passing.map((e) => e.coverage.strength));
  const about = passing.filter((e) => e.coverage.strength >= strongest * ABOUT);
  const own = new Map<string, Document[]>();
  for (const { document } of about) {
    if (!document.body) continue;
    const key = `${stopBody(document.body.name, view).key} ${document.date?.date ?? document.id}`;
    const known = own.get(key) ?? [];
    if (!known.includes(document)) own.set(key, [...known, document]);
  }
  const stops = [...own.values()].flatMap((documents) => ownStop(documents, about, view) ?? []);
  const told = about
    .flatMap((e) => reportedStops(e, view))
    .filter((r, i, all) => !stops.some((s) => isSame(s, r)) && all.findIndex((o) => isSame(o, r)) === i);
  return [...stops, ...told.map(reportedStop)].sort(
    (a, b) => compare(dayOf(a), dayOf(b)) || compare(a.body.key, b.body.key),
  );
}

function ownStop(documents: readonly Document[], about: readonly Evidence[], view: View): Stop | null {
  // The record of a meeting tells what became of the report to it.
  const [paper] = [...documents].sort((a, b) => standing(a) - standing(b));
  if (!paper?.body) return null;
  const ranked = rankEvidence(
    about.filter((e) => e.document === paper),
    () => 0,
  );
  const outcomes = holdsDecisions(paper.kind) ? ranked.flatMap((e) => outcomeOf(e, view) ?? []) : [];
  const evidence = outcomes.length > 0 ? outcomes.slice(0, TOLD).map((o) => o.evidence) : ranked.slice(0, 2);
  const [first, ...others] = evidence;
  if (!first) return null;
  const body = stopBody(paper.body.name, view);
  return {
    body,
    date: paper.date?.date ?? null,
    role: roleOf(
      paper.body.name,
      outcomes.flatMap((o: Outcome) => o.forces),
    ),
    evidence: [first, ...others],
    decided: outcomes.length > 0,
    known: paper.kind === 'agenda' ? 'agenda' : holdsDecisions(paper.kind) ? null : 'report',
  };
}

function standing({ kind }: Document): number {
  return holdsDecisions(kind) ? 0 : kind === 'agenda' ? 2 : 1;
}

function reportedStop({ body, date, evidence, forces }: Reported): Stop {
  return {
    body,
    date,
    role: roleOf(body.name, forces),
    evidence: [evidence],
    decided: forces.length > 0,
    known: 'elsewhere',
  };
}

function isSame(a: Pick<Stop, 'body' | 'date'>, b: Pick<Stop, 'body' | 'date'>): boolean {
  return a.body.key === b.body.key && a.date === b.date;
}

function dayOf({ date }: Stop): string {
  return (date && earliestDay(date)) ?? '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
