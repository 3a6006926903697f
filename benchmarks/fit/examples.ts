import { composeSentence } from '../../src/answer/compose-sentence.ts';
import { argument } from '../../src/evaluation/evaluate.ts';
import { isGoldPaper } from '../../src/evaluation/gold.ts';
import { judge } from '../../src/evaluation/judge.ts';
import type { JudgedQuestion } from '../../src/evaluation/judged-question.ts';
import { holdsAny, listed, plain } from '../../src/evaluation/plain-words.ts';
import { askedTerms } from '../../src/evidence/asked-terms.ts';
import { type Candidate, candidatesOf } from '../../src/evidence/candidates.ts';
import { asVector, sceneOf } from '../../src/evidence/features.ts';
import type { Ranked } from '../../src/evidence/rank-candidates.ts';
import { readFeatures } from '../../src/evidence/read-features.ts';
import type { Wanted } from '../../src/evidence/want.ts';
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
  /** Whether the answer that a candidate is composed into is judged right: its passage, its value and its words. */
  readonly right: (at: number) => boolean;
  readonly wanted: Wanted;
  /** The candidates in the order in which they were gathered; their scores are none. */
  readonly ranked: readonly Ranked[];
}

/** The examples of a plan. */
export function examplesOf(plan: BankPlan): Example[] {
  const snapshot = createSnapshot(plan.corpus);
  return plan.questions.flatMap((question): Example[] => {
    const asOf = argument(question, '--as-of') ?? plan.asked;
    const audience = argument(question, '--audience');
    const view = snapshot.view(audience === null ? [] : [audience], asOf);
    const read = readFilteredQuestion(question.q, view, asOf);
    if (read.kind === 'unsupported') return [];
    const { query } = read;
    const terms = askedTerms(query, view);
    const candidates = candidatesOf(query, terms, view);
    const scene = sceneOf(query, terms, view, candidates);
    const ranked = candidates.map((candidate): Ranked => ({ candidate, ...readFeatures(candidate, scene), score: 0 }));
    return [
      {
        plan: plan.id,
        id: question.id,
        type: question.type,
        answerable: question.answered !== false,
        rows: ranked.map(({ features }) => Float64Array.from(asVector(features))),
        gold: candidates.map((candidate) => isGold(question, candidate)),
        right: (at) => {
          const [one] = ranked.slice(at, at + 1);
          if (!one || question.answered === false) return false;
          const said = composeSentence({ terms, wanted: scene.wanted, ranked: [one] });
          return judge(question, { ...said, kind: 'found', answered: true, nearest: [] }).length === 0;
        },
        wanted: scene.wanted,
        ranked,
      },
    ];
  });
}

const ENOUGH = 20;

function isGold(question: JudgedQuestion, { document, sentence }: Candidate): boolean {
  if (question.answered === false) return false;
  if (!isGoldPaper(question, document.id, document.source?.file ?? null)) return false;
  const text = plain(sentence.text);
  const passages = listed(question.passage).map(plain);
  if (passages.some((passage) => text.includes(passage) || (text.length >= ENOUGH && passage.includes(text))))
    return true;
  const facts = question.expect ?? [];
  return facts.length > 0 && facts.every((fact) => holdsAny(text, fact));
}
