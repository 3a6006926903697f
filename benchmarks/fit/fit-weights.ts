import { CLUES, cluesOf } from '../../src/evidence/verdict.ts';
import type { Example } from './examples.ts';
import { dot, fitRanking } from './fit-ranking.ts';
import { type Decided, fitVerdict, probability } from './fit-verdict.ts';

/** The weights of the ranking, in the order of `FEATURES`, and of the verdict, in the order of `CLUES`. */
export interface Fitted {
  readonly ranking: Float64Array;
  readonly verdict: Float64Array;
}

/** Fits both on some examples: first what comes first, then whether it answers. */
export function fitWeights(examples: readonly Example[]): Fitted {
  const ranking = fitRanking(examples);
  return { ranking, verdict: fitVerdict(examples.flatMap((example) => decidedBy(example, ranking) ?? [])) };
}

/** An example as the verdict sees it under some weights of the ranking. */
function decidedBy(example: Example, ranking: Float64Array): Decided | null {
  const order = example.ranked.map((one, i) => ({
    ...one,
    score: dot(example.rows[i] ?? new Float64Array(), ranking),
    i,
  }));
  order.sort((a, b) => b.score - a.score || a.i - b.i);
  const clues = cluesOf({ terms: [], wanted: example.wanted, ranked: order });
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
