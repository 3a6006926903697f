import { describe, expect, it } from 'vitest';
import { type Example, examplesOf } from '../../benchmarks/fit/examples.ts';
import { fitWeights } from '../../benchmarks/fit/fit-weights.ts';
import { fittedOn } from '../../benchmarks/fit/fitted-on.ts';
import { FEATURES } from '../../src/evidence/features.ts';
import { CLUES, LEANING_CLUES } from '../../src/evidence/verdict.ts';
import { RANKING, VERDICT } from '../../src/evidence/weights.ts';

describe('the weights of the ranking and of the verdict', () => {
  it('are those that the fit plans give: npm run fit writes them', { timeout: 180_000 }, async () => {
    const examples: Example[] = [];
    for (const plan of await fittedOn()) examples.push(...examplesOf(plan));
    const { ranking, verdict } = fitWeights(examples);
    // The last decimal may fall otherwise on another machine. What a turn leans on follows from the answers before it, and
    // those from these weights: a turn or two stand now on one side and now on the other.
    const tolerance = (name: string) => (LEANING_CLUES.some((leaning) => leaning === name) ? 0.1 : 0.015);
    const differing = (names: readonly string[], fitted: Float64Array, kept: Readonly<Record<string, number>>) =>
      names.filter((name, i) => Math.abs((fitted[i] ?? 0) - (kept[name] ?? Number.NaN)) > tolerance(name));
    expect(differing(Object.keys(FEATURES), ranking, RANKING)).toEqual([]);
    expect(differing(CLUES, verdict, VERDICT)).toEqual([]);
  });
});
