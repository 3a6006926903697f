import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Attempt, type DeliverParts, deliver } from './deliver.ts';

/** Delivers what is due, one message at a time. */
export interface DeliveryPump {
  /** Resolves when nothing is left that can be delivered now. Called while it runs, it looks once more at the end. */
  drain(): Promise<void>;
}

export interface PumpOptions extends DeliverParts {
  /** The least time between two messages in one channel, in ms. */
  readonly paceMs: number;
  /** Ends the draining before the next step; the message under way is finished. */
  readonly signal: AbortSignal;
}

/** So many are looked up at once, oldest first. */
const LOOK_AHEAD = 50;

/** The longest that the pump itself waits when Slack asks to slow down, in ms; beyond that a later drain goes on. */
const PATIENCE = 30_000;

/** After so many messages in a row of which nobody knows what became of them, Slack is left alone until the next drain. */
const DOUBTS = 3;

/**
 * A pump over the store's deliveries: oldest first, one a channel and `paceMs`, none for as long as Slack has asked to be
 * left alone. The process's first message in a channel waits too, since the one before it may have posted there just now.
 */
export function createDeliveryPump(options: PumpOptions): DeliveryPump {
  const { store, paceMs, signal, logger } = options;
  const begun = performance.now();
  const lastAt = new Map<string, number>();
  let quietUntil = 0;
  let running: Promise<void> | null = null;
  let again = false;

  const freeAt = (channel: string) => (lastAt.get(channel) ?? begun) + paceMs;

  async function round(): Promise<void> {
    let doubts = 0;
    while (!signal.aborted && doubts < DOUBTS) {
      const quiet = quietUntil - performance.now();
      if (quiet > PATIENCE) return;
      if (quiet > 0) await rest(quiet);
      const attempt = await next();
      if (attempt === null) return;
      if (attempt.kind === 'later') quietUntil = performance.now() + attempt.afterMs;
      doubts = attempt.kind === 'waiting' ? doubts + 1 : 0;
    }
    if (doubts >= DOUBTS) logger.warn('Slack is left alone for now', { doubts });
  }

  /** Delivers the oldest whose channel is free; null where there is none, or it is told to stop. */
  async function next(): Promise<Attempt | null> {
    const candidates = await store.deliveries.claimable(LOOK_AHEAD);
    const now = performance.now();
    const free = candidates.map((candidate) => ({ candidate, at: Math.max(freeAt(candidate.channel), now) }));
    const [first] = free.sort((a, b) => a.at - b.at);
    if (first === undefined || signal.aborted) return null;
    if (first.at > now) await rest(first.at - now);
    if (signal.aborted) return null;
    const { candidate } = first;
    const attempt = await deliver(options, candidate);
    if (attempt.kind !== 'taken') wrote(candidate.channel);
    return attempt;
  }

  /** A channel written to longer ago than `paceMs` needs no remembering. */
  function wrote(channel: string): void {
    const now = performance.now();
    if (now > begun + paceMs) {
      for (const [other, at] of lastAt) if (at + paceMs < now) lastAt.delete(other);
    }
    lastAt.set(channel, now);
  }

  async function rest(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal }).catch(() => {});
  }

  async function run(): Promise<void> {
    try {
      do {
        again = false;
        await round();
      } while (again && !signal.aborted);
    } finally {
      // In the same step as the last look at `again`: a drain asked for later runs anew.
      running = null;
    }
  }

  return {
    drain() {
      if (running === null) running = run();
      else again = true;
      return running;
    },
  };
}
