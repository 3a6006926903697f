import { HEADLINE_LIMIT } from '../domain/answer.ts';
import { knownDate } from '../domain/date-phrase.ts';
import type { Query } from '../domain/query.ts';
import { hasYear, latestDay } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import { composePassages } from './compose-passages.ts';
import { sayPhrase } from './dated.ts';
import { type Composer, type Draft, draft, type Said } from './draft.ts';
import { silentTargets, type Target } from './due-targets.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { headline, shorten } from './headline.ts';
import { laterWords, tellingStems } from './later-word.ts';
import { dateInWords } from './naming.ts';
import { lastDayOf } from './newer-first.ts';
import { type Stated, saysMoved, statedDates } from './stated-dates.ts';
import { supportOf } from './support.ts';
import { authority, line, repeat } from './wording.ts';

/** How many targets a list shows. */
const SHOWN = 20;

/**
 * Answers whether a date slipped: each date stated for the milestone, oldest to newest, and whether a later paper speaks
 * of it once the last one has passed. Without a topic, the targets that have passed in silence.
 */
export const composeSlipped: Composer = (query, view) => {
  if (query.topic.length === 0) return listTargets(silentTargets(query, view), query);
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
  const later = word.said
    ? ` A later paper: ${repeat(word.said.sentence.text, word.said.document)} ${authority(word.said.document, word.said.passage)}`
    : word.silence;
  const newestFirst = [...dates].reverse().map(({ evidence }) => supportOf(evidence));
  const [newest = supportOf(last.evidence), ...older] = newestFirst;
  const moved = gatherEvidence(query, view).passing.filter(
    (e) => saysMoved(e) && !dates.some(({ evidence }) => evidence.passage === e.passage),
  );
  const said: [Said, ...Said[]] = [
    { text: `${lead}${word.silence}`, by: [newest, ...older] },
    ...dates.map(({ evidence, date }) => ({
      text: `${sayPhrase(date.when)}, as stated ${statedOn(evidence)}: ${line(evidence)}`,
      by: [supportOf(evidence)] as const,
    })),
    ...(word.said ? [{ text: `Later: ${line(word.said)}`, by: [supportOf(word.said)] as const }] : []),
    ...moved.slice(0, 2).map((e) => ({ text: line(e), by: [supportOf(e)] as const })),
  ];
  return draft(tell(lead, later, last.evidence), said);
};

function tell(lead: string, later: string, { sentence, document, passage }: Evidence): string {
  const short = shorten(lead, HEADLINE_LIMIT - authority(document, passage).length - 1);
  const room = HEADLINE_LIMIT - short.length - authority(document, passage).length - 3;
  if (later !== '' && later.length <= room) {
    const rest = room - later.length;
    const words = rest > LEAST_ROOM ? `${shorten(repeat(sentence.text, document), rest)} ` : '';
    return `${short} ${words}${authority(document, passage)}${later}`;
  }
  return room > LEAST_ROOM
    ? `${short} ${shorten(repeat(sentence.text, document), room)} ${authority(document, passage)}`
    : `${short} ${authority(document, passage)}`;
}

/** Room that a sentence needs to be understood. */
const LEAST_ROOM = 60;

function statedOn({ document }: Evidence): string {
  return document.date ? `in the paper of ${dateInWords(document)}` : 'in an undated paper';
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
  const said = gatherEvidence(query, view).passing.find(
    (e) => places.some((p) => p.passage === e.passage) && e.coverage.strength >= SAME,
  );
  return said
    ? { said, silence: '' }
    : { said: null, silence: ' That date has passed; no later word of it was found.' };
}

/** A later sentence must speak of the matter itself, not merely under the same heading. */
const SAME = 0.7;

function withoutDates(query: Query, view: View): Draft | null {
  if (query.manner === 'claim' && !ASKS_SLIP.test(query.text)) return composePassages(query, view);
  const { passing } = gatherEvidence(query, view);
  const [best] = passing.filter(saysMoved);
  if (!best) return null;
  return draft(
    headline(
      `No date is stated for this. ${repeat(best.sentence.text, best.document)}`,
      authority(best.document, best.passage),
    ),
    [{ text: line(best), by: [supportOf(best)] }],
  );
}

const ASKS_SLIP = /\b(?:slip\w*|on (?:time|schedule|target)|put back|delayed)\b/i;

function listTargets(targets: readonly Target[], { asOf }: Query): Draft | null {
  const [first, ...others] = targets.slice(0, SHOWN).map((target) => ({
    target,
    said: {
      text: `Due ${sayPhrase(target.statement.when)}, no later word found: ${line(target)}`,
      by: [
        { document: target.document, passage: target.passage, start: target.sentence.start, end: target.sentence.end },
      ],
    } as const satisfies Said,
  }));
  if (!first) return null;
  const count = targets.length === 1 ? 'One dated target' : `${targets.length} dated targets`;
  const lead = `${count} passed by ${asOf.slice(0, 4)} with no later word found in these papers; the last due:`;
  const { document, passage, sentence, statement } = first.target;
  const fact = `${lead} ${sayPhrase(statement.when)}, ${repeat(sentence.text, document)}`;
  const more = targets.length > SHOWN ? [`The ${SHOWN} last due are shown of ${targets.length}.`] : [];
  return draft(headline(fact, authority(document, passage)), [first.said, ...others.map(({ said }) => said)], more);
}
