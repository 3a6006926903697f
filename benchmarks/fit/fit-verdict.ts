import { dot } from './fit-ranking.ts';

/** A question as the verdict sees it: its clues, and whether the best candidate answers it. */
export interface Decided {
  readonly clues: Float64Array;
  readonly right: boolean;
}

const STEPS = 3000;
const RATE = 0.5;
const PENALTY = 0.002;

/** Weights of the clues by logistic regression with an L2 penalty, by gradient ascent. Those not `free` stay as in `start`. */
export function fitVerdict(
  decided: readonly Decided[],
  free: readonly boolean[],
  start: Float64Array = new Float64Array(free.length),
): Float64Array {
  let weights = Float64Array.from(start);
  for (let step = 0; step < STEPS; step++) {
    const gradient = gradientOf(decided, weights);
    weights = weights.map((weight, k) =>
      free[k] ? weight + RATE * ((gradient[k] ?? 0) / decided.length - PENALTY * weight) : weight,
    );
  }
  return weights;
}

/** The probability that logistic weights give to some clues. */
export function probability(clues: Float64Array, weights: Float64Array): number {
  return 1 / (1 + Math.exp(-dot(clues, weights)));
}

function gradientOf(decided: readonly Decided[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { clues, right } of decided) {
    const miss = (right ? 1 : 0) - probability(clues, weights);
    for (let k = 0; k < gradient.length; k++) gradient[k] = (gradient[k] ?? 0) + miss * (clues[k] ?? 0);
  }
  return gradient;
}
