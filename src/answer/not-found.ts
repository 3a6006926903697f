import type { Answer, Citation, Searched } from '../domain/answer.ts';
import type { Query, UnsupportedReason } from '../domain/query.ts';
import { formatDate, type ReducedDate } from '../domain/reduced-date.ts';
import { isLightStem } from '../question/light-words.ts';
import type { View } from '../search/view.ts';
import { citationOf } from './draft.ts';
import { gatherEvidence } from './evidence.ts';
import { headline } from './headline.ts';
import { newerFirst } from './newer-first.ts';
import { rankEvidence } from './rank.ts';
import { supportOf } from './support.ts';

/** How many near misses are shown. */
const NEAREST = 3;

/** What was looked through: every paper of the view. */
export function searched(view: View): Searched {
  const dates = view.documents.flatMap((document) => document.date?.date ?? []).sort();
  const known: ReducedDate[] = dates.filter((date) => !date.startsWith('--'));
  return { documents: view.documents.length, from: known[0] ?? null, to: known.at(-1) ?? null };
}

/** What was looked through, in words: "5 papers, 19 May 2016 to December 2017". */
export function searchedInWords(view: View): string {
  const { documents, from, to } = searched(view);
  const papers = documents === 1 ? '1 paper' : `${documents} papers`;
  if (from === null || to === null) return papers;
  return from === to ? `${papers}, ${formatDate(from)}` : `${papers}, ${formatDate(from)} to ${formatDate(to)}`;
}

/** The passages that come nearest to a question without answering it; to be labelled so wherever they are shown. */
export function nearest(query: Query, view: View): Citation[] {
  if (query.topic.length === 0) return nearestToPost(query, view);
  const { passing, near } = gatherEvidence(query, view);
  return rankEvidence([...passing, ...near], () => 0)
    .filter((e) => e.coverage.strength >= 0.25)
    .slice(0, NEAREST)
    .map((e) => citationOf(supportOf(e)));
}

/** The passages that speak most of the words of a post that nobody is named in. */
function nearestToPost({ post }: Query, view: View): Citation[] {
  const hits = post
    ? view.index.candidates(
        post.stems.map((stem) => [stem]),
        NEAREST,
      )
    : [];
  return hits.map(({ document, passage }) =>
    citationOf({ document, passage, start: 0, end: Math.min(passage.text.length, 1) }),
  );
}

/** The headline of a question the record does not answer: what is not there, and what was searched. */
export function notFoundHeadline(query: Query, view: View): string {
  if (view.documents.length === 0)
    return 'There are no papers to look in yet. Put papers into the knowledge folder and reload it.';
  const telling = query.topic.filter((term) => term.kind !== 'word' || !isLightStem(term.alternatives[0]?.[0] ?? ''));
  const unknown = telling.filter((term) =>
    term.alternatives.every((stems) => stems.some((stem) => view.index.documentFrequency(stem) === 0)),
  );
  const words = unknown.map((term) => `“${term.words}”`);
  const lacking =
    words.length === 0
      ? 'No paper here answers this.'
      : `No paper here speaks of ${words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`}.`;
  const [latest] = [...view.documents].sort(newerFirst);
  const newest = latest?.date ? ` The newest is of ${formatDate(latest.date.date)}.` : '';
  return headline(
    `Not in the record: ${lacking[0]?.toLowerCase()}${lacking.slice(1)}`,
    `Searched: ${searchedInWords(view)}.${newest}`,
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

export const UNANSWERED: Unanswered = { answered: false, statements: [], citations: [] };
