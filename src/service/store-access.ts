import type { Store } from '../store/store.ts';
import type { Logger } from './logger.ts';

/** Asks the store without waiting on it: for what a question must not be held up by. */
export interface StoreAccess {
  /** What the store says, or `otherwise` where it is away, slow or not there at all. Never rejects. */
  attempt<T>(what: string, ask: (store: Store) => Promise<T>, otherwise: T): Promise<T>;
  /** Whether the store answered when it was last asked; true where there is none. */
  isThere(): boolean;
}

/** How long a question waits for the store, in ms. */
const PATIENCE = 500;

/** For so long after a failure, in ms, the store is not asked. */
const REST = 5_000;

/**
 * A store that is away delays one request in five seconds by half a second, and no other. `monotonic` is in ms: by the
 * time of day, a clock that is set back by an hour would leave a store that is there alone for an hour.
 */
export function createStoreAccess(
  store: Store | null,
  logger: Logger,
  monotonic: () => number = () => performance.now(),
): StoreAccess {
  let restUntil = Number.NEGATIVE_INFINITY;
  let there = true;
  return {
    async attempt(what, ask, otherwise) {
      if (store === null || monotonic() < restUntil) return otherwise;
      try {
        const said = await within(ask(store), PATIENCE);
        if (!there) logger.info('store is back', {});
        there = true;
        return said;
      } catch (error) {
        if (there) logger.warn('store is away', { what, error });
        there = false;
        restUntil = monotonic() + REST;
        return otherwise;
      }
    },
    isThere: () => there,
  };
}

async function within<T>(promise: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
