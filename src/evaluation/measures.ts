import type { Answer } from '../domain/answer.ts';
import { isSupported, judge } from './judge.ts';
import type { JudgedQuestion } from './judged-question.ts';

/** A judged question with its answer and what is wrong with it. */
export interface Judged {
  readonly question: JudgedQuestion;
  readonly answer: Answer;
  readonly wrong: readonly string[];
}

/** How many of a kind of question were answered rightly. */
export interface Share {
  readonly type: string;
  readonly right: number;
  readonly of: number;
}

/** The measures of one run of a question file. */
export interface Measures {
  readonly all: Share;
  readonly byType: readonly Share[];
  /** Of the answers given to questions the record answers, how many have a first citation that supports the answer. */
  readonly citations: Share;
  /** Of the questions refused, how many the record does not answer; null where none was refused. */
  readonly abstentionPrecision: number | null;
  /** Of the questions the record does not answer, how many were refused; null where there are none. */
  readonly abstentionRecall: number | null;
}

/** Asks and judges every question, in order. */
export function judgeAll(
  questions: readonly JudgedQuestion[],
  ask: (question: JudgedQuestion) => Answer,
): readonly Judged[] {
  return questions.map((question) => {
    const answer = ask(question);
    return { question, answer, wrong: judge(question, answer) };
  });
}

/** Accuracy by type, and the precision and recall of refusing: both kinds of error, apart. */
export function measure(judged: readonly Judged[]): Measures {
  const types = [...new Set(judged.map(({ question }) => question.type))].sort();
  const refused = judged.filter(({ answer }) => answer.kind === 'not-found' || answer.kind === 'unsupported');
  const unanswerable = judged.filter(({ question }) => question.answered === false && !question.kind);
  const rightly = refused.filter(({ question }) => question.answered === false);
  const answered = judged.filter(({ question, answer }) => question.answered !== false && answer.answered);
  return {
    all: shareOf('all', judged),
    byType: types.map((type) =>
      shareOf(
        type,
        judged.filter(({ question }) => question.type === type),
      ),
    ),
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

function shareOf(type: string, judged: readonly Judged[]): Share {
  return { type, right: judged.filter(({ wrong }) => wrong.length === 0).length, of: judged.length };
}
