import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCalendar } from '../../src/digest/calendar.ts';
import { dueSlots } from '../../src/digest/due-slots.ts';
import type { Rhythm, Subscription } from '../../src/digest/subscription.ts';
import { subscriptionId } from '../../src/digest/subscription.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';
import { createDigestRunner, type DigestRunner, type DigestRunnerOptions } from '../../src/service/digest-runner.ts';
import type { Served } from '../../src/service/knowledge-keeper.ts';
import { StoreAway } from '../../src/store/store-error.ts';
import { type DigestRig, LEASE, startDigestRig } from '../support/digest-rig.ts';
import { load } from '../support/knowledge-builders.ts';
import { paper } from '../support/knowledge-folder.ts';

const CALENDAR = createCalendar({ added: [], removed: [] });

const REGISTER = {
  'workstreams.yaml': '- { id: dredging, name: Dredging review }\n- { id: moorings, name: Moorings renewal }\n',
  'bodies.yaml': '- { id: harbour-board, name: Harbour Board }\n',
  'audiences.yaml': '- { id: officers, name: Officers, members: [U1] }\n',
};

const OLD = {
  'meetings/2026-10-06-board.md': paper(
    { title: 'Harbour Board, October', body: 'harbour-board', date: '2026-10-06' },
    'RESOLVED that the dredging review be noted.',
  ),
};

/** More than the first message of a digest has room for. */
const BERTHS = [1, 2, 3, 4, 5, 6].map((berth) => `RESOLVED that the dredging review of berth ${berth} be approved.`);

const NEW = {
  'meetings/2026-11-20-board.md': paper(
    { title: 'Harbour Board, November', body: 'harbour-board', date: '2026-11-20' },
    'RESOLVED that the dredging review be approved.',
    'RESOLVED that the moorings renewal be approved.',
    ...BERTHS,
  ),
};

const OFFICERS = {
  'meetings/2026-11-19-officers.md': paper(
    { title: 'Officers’ note', kind: 'note', audience: 'officers', date: '2026-11-19' },
    'RESOLVED that the pilotage contract of the dredging review be ended.',
  ),
};

const restrictedNews = {
  'meetings/2026-11-20-board.md': paper(
    { title: 'Harbour Board, November', body: 'harbour-board', audience: 'officers', date: '2026-11-20' },
    'RESOLVED that the dredging review be approved.',
    'RESOLVED that the moorings renewal be approved.',
    ...BERTHS,
  ),
};

let rig: DigestRig;
let served: Served;

beforeEach(async () => {
  // A Sunday: nothing is due yet.
  rig = await startDigestRig({
    at: '2026-11-22T12:00:00Z',
    audiences: [{ id: 'officers', name: 'Officers', members: ['U1'] }],
  });
  await serve(OLD);
});

afterEach(() => rig.close());

async function serve(papers: Readonly<Record<string, string>>): Promise<void> {
  const { corpus, problems } = await load({ ...REGISTER, ...papers });
  served = { snapshot: createSnapshot(corpus), problems, since: rig.clock.now(), goodSince: new Map() };
}

const runner = (owner = 'one', over: Partial<DigestRunnerOptions> = {}): DigestRunner =>
  createDigestRunner({
    store: rig.store,
    keeper: { served: () => served },
    messenger: rig.messenger,
    calendar: CALENDAR,
    clock: rig.clock,
    logger: rig.logger,
    owner,
    leaseMs: LEASE,
    paceMs: 0,
    ...over,
  });

async function follow(
  destination: string,
  more: { readonly what?: string; readonly time?: string; readonly rhythm?: Rhythm; readonly by?: string } = {},
): Promise<Subscription> {
  const { what = 'dredging', time = '08:30', rhythm = 'daily', by = 'U1' } = more;
  const to = { kind: destination.startsWith('U') ? 'person' : 'channel', id: destination } as const;
  const name = what === 'dredging' ? 'Dredging review' : 'Moorings renewal';
  const followed = { kind: 'workstream', id: what, name } as const;
  const subscription: Subscription = {
    id: subscriptionId(to, followed),
    destination: to,
    followed,
    rhythm,
    time,
    timeZone: 'Europe/London',
    createdBy: by,
    createdAt: rig.clock.now().getTime(),
    scheduledAt: rig.clock.now().getTime(),
    paused: null,
  };
  await rig.store.subscriptions.put(subscription);
  return subscription;
}

/** The folder as it was is recorded, someone follows, and a new paper enters it on Sunday evening. */
async function newsSince(...destinations: readonly string[]): Promise<void> {
  await runner().tick();
  for (const destination of destinations) await follow(destination);
  rig.setTime('2026-11-22T20:00:00Z');
  await serve({ ...OLD, ...NEW });
  await runner().tick();
}

const rows = async (destination?: string) =>
  (await rig.store.ledger.log(1000, destination)).map(({ date, time, outcome }) => `${date} ${time} ${outcome}`);
const roots = () => rig.slack.history.messages.filter(({ threadTs }) => threadTs === null);

describe('a digest', () => {
  it('comes at its time, once, with the record’s words in its thread', async () => {
    await newsSince('C1');
    expect(roots()).toEqual([]);
    rig.setTime('2026-11-23T08:29:59Z');
    await runner().tick();
    expect(roots()).toEqual([]);
    rig.setTime('2026-11-23T08:30:00Z');
    const one = runner();
    await one.tick();
    await one.tick();
    await runner('after a restart').tick();
    expect(roots()).toHaveLength(1);
    expect(roots()[0]).toMatchObject({ channel: 'C1', args: { unfurl_links: false, unfurl_media: false } });
    expect(JSON.stringify(roots()[0]?.args.blocks)).toMatch(/Dredging review.*Because this channel follows/);
    expect(rig.slack.history.messages.every(({ threadTs }) => threadTs === null || threadTs === roots()[0]?.ts)).toBe(
      true,
    );
    expect(await rows()).toEqual(['2026-11-23 08:30 message']);
  });

  it('tells nothing of what was in the folder from the start', async () => {
    await follow('C1');
    await runner().tick();
    rig.setTime('2026-11-23T08:30:00Z');
    await runner().tick();
    expect(rig.slack.calls.filter(({ via }) => via === 'chat.postMessage')).toEqual([]);
    expect(await rows()).toEqual(['2026-11-23 08:30 nothing']);
  });

  it('is built for the audiences of its destination', async () => {
    await runner().tick();
    for (const destination of ['U1', 'U2', 'C1']) await follow(destination);
    rig.setTime('2026-11-22T20:00:00Z');
    await serve({ ...OLD, ...OFFICERS });
    await runner().tick();
    rig.setTime('2026-11-23T08:30:00Z');
    await runner().tick();
    expect(roots().map(({ channel }) => channel)).toEqual(['D1']);
    expect(await rows('U2')).toEqual(['2026-11-23 08:30 nothing']);
  });

  it('keeps personal data out of what a locked screen shows', async () => {
    await newsSince('C1');
    rig.setTime('2026-11-23T08:30:00Z');
    await runner().tick();
    expect(roots()[0]?.args.text).toMatch(/^Digest of 23 November 2026\. /);
  });
});

describe('after a time when nothing ran', () => {
  it('catches up within four hours', async () => {
    await newsSince('C1');
    rig.setTime('2026-11-23T12:30:00Z');
    await runner().tick();
    expect(await rows()).toEqual(['2026-11-23 08:30 message']);
    expect(roots()).toHaveLength(1);
  });

  it('closes what is later than that, and merges it into the next', async () => {
    await newsSince('C1');
    rig.setTime('2026-11-25T13:00:00Z');
    await runner().tick();
    expect(await rows()).toEqual(['2026-11-25 08:30 skipped', '2026-11-24 08:30 skipped', '2026-11-23 08:30 skipped']);
    expect((await rig.store.ledger.log(1))[0]?.reason).toMatch(/^Too late: .*goes into the next digest\.$/);
    expect(roots()).toEqual([]);
    rig.setTime('2026-11-26T08:30:10Z');
    await runner().tick();
    expect(roots()).toHaveLength(1);
  });

  it('tells the news of a digest that failed in the next one', async () => {
    await newsSince('C1');
    rig.setTime('2026-11-23T08:30:00Z');
    rig.slack.script('chat.postMessage', { kind: 'refuse', error: 'restricted_action' });
    await runner().tick();
    expect(roots()).toEqual([]);
    rig.setTime('2026-11-24T08:30:00Z');
    await runner().tick();
    expect(roots()).toHaveLength(1);
    expect((await rig.store.ledger.log(1))[0]).toMatchObject({ date: '2026-11-24', delivery: { state: 'posted' } });
  });
});

describe('two replicas', () => {
  it('that look at the same instant post each digest once', async () => {
    const destinations = Array.from({ length: 10 }, (_, index) => `C${index}`);
    await newsSince(...destinations);
    rig.setTime('2026-11-23T08:30:00Z');
    const [one, two] = [runner('one'), runner('two')];
    await Promise.all([one.tick(), two.tick()]);
    await Promise.all([one.tick(), two.tick()]);
    expect(
      roots()
        .map(({ channel }) => channel)
        .sort(),
    ).toEqual(destinations);
    expect(await rows()).toHaveLength(10);
  });
});

describe('a destination that is closed', () => {
  it.each([
    ['archived', { is_archived: true }, /has been archived/],
    ['left', { is_member: false }, /no longer a member/],
    ['shared', { is_ext_shared: true }, /shared with another organisation/],
  ] as const)('%s: it is paused, and whoever asked is told once', async (reason, channel, words) => {
    await newsSince('C1');
    rig.slack.know('conversations.info', ({ channel: id }) => ({ channel: { id, ...channel } }));
    rig.setTime('2026-11-23T08:30:00Z');
    await runner().tick();
    rig.setTime('2026-11-24T08:30:00Z');
    await runner().tick();
    expect(await rows()).toEqual(['2026-11-23 08:30 failed']);
    expect((await rig.store.subscriptions.of('C1'))[0]?.paused?.reason).toBe(reason);
    expect(rig.slack.history.messages.map(({ channel: id, args }) => [id, args.text])).toEqual([
      ['D1', expect.stringMatching(words)],
    ]);
    expect((await rig.store.audit.list(5)).filter(({ what }) => what === 'pause')).toHaveLength(1);
  });

  it('as Slack says only when the digest is sent', async () => {
    await newsSince('C1');
    rig.setTime('2026-11-23T08:30:00Z');
    rig.slack.script('chat.postMessage', { kind: 'refuse', error: 'is_archived' });
    await runner().tick();
    expect((await rig.store.subscriptions.of('C1'))[0]?.paused?.reason).toBe('archived');
    expect(roots().map(({ channel }) => channel)).toEqual(['D1']);
  });

  it('a person whose account is deactivated: the keeper who enrolled them is told', async () => {
    await runner().tick();
    await follow('U7', { by: 'U1' });
    rig.slack.know('users.info', ({ user }) => ({ user: { id: user, team_id: 'T1', deleted: user === 'U7' } }));
    rig.setTime('2026-11-23T08:30:00Z');
    await runner().tick();
    expect((await rig.store.subscriptions.of('U7'))[0]?.paused?.reason).toBe('inactive');
    expect(roots().map(({ channel }) => channel)).toEqual(['D1']);
  });

  it('says at the end of the window why Slack was not asked, where it never answered', async () => {
    await newsSince('C1');
    rig.slack.script('conversations.info', ...Array(20).fill({ kind: 'status', status: 503 }));
    rig.setTime('2026-11-23T08:30:00Z');
    const one = runner();
    await one.tick();
    expect(await rows()).toEqual([]);
    rig.setTime('2026-11-23T12:30:01Z');
    await one.tick();
    expect((await rig.store.ledger.log(1))[0]).toMatchObject({
      outcome: 'skipped',
      reason: expect.stringContaining('Slack could not be asked (HTTP status 503)'),
    });
  });
});

describe('a digest that was made and not posted at once', () => {
  /** Slack asks to wait at the due time; a minute later it goes on, after something else has happened. */
  async function held(between: () => Promise<unknown>, after: Partial<DigestRunnerOptions> = {}): Promise<void> {
    await newsSince('C1');
    rig.setTime('2026-11-23T08:30:00Z');
    rig.slack.script('chat.postMessage', { kind: 'rate-limit', seconds: 60 });
    await runner().tick();
    expect(roots()).toEqual([]);
    await between();
    rig.pass(61_000);
    await runner('after a minute', after).tick();
  }

  const NEXT = '2026-11-24T08:30:00Z';
  const first = async () => (await rig.store.ledger.log(9)).find(({ date }) => date === '2026-11-23')?.delivery;
  const deliveries = async () => Object.entries(await rig.store.deliveries.counts()).filter(([, count]) => count > 0);

  it('is posted where nothing has changed, with its thread', async () => {
    await held(async () => {});
    expect(roots()).toHaveLength(1);
    expect(rig.slack.history.messages.length).toBeGreaterThan(1);
    expect((await deliveries()).map(([state]) => state)).toEqual(['posted']);
  });

  it.each([
    ['restricted', restrictedNews],
    ['withdrawn', {}],
  ])('is not posted after its paper was %s, nor is its thread; whoever may see it is told next', async (_, papers) => {
    await held(() => serve({ ...OLD, ...papers }));
    expect(rig.slack.history.messages).toEqual([]);
    expect(await first()).toMatchObject({ state: 'failed', error: 'A paper it tells of is no longer for this place.' });
    expect((await deliveries()).map(([state]) => state)).toEqual(['failed']);
    expect(await rig.store.ledger.told('C1')).toEqual(new Set());
    await serve({ ...OLD, ...NEW });
    rig.setTime(NEXT);
    await runner().tick();
    expect(roots()).toHaveLength(1);
  });

  it('is not posted after Stop', async () => {
    await held(() => rig.store.subscriptions.removeAll('C1'));
    expect(rig.slack.history.messages).toEqual([]);
    expect(await first()).toMatchObject({ state: 'failed', error: 'Stopped before it was posted.' });
  });

  it('is not posted to a channel that has become shared: it is paused, and whoever asked is told', async () => {
    await held(async () =>
      rig.slack.know('conversations.info', ({ channel: id }) => ({ channel: { id, is_ext_shared: true } })),
    );
    expect(rig.slack.history.messages.map(({ channel }) => channel)).toEqual(['D1']);
    expect(await first()).toMatchObject({
      state: 'failed',
      error: expect.stringMatching(/^Paused: the channel is shared/),
    });
    expect((await rig.store.subscriptions.of('C1'))[0]?.paused?.reason).toBe('shared');
    expect(await rig.store.ledger.told('C1')).toEqual(new Set());
  });

  it('waits while Slack cannot be asked, and the attempt does not count', async () => {
    const away = { ...rig.messenger, reach: async () => ({ kind: 'away', error: 'HTTP status 503' }) as const };
    await held(async () => {}, { messenger: away });
    expect(rig.slack.history.messages).toEqual([]);
    expect(await rig.store.deliveries.get((await first())?.id ?? '')).toMatchObject({ state: 'due', attempts: 0 });
    expect((await first())?.error).toBe('Slack could not be asked: HTTP status 503.');
    rig.pass(LEASE);
    await runner('later').tick();
    expect(roots()).toHaveLength(1);
  });

  it('waits on a replica that has not read the newest folder, for five minutes', async () => {
    const { snapshot } = served;
    await held(async () => {
      await rig.store.generation.raise(served.snapshot.revision, 1);
      served = { ...served, snapshot };
    });
    expect((await first())?.error).toBe('The folder has changed, and I have not read it yet.');
    expect(roots()).toEqual([]);
    rig.pass(5 * 60_000);
    await runner('later').tick();
    expect((await first())?.state).toBe('failed');
  });

  it('stays where it is when its thread may no longer be told', async () => {
    await newsSince('C1');
    rig.setTime('2026-11-23T08:30:00Z');
    const { post } = rig.messenger;
    const slow = {
      ...rig.messenger,
      post: async (...[message, to]: Parameters<typeof post>) => {
        const posted = await post(message, to);
        await serve({ ...OLD, ...restrictedNews });
        return posted;
      },
    };
    await runner('one', { messenger: slow }).tick();
    expect(rig.slack.history.messages).toHaveLength(1);
    expect((await deliveries()).map(([state]) => state)).toEqual(['posted', 'failed']);
    expect((await rig.store.ledger.told('C1')).size).toBeGreaterThan(0);
  });
});

describe('the runner', () => {
  it('says once that the store is away, and once that it is back', async () => {
    let away = true;
    const { subscriptions } = rig.store;
    const all = async () => {
      if (away) throw new StoreAway('gone');
      return subscriptions.all();
    };
    const one = runner('one', { store: { ...rig.store, subscriptions: { ...subscriptions, all } } });
    await one.tick();
    away = false;
    await one.tick();
    const said = rig.logger.lines.map(({ event }) => event).filter((event) => event.startsWith('store is'));
    expect(said).toEqual(['store is away: digests wait', 'store is back']);
  });

  it('starts, looks by itself, and stops', async () => {
    await newsSince('C1');
    rig.setTime('2026-11-23T08:30:00Z');
    const one = runner('one', { tickMs: 10 });
    one.start();
    await vi.waitFor(() => expect(roots()).toHaveLength(1), { timeout: 5000 });
    await one.stop();
    rig.setTime('2026-11-24T08:30:00Z');
    await one.tick();
    one.hint();
    expect(await rows()).toEqual(['2026-11-23 08:30 message']);
  });

  it('shows what would be told without telling it', async () => {
    await newsSince('C1');
    const one = runner();
    const preview = await one.preview({ kind: 'channel', id: 'C1' });
    expect(preview).toMatchObject({ kind: 'digest', next: { date: '2026-11-23', time: '08:30' } });
    expect(await one.preview({ kind: 'channel', id: 'C2' })).toEqual({ kind: 'no-subscription' });
    expect(roots()).toEqual([]);
    expect(await rows()).toEqual([]);
  });
});

describe('every local due time', () => {
  it('has exactly one row, whenever the ticks come and however often it restarts', async () => {
    const times = fc.constantFrom('00:15', '01:30', '08:30', '23:45');
    const rhythms = fc.constantFrom<Rhythm>('daily', 'weekly', 'after-meetings');
    const following = fc.array(fc.record({ to: fc.constantFrom('C1', 'C2', 'U1'), time: times, rhythm: rhythms }), {
      minLength: 1,
      maxLength: 4,
    });
    const ticks = fc.array(fc.record({ afterHours: fc.integer({ min: 1, max: 40 }), restart: fc.boolean() }), {
      minLength: 3,
      maxLength: 15,
    });
    const starts = fc.constantFrom('2026-03-27T09:00:00Z', '2026-10-23T09:00:00Z', '2026-12-23T09:00:00Z');
    await fc.assert(
      fc.asyncProperty(following, ticks, starts, async (wishes, beats, start) => {
        const own = await startDigestRig({ at: start });
        const before = rig;
        rig = own;
        try {
          for (const { to, time, rhythm } of wishes) await follow(to, { time, rhythm });
          let one = runner();
          for (const { afterHours, restart } of beats) {
            own.pass(afterHours * 3_600_000);
            if (restart) one = runner();
            await one.tick();
          }
          const all = await own.store.subscriptions.all();
          const due = dueSlots(all, own.clock.now().getTime(), CALENDAR, () => 0);
          const expected = due.map(({ destination, date, time }) => `${destination.id} ${date} ${time}`).sort();
          const found = await own.store.ledger.log(1000);
          expect(found.map(({ destination, date, time }) => `${destination} ${date} ${time}`).sort()).toEqual(expected);
        } finally {
          rig = before;
          await own.close();
        }
      }),
      { numRuns: 15 },
    );
  });
});
