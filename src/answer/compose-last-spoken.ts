import type { Document } from '../domain/document.ts';
import type { Mention, Query, TopicTerm } from '../domain/query.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { SPOKEN, SPOKEN_WORDS } from '../english/spoken-words.ts';
import { fits } from '../evidence/days.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { isOfBody } from '../evidence/setting.ts';
import type { View } from '../search/view.ts';
import { speaksOf } from './compose-not-mentioning.ts';
import { type Composer, type Draft, draft } from './draft.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { headline } from './headline.ts';
import { dateInWords } from './naming.ts';
import { supportOf } from './support.ts';
import { line } from './wording.ts';

const LAST = new RegExp(`\\b(?:last|most recently)\\b.{0,40}\\b(?:${SPOKEN})\\b|\\b(?:${SPOKEN}) last\\b`, 'i');
const FIRST = new RegExp(`\\bfirst\\b.{0,30}\\b(?:${SPOKEN})\\b|\\b(?:${SPOKEN}) first\\b`, 'i');
/** "Has the bus been talked about since May?" */
const SINCE = new RegExp(
  `^\\W*(?:has|have|was|were|did|had|is)\\b.{1,100}\\b(?:${SPOKEN})\\b.{0,40}\\b(?:since|after)\\b`,
  'i',
);
const IS_SPOKEN = new RegExp(`^(?:${SPOKEN_WORDS})$`, 'i');

/**
 * Answers when a matter was last or first spoken of, and whether it was since a day: by the papers of the body and the time
 * asked about that speak of it. Null for other questions.
 */
export const composeLastSpoken: Composer = (query, view) => {
  const isSince = SINCE.test(query.text) && query.day !== null;
  const isFirst = FIRST.test(query.text);
  if (!isSince && !isFirst && !LAST.test(query.text)) return null;
  const { body, topic } = matterOf(query, view);
  if (topic.length === 0) return null;
  const spoken = gatherEvidence({ ...query, topic, day: null }, view)
    .passing.filter(({ document }) => document.date !== null && (body === null || isOfBody(document, body)))
    .sort((a, b) => newerFirst(a.document, b.document) * (isFirst ? -1 : 1) || held(b, topic) - held(a, topic));
  const [newest, ...others] = spoken.filter(({ document }) => isOfTime(document, query));
  if (newest)
    return tell(
      `${isFirst ? 'First' : 'Last'} spoken of in the papers: ${dateInWords(newest.document)}.`,
      newest,
      others,
    );
  return isSince && spoken[0] ? silentSince(query, topic, spoken[0], view) : null;
};

/** What is asked about, without the body that is to have spoken of it and the words that only say that it did. */
function matterOf(query: Query, view: View): { readonly body: Mention | null; readonly topic: readonly TopicTerm[] } {
  const named = query.mentions.find(
    (mention) => mention.kind === 'body' && view.documents.some((document) => isOfBody(document, mention)),
  );
  const words = query.topic.filter(({ words }) => !IS_SPOKEN.test(words));
  const others = words.filter(({ mention }) => mention === null || mention !== named);
  // Of a body alone it is asked when it was spoken of, not when it spoke.
  return named && others.length > 0 ? { body: named, topic: others } : { body: null, topic: words };
}

/** How many of the things asked about a sentence names itself: beside others of its paper it shows best that they were spoken of. */
function held({ sentence }: Evidence, topic: readonly TopicTerm[]): number {
  const stems = new Set(sentence.places.map(({ stem }) => stem));
  return topic.filter(({ alternatives }) => alternatives.some((way) => way.every((stem) => stems.has(stem)))).length;
}

function isOfTime({ date }: Document, { day }: Query): boolean {
  return day === null || (date !== null && fits(date.date, day));
}

function tell(fact: string, first: Evidence, others: readonly Evidence[]): Draft {
  const text = `${fact} ${line(first)}`;
  const made = draft(headline(text), [
    { text, by: [supportOf(first)] },
    ...others.slice(0, 3).map((e) => ({ text: line(e), by: [supportOf(e)] as const })),
  ]);
  return { ...made, basis: 'statements' };
}

/** That no paper of the time holds the words asked for, with the last that does; null where one may speak of the matter. */
function silentSince(query: Query, topic: readonly TopicTerm[], last: Evidence, view: View): Draft | null {
  const papers = view.documents.filter((document) => document.date === null || isOfTime(document, query));
  if (!query.day || papers.some((document) => speaksOf(document, topic, view))) return null;
  const matter = topic.map(({ words }) => words).join(' ');
  const since = formatDate(query.day.since ?? query.day.date);
  const of = papers.length === 1 ? 'not in the one paper' : `in none of the ${papers.length} papers`;
  const where =
    papers.length === 0
      ? 'No paper here is later.'
      : `Not mentioned since ${since}: “${matter}” stands ${of} of that time.`;
  return { ...tell(`${where} Last spoken of: ${dateInWords(last.document)}.`, last, []), isOfNow: true };
}
