import { performance } from 'node:perf_hooks';

/** How long an answer took, in ms to three places. */
export interface Took {
  readonly ms: number;
  /** The longest that nothing else could run meanwhile. */
  readonly heldMs: number;
}

/** What some work gives, and how long it took: being one synchronous call, it keeps all else waiting as long as it takes. */
export function timed<T>(work: () => T): { readonly value: T; readonly took: Took } {
  const begun = performance.now();
  const value = work();
  const ms = Math.round((performance.now() - begun) * 1000) / 1000;
  return { value, took: { ms, heldMs: ms } };
}
