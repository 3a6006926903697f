import type { Answer, Citation } from '../domain/answer.ts';
import type { Query } from '../domain/query.ts';
import { readFilteredQuestion } from '../question/read-filtered-question.ts';
import type { View } from '../search/view.ts';
import { type Coverage, cover, weighTopic } from './coverage.ts';
import { gatherEvidence } from './evidence.ts';
import { restrictView } from './restricted-view.ts';
import { readPassage } from './sentence-terms.ts';

/**
 * How sure an answer may be, 0 to 1: the share of the topic that the words its headline stands on speak of, times how
 * near to them they stand (their strength). Of an answer that was withheld: the same for the best sentence there was,
 * so a high one says that an answer was close. 0 for what is no question about a record.
 */
export function confidenceOf(answer: Answer, view: View): number {
  if (answer.kind === 'unsupported') return 0;
  const read = readFilteredQuestion(answer.question, view, answer.asOf);
  if (read.kind === 'unsupported') return 0;
  const [first] = answer.citations;
  const seen = restrictView(read.query, view);
  const coverages = first ? coveragesOf(first, read.query, view) : looked(read.query, seen);
  const best = Math.max(0, ...coverages.map(({ share, strength }) => share * strength));
  return Math.round(best * 1000) / 1000;
}

/** How each sentence of a citation covers the topic. */
export function coveragesOf({ document: { id }, paragraph, quote }: Citation, query: Query, view: View): Coverage[] {
  const document = view.document(id);
  const passage = view.passage(id, paragraph);
  if (!document || !passage) return [];
  const topic = weighTopic(query, view);
  const from = Math.max(0, passage.text.indexOf(quote));
  return readPassage(passage).sentences.flatMap(({ start, end }, ordinal) =>
    start < from + quote.length && end > from ? [cover(topic, document, passage, ordinal)] : [],
  );
}

function looked(query: Query, seen: View): Coverage[] {
  if (query.topic.length === 0) return [];
  const { passing, near } = gatherEvidence(query, seen);
  return [...passing, ...near].map(({ coverage }) => coverage);
}
