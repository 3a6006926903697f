import type { Clock } from '../../service/clock.ts';

/** Lets each person ask so many questions at once and so many a minute. */
export interface RateLimit {
  /** Counts a question; the seconds to wait where it is one too many, and 0 where it is not. */
  take(userId: string): number;
}

/** Nobody reads answers faster than this; a loop or a stuck key asks faster. */
const AT_ONCE = 20;
const A_MINUTE = 20;

/** The people remembered: whoever asked longest ago is forgotten first, and has all their questions again. */
const PEOPLE = 10_000;

/** A limit for each person (a token bucket): `atOnce` questions, which come back at `aMinute`. */
export function createRateLimit(clock: Clock, atOnce = AT_ONCE, aMinute = A_MINUTE): RateLimit {
  const people = new Map<string, { readonly left: number; readonly at: number }>();
  return {
    take(userId) {
      const now = clock.now().getTime();
      const before = people.get(userId) ?? { left: atOnce, at: now };
      const left = Math.min(atOnce, before.left + (Math.max(0, now - before.at) / 60_000) * aMinute);
      const allowed = left >= 1;
      people.delete(userId);
      people.set(userId, { left: allowed ? left - 1 : left, at: now });
      const oldest = people.keys().next().value;
      if (people.size > PEOPLE && oldest !== undefined) people.delete(oldest);
      return allowed ? 0 : Math.ceil(((1 - left) / aMinute) * 60);
    },
  };
}
