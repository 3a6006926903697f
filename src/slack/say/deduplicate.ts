import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { Clock } from '../../service/clock.ts';
import type { StoreAccess } from '../../service/store-access.ts';
import { deliveryKey } from '../read/delivery-key.ts';

/** Remembers for a while what it has seen. */
export interface Seen {
  /** True the first time a key is given within the lifetime, and false after that. */
  firstTime(key: string): Promise<boolean>;
}

/** How long keys are remembered, and under which name the replicas share them; null keeps them to this process. */
export interface SeenOptions {
  readonly lifetimeMs?: number;
  readonly limit?: number;
  readonly shared?: { readonly name: string; readonly access: StoreAccess } | null;
}

/**
 * More than can come in the ten minutes in which Slack repeats what it has seen no acknowledgement of: a key that goes
 * before lets a delivery through twice, and the store may not know it either, where it was away. What Slack replays hours
 * later is known by the store where so much came meanwhile. All of it takes 8.5 MB.
 */
const LIMIT = 100_000;

/**
 * A memory of keys, at most `limit` of them: beyond that the oldest goes. Where it is shared, the store decides which
 * replica saw a key first; while the store is away each replica decides for itself.
 */
export function createSeen(clock: Clock, options: SeenOptions = {}): Seen {
  const { lifetimeMs = 600_000, limit = LIMIT, shared = null } = options;
  // In the order of insertion, so the oldest come first.
  const seenAt = new Map<string, number>();
  function isNewHere(key: string, now: number): boolean {
    for (const [old, at] of seenAt) {
      if (now - at < lifetimeMs && seenAt.size < limit) break;
      seenAt.delete(old);
    }
    if (seenAt.has(key)) return false;
    seenAt.set(key, now);
    return true;
  }
  return {
    async firstTime(key) {
      const now = clock.now().getTime();
      if (!isNewHere(key, now)) return false;
      if (shared === null) return true;
      const { name, access } = shared;
      return access.attempt(name, (store) => store.seen.firstTime(`${name} ${key}`, now, now + lifetimeMs), true);
    },
  };
}

/**
 * Answers each delivery once. Slack sends an event again when an acknowledgement was late or lost, sometimes without
 * saying that it is a repetition (slackapi/bolt-js#2487), and to any replica; a Socket Mode envelope may come over two
 * connections.
 */
export function deduplicate(seen: Seen): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    const key = deliveryKey(args.body);
    if (key === null || (await seen.firstTime(key))) return args.next();
    if ('ack' in args && typeof args.ack === 'function') await args.ack();
  };
}
