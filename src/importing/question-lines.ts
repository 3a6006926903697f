import { ANSWER_WORDS, QUESTION_KINDS } from '../english/form-words.ts';
import type { Paper } from './paper.ts';
import { wholeText } from './whole-text.ts';

const KIND = `(?:(?:${QUESTION_KINDS.join('|')}) )?`;
const ANSWER = ANSWER_WORDS.join('|');
/** "Question 3", "Question 3 by Mr A Name to Mrs B Name". */
const NUMBERED = new RegExp(
  `^${KIND}question (?:no\\.? ?)?\\d{1,3}[a-z]?(?:[:.]|:? [-–—] .{2,150}|,? (?:by|from|to|asked by|put by) .{2,150})?$`,
  'i',
);
/** "Question by Mr A Name", "Supplementary question", "Question:". */
const ASKED = new RegExp(`^${KIND}question(?: (?:by|from|to|asked by|put by|submitted by) .{2,150})?:?$`, 'i');
const ANSWERED = new RegExp(`^${KIND}(?:${ANSWER})(?: (?:\\d{1,3}[a-z]?|(?:by|from|of) .{2,150}))?:?$`, 'i');
/** The same before their words: "Q3. How many …?", "Answer: twelve". */
const BEFORE_QUESTION = new RegExp(
  `^(?:q ?\\d{1,3} ?[.:)–-]|q ?:|${KIND}question(?: \\d{1,3} ?\\.)? ?[:–-]) ?\\S`,
  'i',
);
const BEFORE_ANSWER = new RegExp(
  `^(?:a ?\\d{1,3} ?[.:)–-]|a ?:|${KIND}(?:${ANSWER})(?: \\d{1,3} ?\\.)? ?[:–-]) ?\\S`,
  'i',
);

/** What a line is in a paper of questions and answers, by its own words. */
export type QuestionLine = 'numbered' | 'asked' | 'answered';

/** A line that heads a question or its answer; null for others. */
export function questionLine(text: string): QuestionLine | null {
  if (NUMBERED.test(text)) return 'numbered';
  if (ASKED.test(text)) return 'asked';
  return ANSWERED.test(text) ? 'answered' : null;
}

/** Whether a paper is of questions and their answers: at least two of each. */
export function areQuestions({ blocks }: Paper): boolean {
  const texts = blocks.map(wholeText);
  const asked = texts.filter(
    (text) => /^(?:numbered|asked)$/.test(questionLine(text) ?? '') || BEFORE_QUESTION.test(text),
  );
  const answered = texts.filter((text) => questionLine(text) === 'answered' || BEFORE_ANSWER.test(text));
  return asked.length > 1 && answered.length > 1;
}
