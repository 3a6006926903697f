import { describe, expect, it } from 'vitest';
import { deliveryKey, referenceOf } from '../../../src/slack/read/delivery-key.ts';
import { createSeen } from '../../../src/slack/say/deduplicate.ts';

describe('createSeen', () => {
  let now = 0;
  const clock = { now: () => new Date(now) };

  it('knows a key for ten minutes', async () => {
    now = 0;
    const seen = createSeen(clock);
    expect(await seen.firstTime('a')).toBe(true);
    now = 599_999;
    expect(await seen.firstTime('a')).toBe(false);
    now = 600_000;
    expect(await seen.firstTime('a')).toBe(true);
  });

  it('knows all that comes in an overload of its lifetime', async () => {
    now = 0;
    const seen = createSeen(clock);
    for (let index = 0; index < 50_000; index++) await seen.firstTime(`delivery ${index}`);
    expect(await seen.firstTime('delivery 0')).toBe(false);
  });

  it('forgets the oldest beyond its limit', async () => {
    now = 0;
    const seen = createSeen(clock, { lifetimeMs: 1000, limit: 3 });
    for (const key of ['a', 'b', 'c', 'd']) expect(await seen.firstTime(key)).toBe(true);
    expect(await seen.firstTime('d')).toBe(false);
    expect(await seen.firstTime('a')).toBe(true);
  });
});

describe('deliveryKey', () => {
  it.each([
    [{ event_id: 'Ev1', trigger_id: 't' }, 'Ev1'],
    [{ trigger_id: 't1' }, 't1'],
    [{ view: { id: 'V1', hash: 'h' }, trigger_id: 't1' }, 'V1:h'],
    [{ view: null }, null],
    [{}, null],
  ])('of %j is %j', (body, key) => {
    expect(deliveryKey(body)).toBe(key);
  });

  it('gives each delivery a short reference of its own', () => {
    expect(referenceOf({ event_id: 'Ev1' })).toMatch(/^R-[0-9a-f]{6}$/);
    expect(referenceOf({ event_id: 'Ev1' })).toBe(referenceOf({ event_id: 'Ev1', more: 1 }));
    expect(referenceOf({ event_id: 'Ev1' })).not.toBe(referenceOf({ event_id: 'Ev2' }));
    expect(referenceOf({})).toMatch(/^R-/);
  });
});
