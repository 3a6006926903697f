import { expect, it } from 'vitest';
import { aMessage, aSlot } from '../support/deliveries.ts';
import { describeOnEachEngine } from '../support/store-engines.ts';

const LATER = Number.MAX_SAFE_INTEGER;

describeOnEachEngine('tidying', ({ open }) => {
  it('deletes what has outlived its time', async () => {
    const store = await open();
    await store.seen.firstTime('old', 1, 50);
    await store.seen.firstTime('young', 1, 150);
    await store.conversations.keep('old', { question: 'q', about: 'q', shown: 0 }, 50);
    for (const at of [10, 90]) {
      await store.questions.record({ at, question: 'q', kind: 'found', intent: 'who', answerId: 'a', way: 'mention' });
      await store.audit.record({ at, who: null, what: 'reload', outcome: 'done', detail: '', reference: null });
    }
    await store.tidy({ now: 100, questionsBefore: 50, recordsBefore: 60 });
    expect(await store.seen.firstTime('old', 1, 200)).toBe(true);
    expect(await store.seen.firstTime('young', 1, 200)).toBe(false);
    expect(await store.conversations.before('old', 1)).toBeNull();
    expect((await store.questions.list(9)).map(({ at }) => at)).toEqual([90]);
    expect((await store.audit.list(9)).map(({ at }) => at)).toEqual([90]);
  });

  it('keeps the latest row of each destination, whatever is unfinished, and all that was told', async () => {
    const { ledger, deliveries, tidy } = await open();
    const days = ['2026-11-20', '2026-11-23', '2026-11-24'];
    for (const [i, date] of days.entries()) await ledger.queue(aSlot('D1', date), [date], [aMessage(date)], i);
    await ledger.close(aSlot('D2', '2026-11-20'), 'nothing', null, 1);
    for (const date of days.slice(1)) {
      await deliveries.claim(date, 0, 'one', 60_000);
      await deliveries.posted(date, '17.2');
    }
    await tidy({ now: 100, questionsBefore: LATER, recordsBefore: LATER });
    expect((await ledger.log(9)).map(({ destination, date }) => `${destination} ${date}`)).toEqual([
      'D1 2026-11-24',
      'D2 2026-11-20',
      'D1 2026-11-20',
    ]);
    expect(await deliveries.counts()).toEqual({ due: 1, claimed: 0, posted: 1, failed: 0, unknown: 0 });
    expect(await ledger.told('D1')).toEqual(new Set(days));
  });

  it('keeps a message whose thread is not finished', async () => {
    const { deliveries, tidy } = await open();
    await deliveries.enqueue(aMessage('1'), 1);
    await deliveries.enqueue(aMessage('1b', { threadOf: '1', purpose: 'detail' }), 1);
    await deliveries.claim('1', 0, 'one', 60_000);
    await deliveries.posted('1', '17.2');
    await tidy({ now: 100, questionsBefore: LATER, recordsBefore: LATER });
    expect(await deliveries.claim('1b', 0, 'one', 60_000)).toMatchObject({ threadTs: '17.2' });
    await deliveries.posted('1b', '17.3');
    await tidy({ now: 100, questionsBefore: LATER, recordsBefore: LATER });
    expect(await deliveries.get('1')).toBeNull();
  });
});
