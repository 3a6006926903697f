import { proposalOf } from '../../src/answer/decide.ts';
import { propose } from '../../src/answer/propose.ts';
import { argument } from '../../src/evaluation/evaluate.ts';
import { isGoldPaper } from '../../src/evaluation/gold.ts';
import type { JudgedQuestion } from '../../src/evaluation/judged-question.ts';
import { holdsAny, listed, plain } from '../../src/evaluation/plain-words.ts';
import { askedTerms } from '../../src/evidence/asked-terms.ts';
import { type Candidate, candidatesOf } from '../../src/evidence/candidates.ts';
import { asVector, sceneOf } from '../../src/evidence/features.ts';
import type { Ranked } from '../../src/evidence/rank-candidates.ts';
import { readFeatures } from '../../src/evidence/read-features.ts';
import { readFilteredQuestion } from '../../src/question/read-filtered-question.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';
import type { BankPlan } from '../bank/read-plan.ts';

/** A question with its candidates' features, and which of them are gold. */
export interface Example {
  readonly plan: string;
  readonly id: string;
  readonly type: string;
  readonly answerable: boolean;
  readonly rows: readonly Float64Array[];
  readonly gold: readonly boolean[];
  /** Whether the candidate's whole passage holds the answer. */
  readonly goldPassage: readonly boolean[];
  /** The candidates in the order in which they were gathered; their scores are none. */
  readonly ranked: readonly Ranked[];
}

/** The examples of a plan. */
export function examplesOf(plan: BankPlan): Example[] {
  const snapshot = createSnapshot(plan.corpus);
  return plan.questions.flatMap((question): Example[] => {
    const asOf = argument(question, '--as-of') ?? plan.asked;
    const view = snapshot.view([], asOf);
    const read = readFilteredQuestion(question.q, view, asOf);
    if (read.kind === 'unsupported') return [];
    const { query } = read;
    const proposal = proposalOf(propose(query, view));
    const terms = askedTerms(query, view);
    const scene = sceneOf(query, terms, view, proposal);
    const candidates = candidatesOf(query, terms, view);
    const ranked = candidates.map((candidate): Ranked => ({ candidate, ...readFeatures(candidate, scene), score: 0 }));
    return [
      {
        plan: plan.id,
        id: question.id,
        type: question.type,
        answerable: question.answered !== false,
        rows: ranked.map(({ features }) => Float64Array.from(asVector(features))),
        gold: candidates.map((candidate) => isGold(question, candidate)),
        goldPassage: candidates.map((candidate) => isGold(question, candidate, candidate.passage.text)),
        ranked,
      },
    ];
  });
}

const ENOUGH = 20;

function isGold(question: JudgedQuestion, { document, sentence }: Candidate, words = sentence.text): boolean {
  if (question.answered === false) return false;
  if (!isGoldPaper(question, document.id, document.source?.file ?? null)) return false;
  const text = plain(words);
  const passages = listed(question.passage).map(plain);
  if (passages.some((passage) => text.includes(passage) || (text.length >= ENOUGH && passage.includes(text))))
    return true;
  const facts = question.expect ?? [];
  return facts.length > 0 && facts.every((fact) => holdsAny(text, fact));
}
