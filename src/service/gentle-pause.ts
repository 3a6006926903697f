import { performance } from 'node:perf_hooks';

/** The longest that building keeps others from running, in ms, where its own steps are shorter. */
const TURN = 5;

/**
 * A pause for long work on the event loop: called between small steps, it lets others run once the work has had its
 * turn, and returns at once before that, so that steps may be as small as they like.
 */
export function createPause(turnMs = TURN): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < turnMs) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}
