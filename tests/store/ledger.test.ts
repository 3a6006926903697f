import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aMessage, aSlot } from '../support/deliveries.ts';
import { describeOnEachEngine } from '../support/store-engines.ts';

describeOnEachEngine('the ledger', ({ open }) => {
  it('has one row for a due time, whatever came of it', async () => {
    const { ledger } = await open();
    const slot = aSlot();
    expect(await ledger.missing([slot, aSlot('D2')])).toEqual([slot, aSlot('D2')]);
    expect(await ledger.close(slot, 'nothing', null, 10)).toBe(true);
    expect(await ledger.close(slot, 'skipped', 'too late', 11)).toBe(false);
    expect(await ledger.queue(slot, ['a'], [aMessage('1')], 12)).toBe(false);
    expect(await ledger.missing([slot, aSlot('D2')])).toEqual([aSlot('D2')]);
    expect(await ledger.told('D1')).toEqual(new Set());
    expect(await ledger.log(9)).toEqual([
      { ...slot, outcome: 'nothing', reason: null, recordedAt: 10, delivery: null },
    ]);
  });

  it('keeps the digest, what it tells and its messages together', async () => {
    const { ledger, deliveries } = await open();
    const detail = aMessage('1b', { threadOf: '1', purpose: 'detail' });
    expect(await ledger.queue(aSlot(), ['a', 'b', 'a'], [aMessage('1'), detail], 12)).toBe(true);
    expect(await ledger.told('D1')).toEqual(new Set(['a', 'b']));
    expect(await ledger.told('D2')).toEqual(new Set());
    expect(await deliveries.get('1b')).toMatchObject({ ...detail, state: 'due', attempts: 0, createdAt: 12, ts: null });
    const [row] = await ledger.log(9);
    expect(row).toMatchObject({
      outcome: 'message',
      recordedAt: 12,
      delivery: { id: '1', state: 'due', channel: 'D1' },
    });
  });

  it('writes nothing of a digest of which one item was told before, to that destination', async () => {
    const { ledger, deliveries } = await open();
    await ledger.queue(aSlot(), ['a', 'b'], [aMessage('1')], 12);
    const next = aSlot('D1', '2026-11-24');
    expect(await ledger.queue(next, ['c', 'b'], [aMessage('2')], 13)).toBe(false);
    expect(await ledger.missing([next])).toEqual([next]);
    expect(await ledger.told('D1')).toEqual(new Set(['a', 'b']));
    expect(await deliveries.get('2')).toBeNull();
    expect(await ledger.queue(aSlot('D2'), ['a', 'b'], [aMessage('3', { destination: 'D2' })], 13)).toBe(true);
  });

  it('writes nothing where a message of that id is there', async () => {
    const { ledger } = await open();
    await ledger.queue(aSlot(), ['a'], [aMessage('1')], 12);
    const next = aSlot('D1', '2026-11-24');
    expect(await ledger.queue(next, ['c'], [aMessage('2'), aMessage('1')], 13)).toBe(false);
    expect(await ledger.missing([next])).toEqual([next]);
    expect(await ledger.told('D1')).toEqual(new Set(['a']));
  });

  it('tells again what a failed digest told, and no other', async () => {
    const { ledger, deliveries } = await open();
    await ledger.queue(aSlot(), ['a'], [aMessage('1')], 12);
    await ledger.queue(aSlot('D1', '2026-11-24'), ['b'], [aMessage('2')], 13);
    await ledger.queue(aSlot('D1', '2026-11-25'), ['c'], [aMessage('3')], 14);
    await deliveries.claim('1', 0, 'one', 1000);
    await deliveries.claim('2', 0, 'one', 1000);
    expect(await deliveries.fail('1', 1, 'channel_not_found')).toBe(true);
    expect(await deliveries.giveUp('2', 1, 'no history')).toBe(true);
    expect(await ledger.told('D1')).toEqual(new Set(['b', 'c']));
    expect((await ledger.log(9)).map(({ delivery }) => [delivery?.state, delivery?.error])).toEqual([
      ['due', null],
      ['unknown', 'no history'],
      ['failed', 'channel_not_found'],
    ]);
  });

  it('lists the latest due time first, of all or of one', async () => {
    const { ledger } = await open();
    for (const [destination, date] of [
      ['D1', '2026-11-24'],
      ['D2', '2026-11-25'],
      ['D1', '2026-11-23'],
    ] as const)
      await ledger.close(aSlot(destination, date), 'nothing', null, 10);
    expect((await ledger.log(2)).map(({ date }) => date)).toEqual(['2026-11-25', '2026-11-24']);
    expect((await ledger.log(9, 'D1')).map(({ date }) => date)).toEqual(['2026-11-24', '2026-11-23']);
    expect(await ledger.last('D1')).toMatchObject(aSlot('D1', '2026-11-24'));
    expect(await ledger.last('D9')).toBeNull();
  });

  it('takes a digest of many items and slots of many destinations', async () => {
    const { ledger } = await open();
    const keys = Array.from({ length: 2500 }, (_, i) => `news ${i}`);
    expect(await ledger.queue(aSlot(), keys, [aMessage('1')], 12)).toBe(true);
    expect((await ledger.told('D1')).size).toBe(2500);
    const slots = Array.from({ length: 1500 }, (_, i) => aSlot(`D${i}`));
    expect(await ledger.missing(slots)).toHaveLength(1499);
    expect(await ledger.missing([])).toEqual([]);
  });

  it('gives a due time to one of those who are at it together', async () => {
    const { ledger, deliveries } = await open();
    await fc.assert(
      fc.asyncProperty(
        fc.uuid(),
        fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 20 }), {
          minLength: 2,
          maxLength: 6,
        }),
        async (destination, digests) => {
          const tries = digests.map((keys, i) =>
            ledger.queue(aSlot(destination), keys.map(String), [aMessage(`${destination} ${i}`, { destination })], i),
          );
          const won = (await Promise.all(tries)).flatMap((one, i) => (one ? [i] : []));
          expect(won).toHaveLength(1);
          expect(await ledger.told(destination)).toEqual(new Set(digests[won[0] ?? -1]?.map(String)));
          const written = await Promise.all(digests.map((_, i) => deliveries.get(`${destination} ${i}`)));
          expect(written.flatMap((one, i) => (one ? [i] : []))).toEqual(won);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('counts what came of due times, and lists those in trouble', async () => {
    const { ledger, deliveries } = await open();
    const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23'] as const;
    const [old, posted, failed, waiting, quiet, skipped] = days;
    const slot = (date: string) => aSlot('D1', date);
    for (const date of [posted, failed, waiting]) await ledger.queue(slot(date), [date], [aMessage(date)], 1);
    await deliveries.posted(posted, '17.2');
    await deliveries.fail(failed, 0, 'x');
    for (const date of [old, quiet]) await ledger.close(slot(date), 'nothing', null, 1);
    await ledger.close(slot(skipped), 'skipped', null, 1);
    expect(await ledger.outcomes(slot(posted).dueAt)).toEqual(
      expect.arrayContaining([
        { outcome: 'message', state: 'posted', count: 1 },
        { outcome: 'message', state: 'failed', count: 1 },
        { outcome: 'message', state: 'due', count: 1 },
        { outcome: 'nothing', state: null, count: 1 },
        { outcome: 'skipped', state: null, count: 1 },
      ]),
    );
    expect((await ledger.troubled(9)).map(({ date }) => date)).toEqual([skipped, waiting, failed]);
    expect((await ledger.troubled(1)).map(({ date }) => date)).toEqual([skipped]);
  });
});
