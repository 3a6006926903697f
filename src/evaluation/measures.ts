import type { Answer } from '../domain/answer.ts';
import { isInClosest, isOnScreen, outcomeOf } from './harms.ts';
import { isSupported, judge } from './judge.ts';
import type { JudgedAnswer } from './judged-answer.ts';
import type { JudgedQuestion } from './judged-question.ts';

/** A judged question with its answer and what is wrong with it. */
export interface Judged<Given extends JudgedAnswer = Answer> {
  readonly question: JudgedQuestion;
  readonly answer: Given;
  readonly wrong: readonly string[];
}

/** How many of a kind of question were answered rightly. */
export interface Share {
  readonly type: string;
  readonly right: number;
  readonly of: number;
}

/** How often each harm was done. */
export interface Harms {
  /** Answers that were given and are wrong, to whatever question. */
  readonly wrongAnswers: number;
  /** Questions that the record answers and the answer does not. */
  readonly wrongRefusals: number;
  /** Of those, how many show the answer in the closest passage. */
  readonly closestRight: number;
  /** Of the questions that the record does not answer, how many were refused. */
  readonly refused: Share;
  /** Of the questions that the record answers, how many have the answer before the asker. */
  readonly onScreen: Share;
}

/** The measures of one run of a question file. */
export interface Measures {
  readonly all: Share;
  readonly byType: readonly Share[];
  readonly harms: Harms;
  /** Of the answers given to questions the record answers, how many have a first citation that supports the answer. */
  readonly citations: Share;
  /** Of the questions refused, how many the record does not answer; null where none was refused. */
  readonly abstentionPrecision: number | null;
  /** Of the questions the record does not answer, how many were refused; null where there are none. */
  readonly abstentionRecall: number | null;
}

/** Asks and judges every question, in order. */
export function judgeAll<Given extends JudgedAnswer>(
  questions: readonly JudgedQuestion[],
  ask: (question: JudgedQuestion) => Given,
): readonly Judged<Given>[] {
  return questions.map((question) => {
    const answer = ask(question);
    return { question, answer, wrong: judge(question, answer) };
  });
}

/** Accuracy by type, the harms, and the precision and recall of refusing: both kinds of error, apart. */
export function measure(judged: readonly Judged<JudgedAnswer>[]): Measures {
  const types = [...new Set(judged.map(({ question }) => question.type))].sort();
  const refused = judged.filter(({ answer }) => answer.kind === 'not-found' || answer.kind === 'unsupported');
  const unanswerable = judged.filter(({ question }) => question.answered === false && !question.kind);
  const rightly = refused.filter(({ question }) => question.answered === false);
  const answered = judged.filter(({ question, answer }) => question.answered !== false && answer.answered);
  return {
    all: rightAmong('all', judged),
    byType: types.map((type) =>
      rightAmong(
        type,
        judged.filter(({ question }) => question.type === type),
      ),
    ),
    harms: measureHarms(judged),
    citations: {
      type: 'citations',
      right: answered.filter(({ question, answer }) => isSupported(question, answer, 1)).length,
      of: answered.length,
    },
    abstentionPrecision: refused.length === 0 ? null : rightly.length / refused.length,
    abstentionRecall:
      unanswerable.length === 0
        ? null
        : unanswerable.filter(({ answer }) => !answer.answered).length / unanswerable.length,
  };
}

/** How often each harm was done. */
export function measureHarms(judged: readonly Judged<JudgedAnswer>[]): Harms {
  const outcomes = judged.map(({ question, answer, wrong }) => outcomeOf(question, answer, wrong));
  const answerable = judged.filter(({ question }) => question.answered !== false);
  const unanswerable = judged.filter(({ question }) => question.answered === false);
  const refusals = judged.filter((_, i) => outcomes[i] === 'wrong-refusal');
  return {
    wrongAnswers: outcomes.filter((outcome) => outcome === 'wrong-answer').length,
    wrongRefusals: refusals.length,
    closestRight: refusals.filter(({ question, answer }) => isInClosest(question, answer)).length,
    refused: rightAmong('refused', unanswerable),
    onScreen: {
      type: 'on screen',
      right: answerable.filter(({ question, answer, wrong }) => isOnScreen(question, answer, wrong)).length,
      of: answerable.length,
    },
  };
}

/** How many of some judged questions were answered or refused rightly. */
export function rightAmong(type: string, judged: readonly Judged<JudgedAnswer>[]): Share {
  return { type, right: judged.filter(({ wrong }) => wrong.length === 0).length, of: judged.length };
}
