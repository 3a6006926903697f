import type { LedgerRow } from '../../store/store.ts';
import type { FollowDependencies } from '../follow/follow-dependencies.ts';
import type { SlackMessage } from '../say/elements.ts';
import { plainMessage } from '../say/plain-message.ts';
import { runLogMessage } from '../say/run-log-message.ts';
import { checkKeeper } from './check-keeper.ts';

/** The most rows that are shown of what failed, was skipped, is waiting or unknown. */
const TROUBLED = 15;

/** The most that are shown of the others, among so many latest. */
const OTHERS = 5;
const SHOWN = 20;

/** So many days are counted. */
const DAYS = 7;
const DAY = 24 * 60 * 60_000;

/**
 * `/stp digest log`: for a keeper, what came of the due times of the last days: how many were posted, had nothing new or
 * failed; then those that went wrong or are waiting, with why and the next try, and the latest others.
 *
 * @throws {StoreAway}
 */
export async function replyToLog(dependencies: FollowDependencies, body: object): Promise<SlackMessage> {
  const { store, timeZone } = dependencies;
  const check = await checkKeeper(dependencies, body, 'digest log', 'read the run log');
  if (check.kind === 'refused') return check.message;
  const now = dependencies.clock.now().getTime();
  const [latest, troubled, counts] = await Promise.all([
    store.ledger.log(SHOWN),
    store.ledger.troubled(TROUBLED),
    store.ledger.outcomes(now - DAYS * DAY),
  ]);
  if (latest.length === 0) {
    return plainMessage('No digest has been due yet, so the run log is empty. /stp following shows when the next is.');
  }
  const known = new Set(troubled.map(keyOf));
  const others = latest.filter((row) => !known.has(keyOf(row)) && !isTroubled(row)).slice(0, OTHERS);
  return runLogMessage(counts, troubled, others, timeZone);
}

function keyOf({ destination, date, time }: LedgerRow): string {
  return `${destination} ${date} ${time}`;
}

/** Whether a keeper may have to do something about it. */
function isTroubled({ outcome, delivery }: LedgerRow): boolean {
  return outcome === 'failed' || outcome === 'skipped' || (delivery !== null && delivery.state !== 'posted');
}
