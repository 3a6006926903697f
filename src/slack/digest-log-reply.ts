import { localTimeOf } from '../digest/local-time.ts';
import type { LedgerRow } from '../store/store.ts';
import { referenceOf } from './delivery-key.ts';
import { isNamed } from './directory.ts';
import type { SlackMessage } from './elements.ts';
import type { FollowDependencies } from './follow-dependencies.ts';
import { outcomeWords } from './outcome-words.ts';
import { plainMessage } from './plain-message.ts';
import { recordAudit } from './record-audit.ts';
import { onlyKeepersMessage, reportMessage } from './report-message.ts';
import { senderOf } from './sender.ts';

/** The most rows that are shown. */
const SHOWN = 20;

/**
 * `/stp digest log`: for a keeper, what came of the last due times: posted, nothing new, failed and why, next try.
 *
 * @throws {StoreAway}
 */
export async function replyToLog(dependencies: FollowDependencies, body: object): Promise<SlackMessage> {
  const { store, admins, directory, logger, timeZone } = dependencies;
  const { userId } = senderOf(body);
  if (userId === null || !(await isNamed(userId, admins, directory))) {
    const reference = referenceOf(body);
    logger.warn('run log not allowed', { reference, user: userId });
    const detail = 'Not a keeper of the folder.';
    await recordAudit(dependencies, { who: userId, what: 'digest log', outcome: 'refused', detail, reference });
    return onlyKeepersMessage('read the run log', admins);
  }
  const rows = await store.ledger.log(SHOWN);
  if (rows.length === 0) {
    return plainMessage('No digest has been due yet, so the run log is empty. /stp following shows when the next is.');
  }
  const title = `The last ${rows.length === 1 ? 'due time' : `${rows.length} due times`}, newest first`;
  return reportMessage(
    { headline: title, parts: [{ title: 'Run log', lines: rows.map((row) => rowLine(row, timeZone)) }] },
    null,
  );
}

/** "2026-11-23 08:30 U123: a digest could not be posted; … (channel_not_found). Next try 08:45." */
function rowLine(row: LedgerRow, timeZone: string): string {
  const { date, time, destination, delivery, reason, outcome } = row;
  const error = delivery?.error ? ` (${delivery.error})` : '';
  const why = outcome !== 'failed' && reason !== null ? ` (${reason})` : '';
  const tries = delivery !== null && delivery.attempts > 1 ? ` Tries: ${delivery.attempts}.` : '';
  const waits = delivery?.state === 'due' || delivery?.state === 'claimed';
  const next =
    waits && delivery.notBefore > 0 ? ` Next try not before ${localTimeOf(delivery.notBefore, timeZone).time}.` : '';
  return `${date} ${time} ${destination}: ${outcomeWords(row)}${why}${error}.${tries}${next}`;
}
