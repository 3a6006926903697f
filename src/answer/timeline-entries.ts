import type { Support } from '../domain/cite.ts';
import { type DatePhrase, knownDate } from '../domain/date-phrase.ts';
import { earliestDay, hasYear, latestDay } from '../domain/reduced-date.ts';
import type { DateStatement, DecisionStatement } from '../domain/statement.ts';
import { lastDayOf } from '../evidence/newer-first.ts';
import { sayPhrase } from './dated.ts';
import type { Evidence } from './evidence.ts';
import { plainEnds } from './list-ends.ts';
import { dateInWords } from './naming.ts';
import { salience } from './salience.ts';
import { supportOf } from './support.ts';

/** `decided`: by a decision; `happened`: dated in the text; `due`: announced for a day; `reported`: of its paper's day. */
export type Manner = 'decided' | 'happened' | 'due' | 'reported';

/** One thing of a matter's life with the day it stands at. */
export interface Entry {
  readonly evidence: Evidence;
  readonly manner: Manner;
  /** The first day it can be of, YYYY-MM-DD; empty where nothing dates it. */
  readonly day: string;
  /** The date in words, with how it is known. */
  readonly when: string;
  readonly decision: DecisionStatement | null;
  /** The words to repeat: the sentence, or for a second date of it the clause of that date. */
  readonly words: string;
  readonly weight: number;
  /** Other papers that say the same. */
  readonly also: readonly Support[];
}

/** What a sentence adds to a timeline: its decision, then each event it dates, else itself on its paper's day. */
export function entriesOf(evidence: Evidence): Entry[] {
  const weight = salience(evidence);
  const decision = evidence.statements.find((s): s is DecisionStatement => s.kind === 'decision') ?? null;
  const dates = evidence.statements.filter((s): s is DateStatement => s.kind === 'date' && isMoment(s.when));
  const entry = (part: Pick<Entry, 'manner' | 'day' | 'when'> & Partial<Entry>): Entry => ({
    evidence,
    decision: null,
    words: plainEnds(evidence.sentence.text),
    weight,
    also: [],
    ...part,
  });
  const entries: Entry[] = [];
  if (decision) entries.push(entry({ manner: 'decided', decision, ...dayOfDecision(decision, dates, evidence) }));
  for (const date of oneAnEvent(dates)) {
    const due = isDue(date, evidence);
    // What was asked for by a day is told by the decision that asks.
    if (decision && (!due || decision.forces.every((force) => force === 'requested'))) continue;
    const again = entries.length > 0;
    entries.push(
      entry({
        manner: due ? 'due' : 'happened',
        ...placeOf(date.when, evidence),
        words: plainEnds(again ? date.event : evidence.sentence.text),
        weight: again ? weight - SECOND : weight,
      }),
    );
  }
  if (entries.length > 0) return entries;
  const aside = evidence.coverage.strength < NAMED ? ASIDE : 0;
  return [entry({ manner: 'reported', ...paperDay(evidence), weight: weight - aside })];
}

/** Coverage below this comes from elsewhere in the paragraph or paper; what is neither dated nor decided then counts less. */
const NAMED = 0.72;
const ASIDE = 0.2;

/** What a second entry of one sentence is worth less than its first. */
const SECOND = 0.15;

/** A year of accounts or a span of years is the term of something, not when it happened. */
function isMoment({ date }: DatePhrase): boolean {
  const [from, to] = date.split('/');
  return from === undefined || to === undefined || monthsFrom(to) - monthsFrom(from) < 6;
}

function monthsFrom(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}

/** Of several dates of one event ("moved from spring to September") the last is the one that holds. */
function oneAnEvent(dates: readonly DateStatement[]): DateStatement[] {
  return [...new Map(dates.map((date) => [date.event, date])).values()];
}

function isDue({ when, event }: DateStatement, { document }: Evidence): boolean {
  // A record may be dated before the last thing it tells: "was called in", in the past tense, is nothing due.
  if (GONE.test(event) && !TO_COME.test(event)) return false;
  if (when.direction === 'future' || when.direction === 'deadline') return true;
  const from = earliestDay(knownDate(when));
  return when.direction === 'unknown' && from !== null && lastDayOf(document) !== '' && from > lastDayOf(document);
}

const GONE = /\b(?:was|were|had|took|met|did|came|went|held|began|has|have)\b/i;
const TO_COME =
  /\b(?:will|would|shall|should|must|may|might|could|due|expect\w*|plan\w*|propos\w*|schedul\w*|hop(?:ed?|ing)|intend\w*|aim\w*|ask\w*|request\w*|invit\w*|postpon\w*|defer\w*|to|by|until|next|earliest|deadline|before|later|earlier)\b/i;

function dayOfDecision(
  { on, standing }: DecisionStatement,
  dates: readonly DateStatement[],
  evidence: Evidence,
): Pick<Entry, 'day' | 'when'> {
  if (on && isMoment(on)) return placeOf(on, evidence);
  const told = standing === 'earlier' ? dates.find((date) => !isDue(date, evidence)) : undefined;
  return told ? placeOf(told.when, evidence) : paperDay(evidence);
}

/** Where a date stands: by its year as written or read; one whose year nothing tells stands by its paper's day. */
function placeOf(when: DatePhrase, { document }: Evidence): Pick<Entry, 'day' | 'when'> {
  const known = knownDate(when);
  if (hasYear(known)) return { day: earliestDay(known) ?? '', when: sayPhrase(when) };
  const by = document.date ? `placed by its paper, ${dateInWords(document)}` : 'in an undated paper';
  return { day: lastDayOf(document), when: `${when.words} (no year given; ${by})` };
}

function paperDay({ document }: Evidence): Pick<Entry, 'day' | 'when'> {
  return document.date
    ? { day: earliestDay(document.date.date) ?? '', when: dateInWords(document) }
    : { day: '', when: 'Undated' };
}

/** Earliest first, undated last; on one day what is decided last, then the order of papers and paragraphs. */
export function byDay(a: Entry, b: Entry): number {
  return (
    compare(a.day || '9', b.day || '9') ||
    Number(a.manner === 'decided') - Number(b.manner === 'decided') ||
    compare(a.evidence.document.id, b.evidence.document.id) ||
    a.evidence.passage.paragraph - b.evidence.passage.paragraph ||
    a.evidence.ordinal - b.evidence.ordinal
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether what an entry announces was to be over by a day, YYYY-MM-DD. */
export function wasDueBy({ manner, evidence, day }: Entry, asOf: string): boolean {
  if (manner !== 'due') return false;
  const dates = evidence.statements.filter((s): s is DateStatement => s.kind === 'date');
  const own = dates.map(({ when }) => knownDate(when)).find((date) => earliestDay(date) === day);
  return ((own && latestDay(own)) ?? day) < asOf;
}

/** The words and places an entry stands on. */
export function supportsOf({ evidence, also }: Entry): readonly [Support, ...Support[]] {
  return [supportOf(evidence), ...also];
}
