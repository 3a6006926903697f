import { type Document, holdsDecisions } from '../domain/document.ts';
import type { Query, TopicTerm } from '../domain/query.ts';
import { earliestDay, type ReducedDate } from '../domain/reduced-date.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { evidenceIn } from './paper-evidence.ts';
import { rankEvidence } from './rank.ts';
import { type Reported, reportedStops, type StopBody, stopBody } from './reported-stops.ts';
import { isSaidBefore } from './said-before.ts';
import { type Outcome, outcomeOf, type Role, roleOf } from './stop-outcome.ts';
import { withoutSlots } from './without-slots.ts';

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
const ABOUT = 0.7;
/** So do those that leave more of it unsaid than this share of what the best say. */
const WHOLE = 0.85;

/** The bodies a matter came to, in the order of their days; of one body on one day one stop. Undated ones come last. */
export function journeyStops(asked: Query, view: View): Stop[] {
  const about = aboutMatter(withoutSlots(asked), view);
  const own = new Map<string, Document[]>();
  for (const { document } of about.told) {
    if (!document.body) continue;
    const key = `${stopBody(document.body.name, view).key} ${document.date?.date ?? document.id}`;
    const known = own.get(key) ?? [];
    if (!known.includes(document)) own.set(key, [...known, document]);
  }
  const reported = about.beside.flatMap((e) => reportedStops(e, view));
  const stops = [...own.values()].flatMap((documents) => ownStop(documents, about.told, reported, view) ?? []);
  const elsewhere = reported.filter(
    (r, i, all) => !stops.some((s) => isSame(s, r)) && all.findIndex((o) => isSame(o, r)) === i,
  );
  return [...stops, ...elsewhere.map(reportedStop)].sort(
    (a, b) => compare(dayOf(a), dayOf(b)) || compare(a.body.key, b.body.key),
  );
}

interface About {
  /** What speaks of the matter. */
  readonly told: readonly Evidence[];
  /** What papers on the matter say: it may be of the matter without naming it. */
  readonly beside: readonly Evidence[];
}

function aboutMatter(query: Query, view: View): About {
  const { passing } = gatherEvidence(query, view);
  const strongest = Math.max(0, ...passing.map((e) => e.coverage.strength));
  const fullest = Math.max(0, ...passing.map((e) => e.coverage.share));
  const told = passing.filter((e) => e.coverage.strength >= strongest * ABOUT && e.coverage.share >= fullest * WHOLE);
  const papers = [...new Set(told.map((e) => e.document))].filter((document) => document.body !== null);
  const all = papers.flatMap((document) => evidenceIn(document, query, view, () => true));
  const known = new Set(told.map((e) => e.sentence));
  // "The Board endorsed the three options" ends an item that has named the matter.
  const closing = all.filter(
    (e) => !known.has(e.sentence) && e.coverage.share > 0 && outcomeOf(e, view) !== null && isSaidBefore(e, view),
  );
  const beside = all.filter((e) => e.coverage.share >= fullest * WHOLE && !e.coverage.lacksEssential);
  return { told: [...told, ...closing, ...inOtherWords(query, new Set(papers), view)], beside };
}

/** Papers that write a name in other words: "the Eddlebury centre" under a heading "Community diagnostics". */
function inOtherWords(query: Query, papers: ReadonlySet<Document>, view: View): readonly Evidence[] {
  const topic = query.topic.flatMap((term) => {
    const words = term.words.split(' ');
    if (term.mention === null || words.length < 2 || term.mention.kind === 'person' || term.mention.kind === 'body')
      return [term];
    return words.flatMap((word): TopicTerm[] => {
      const [stem] = stems(word);
      return stem === undefined
        ? []
        : [{ ...term, words: word, kind: 'word', alternatives: [[stem]], mention: null, slot: null }];
    });
  });
  if (topic.length === query.topic.length) return [];
  return gatherEvidence({ ...query, topic }, view).passing.filter(
    (e) => e.coverage.share === 1 && e.coverage.strength >= ABOUT && !papers.has(e.document),
  );
}

function ownStop(
  documents: readonly Document[],
  about: readonly Evidence[],
  reported: readonly Reported[],
  view: View,
): Stop | null {
  // The record of a meeting tells what became of the report to it.
  const [paper] = [...documents].sort((a, b) => standing(a) - standing(b));
  if (!paper?.body) return null;
  const ofPaper = about.filter((e) => e.document === paper);
  // What it tells of another body is told at that body's stop.
  const itsOwn = ofPaper.filter((e) => !reported.some((r) => r.evidence.sentence === e.sentence));
  const ranked = rankEvidence(itsOwn.length > 0 ? itsOwn : ofPaper, () => 0);
  const outcomes = holdsDecisions(paper.kind) ? ranked.flatMap((e) => outcomeOf(e, view) ?? []) : [];
  const best = ranked.find((e) => !outcomes.some((o) => o.evidence === e)) ?? null;
  const evidence =
    outcomes.length > 0
      ? [...outcomes.slice(0, TOLD).map((o) => o.evidence), ...(best ? [best] : [])]
      : ranked.slice(0, 2);
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
