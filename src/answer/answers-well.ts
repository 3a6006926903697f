import { readFilteredQuestion } from '../question/read-filtered-question.ts';
import type { View } from '../search/view.ts';
import { decide } from './decide.ts';
import { restrictView } from './restricted-view.ts';

/** The least confidence of an answer that is shown off. */
const LEAST_CONFIDENCE = 0.5;

/** Whether a question has an answer that makes an example of it: it is found, and sure enough. `asOf` is YYYY-MM-DD. */
export function answersWell(question: string, view: View, asOf: string): boolean {
  const read = readFilteredQuestion(question, view, asOf);
  if (read.kind !== 'query') return false;
  const decided = decide(read.query, restrictView(read.query, view));
  return decided.kind === 'found' && decided.confidence >= LEAST_CONFIDENCE;
}
