import { answerQuestion } from '../answer/answer-question.ts';
import type { Snapshot } from '../search/snapshot.ts';
import type { JudgedQuestion } from './judged-question.ts';
import { type Judged, judgeAll, type Measures, measure } from './measures.ts';
import { type Reliability, reliability } from './reliability.ts';

/** How a snapshot does on judged questions. */
export interface Evaluation {
  readonly judged: readonly Judged[];
  readonly measures: Measures;
  readonly reliability: Reliability;
}

/**
 * Asks a snapshot every judged question, each as of its own `--as-of` day, else as of `today` (YYYY-MM-DD), and for the
 * public and its own `--audience`. Pure: the same snapshot, questions and day give the same evaluation.
 */
export function evaluate(questions: readonly JudgedQuestion[], snapshot: Snapshot, today: string): Evaluation {
  const known = new Set(snapshot.corpus.registry.audiences.map(({ id }) => id));
  const judged = judgeAll(questions, (question) => {
    const asOf = argument(question, '--as-of') ?? today;
    const audience = argument(question, '--audience') ?? '';
    const theirs = known.has(audience) ? [audience] : [];
    return answerQuestion(question.q, snapshot.view(theirs, asOf), { asOf, audience: theirs.join(' ') });
  });
  return { judged, measures: measure(judged), reliability: reliability(judged, ({ answer }) => answer.confidence) };
}

/** The value of a flag of `stp ask` that a question is to be asked with; null where it has none. */
export function argument({ args = [] }: JudgedQuestion, name: string): string | null {
  const at = args.indexOf(name);
  const joined = args.find((arg) => arg.startsWith(`${name}=`));
  return (at >= 0 ? args[at + 1] : joined?.slice(name.length + 1)) ?? null;
}
