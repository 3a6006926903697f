import { expect, it } from 'vitest';
import { describeOnEachEngine } from '../support/store-engines.ts';

describeOnEachEngine('seen keys', ({ open }) => {
  it('are new once until their time has passed', async () => {
    const { seen } = await open();
    expect(await seen.firstTime('Ev1', 100, 200)).toBe(true);
    expect(await seen.firstTime('Ev1', 199, 300)).toBe(false);
    expect(await seen.firstTime('Ev2', 199, 300)).toBe(true);
    expect(await seen.firstTime('Ev1', 200, 300)).toBe(true);
    expect(await seen.firstTime('Ev1', 299, 400)).toBe(false);
  });

  it('are new to one of many who ask at once', async () => {
    const { seen } = await open();
    const asked = await Promise.all(Array.from({ length: 20 }, () => seen.firstTime('Ev1', 100, 200)));
    expect(asked.filter(Boolean)).toHaveLength(1);
  });
});
