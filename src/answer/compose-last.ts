import { knownDate } from '../domain/date-phrase.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Query } from '../domain/query.ts';
import { earliestDay, hasYear, latestDay } from '../domain/reduced-date.ts';
import type { DateStatement, Statement } from '../domain/statement.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { isOfBody, parentOf } from '../evidence/setting.ts';
import { statedSentences } from '../evidence/stated-sentences.ts';
import type { View } from '../search/view.ts';
import { type Dated, sayDate } from './dated.ts';
import { type Composer, type Draft, factualDraft } from './draft.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { headline } from './headline.ts';
import { supportOf } from './support.ts';
import { line, repeat } from './wording.ts';

/** Answers "when was the last …", seen from the as-of day, where nothing but the meetings of a body is asked about. */
export const composeLast: Composer = (query, view) => {
  if (query.intent !== 'when' || query.towards !== 'last' || query.quantity === 'frequency') return null;
  if (!query.topic.some(({ mention }) => mention?.kind === 'body') || !isOfMeetingsAlone(query)) return null;
  return last([...allDates(query, view), ...ownDates(query, view)], query);
};

/** Whether nothing but the meetings of a body is asked about. */
function isOfMeetingsAlone({ topic }: Query): boolean {
  return topic.every((term) => term.mention?.kind === 'body' || MEETING.test(term.words));
}

/** Every date in a sentence that speaks of what was asked, one entry a date. */
function allDates(query: Query, view: View): Dated[] {
  const ofMeetings = isOfMeetingsAlone(query);
  return gatherEvidence(query, view).passing.flatMap((evidence) =>
    kept(evidence.sentence, evidence.statements)
      .filter((s): s is DateStatement => s.kind === 'date')
      .filter((date) => !ofMeetings || (MEETING.test(evidence.sentence.text) && isDay(date)))
      .map((date): Dated => ({ evidence, dates: [date] })),
  );
}

/**
 * Every day that the body's own papers give for a meeting: they need not name it. A sentence speaks of meetings itself or by
 * what stands above it.
 */
function ownDates(query: Query, view: View): Dated[] {
  const body = query.mentions.find(({ kind }) => kind === 'body');
  if (!body) return [];
  return view.documents
    .filter((document) => isOfBody(document, body))
    .flatMap((document) =>
      document.passages.flatMap((passage) =>
        view.passage(document.id, passage.paragraph) === null ? [] : datesOf(document, passage, view),
      ),
    );
}

function datesOf(document: Document, passage: Passage, view: View): Dated[] {
  const under = [...passage.headings.slice(-1), parentOf(passage, view)?.text ?? ''].join(' ');
  return statedSentences(passage, view).flatMap(({ sentence, ordinal, statements }): Dated[] =>
    MEETING.test(sentence.text) || UNDER_DATES.test(under)
      ? kept(sentence, statements).flatMap((s): Dated[] =>
          s.kind === 'date' && isDay(s)
            ? [{ evidence: { document, passage, sentence, ordinal, statements, coverage: WHOLE }, dates: [s] }]
            : [],
        )
      : [],
  );
}

/** What stands above a bare list of days on which a body meets. */
const UNDER_DATES = /\b(?:meet\w*|sessions?|dates?|calendar|diary)\b/i;
const MOVED =
  /\b(?:moved|brought forward|put (?:back|off)|postponed|rearranged|rescheduled|changed|instead of|in place of)\b/i;

/** Of a meeting that is moved the day it is moved to counts, and not the one it leaves: the last that the sentence gives. */
function kept({ text }: Evidence['sentence'], statements: readonly Statement[]): readonly Statement[] {
  if (!MOVED.test(text)) return statements;
  return statements.filter((s) => s.kind === 'date').slice(-1);
}

/** The body's own papers speak of nothing but the body. */
const WHOLE: Evidence['coverage'] = { share: 1, strength: 1, missing: [], lacksEssential: false };

function isDay({ when }: DateStatement): boolean {
  return /^(?:\d{4}-|--)\d\d-\d\d$/.test(when.date);
}

function last(dated: readonly Dated[], query: Query): Draft | null {
  const gone = dated
    .filter(({ dates: [{ when }] }) => when.direction !== 'future' && when.direction !== 'deadline')
    .filter((d) => (firstDay(d) ?? '') <= query.asOf)
    .sort((a, b) => b.evidence.coverage.strength - a.evidence.coverage.strength || latestFirst(a, b));
  const strongest = gone[0]?.evidence.coverage.strength ?? 0;
  const near = gone.filter((d) => d.evidence.coverage.strength >= strongest * 0.85).sort(latestFirst);
  const [latest] = near;
  if (!latest) return null;
  return say(
    `Last recorded: ${sayDate(latest)}. ${repeat(latest.evidence.sentence.text, latest.evidence.document)}`,
    near.slice(0, 3),
  );
}

function say(fact: string, dated: readonly Dated[]): Draft | null {
  const [first, ...others] = dated;
  if (!first) return null;
  return factualDraft(headline(fact), [
    { text: line(first.evidence), by: [supportOf(first.evidence)] },
    ...others.map((d) => ({ text: line(d.evidence), by: [supportOf(d.evidence)] as const })),
  ]);
}

const MEETING = /\b(?:meet|met|meets|meetings?|sessions?|agenda|convened?)\b/i;

function firstDay({ dates: [date] }: Dated): string | null {
  return earliestDay(knownDate(date.when));
}

/** Latest date first; a date whose year nothing tells comes by its paper's date. */
function latestFirst(a: Dated, b: Dated): number {
  return compare(lastDay(b), lastDay(a)) || newerFirst(a.evidence.document, b.evidence.document);
}

function lastDay({ evidence, dates: [date] }: Dated): string {
  const known = knownDate(date.when);
  if (hasYear(known)) return latestDay(known) ?? '';
  return (evidence.document.date && latestDay(evidence.document.date.date)) ?? '';
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
