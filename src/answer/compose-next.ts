import { knownDate } from '../domain/date-phrase.ts';
import type { Query } from '../domain/query.ts';
import { earliestDay, hasYear, latestDay } from '../domain/reduced-date.ts';
import type { DateStatement } from '../domain/statement.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import type { View } from '../search/view.ts';
import { type Dated, sayDate } from './dated.ts';
import { type Composer, type Draft, draft } from './draft.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { headline } from './headline.ts';
import { supportOf } from './support.ts';
import { authority, line, repeat } from './wording.ts';

/**
 * Answers "when is the next …" and "when was the last …", next and last seen from the as-of day. Where nothing lies
 * ahead, that is said, with the last date that was announced.
 */
export const composeNext: Composer = (query, view) => {
  const dated = allDates(query, view);
  return query.towards === 'next' ? next(dated, query, view) : last(dated, query);
};

/** Every date in a sentence that speaks of what was asked, one entry a date. */
function allDates(query: Query, view: View): Dated[] {
  const ofMeetings = query.topic.every((t) => t.mention?.kind === 'body' || MEETING.test(t.words));
  return gatherEvidence(query, view).passing.flatMap((evidence) =>
    evidence.statements
      .filter((s): s is DateStatement => s.kind === 'date')
      .filter(
        (date) =>
          !ofMeetings ||
          (MEETING.test(evidence.sentence.text) &&
            /^(?:\d{4}-|--)\d\d/.test(date.when.date) &&
            !date.when.date.includes('/')),
      )
      .map((date): Dated => ({ evidence, dates: [date] })),
  );
}

function next(dated: readonly Dated[], query: Query, view: View): Draft | null {
  const ahead = dated
    .filter((d) => (firstDay(d) ?? '') > query.asOf)
    .sort((a, b) => compare(firstDay(a), firstDay(b)) || newerFirst(a.evidence.document, b.evidence.document));
  const what = topicInWords(query);
  const [soonest] = ahead;
  if (soonest) {
    return say(`Next: ${sayDate(soonest)}. ${repeat(soonest.evidence.sentence.text, soonest.evidence.document)}`, [
      soonest,
      ...ahead.slice(1, 4),
    ]);
  }
  const announced = dated.filter(
    ({ dates: [date] }) => date.when.direction === 'future' || date.when.direction === 'deadline',
  );
  const known = [...(announced.length > 0 ? announced : dated)].sort(latestFirst);
  const [latest] = known;
  if (latest) {
    const said = announced.length > 0 ? 'the last one announced was' : 'the last one reported was';
    return say(
      `No later ${what} is recorded; ${said} ${sayDate(latest)}. ${repeat(latest.evidence.sentence.text, latest.evidence.document)}`,
      known.slice(0, 3),
    );
  }
  const [best] = gatherEvidence(query, view).passing.filter(isOfMeetings);
  return best ? sayNone(what, best) : null;
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
  return draft(headline(fact, authority(first.evidence.document, first.evidence.passage)), [
    { text: line(first.evidence), by: [supportOf(first.evidence)] },
    ...others.map((d) => ({ text: line(d.evidence), by: [supportOf(d.evidence)] as const })),
  ]);
}

function sayNone(what: string, best: Evidence): Draft {
  return draft(
    headline(
      `No later ${what} is recorded. ${repeat(best.sentence.text, best.document)}`,
      authority(best.document, best.passage),
    ),
    [{ text: line(best), by: [supportOf(best)] }],
  );
}

const MEETING = /\b(?:meet|met|meets|meetings?|sessions?|agenda|convened?)\b/i;

function isOfMeetings({ sentence }: Evidence): boolean {
  return MEETING.test(sentence.text);
}

function topicInWords(query: Query): string {
  const body = query.mentions.find((mention) => mention.kind === 'body');
  if (body) return `${body.words} meeting`;
  const names = query.topic.map((term) => term.words);
  return names.length === 0 ? 'date' : names.slice(0, 4).join(' ');
}

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
