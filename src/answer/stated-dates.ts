import { knownDate } from '../domain/date-phrase.ts';
import type { Query } from '../domain/query.ts';
import type { DateStatement } from '../domain/statement.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { saysMoved } from '../matter/moved.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';

import { type Evidence, gatherEvidence, LEAST_SHARE } from './evidence.ts';
import { evidenceIn } from './paper-evidence.ts';
import { speaksOf } from './speaks-of.ts';
import { withoutSlots } from './without-slots.ts';

/** A date must stand beside what was asked, not merely under the same heading: chosen with LEAST_SHARE. */
const LEAST_STRENGTH = 0.65;

/** A date that a paper states for a milestone. */
export interface Stated {
  readonly evidence: Evidence;
  readonly date: DateStatement;
}

const ENDS = /\b(?:clos(?:e|es|ed|ing|ure)|end(?:s|ed|ing)?|finish\w*|complet\w*|conclu\w+|expir\w+|up to|until)\b/i;
const BEGINS =
  /\b(?:open\w*|start\w*|begin\w*|began|begun|commenc\w*|launch\w*|take place|go(?:es)? live|went live|introduc\w*)\b/i;
// "The outcome of the consultation be reported in June" dates the report and not the consultation.
const AFTERMATH = /\b(?:outcomes?|results?|feedback|responses?|report) (?:of|on|to|from) \S/i;
const ASKS_AFTERMATH = /\b(?:outcomes?|results?|feedback|responses?|report)/i;

function isAftermath({ sentence }: Evidence, { text }: Query): boolean {
  return AFTERMATH.test(sentence.text) && !ASKS_AFTERMATH.test(text);
}

/** Whether words tell of the end of something: "the consultation would close". */
export function tellsOfEnd(words: string): boolean {
  return ENDS.test(words);
}

/**
 * The dates that papers state for what a query asks about, oldest paper first, inside one paper in its order. Dates of
 * its end are left out where its beginning is dated too and the question does not ask about the end.
 */
export function statedDates(asked: Query, view: View): Stated[] {
  const query = withoutSlots(asked);
  const wanted = new Set(query.topic.flatMap((term) => term.alternatives.flat()));
  const stated = aboutDates(query, view)
    .filter((e) => e.coverage.strength >= LEAST_STRENGTH && speaksOf(e, query, 'sentence') && !isAftermath(e, query))
    .flatMap((evidence) => datesOf(evidence, wanted).map((date) => ({ evidence, date })));
  const strongest = Math.max(0, ...stated.map(({ evidence }) => evidence.coverage.strength));
  const near = stated.filter(({ evidence }) => evidence.coverage.strength >= strongest * NEAR);
  const askedEnd = ENDS.test(query.text);
  const begins = near.filter(
    ({ date }) => ENDS.test(date.event) === askedEnd || (!askedEnd && BEGINS.test(date.event)),
  );
  return [...(begins.length > 0 ? begins : near)].sort(
    (a, b) =>
      -newerFirst(a.evidence.document, b.evidence.document) ||
      a.evidence.passage.paragraph - b.evidence.passage.paragraph ||
      a.date.start - b.date.start,
  );
}

/** Papers read for dates beside what a search finds, the strongest first. */
const PAPERS = 12;

/** What speaks of the matter, with the dated sentences of the same papers that a search by words has not brought up. */
function aboutDates(query: Query, view: View): Evidence[] {
  const { passing } = gatherEvidence(query, view);
  const known = new Set(passing.map((e) => e.sentence));
  const papers = [...new Set(passing.map((e) => e.document))].slice(0, PAPERS);
  const more = papers.flatMap((document) =>
    evidenceIn(document, query, view, (p) => view.statementsOf(p.document, p.paragraph).some((s) => s.kind === 'date')),
  );
  return [
    ...passing,
    ...more.filter((e) => !known.has(e.sentence) && e.coverage.share >= LEAST_SHARE && !e.coverage.lacksEssential),
  ];
}

/** Dates of sentences that speak of the milestone this much less than the best are of something beside it. */
const NEAR = 0.78;

/** The dates of a sentence that look ahead, or that it says were moved, of the clause that speaks of the matter most. */
function datesOf({ statements, sentence }: Evidence, wanted: ReadonlySet<string>): DateStatement[] {
  const ahead = statements.filter(
    (s): s is DateStatement =>
      s.kind === 'date' &&
      (s.when.direction === 'future' || s.when.direction === 'deadline' || (saysMoved({ sentence }) && !isOwnDay(s))),
  );
  const score = (date: DateStatement): number => stems(date.event).filter((stem) => wanted.has(stem)).length;
  const top = Math.max(0, ...ahead.map(score));
  return ahead.filter((date) => score(date) === top);
}

/** A full day that is gone is when something was done or said, not a date given for what is to come. */
function isOwnDay({ when }: DateStatement): boolean {
  return when.direction === 'past' && /^\d{4}-\d\d-\d\d$/.test(knownDate(when));
}
