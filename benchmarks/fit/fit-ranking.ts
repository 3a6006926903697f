import { FEATURES } from '../../src/evidence/features.ts';
import type { Example } from './examples.ts';

const SIGNS: readonly number[] = Object.values(FEATURES);
const STEPS = 200;
const RATE = 0.5;
const MOMENTUM = 0.9;
const PENALTY = 0.5;
/** What moves a weight by less than this is left out. */
const NEXT_TO_NOTHING = 1e-4;

/**
 * Weights by which gold comes first: gradient ascent, with momentum, of the log-likelihood that a gold candidate is drawn
 * from the softmax of all, with an L2 penalty; a weight that would take the wrong sign is held at 0.
 * Weights that are not `free` stay as they are in `start`.
 */
export function fitRanking(
  examples: readonly Example[],
  free: readonly boolean[],
  start: Float64Array = new Float64Array(SIGNS.length),
): Float64Array {
  const usable = examples.filter(({ gold }) => gold.includes(true));
  const weights = Float64Array.from(start);
  const velocity = new Float64Array(SIGNS.length);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(SIGNS.length);
    for (const example of usable) addGradient(example, weights, gradient);
    for (let k = 0; k < SIGNS.length; k++) {
      if (!free[k]) continue;
      const weight = weights[k] ?? 0;
      const slope = ((gradient[k] ?? 0) - PENALTY * weight) / usable.length;
      velocity[k] = MOMENTUM * (velocity[k] ?? 0) + RATE * slope;
      const next = weight + (velocity[k] ?? 0);
      weights[k] = next * (SIGNS[k] ?? 1) < 0 ? 0 : next;
    }
  }
  return weights;
}

function addGradient({ rows, gold }: Example, weights: Float64Array, gradient: Float64Array): void {
  const scores = rows.map((row) => dot(row, weights));
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const good = odds.reduce((sum, value, i) => sum + (gold[i] ? value : 0), 0);
  rows.forEach((row, i) => {
    const pull = (gold[i] ? (odds[i] ?? 0) / good : 0) - (odds[i] ?? 0) / total;
    if (Math.abs(pull) < NEXT_TO_NOTHING) return;
    for (let k = 0; k < row.length; k++) gradient[k] = (gradient[k] ?? 0) + pull * (row[k] ?? 0);
  });
}

/** The sum of products of two vectors. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
