import { expect, it } from 'vitest';
import { type Subscription, subscriptionId } from '../../src/digest/subscription.ts';
import { describeOnEachEngine } from '../support/store-engines.ts';

const STROKE = { kind: 'workstream', id: 'stroke', name: 'Stroke review' } as const;
const HASC = { kind: 'body', id: 'hasc', name: 'Health and Adult Social Care' } as const;

function following(destination: string, followed: Subscription['followed'] = STROKE, more: Partial<Subscription> = {}) {
  const to = { kind: destination.startsWith('C') ? 'channel' : 'person', id: destination } as const;
  const subscription: Subscription = {
    id: subscriptionId(to, followed),
    destination: to,
    followed,
    rhythm: 'daily',
    time: '08:30',
    timeZone: 'Europe/London',
    createdBy: 'U1',
    createdAt: 1000,
    scheduledAt: 1000,
    paused: null,
    ...more,
  };
  return subscription;
}

describeOnEachEngine('subscriptions', ({ open }) => {
  it('come back as they were put, in the order they were made', async () => {
    const { subscriptions } = await open();
    const later = following('U1', STROKE, { createdAt: 2000 });
    const channel = following('C1', HASC, { rhythm: 'after-meetings', time: '17:05', timeZone: 'America/New_York' });
    const paused = following('U1', HASC, { paused: { reason: 'inactive', at: 1500 } });
    for (const one of [later, channel, paused]) expect(await subscriptions.put(one)).toBe('added');
    expect(await subscriptions.all()).toEqual([channel, paused, later]);
    expect(await subscriptions.of('U1')).toEqual([paused, later]);
    expect(await subscriptions.of('U9')).toEqual([]);
  });

  it('put again change their rhythm and time and go on; who made them and when stays', async () => {
    const { subscriptions } = await open();
    const first = following('U1', STROKE, { paused: { reason: 'gone', at: 5 } });
    await subscriptions.put(first);
    const again = following('U1', STROKE, { createdBy: 'U2', createdAt: 9, rhythm: 'weekly', time: '09:00' });
    expect(await subscriptions.put(again)).toBe('replaced');
    expect(await subscriptions.put(again)).toBe('replaced');
    expect(await subscriptions.all()).toEqual([{ ...first, rhythm: 'weekly', time: '09:00', paused: null }]);
  });

  it('are removed one by one or all of a destination', async () => {
    const { subscriptions } = await open();
    const kept = following('C1');
    for (const one of [following('U1'), following('U1', HASC), kept]) await subscriptions.put(one);
    expect(await subscriptions.remove(following('U1').id)).toBe(true);
    expect(await subscriptions.remove(following('U1').id)).toBe(false);
    await subscriptions.put(following('U1'));
    expect(await subscriptions.removeAll('U1')).toBe(2);
    expect(await subscriptions.removeAll('U1')).toBe(0);
    expect(await subscriptions.all()).toEqual([kept]);
  });

  it('change in rhythm and time', async () => {
    const { subscriptions } = await open();
    await subscriptions.put(following('U1'));
    expect(await subscriptions.change(following('U1').id, { rhythm: 'weekly', time: '10:15', at: 5000 })).toBe(true);
    expect(await subscriptions.change('U1 words:none', { rhythm: 'weekly', time: '10:15', at: 5000 })).toBe(false);
    expect(await subscriptions.of('U1')).toEqual([
      following('U1', STROKE, { rhythm: 'weekly', time: '10:15', scheduledAt: 5000 }),
    ]);
  });

  it('pause and resume by destination; a pause that is there stays as it is', async () => {
    const { subscriptions } = await open();
    const before = following('C1', HASC, { paused: { reason: 'shared', at: 7 } });
    for (const one of [following('C1'), before, following('U1')]) await subscriptions.put(one);
    expect(await subscriptions.pause('C1', 'archived', 8)).toBe(1);
    expect(await subscriptions.pause('C1', 'left', 9)).toBe(0);
    expect(await subscriptions.of('C1')).toEqual([
      following('C1', STROKE, { paused: { reason: 'archived', at: 8 } }),
      before,
    ]);
    expect(await subscriptions.resume('C1', 6000)).toBe(2);
    expect(await subscriptions.resume('C1', 6000)).toBe(0);
    expect((await subscriptions.all()).map(({ paused }) => paused)).toEqual([null, null, null]);
  });

  it('hold whatever people write', async () => {
    const { subscriptions } = await open();
    const words = `"'; drop table subscriptions; -- ${'🫀'.repeat(20)} \\ %_ \u202e`;
    const odd = following('U1', { kind: 'words', id: words, name: words });
    await subscriptions.put(odd);
    expect(await subscriptions.of('U1')).toEqual([odd]);
    // What no engine can hold becomes the sign for it, on both.
    await subscriptions.put(following('U2', { kind: 'words', id: 'a\0b\ud800', name: 'a\0b' }));
    expect((await subscriptions.of('U2'))[0]?.followed).toEqual({
      kind: 'words',
      id: 'a\ufffdb\ufffd',
      name: 'a\ufffdb',
    });
    expect(await subscriptions.remove(following('U2', { kind: 'words', id: 'a\0b\ud800', name: '' }).id)).toBe(true);
  });
});
