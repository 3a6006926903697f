import { HEADLINE_LIMIT } from '../domain/answer.ts';
import { knownDate } from '../domain/date-phrase.ts';
import type { Query } from '../domain/query.ts';
import { datesOverlap, hasYear, latestDay, type ReducedDate } from '../domain/reduced-date.ts';
import { lastDayOf } from '../evidence/newer-first.ts';
import { laterWords, tellingStems } from '../matter/later-word.ts';
import { saysMoved } from '../matter/moved.ts';
import type { View } from '../search/view.ts';
import { sayPhrase } from './dated.ts';
import { type Composer, type Draft, draft, type Said } from './draft.ts';
import { silentTargets } from './due-targets.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { capitalised, headline, shorten } from './headline.ts';
import { dateInWords } from './naming.ts';
import { listMoved, listTargets } from './slipped-lists.ts';
import { type Stated, statedDates } from './stated-dates.ts';
import { supportOf } from './support.ts';
import { withoutDeeds } from './without-deeds.ts';
import { withoutSlots } from './without-slots.ts';
import { authority, line, repeat } from './wording.ts';

// "Which dates have slipped?" asks for what was moved, "which targets have passed?" for what is silent.
const ASKS_MOVED = /\b(?:slip\w*|moved|delayed|postponed|put back|rescheduled)\b/i;

/**
 * Answers whether a date slipped: each date stated for the milestone, oldest to newest, and whether a later paper speaks
 * of it once the last one has passed. Without a topic, the targets that have passed in silence.
 */
export const composeSlipped: Composer = (query, view) => {
  if (query.topic.length === 0) {
    const moved = ASKS_MOVED.test(query.text) ? listMoved(query, view) : null;
    return moved ?? listTargets(silentTargets(query, view), query);
  }
  const stated = statedDates(query, view);
  const [first, ...others] = distinct(stated);
  if (!first) return withoutDates(query, view);
  const dates: readonly [Stated, ...Stated[]] = [first, ...others];
  const last = dates[dates.length - 1] ?? first;
  const word = lastWord(last, query, view);
  const chain = dates.map(({ date }) => sayPhrase(date.when)).join(' → ');
  const lead =
    dates.length > 1
      ? `Stated dates, oldest paper to newest: ${chain}.`
      : `One date is stated for this: ${chain}; no other was found.`;
  const newestFirst = [...dates].reverse().map(({ evidence }) => supportOf(evidence));
  const [newest = supportOf(last.evidence), ...older] = newestFirst;
  const moved = gatherEvidence(query, view).passing.filter(
    (e) => saysMoved(e) && !dates.some(({ evidence }) => evidence.passage === e.passage),
  );
  const said: [Said, ...Said[]] = [
    { text: `${lead}${word.silence}`, by: [newest, ...older] },
    ...stated.map(({ evidence, date }) => ({
      text: `${capitalised(sayPhrase(date.when))}, as stated ${statedOn(evidence)}: ${line(evidence)}`,
      by: [supportOf(evidence)] as const,
    })),
    ...(word.said ? [{ text: `Later: ${line(word.said)}`, by: [supportOf(word.said)] as const }] : []),
    ...moved.slice(0, 2).map((e) => ({ text: line(e), by: [supportOf(e)] as const })),
  ];
  return draft(word.said ? tellLater(lead, word.said) : tellLast(lead, last.evidence, word.silence), said);
};

/** Room that the dates have in a headline; a longer row of them is cut. */
const ROW = 190;

function tellLast(lead: string, { sentence, document, passage }: Evidence, silence: string): string {
  const row = shorten(lead, ROW);
  return `${row} ${headlineWithin(repeat(sentence.text, document), `${authority(document, passage)}${silence}`, row)}`;
}

function tellLater(lead: string, { sentence, document, passage }: Evidence): string {
  const row = `${shorten(lead, ROW)} A later paper:`;
  return `${row} ${headlineWithin(repeat(sentence.text, document), authority(document, passage), row)}`;
}

function headlineWithin(words: string, tail: string, before: string): string {
  const room = HEADLINE_LIMIT - before.length - tail.length - 2;
  return room < LEAST_ROOM ? tail : `${shorten(words, room)} ${tail}`;
}

/** Room that a sentence needs to be understood. */
const LEAST_ROOM = 40;

function statedOn({ document }: Evidence): string {
  const date = dateInWords(document);
  return document.date?.basis === 'stated' ? `in the paper of ${date}` : `in a paper that is ${date}`;
}

/** One entry a date: where several papers state it, the first to do so. */
function distinct(stated: readonly Stated[]): Stated[] {
  return [...new Map([...stated].reverse().map((s) => [knownDate(s.date.when), s])).values()].sort(
    (a, b) => stated.indexOf(a) - stated.indexOf(b),
  );
}

/** What a later paper says once the last date had passed, or that none was found; nothing while the date lies ahead. */
function lastWord({ evidence, date }: Stated, query: Query, view: View): { said: Evidence | null; silence: string } {
  const due = knownDate(date.when);
  const over = hasYear(due) ? (latestDay(due) ?? '') : lastDayOf(evidence.document);
  if (over === '' || over >= query.asOf) return { said: null, silence: '' };
  const telling = tellingStems(evidence, `${date.event} ${query.topic.map(({ words }) => words).join(' ')}`);
  const places = laterWords(evidence, { telling, due }, query, view);
  const [said] = gatherEvidence(withoutDeeds(withoutSlots(query)), view)
    .passing.filter((e) => e.coverage.strength >= SAME && places.some((p) => p.passage === e.passage))
    .sort((a, b) => tellsOf(b, due) - tellsOf(a, due));
  return said
    ? { said, silence: '' }
    : { said: null, silence: ' That date has passed; no later word of it was found.' };
}

/** How well a sentence tells what became of a date: it dates something gone in that time, or at all. */
function tellsOf({ statements }: Evidence, due: ReducedDate): number {
  const gone = statements.flatMap((s) => (s.kind === 'date' && s.when.direction === 'past' ? [knownDate(s.when)] : []));
  return gone.some((date) => datesOverlap(date, due)) ? 2 : Math.min(1, gone.length);
}

/** A later sentence must speak of the matter itself, not merely under the same heading. */
const SAME = 0.7;

function withoutDates(query: Query, view: View): Draft | null {
  if (query.manner === 'claim' && !ASKS_SLIP.test(query.text)) return null;
  const { passing } = gatherEvidence(query, view);
  const [best] = passing.filter(saysMoved);
  if (!best) return null;
  return draft(headline(`No date is stated for this. ${repeat(best.sentence.text, best.document)}`), [
    { text: line(best), by: [supportOf(best)] },
  ]);
}

const ASKS_SLIP = /\b(?:slip\w*|on (?:time|schedule|target)|put back|delayed)\b/i;
