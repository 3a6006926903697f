/** Counts the requests that are being answered, so that a shutdown can wait for them. */
export interface InFlight {
  /** Does some work, which counts until it has ended. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** True once nothing is in flight; false when `limitMs` passed first. */
  settled(limitMs: number): Promise<boolean>;
}

/** A count of the requests in flight. */
export function createInFlight(): InFlight {
  let count = 0;
  let waiting: (() => void)[] = [];
  return {
    async during(work) {
      count++;
      try {
        return await work();
      } finally {
        count--;
        if (count === 0) {
          for (const resolve of waiting) resolve();
          waiting = [];
        }
      }
    },
    async settled(limitMs) {
      if (count === 0) return true;
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), limitMs);
        waiting.push(() => {
          clearTimeout(timer);
          resolve(true);
        });
      });
    },
  };
}
