import { FEATURES, type Feature, LEANING } from '../../src/evidence/features.ts';
import { CLUES, cluesOf, LEANING_CLUES } from '../../src/evidence/verdict.ts';
import type { Example } from './examples.ts';
import { dot, fitRanking } from './fit-ranking.ts';
import { type Decided, fitVerdict, probability } from './fit-verdict.ts';

/** The weights of the ranking, in the order of `FEATURES`, and of the verdict, in the order of `CLUES`. */
export interface Fitted {
  readonly ranking: Float64Array;
  readonly verdict: Float64Array;
}

const LEAN_FEATURES = (Object.keys(FEATURES) as Feature[]).map((name) => LEANING.includes(name));
const LEAN_CLUES = CLUES.map((clue) => LEANING_CLUES.includes(clue));
const not = (those: readonly boolean[]): boolean[] => those.map((one) => !one);

/**
 * Fits both on some examples: first what comes first, then whether it answers. Questions that stand alone give all weights
 * but those of leaning, which turns of conversations give beside them: turns are fewer, asked in shorter words, and must
 * not move how a question alone is answered.
 */
export function fitWeights(examples: readonly Example[]): Fitted {
  const alone = examples.filter(({ leans }) => !leans);
  const leaning = examples.filter(({ leans }) => leans);
  const first = fitRanking(alone, not(LEAN_FEATURES));
  const ranking = fitRanking(leaning, LEAN_FEATURES, first);
  const decided = (those: readonly Example[]): Decided[] =>
    those.flatMap((example) => decidedBy(example, ranking) ?? []);
  const verdict = fitVerdict(decided(alone), not(LEAN_CLUES));
  return { ranking, verdict: fitVerdict(decided(leaning), LEAN_CLUES, verdict) };
}

/** An example as the verdict sees it under some weights of the ranking. */
function decidedBy(example: Example, ranking: Float64Array): Decided | null {
  const order = example.ranked.map((one, i) => ({
    ...one,
    score: dot(example.rows[i] ?? new Float64Array(), ranking),
    i,
  }));
  order.sort((a, b) => b.score - a.score || a.i - b.i);
  const clues = cluesOf({ terms: [], wanted: example.wanted, leans: example.leans, ranked: order });
  const [best] = order;
  if (!clues || !best) return null;
  return { clues: Float64Array.from(CLUES.map((clue) => clues[clue])), right: example.right(best.i) };
}

/** How often the passage of the best candidate holds the answer, of answerable questions, by each fold on its own plan. */
export function measureFit(folds: readonly (readonly [Fitted, readonly Example[]])[]): string {
  const decided = folds.flatMap(([{ ranking, verdict }, examples]) =>
    examples.flatMap((example) => {
      const one = decidedBy(example, ranking);
      return one
        ? [
            {
              answerable: example.answerable,
              right: one.right,
              confidence: probability(one.clues, verdict),
            },
          ]
        : [];
    }),
  );
  const answerable = decided.filter((one) => one.answerable);
  const lines = [0.5, 0.55, 0.6, 0.65, 0.7].map((least) => {
    const given = decided.filter(({ confidence }) => confidence >= least);
    const right = given.filter((one) => one.right).length;
    return `at ${least}: ${given.length} given, ${right} of them with the answer, ${given.length - right} without`;
  });
  return `${answerable.filter((one) => one.right).length} of ${answerable.length} first\n${lines.join('\n')}`;
}
