import { answerInConversation } from '../../src/answer/answer-in-conversation.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { explain } from '../../src/answer/explain.ts';
import type { Context } from '../../src/domain/conversation.ts';
import { argument } from '../../src/evaluation/evaluate.ts';
import { holdsAnswer } from '../../src/evaluation/gold.ts';
import { judge } from '../../src/evaluation/judge.ts';
import { type JudgedTurn, judgeTurn } from '../../src/evaluation/judged-conversation.ts';
import type { JudgedQuestion } from '../../src/evaluation/judged-question.ts';
import type { Judged } from '../../src/evaluation/measures.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';
import type { View } from '../../src/search/view.ts';
import { type Baseline, plainSearch } from './baseline.ts';
import type { BankPlan } from './read-plan.ts';

/** A judged question, and where its answer was found on the way to one. */
export interface AskedQuestion extends Judged {
  readonly plan: string;
  /** Whether one of the first ten candidates, or of the first ten passages of `stp search`, holds the answer. */
  readonly amongCandidates: boolean;
  readonly amongSearch: boolean;
  readonly baseline: Baseline;
}

/** A turn of a conversation with what is wrong with its answer. */
export interface AskedTurn {
  readonly plan: string;
  readonly id: string;
  readonly turn: JudgedTurn;
  readonly headline: string;
  readonly wrong: readonly string[];
}

/** What came of a plan's questions and conversations. */
export interface AskedPlan {
  readonly questions: readonly AskedQuestion[];
  readonly turns: readonly AskedTurn[];
}

const LOOKED_AT = 10;

/** Asks a plan everything, on the day its questions are asked. */
export function askPlan(plan: BankPlan): AskedPlan {
  const snapshot = createSnapshot(plan.corpus);
  const plain = new Map<View, (question: JudgedQuestion) => Baseline>();
  const questions = plan.questions.map((question): AskedQuestion => {
    const asOf = argument(question, '--as-of') ?? plan.asked;
    const view = snapshot.view([], asOf);
    const asking = { asOf, audience: '' };
    const answer = answerQuestion(question.q, view, asking);
    const search = plain.get(view) ?? plainSearch(view);
    plain.set(view, search);
    return {
      plan: plan.id,
      question,
      answer,
      wrong: judge(question, answer),
      amongCandidates: hold(question, view, explain(question.q, view, asking).candidates),
      amongSearch: hold(
        question,
        view,
        view.index.search(question.q, { limit: LOOKED_AT }).map(({ passage }) => passage),
      ),
      baseline: search(question),
    };
  });
  return {
    questions,
    turns: plan.conversations.flatMap((conversation) => converse(plan, conversation, snapshot.view([], plan.asked))),
  };
}

function hold(
  question: JudgedQuestion,
  view: View,
  places: readonly { readonly document: string; readonly paragraph: number }[],
): boolean {
  return places.slice(0, LOOKED_AT).some(({ document, paragraph }) => {
    const words = view.passage(document, paragraph)?.text ?? '';
    return holdsAnswer(question, document, view.document(document)?.source?.file ?? null, words);
  });
}

function converse(plan: BankPlan, { id, turns }: BankPlan['conversations'][number], view: View): AskedTurn[] {
  let context: Context | null = null;
  return turns.map((turn, i) => {
    const next = answerInConversation(turn.q, context, view, { asOf: plan.asked, audience: '' });
    context = next.context;
    const wrong = judgeTurn(turn, next.answer);
    return { plan: plan.id, id: `${id}.${i + 1}`, turn, headline: next.answer.headline, wrong };
  });
}
