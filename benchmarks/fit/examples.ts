import { answerInConversation } from '../../src/answer/answer-in-conversation.ts';
import { composeSentence } from '../../src/answer/compose-sentence.ts';
import type { Context, Leaning } from '../../src/domain/conversation.ts';
import type { Query } from '../../src/domain/query.ts';
import { argument } from '../../src/evaluation/evaluate.ts';
import { type Gold, isGoldPaper } from '../../src/evaluation/gold.ts';
import { judge } from '../../src/evaluation/judge.ts';
import type { JudgedAnswer } from '../../src/evaluation/judged-answer.ts';
import { judgeTurn } from '../../src/evaluation/judged-conversation.ts';
import { holdsAny, listed, plain } from '../../src/evaluation/plain-words.ts';
import type { Candidate } from '../../src/evidence/candidates.ts';
import { asVector } from '../../src/evidence/features.ts';
import { gatherCandidates, type Ranked } from '../../src/evidence/rank-candidates.ts';
import type { Wanted } from '../../src/evidence/want.ts';
import { readFilteredQuestion } from '../../src/question/read-filtered-question.ts';
import { createSnapshot, type Snapshot } from '../../src/search/snapshot.ts';
import type { View } from '../../src/search/view.ts';
import type { BankPlan } from '../bank/read-plan.ts';

/** A question or turn with its candidates' features, and which of them are gold. */
export interface Example {
  readonly plan: string;
  readonly id: string;
  readonly answerable: boolean;
  readonly rows: readonly Float64Array[];
  readonly gold: readonly boolean[];
  /** Whether the answer that a candidate is composed into is judged right: its passage, its value and its words. */
  readonly right: (at: number) => boolean;
  readonly wanted: Wanted;
  /** Whether it is a turn that leans on those before it. */
  readonly leans: boolean;
  /** The candidates in the order in which they were gathered; their scores are none. */
  readonly ranked: readonly Ranked[];
}

/**
 * The examples of a plan: its questions, and the turns of its conversations that follow another. What a turn leans on is what the program
 * showed before it, so that weights of turns that lean stand on the weights before: the fit is run until it stays.
 */
export function examplesOf(plan: BankPlan): Example[] {
  const snapshot = createSnapshot(plan.corpus);
  const turns = plan.conversations.flatMap((conversation) => ofTurns(conversation, plan, snapshot));
  return [...plan.questions.flatMap((question) => ofQuestion(question, plan, snapshot)), ...turns];
}

function ofQuestion(question: BankPlan['questions'][number], plan: BankPlan, snapshot: Snapshot): Example[] {
  const asOf = argument(question, '--as-of') ?? plan.asked;
  const audience = argument(question, '--audience');
  const view = snapshot.view(audience === null ? [] : [audience], asOf);
  const read = readFilteredQuestion(question.q, view, asOf);
  if (read.kind === 'unsupported') return [];
  return [exampleOf(question, read.query, view, null, plan.id, (answer) => judge(question, answer))];
}

function ofTurns({ id, turns }: BankPlan['conversations'][number], plan: BankPlan, snapshot: Snapshot): Example[] {
  const view = snapshot.view([], plan.asked);
  let before: Context | null = null;
  return turns.flatMap((turn, i): Example[] => {
    const { answer, context } = answerInConversation(turn.q, before, view, { asOf: plan.asked, audience: '' });
    const isQuestion = context?.question === answer.question && answer.kind !== 'unsupported';
    before = context;
    const read = readFilteredQuestion(answer.question, view, plan.asked);
    const leaning = context?.leaning ?? null;
    if (!isQuestion || leaning === null || read.kind === 'unsupported') return [];
    const judged = { ...turn, id: `${id}.${i + 1}` };
    return [exampleOf(judged, read.query, view, leaning, plan.id, (said) => judgeTurn(turn, said))];
  });
}

/** What an example takes from a judged question or turn. */
interface Judged extends Gold {
  readonly id: string;
  readonly answered?: boolean | undefined;
}

function exampleOf(
  judged: Judged,
  query: Query,
  view: View,
  leaning: Leaning | null,
  plan: string,
  wrongIn: (answer: JudgedAnswer) => readonly string[],
): Example {
  const { terms, wanted, leans, ranked } = gatherCandidates(query, view, leaning);
  return {
    plan,
    id: judged.id,
    answerable: judged.answered !== false,
    rows: ranked.map(({ features }) => Float64Array.from(asVector(features))),
    gold: ranked.map(({ candidate }) => isGold(judged, candidate)),
    right: (at) => {
      const [one] = ranked.slice(at, at + 1);
      if (!one || judged.answered === false) return false;
      const said = composeSentence({ terms, wanted, leans, ranked: [one] }, query);
      return wrongIn({ ...said, kind: 'found', answered: true, nearest: [] }).length === 0;
    },
    wanted,
    leans,
    ranked,
  };
}

const ENOUGH = 20;

function isGold(judged: Judged, { document, sentence }: Candidate): boolean {
  if (judged.answered === false) return false;
  if (!isGoldPaper(judged, document.id, document.source?.file ?? null)) return false;
  const text = plain(sentence.text);
  const passages = listed(judged.passage).map(plain);
  if (passages.some((passage) => text.includes(passage) || (text.length >= ENOUGH && passage.includes(text))))
    return true;
  const facts = judged.expect ?? [];
  return facts.length > 0 && facts.every((fact) => holdsAny(text, fact));
}
