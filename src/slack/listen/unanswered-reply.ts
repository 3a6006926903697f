import { readAsked, unansweredOf } from '../../service/unanswered.ts';
import type { FollowDependencies } from '../follow/follow-dependencies.ts';
import { recordAudit } from '../follow/record-audit.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { isNamed } from '../read/directory.ts';
import { senderOf } from '../read/sender.ts';
import type { SlackMessage } from '../say/elements.ts';
import { onlyKeepersMessage } from '../say/report-message.ts';
import { nothingKeptMessage, unansweredMessage } from '../say/unanswered-message.ts';

const DAY = 86_400_000;

/** For how many days back unhelpful answers are counted where no question is kept. */
const COUNTED = 30;

/**
 * `/stp unanswered`: for a keeper of the folder, what was asked and not answered, as long as questions are kept.
 *
 * @throws {StoreAway}
 */
export async function replyToUnanswered(dependencies: FollowDependencies, body: object): Promise<SlackMessage> {
  const { store, admins, directory, logger, timeZone, clock, questionLogDays: days } = dependencies;
  const { userId } = senderOf(body);
  if (userId === null || !(await isNamed(userId, admins, directory))) {
    const reference = referenceOf(body);
    logger.warn('unanswered questions not allowed', { reference, user: userId });
    const detail = 'Not a keeper of the folder.';
    await recordAudit(dependencies, { who: userId, what: 'unanswered', outcome: 'refused', detail, reference });
    return onlyKeepersMessage('see what was not answered', admins);
  }
  const now = clock.now().getTime();
  if (days === 0) return nothingKeptMessage(await store.verdicts.unhelpful(now - COUNTED * DAY), COUNTED);
  return unansweredMessage(unansweredOf(await readAsked(store, now - days * DAY)), days, timeZone);
}
