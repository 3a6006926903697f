import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeOnEachEngine } from '../support/store-engines.ts';

describeOnEachEngine('entries', ({ open }) => {
  it('are there from the start at the first load, and dated from then on', async () => {
    const { entries } = await open();
    expect(await entries.record(['minutes', 'report'], 10)).toEqual({ isBaseline: true, added: 2 });
    expect(await entries.record(['minutes', 'report'], 11)).toEqual({ isBaseline: false, added: 0 });
    expect(await entries.record(['minutes', 'update', 'update'], 12)).toEqual({ isBaseline: false, added: 1 });
    // A paper that left and came back is no news.
    expect(await entries.record(['report'], 13)).toEqual({ isBaseline: false, added: 0 });
    expect(await entries.all()).toEqual(
      new Map([
        ['minutes', null],
        ['report', null],
        ['update', 12],
      ]),
    );
  });

  it('have an empty folder for a beginning too', async () => {
    const { entries } = await open();
    expect(await entries.began()).toBeNull();
    expect(await entries.record([], 10)).toEqual({ isBaseline: true, added: 0 });
    expect(await entries.record(['minutes'], 11)).toEqual({ isBaseline: false, added: 1 });
    expect(await entries.all()).toEqual(new Map([['minutes', 11]]));
    expect(await entries.began()).toBe(10);
  });

  it('have one beginning, whoever loads at once', async () => {
    const store = await open();
    const loads = await Promise.all(Array.from({ length: 8 }, (_, i) => store.entries.record(['a', 'b', 'c'], 10 + i)));
    expect(loads.filter(({ isBaseline }) => isBaseline)).toEqual([{ isBaseline: true, added: 3 }]);
    expect(loads.reduce((sum, { added }) => sum + added, 0)).toBe(3);
    expect([...(await store.entries.all()).values()]).toEqual([null, null, null]);
  });

  it('take ten thousand at once', async () => {
    const { entries } = await open();
    const keys = Array.from({ length: 10_000 }, (_, i) => `passage ${i}`);
    expect(await entries.record(keys, 10)).toEqual({ isBaseline: true, added: 10_000 });
    expect(await entries.record([...keys, 'one', 'two\0'], 11)).toEqual({ isBaseline: false, added: 2 });
    expect(await entries.record([...keys, 'one', 'two\0'], 12)).toEqual({ isBaseline: false, added: 0 });
  });

  it('keep the time at which each was first seen', async () => {
    const { entries } = await open();
    await entries.record([], 0);
    const model = new Map<string, number | null>();
    let at = 1;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 12 }), async (keys) => {
        at++;
        const fresh = new Set(keys.filter((key) => !model.has(key)));
        for (const key of fresh) model.set(key, at);
        expect(await entries.record(keys, at)).toEqual({ isBaseline: false, added: fresh.size });
      }),
      { numRuns: 40 },
    );
    expect(await entries.all()).toEqual(model);
  });
});
