import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The waits before what is away is tried again, in ms; the last is kept to. What passes by itself is found soon, and what
 * stays away costs one attempt a minute.
 */
export const WAITS: readonly number[] = [1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 60_000];

export interface Attempts<T> {
  work(): Promise<T>;
  /** Whether a failure may pass by itself; any other is thrown. */
  passes(error: unknown): boolean;
  /** Told of each failure that may pass, and in how many ms it is tried again. */
  onWait(error: unknown, waitMs: number): void;
  /** None: what fails is thrown at once. */
  readonly waits: readonly number[];
  readonly signal: AbortSignal;
}

/** Does the work until it succeeds. Rejects where it fails for good, and with the signal's reason once that is aborted. */
export async function untilItWorks<T>({ work, passes, onWait, waits, signal }: Attempts<T>): Promise<T> {
  for (let failures = 0; ; failures++) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      const wait = waits[Math.min(failures, waits.length - 1)];
      if (wait === undefined || signal.aborted || !passes(error)) throw error;
      onWait(error, wait);
      await sleep(wait, undefined, { signal });
    }
  }
}
