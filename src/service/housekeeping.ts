import type { Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import type { Logger } from './logger.ts';

const DAY = 86_400_000;

/** For how long the run log and the audit are kept, in ms. */
const RECORDS = 400 * DAY;

/** How often what has outlived its time is deleted, in ms. */
const EVERY = 3_600_000;

/** Deletes at once and then every hour what the store has kept long enough; `questionDays` 0 deletes every question. */
export function startHousekeeping(
  store: Pick<Store, 'tidy'>,
  clock: Clock,
  questionDays: number,
  logger: Logger,
): { stop(): void } {
  const tidy = () => {
    const now = clock.now().getTime();
    const limits = { now, questionsBefore: now - questionDays * DAY, recordsBefore: now - RECORDS };
    // A large store takes its time, which says nothing of whether it is there.
    store.tidy(limits).catch((error: unknown) => logger.warn('store not tidied, later again', { error }));
  };
  tidy();
  const timer = setInterval(tidy, EVERY);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
