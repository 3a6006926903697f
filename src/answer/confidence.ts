import type { Answer } from '../domain/answer.ts';
import { readFilteredQuestion } from '../question/read-filtered-question.ts';
import type { View } from '../search/view.ts';
import { weigh } from './decide.ts';
import { restrictView } from './restricted-view.ts';

/** How sure an answer may be, 0 to 1: the verdict's number. 0 for what is no question about a record. */
export function confidenceOf(answer: Answer, view: View): number {
  if (answer.kind === 'unsupported') return 0;
  const read = readFilteredQuestion(answer.question, view, answer.asOf);
  if (read.kind === 'unsupported') return 0;
  return Math.round(weigh(read.query, restrictView(read.query, view)).verdict.confidence * 1000) / 1000;
}
