import type { Context } from '../../domain/conversation.ts';
import { fingerprint } from '../../domain/fingerprint.ts';
import type { Clock } from '../../service/clock.ts';
import type { StoreAccess } from '../../service/store-access.ts';

/** What the last turn of each thread left, so that "who?" asks of the question before. */
export interface Threads {
  /** Null for a thread in which nothing was asked, or not lately. */
  before(thread: string): Promise<Context | null>;
  keep(thread: string, context: Context | null): Promise<void>;
}

/** For how long a thread is remembered after its last question, in ms. */
const HALF_A_DAY = 12 * 3_600_000;

/** The most threads that are remembered here: beyond that the one asked in longest ago goes. */
const LIMIT = 5_000;

/**
 * Threads kept in the store, so that another replica and the next start know them, and in memory for what the store does
 * not know because it was away. The store knows a thread by a fingerprint: the name of a thread of direct messages would
 * say who asked.
 */
export function createThreads(clock: Clock, access: StoreAccess): Threads {
  const threads = new Map<string, { readonly context: Context; readonly until: number }>();
  function remembered(thread: string, now: number): Context | null {
    const kept = threads.get(thread);
    return kept && now < kept.until ? kept.context : null;
  }
  return {
    async before(thread) {
      const now = clock.now().getTime();
      const here = remembered(thread, now);
      return (
        (await access.attempt('follow-up', (store) => store.conversations.before(fingerprint([thread]), now), null)) ??
        here
      );
    },
    async keep(thread, context) {
      const until = clock.now().getTime() + HALF_A_DAY;
      threads.delete(thread);
      if (context !== null) {
        threads.set(thread, { context, until });
        const oldest = threads.keys().next().value;
        if (threads.size > LIMIT && oldest !== undefined) threads.delete(oldest);
      }
      await access.attempt(
        'follow-up',
        (store) => store.conversations.keep(fingerprint([thread]), context, until),
        undefined,
      );
    },
  };
}
