import type { Clock } from './clock.ts';
import type { StoreAccess } from './store-access.ts';

const DAY = 86_400_000;

/** For how long the run log and the audit are kept, in ms. */
const RECORDS = 400 * DAY;

/** How often what has outlived its time is deleted, in ms. */
const EVERY = 3_600_000;

/** Deletes at once and then every hour what the store has kept long enough; `questionDays` 0 deletes every question. */
export function startHousekeeping(access: StoreAccess, clock: Clock, questionDays: number): { stop(): void } {
  const tidy = () => {
    const now = clock.now().getTime();
    const limits = { now, questionsBefore: now - questionDays * DAY, recordsBefore: now - RECORDS };
    void access.attempt('tidy', (store) => store.tidy(limits), undefined);
  };
  tidy();
  const timer = setInterval(tidy, EVERY);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
