import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';

/** Counts the requests that are being answered, so that a shutdown can wait for them. */
export interface InFlight {
  readonly middleware: Middleware<AnyMiddlewareArgs>;
  /** True once nothing is in flight; false when `limitMs` passed first. */
  settled(limitMs: number): Promise<boolean>;
}

/** A count of the requests in flight; its middleware must stand before every other. */
export function createInFlight(): InFlight {
  let count = 0;
  let waiting: (() => void)[] = [];
  return {
    async middleware({ next }) {
      count++;
      try {
        await next();
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
