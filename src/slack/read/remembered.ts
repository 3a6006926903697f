import type { Clock } from '../../service/clock.ts';

/** For how long an answer is remembered, in ms: one that was found out, and that it could not be. */
export interface Lifetimes {
  readonly known: number;
  readonly unknown: number;
}

/** The most that one memory holds: beyond that the oldest goes. */
const LIMIT = 5_000;

/**
 * Looks things up and remembers them for a while. Asked for a key that is being looked up, it waits for that answer.
 * Null where it could not be found out, for whatever reason; never rejects.
 */
export function remembered<T>(
  clock: Clock,
  { known, unknown }: Lifetimes,
  lookUp: (key: string) => Promise<T>,
  onFailure: (error: unknown) => void,
): (key: string) => Promise<T | null> {
  const entries = new Map<string, { until: number; readonly value: Promise<T | null> }>();
  return (key) => {
    const now = clock.now().getTime();
    const entry = entries.get(key);
    if (entry && now < entry.until) return entry.value;
    const value = lookUp(key).catch((error: unknown) => {
      fresh.until = clock.now().getTime() + unknown;
      onFailure(error);
      return null;
    });
    const fresh = { until: now + known, value };
    entries.delete(key);
    entries.set(key, fresh);
    const oldest = entries.keys().next().value;
    if (entries.size > LIMIT && oldest !== undefined) entries.delete(oldest);
    return value;
  };
}
