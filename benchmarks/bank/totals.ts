import { QUESTION_TAGS } from '../../src/evaluation/judged-question.ts';
import { measureHarms, rightAmong, type Share } from '../../src/evaluation/measures.ts';
import type { AskedPlan, AskedQuestion, AskedTurn } from './ask-plan.ts';

/** The figures of some questions: of a part, a plan or a kind. Counts, not shares. */
export interface QuestionTotals {
  readonly name: string;
  readonly questions: number;
  readonly right: number;
  readonly wrongAnswers: number;
  readonly wrongRefusals: number;
  readonly closestRight: number;
  readonly answerable: number;
  readonly answerableRight: number;
  readonly unanswerable: number;
  readonly unanswerableRefused: number;
  readonly onScreen: number;
  readonly amongCandidates: number;
  readonly amongSearch: number;
  /** Plain search of the same questions: how often the best paragraph, one of the first five, one of the first ten holds the answer. */
  readonly baseline: { readonly first: number; readonly amongFive: number; readonly amongTen: number };
}

/** The figures of some conversations. Counts, not shares. */
export interface TurnTotals {
  readonly conversations: number;
  readonly turns: number;
  readonly right: number;
  readonly answerable: number;
  readonly answerableRight: number;
}

/** Both together. */
export interface Totals extends QuestionTotals {
  readonly conversations: TurnTotals;
}

/** The figures of what some plans were asked. */
export function totalsOf(name: string, asked: readonly AskedPlan[]): Totals {
  return {
    ...questionTotals(
      name,
      asked.flatMap(({ questions }) => questions),
    ),
    conversations: turnTotals(asked.flatMap(({ turns }) => turns)),
  };
}

/** The figures of some questions. */
function questionTotals(name: string, asked: readonly AskedQuestion[]): QuestionTotals {
  const answerable = asked.filter(({ question }) => question.answered !== false);
  const harms = measureHarms(asked);
  const count = (holds: (one: AskedQuestion) => boolean): number => answerable.filter(holds).length;
  return {
    name,
    questions: asked.length,
    right: rightAmong(name, asked).right,
    wrongAnswers: harms.wrongAnswers,
    wrongRefusals: harms.wrongRefusals,
    closestRight: harms.closestRight,
    answerable: answerable.length,
    answerableRight: rightAmong(name, answerable).right,
    unanswerable: harms.refused.of,
    unanswerableRefused: harms.refused.right,
    onScreen: harms.onScreen.right,
    amongCandidates: count(({ amongCandidates }) => amongCandidates),
    amongSearch: count(({ amongSearch }) => amongSearch),
    baseline: {
      first: count(({ baseline }) => baseline.first),
      amongFive: count(({ baseline }) => baseline.amongFive),
      amongTen: count(({ baseline }) => baseline.amongTen),
    },
  };
}

/** The figures of some questions by their kind, then by what makes them hard. */
export function totalsByKind(asked: readonly AskedQuestion[]): {
  readonly types: readonly QuestionTotals[];
  readonly tags: readonly QuestionTotals[];
} {
  const types = [...new Set(asked.map(({ question }) => question.type))].sort();
  const tagged = (tag: string) => asked.filter(({ question: { tags = [] } }) => tags.some((one) => one === tag));
  return {
    types: types.map((type) =>
      questionTotals(
        type,
        asked.filter(({ question }) => question.type === type),
      ),
    ),
    tags: QUESTION_TAGS.map((tag) => questionTotals(tag, tagged(tag))).filter(({ questions }) => questions > 0),
  };
}

function turnTotals(turns: readonly AskedTurn[]): TurnTotals {
  const isRight = ({ wrong }: AskedTurn): boolean => wrong.length === 0;
  const answerable = turns.filter(({ turn }) => turn.answered === true);
  return {
    conversations: new Set(turns.map(({ plan, id }) => `${plan} ${id.replace(/\.\d+$/, '')}`)).size,
    turns: turns.length,
    right: turns.filter(isRight).length,
    answerable: answerable.length,
    answerableRight: answerable.filter(isRight).length,
  };
}

/** A share as a percentage with the counts: "25.0 % (17/68)". */
export function shown({ right, of }: Pick<Share, 'right' | 'of'>): string {
  return of === 0 ? 'none' : `${((right / of) * 100).toFixed(1)} % (${right}/${of})`;
}
