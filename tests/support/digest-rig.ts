import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Audience } from '../../src/domain/registry.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';
import type { Clock } from '../../src/service/clock.ts';
import { createDeliveryPump, type DeliveryPump } from '../../src/service/delivery-pump.ts';
import type { KnowledgeKeeper } from '../../src/service/knowledge-keeper.ts';
import type { Messenger } from '../../src/service/messenger.ts';
import { createDigestMessenger } from '../../src/slack/digest/digest-messenger.ts';
import { createDirectory } from '../../src/slack/read/directory.ts';
import { createAdmissions } from '../../src/slack/say/admission.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { NewDelivery, Store } from '../../src/store/store.ts';
import { type FakeSlack, startFakeSlack } from './fake-slack.ts';
import { load } from './knowledge-builders.ts';
import { paper } from './knowledge-folder.ts';
import { type MemoryLogger, memoryLogger } from './memory-logger.ts';

export const LEASE = 60_000;
export const CATCH_UP = 4 * 60 * 60_000;

/** A real store in a folder of its own, the real messenger against the fake Slack, and a clock that stands until moved. */
export interface DigestRig {
  readonly slack: FakeSlack;
  readonly store: Store;
  readonly messenger: Messenger;
  readonly logger: MemoryLogger;
  readonly clock: Clock;
  /** Moves the clock, which the store and Slack share; ms. */
  pass(ms: number): void;
  /** Sets the clock: an ISO instant. */
  setTime(instant: string): void;
  /** A process that serves one paper and delivers: over the same store, or over one that fails at a step as if it had been killed. */
  process(
    owner?: string,
    over?: Partial<{
      readonly store: Store;
      readonly messenger: Messenger;
      readonly paceMs: number;
      readonly keeper: Pick<KnowledgeKeeper, 'served'>;
    }>,
  ): DeliveryPump;
  /** A delivery into a channel, as rendered. */
  enqueue(id: string, more?: Partial<NewDelivery>): Promise<void>;
  /** The ids of the deliveries that stand in Slack, in the order in which they were posted. */
  standing(): readonly string[];
  close(): Promise<void>;
}

export async function startDigestRig(
  setting: { readonly at?: string; readonly audiences?: readonly Audience[]; readonly httpTimeoutMs?: number } = {},
): Promise<DigestRig> {
  const { audiences = [], httpTimeoutMs = 2_000 } = setting;
  let now = Date.parse(setting.at ?? '2026-11-23T08:30:05Z');
  const clock: Clock = { now: () => new Date(now) };
  const directory = mkdtempSync(join(tmpdir(), 'stp-digests-'));
  const slack = await startFakeSlack(() => now);
  const store = await openStore({ kind: 'embedded', directory }, { clock: () => now });
  const logger = memoryLogger();
  const access = { botToken: 'xoxb-1-test', apiUrl: slack.apiUrl, logger };
  const admissions = createAdmissions({
    admins: [],
    rules: { allowGuests: false, partnerTeams: [] },
    directory: createDirectory({ ...access, clock }),
    audiences: () => audiences,
  });
  const messenger = createDigestMessenger({ ...access, admissions, audiences: () => audiences, httpTimeoutMs });
  const { corpus } = await load({
    'meetings/harbour.md': paper({ title: 'Harbour', date: '2017-12-05' }, 'It is deep.'),
  });
  const served = { snapshot: createSnapshot(corpus), problems: [], since: clock.now(), goodSince: new Map() };
  const message = messenger.renderNotice({ kind: 'paused', subscriptions: [], reason: 'archived' });
  return {
    slack,
    store,
    messenger,
    logger,
    clock,
    pass(ms) {
      now += ms;
    },
    setTime(instant) {
      now = Date.parse(instant);
    },
    process: (owner = 'one', over = {}) =>
      createDeliveryPump({
        store,
        keeper: { served: () => served },
        messenger,
        clock,
        logger,
        lease: { owner, leaseMs: LEASE, catchUpMs: CATCH_UP },
        paceMs: 0,
        signal: new AbortController().signal,
        ...over,
      }),
    async enqueue(id, more = {}) {
      const base = {
        destination: 'C1',
        channel: 'C1',
        threadOf: null,
        purpose: 'digest',
        message,
        dueAt: now,
      } as const;
      expect(await store.deliveries.enqueue({ id, ...base, ...more }, now)).toBe(true);
    },
    standing: () =>
      slack.history.messages.map(({ args }) => {
        const { event_payload } = args.metadata as { event_payload: { id: string } };
        return event_payload.id;
      }),
    async close() {
      await store.close();
      await slack.close();
      rmSync(directory, { recursive: true, force: true });
      expect(slack.violations).toEqual([]);
    },
  };
}

/** A store that stops being there at one step of the ledger of deliveries, before or after the step is on disk. */
export function killedAt(store: Store, step: keyof Store['deliveries'], when: 'before' | 'after'): Store {
  const real = store.deliveries[step] as (...args: unknown[]) => Promise<unknown>;
  const killed = async (...args: unknown[]): Promise<never> => {
    if (when === 'after') await real(...args);
    throw new Killed();
  };
  return { ...store, deliveries: { ...store.deliveries, [step]: killed } };
}

/** What a process that is killed would have gone on to do. */
export class Killed extends Error {
  override readonly name = 'Killed';
}
