import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { Clock } from '../service/clock.ts';
import { deliveryKey } from './delivery-key.ts';

/** Remembers for a while what it has seen. */
export interface Seen {
  /** True the first time a key is given within the lifetime, and false after that. */
  firstTime(key: string): boolean;
}

/** A memory of keys, each for `lifetimeMs`, at most `limit` of them: beyond that the oldest goes. */
export function createSeen(clock: Clock, lifetimeMs = 600_000, limit = 10_000): Seen {
  // In the order of insertion, so the oldest come first.
  const seenAt = new Map<string, number>();
  return {
    firstTime(key) {
      const now = clock.now().getTime();
      for (const [old, at] of seenAt) {
        if (now - at < lifetimeMs && seenAt.size < limit) break;
        seenAt.delete(old);
      }
      if (seenAt.has(key)) return false;
      seenAt.set(key, now);
      return true;
    },
  };
}

/**
 * Answers each delivery once. Slack sends an event again when an acknowledgement was late or lost, sometimes without
 * saying that it is a repetition (slackapi/bolt-js#2487), and a Socket Mode envelope may come over two connections.
 */
export function deduplicate(seen: Seen): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    const key = deliveryKey(args.body);
    if (key === null || seen.firstTime(key)) return args.next();
    if ('ack' in args && typeof args.ack === 'function') await args.ack();
  };
}
