import type { Answer, Searched } from '../domain/answer.ts';
import type { Query, TopicTerm, UnsupportedReason } from '../domain/query.ts';
import { formatDate, type ReducedDate } from '../domain/reduced-date.ts';
import { newestOf } from '../evidence/newer-first.ts';
import type { Ranking } from '../evidence/rank-candidates.ts';
import { paperStems } from '../evidence/setting.ts';
import { isLightStem } from '../question/light-words.ts';
import type { View } from '../search/view.ts';
import { onceAView } from '../search/view-memory.ts';
import { headline } from './headline.ts';
import { heldStems } from './held-words.ts';

/** What was looked through: every paper of the view. */
export const searched: (view: View) => Searched = onceAView(({ documents }) => {
  const dates = documents.flatMap((document) => document.date?.date ?? []).sort();
  const known: ReducedDate[] = dates.filter((date) => !date.startsWith('--'));
  return { documents: documents.length, from: known[0] ?? null, to: known.at(-1) ?? null };
});

/** What was looked through, in words: "5 papers, 19 May 2016 to December 2017". */
export function searchedInWords(view: View): string {
  const { documents, from, to } = searched(view);
  const papers = documents === 1 ? '1 paper' : `${documents} papers`;
  if (from === null || to === null) return papers;
  return from === to ? `${papers}, ${formatDate(from)}` : `${papers}, ${formatDate(from)} to ${formatDate(to)}`;
}

/** The headline of a question the record does not answer: what is not there, and what was searched. */
export function notFoundHeadline(query: Query, view: View): string {
  if (view.documents.length === 0)
    return 'There are no papers to look in yet. Put papers into the knowledge folder and reload it.';
  const words = unknownWords(query, view);
  const lacking = words.length === 0 ? 'No paper here answers this.' : `No paper here speaks of ${inWords(words)}.`;
  const latest = newestOf(view.documents);
  const newest = latest?.date ? ` The newest is of ${formatDate(latest.date.date)}.` : '';
  return headline(
    `Not in the record: ${lacking[0]?.toLowerCase()}${lacking.slice(1)}`,
    `Searched: ${searchedInWords(view)}.${newest}`,
  );
}

/** What a question names that stands in no paper. */
function unknownWords(query: Query, view: View): string[] {
  const telling = query.topic.filter((term) => term.kind !== 'word' || !isLightStem(term.alternatives[0]?.[0] ?? ''));
  const titles = view.documents.map(paperStems);
  const stands = (stem: string): boolean =>
    view.index.documentFrequency(stem) > 0 || titles.some((title) => title.has(stem)) || heldStems(view).has(stem);
  return telling
    .filter(({ mention, alternatives }) => mention === null && !alternatives.some((way) => way.every(stands)))
    .map((term) => `“${term.words}”`);
}

function inWords(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The headline of a question that the closest passages may or may not answer: it claims no absence. */
export function closestHeadline({ terms, ranked }: Ranking, view: View): string {
  const held = heldStems(view);
  const isHeld = (way: readonly string[]): boolean => way.length > 0 && way.every((stem) => held.has(stem));
  const known = (at: number): boolean =>
    ranked.some((one) => (one.held[at] ?? 0) > 0) || (terms[at]?.term.alternatives.some(isHeld) ?? false);
  const isTelling = ({ kind, alternatives }: TopicTerm): boolean =>
    kind !== 'word' || !isLightStem(alternatives[0]?.[0] ?? '');
  const unknown = terms
    .filter(({ term, bridges }, at) => term.mention === null && bridges.length === 0 && isTelling(term) && !known(at))
    .map(({ term }) => `“${term.words}”`);
  const read = unknown.length === 0 ? '' : ` I do not know ${inWords(unknown)} from these papers; I read the rest.`;
  return headline(
    `I cannot tell which passage answers this. The likeliest stands first.${read}`,
    `Searched: ${searchedInWords(view)}.`,
  );
}

/** The headline of a question for the full words of a short form that no paper gives: where it is used is shown. */
export function unexpandedHeadline(term: string, view: View): string {
  return headline(
    `No paper here was found to say what “${term}” stands for. Passages that use it are shown.`,
    `Searched: ${searchedInWords(view)}.`,
  );
}

const UNSUPPORTED: Record<UnsupportedReason, string> = {
  empty:
    'No question was given. Ask about a workstream, a date, a decision or a person, for example “what was decided about …?”.',
  'too-long': 'That is over 1,000 characters. Please ask one shorter question.',
  'no-words': 'I found no words in that. Ask about a workstream, a date, a decision or a person.',
  request: 'I look things up in committee papers; I cannot make, send or set up anything. Ask what a paper says.',
  care: 'I look things up in committee papers. I cannot advise on care. If someone may be having a stroke or is in danger, call 999; otherwise NHS 111.',
  operators: 'I could not read that. Each operator stands right before its value, with no space between: kind:minutes.',
  help: 'I look things up in committee papers and show where each answer stands; where the papers do not say, I tell you so. Ask who, when, how much, what was decided, what a word means or how something stands.',
  courtesy: 'Nothing is asked there. Ask on about the last answer, or ask something new.',
  instruction: 'I only look things up in committee papers and take no instructions. Ask what a paper says.',
};

/** What is said to a text that is no question about a record. */
export function unsupportedHeadline(reason: UnsupportedReason): string {
  return UNSUPPORTED[reason];
}

/** The fields of an answer that every kind but `found` shares. */
export type Unanswered = Pick<Answer, 'statements' | 'citations'> & {
  readonly answered: false;
  readonly statements: readonly [];
  readonly citations: readonly [];
};

/** The same, empty. */
export const UNANSWERED: Unanswered = { answered: false, statements: [], citations: [] };
