import { createCalendar } from '../../src/digest/calendar.ts';
import { type Followed, type Rhythm, subscriptionId } from '../../src/digest/subscription.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';
import { createDigestRunner } from '../../src/service/digest-runner.ts';
import type { Served } from '../../src/service/knowledge-keeper.ts';
import { type DigestRig, LEASE } from './digest-rig.ts';
import { load } from './knowledge-builders.ts';

const CALENDAR = createCalendar({ added: [], removed: [] });

/** Days on which papers come and go and digests go out, over a rig. A process is new each time: what it knows is stored. */
export interface DigestDays {
  /** Has the folder hold these papers from an instant on, which is noticed at once. */
  arrive(instant: string, papers: Readonly<Record<string, string>>): Promise<void>;
  follow(destination: string, followed: Followed, rhythm?: Rhythm): Promise<void>;
  /** What a destination is told on a day at 08:30, message by message in the words of a screen reader. */
  told(day: string, destination: string): Promise<string>;
  /** The same for each destination that is told something. */
  toldAll(day: string): Promise<ReadonlyMap<string, string>>;
}

export function digestDays(rig: DigestRig): DigestDays {
  let served: Served;

  async function tick(): Promise<void> {
    const runner = createDigestRunner({
      store: rig.store,
      keeper: { served: () => served },
      messenger: rig.messenger,
      calendar: CALENDAR,
      clock: rig.clock,
      logger: rig.logger,
      owner: 'one',
      leaseMs: LEASE,
      paceMs: 0,
    });
    await runner.tick();
  }

  async function toldAll(day: string): Promise<ReadonlyMap<string, string>> {
    const before = rig.slack.history.messages.length;
    rig.setTime(`${day}T08:30:00Z`);
    await tick();
    const told = new Map<string, string>();
    for (const { channel, args } of rig.slack.history.messages.slice(before)) {
      const to = channel.replace(/^D/, 'U');
      const text = [told.get(to), String(args.text)].filter((part) => part !== undefined).join('\n');
      told.set(to, text);
    }
    return told;
  }

  return {
    async arrive(instant, papers) {
      rig.setTime(instant);
      const { corpus, problems } = await load(papers);
      served = { snapshot: createSnapshot(corpus), problems, since: rig.clock.now(), goodSince: new Map() };
      await tick();
    },
    async follow(id, followed, rhythm = 'daily') {
      const destination = { kind: id.startsWith('U') ? 'person' : 'channel', id } as const;
      const now = rig.clock.now().getTime();
      const times = { time: '08:30', timeZone: 'Etc/UTC', createdBy: 'U1', createdAt: now, scheduledAt: now };
      await rig.store.subscriptions.put({
        id: subscriptionId(destination, followed),
        destination,
        followed,
        rhythm,
        ...times,
        paused: null,
      });
    },
    told: async (day, destination) => (await toldAll(day)).get(destination) ?? '',
    toldAll,
  };
}
