import type { Calendar } from '../digest/calendar.ts';
import type { Destination } from '../digest/subscription.ts';
import type { Store } from '../store/store.ts';
import { StoreAway } from '../store/store-error.ts';
import type { Clock } from './clock.ts';
import { createDeliveryPump } from './delivery-pump.ts';
import { type Preview, previewDigest } from './digest-preview.ts';
import { createDigestTick } from './digest-tick.ts';
import type { KnowledgeKeeper } from './knowledge-keeper.ts';
import type { Logger } from './logger.ts';
import type { Messenger } from './messenger.ts';
import type { DigestMetrics } from './metrics.ts';
import { createEntryRecorder } from './record-entries.ts';

/** Works digests out when they are due, and delivers them and every notice. */
export interface DigestRunner {
  start(): void;
  /** Takes on nothing more; resolves when what is under way with Slack is written down. */
  stop(): Promise<void>;
  /** One look at what is due, and at what can be delivered. Never rejects; at once where one is under way, the next follows it. */
  tick(): Promise<void>;
  /** What a destination would be told now. */
  preview(destination: Destination): Promise<Preview>;
  /** That there may be something to do before the next tick. */
  hint(): void;
}

export interface DigestRunnerOptions {
  readonly store: Pick<
    Store,
    'subscriptions' | 'ledger' | 'deliveries' | 'entries' | 'papers' | 'generation' | 'audit' | 'settings'
  >;
  readonly keeper: Pick<KnowledgeKeeper, 'served'>;
  readonly messenger: Messenger;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Names this process in its claims: unlike every other replica's. */
  readonly owner: string;
  /** How long after its time a digest is still posted, in ms; afterwards its news goes into the next. */
  readonly catchUpMs?: number;
  readonly tickMs?: number;
  /** How long a claim holds, in ms: more than the messenger's time limit (twice, for it may post in a plainer form) and a margin. */
  readonly leaseMs?: number;
  /** The least time between two messages in one channel, in ms. */
  readonly paceMs?: number;
  readonly metrics?: DigestMetrics | undefined;
}

const DEFAULTS = { catchUpMs: 4 * 60 * 60_000, tickMs: 20_000, leaseMs: 60_000, paceMs: 1_000 };

/**
 * The runner of one process; any number of them share a store. It looks every `tickMs` and remembers nothing that a
 * restart would lose: the ledger says which slots are served, the deliveries which messages are posted.
 */
export function createDigestRunner(options: DigestRunnerOptions): DigestRunner {
  const { store, messenger, clock, logger, owner } = options;
  const { catchUpMs, tickMs, leaseMs, paceMs } = { ...DEFAULTS, ...options };
  const stopping = new AbortController();
  const { signal } = stopping;
  const recorder = createEntryRecorder(store, clock, logger);
  const parts = { ...options, recorder };
  const pump = createDeliveryPump({
    store,
    keeper: options.keeper,
    messenger,
    clock,
    logger,
    lease: { owner, leaseMs, catchUpMs },
    paceMs,
    signal,
    metrics: options.metrics,
  });
  const digests = createDigestTick({ ...parts, catchUpMs, signal, onQueued: () => void deliverNow() });
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let away = false;

  /** A folder that has not been read yet is no folder that has lost its papers: nothing is to be made of that. */
  const hasPapers = () => options.keeper.served().snapshot.corpus.documents.length > 0;

  async function guarded(what: string, work: () => Promise<void>): Promise<void> {
    if (!hasPapers()) return;
    try {
      await work();
      if (away) logger.info('store is back', { what });
      away = false;
    } catch (error) {
      if (!(error instanceof StoreAway)) logger.error('digests failed', { what, error });
      else if (!away) logger.warn('store is away: digests wait', { what, error });
      away = error instanceof StoreAway;
    }
  }

  const deliverNow = () => guarded('deliveries', pump.drain);

  function look(): Promise<void> {
    looking ??= guarded('slots', digests.run).finally(() => {
      looking = null;
    });
    return looking;
  }

  /** Deliveries may take minutes: the next look does not wait for them. */
  async function beat(): Promise<void> {
    clearTimeout(timer);
    await look();
    if (signal.aborted) return;
    void deliverNow();
    clearTimeout(timer);
    timer = setTimeout(() => void beat(), tickMs);
  }

  return {
    start: () => void beat(),
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await Promise.all([looking, deliverNow()]);
    },
    async tick() {
      if (signal.aborted) return;
      await look();
      await deliverNow();
    },
    preview: (destination) => previewDigest(parts, destination),
    hint: () => void (signal.aborted || beat()),
  };
}
