import { holdsAnswer } from './gold.ts';
import type { JudgedAnswer, ShownPassage } from './judged-answer.ts';
import type { JudgedQuestion } from './judged-question.ts';

/**
 * What became of a question. A wrong answer is pasted into a briefing, a wrong refusal costs a search: they are never
 * added up. `misjudged`: the record has no answer, and the answer is neither given nor refused (it asks back).
 */
export type Outcome = 'right' | 'wrong-answer' | 'wrong-refusal' | 'misjudged';

/** How many passages stand before the asker without a further tap. */
const ON_SCREEN = 5;

/** What became of a question, by what is wrong with its answer. */
export function outcomeOf(question: JudgedQuestion, answer: JudgedAnswer, wrong: readonly string[]): Outcome {
  if (wrong.length === 0) return 'right';
  if (answer.answered) return 'wrong-answer';
  return question.answered === false ? 'misjudged' : 'wrong-refusal';
}

/** Whether the answer stands before the asker: it is right, or one of the first five passages shown holds it. */
export function isOnScreen(question: JudgedQuestion, answer: JudgedAnswer, wrong: readonly string[]): boolean {
  if (wrong.length === 0) return true;
  return [...answer.citations, ...answer.nearest].slice(0, ON_SCREEN).some((passage) => shows(question, passage));
}

/** Whether the first of the near misses holds the answer. */
export function isInClosest(question: JudgedQuestion, { nearest: [closest] }: JudgedAnswer): boolean {
  return closest !== undefined && shows(question, closest);
}

function shows(question: JudgedQuestion, { document, quote }: ShownPassage): boolean {
  return holdsAnswer(question, document.id, document.source?.file ?? null, quote);
}
