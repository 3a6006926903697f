import type { Context } from '../domain/conversation.ts';
import type { Clock } from '../service/clock.ts';

/** What the last turn of each thread left, so that "who?" asks of the question before. */
export interface Threads {
  /** Null for a thread in which nothing was asked, or not lately. */
  before(thread: string): Context | null;
  keep(thread: string, context: Context | null): void;
}

/** For how long a thread is remembered after its last question, in ms. */
const HALF_A_DAY = 12 * 3_600_000;

/** The most threads that are remembered: beyond that the one asked in longest ago goes. */
const LIMIT = 5_000;

/** Threads kept in memory: after a restart a follow-up is read as a question of its own. */
export function createThreads(clock: Clock): Threads {
  const threads = new Map<string, { readonly context: Context; readonly until: number }>();
  return {
    before(thread) {
      const kept = threads.get(thread);
      return kept && clock.now().getTime() < kept.until ? kept.context : null;
    },
    keep(thread, context) {
      threads.delete(thread);
      if (context === null) return;
      threads.set(thread, { context, until: clock.now().getTime() + HALF_A_DAY });
      const oldest = threads.keys().next().value;
      if (threads.size > LIMIT && oldest !== undefined) threads.delete(oldest);
    },
  };
}
