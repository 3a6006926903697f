import { describe, expect, it } from 'vitest';
import { bankPlans, readPlan } from '../../benchmarks/bank/read-plan.ts';
import { LABELLED, type LabelledList, labelledPlans, readLabels } from '../../benchmarks/lists/labels.ts';
import { measureList } from '../../benchmarks/lists/measure.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';

/** What the lists reach on the plans that they were mended on, all of them together. */
const FLOORS: Readonly<Record<LabelledList, { readonly precision: number; readonly recall: number }>> = {
  decisions: { precision: 0.99, recall: 0.99 },
  actions: { precision: 0.95, recall: 0.95 },
  dates: { precision: 0.95, recall: 0.95 },
};
const MENDED_ON = ['garrowdale', 'islemoor', 'brinemouth'];

describe('the lists against what a person found in the papers', () => {
  const plans = bankPlans().filter(({ id }) => labelledPlans().includes(id));

  it('are labelled for plans that may be read', () => {
    expect(plans.length).toBeGreaterThanOrEqual(MENDED_ON.length);
    expect(plans.every(({ part }) => part === 'fit')).toBe(true);
  });

  it.each(LABELLED)('have what is there and nothing else: %s', async (list) => {
    const measures = await Promise.all(
      plans
        .filter(({ id }) => MENDED_ON.includes(id))
        .map(async (plan) => {
          const view = createSnapshot((await readPlan(plan)).corpus).view(['public'], plan.asked);
          return measureList(list, readLabels(plan.id, view)[list], view, plan.asked);
        }),
    );
    const count = (of: 'found' | 'missed' | 'right' | 'invented'): number =>
      measures.reduce((sum, measure) => sum + measure[of].length, 0);
    expect(count('found') / (count('found') + count('missed'))).toBeGreaterThanOrEqual(FLOORS[list].recall);
    expect(count('right') / (count('right') + count('invented'))).toBeGreaterThanOrEqual(FLOORS[list].precision);
  });
});
