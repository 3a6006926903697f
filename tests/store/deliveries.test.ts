import { expect, it } from 'vitest';
import { aMessage } from '../support/deliveries.ts';
import { describeOnEachEngine } from '../support/store-engines.ts';

/** A lease that has run out by the time anybody looks. */
const RUN_OUT = -1;

describeOnEachEngine('deliveries', ({ open }) => {
  it('are put in once by their id, and come back as rendered', async () => {
    const { deliveries } = await open();
    const notice = aMessage('n', { purpose: 'notice', message: '{"text":"a\\u0000b 🫀"}' });
    expect(await deliveries.enqueue(notice, 5)).toBe(true);
    expect(await deliveries.enqueue(aMessage('n'), 6)).toBe(false);
    expect(await deliveries.get('n')).toEqual({
      ...notice,
      source: null,
      state: 'due',
      epoch: 0,
      attempts: 0,
      notBefore: 0,
      ts: null,
      error: null,
      createdAt: 5,
      finishedAt: null,
    });
    expect(await deliveries.get('none')).toBeNull();
  });

  it('are claimed by one, and again when the lease has run out', async () => {
    const { deliveries } = await open();
    await deliveries.enqueue(aMessage('1'), 5);
    expect(await deliveries.claimable(9)).toEqual([{ id: '1', epoch: 0, channel: 'D1' }]);
    expect(await deliveries.claim('1', 0, 'one', 60_000)).toMatchObject({ epoch: 1, attempts: 1, state: 'claimed' });
    expect(await deliveries.claim('1', 0, 'two', 60_000)).toBeNull();
    expect(await deliveries.claim('1', 1, 'two', 60_000)).toBeNull();
    expect(await deliveries.claimable(9)).toEqual([]);
    expect(await deliveries.extend('1', 1, RUN_OUT)).toBe(true);
    expect(await deliveries.claimable(9)).toEqual([{ id: '1', epoch: 1, channel: 'D1' }]);
    expect(await deliveries.claim('1', 1, 'two', 60_000)).toMatchObject({ epoch: 2, attempts: 2, threadTs: null });
    for (const late of [
      deliveries.extend('1', 1, 60_000),
      deliveries.note('1', 1, 'x'),
      deliveries.release('1', 1, 0, 'x'),
    ])
      expect(await late).toBe(false);
    expect(await deliveries.fail('1', 1, 'x')).toBe(false);
    expect(await deliveries.giveUp('1', 1, 'x')).toBe(false);
    expect(await deliveries.get('1')).toMatchObject({ state: 'claimed', epoch: 2, error: null });
  });

  it('are posted once: who comes late is told of the other message', async () => {
    const { deliveries } = await open();
    await deliveries.enqueue(aMessage('1'), 5);
    await deliveries.claim('1', 0, 'one', RUN_OUT);
    await deliveries.claim('1', 1, 'two', 60_000);
    expect(await deliveries.posted('1', '17.2')).toBe('recorded');
    expect(await deliveries.posted('1', '17.1')).toEqual({ otherTs: '17.2' });
    expect(await deliveries.posted('none', '17.1')).toEqual({ otherTs: null });
    expect(await deliveries.get('1')).toMatchObject({ state: 'posted', ts: '17.2', error: null });
    expect((await deliveries.get('1'))?.finishedAt).toEqual(expect.any(Number));
    expect(await deliveries.claimable(9)).toEqual([]);
    expect(await deliveries.claim('1', 2, 'three', 60_000)).toBeNull();
    expect(await deliveries.fail('1', 2, 'x')).toBe(false);
  });

  it('that have failed are not posted any more: their news is told anew', async () => {
    const { deliveries } = await open();
    await deliveries.enqueue(aMessage('1'), 5);
    await deliveries.claim('1', 0, 'one', RUN_OUT);
    await deliveries.claim('1', 1, 'two', 60_000);
    await deliveries.fail('1', 2, 'too late');
    expect(await deliveries.posted('1', '17.1')).toEqual({ otherTs: null });
    expect(await deliveries.get('1')).toMatchObject({ state: 'failed', ts: null, error: 'too late' });
    await deliveries.enqueue(aMessage('2'), 5);
    await deliveries.giveUp('2', 0, 'no history');
    expect(await deliveries.posted('2', '17.2')).toBe('recorded');
  });

  it('remember of what they were made, and forget their words once they are finished', async () => {
    const { deliveries } = await open();
    const source = { papers: ['meetings/a', 'meetings/é “b”'], revision: '7f3a' };
    for (const id of ['posted', 'failed', 'unknown']) {
      await deliveries.enqueue(aMessage(id, { source }), 5);
      await deliveries.enqueue(aMessage(`${id} thread`, { source, threadOf: id, purpose: 'detail' }), 5);
      expect(await deliveries.claim(id, 0, 'one', 60_000)).toMatchObject({ ...aMessage(id), source });
    }
    await deliveries.posted('posted', '17.2');
    await deliveries.fail('failed', 1, 'x');
    await deliveries.giveUp('unknown', 1, 'x');
    for (const id of ['posted', 'failed', 'failed thread', 'unknown', 'unknown thread'])
      expect(await deliveries.get(id)).toMatchObject({ message: '{}', source });
    expect(await deliveries.claim('posted thread', 0, 'one', 60_000)).toMatchObject({
      message: aMessage('posted thread').message,
    });
  });

  it('wait for the message in whose thread they belong', async () => {
    const { deliveries } = await open();
    await deliveries.enqueue(aMessage('1'), 5);
    await deliveries.enqueue(aMessage('1b', { threadOf: '1', purpose: 'detail' }), 5);
    expect((await deliveries.claimable(9)).map(({ id }) => id)).toEqual(['1']);
    expect(await deliveries.claim('1b', 0, 'one', 60_000)).toBeNull();
    await deliveries.claim('1', 0, 'one', 60_000);
    await deliveries.posted('1', '17.2');
    expect((await deliveries.claimable(9)).map(({ id }) => id)).toEqual(['1b']);
    expect(await deliveries.claim('1b', 0, 'one', 60_000)).toMatchObject({ threadTs: '17.2', threadOf: '1' });
  });

  it('fail with what waits for their thread; what is posted stays so', async () => {
    const { deliveries } = await open();
    for (const root of ['1', '2']) {
      await deliveries.enqueue(aMessage(root), 5);
      await deliveries.enqueue(aMessage(`${root}b`, { threadOf: root, purpose: 'detail' }), 5);
    }
    await deliveries.fail('1', 0, 'is_archived');
    await deliveries.claim('2', 0, 'one', 60_000);
    await deliveries.giveUp('2', 1, 'no history');
    expect(await deliveries.get('1b')).toMatchObject({ state: 'failed', error: 'is_archived' });
    expect(await deliveries.get('2')).toMatchObject({ state: 'unknown', error: 'no history' });
    expect(await deliveries.get('2b')).toMatchObject({ state: 'failed', error: 'no history' });
    expect(await deliveries.claimable(9)).toEqual([]);
    expect(await deliveries.counts()).toEqual({ due: 0, claimed: 0, posted: 0, failed: 3, unknown: 1 });
  });

  it('are given back until a later time, and that attempt does not count', async () => {
    const now = Date.now();
    const { deliveries } = await open(undefined, { clock: () => now });
    await deliveries.enqueue(aMessage('1'), 5);
    await deliveries.claim('1', 0, 'one', 60_000);
    expect(await deliveries.release('1', 1, now + 3_600_000, 'ratelimited')).toBe(true);
    expect(await deliveries.get('1')).toMatchObject({ state: 'due', attempts: 0, epoch: 1, error: 'ratelimited' });
    expect(Math.abs(((await deliveries.get('1'))?.notBefore ?? 0) - (now + 3_600_000))).toBeLessThan(600_000);
    expect(await deliveries.claimable(9)).toEqual([]);
    expect(await deliveries.claim('1', 1, 'one', 60_000)).toBeNull();
    await deliveries.enqueue(aMessage('2'), 5);
    await deliveries.claim('2', 0, 'one', 60_000);
    await deliveries.release('2', 1, now - 1000, 'ratelimited');
    expect(await deliveries.claim('2', 1, 'one', 60_000)).toMatchObject({ attempts: 1, epoch: 2 });
  });

  it('keep what went wrong and stay claimed', async () => {
    const { deliveries } = await open();
    await deliveries.enqueue(aMessage('1'), 5);
    await deliveries.claim('1', 0, 'one', 60_000);
    expect(await deliveries.note('1', 1, 'timeout')).toBe(true);
    expect(await deliveries.get('1')).toMatchObject({ state: 'claimed', error: 'timeout', attempts: 1 });
    expect(await deliveries.claimable(9)).toEqual([]);
  });

  it('are claimed oldest first', async () => {
    const { deliveries } = await open();
    for (const [id, dueAt] of [
      ['c', 3],
      ['a', 1],
      ['b1', 2],
      ['b2', 2],
    ] as const)
      await deliveries.enqueue(aMessage(id, { dueAt }), 5);
    expect((await deliveries.claimable(3)).map(({ id }) => id)).toEqual(['a', 'b1', 'b2']);
  });
});
