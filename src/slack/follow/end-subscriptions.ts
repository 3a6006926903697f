import type { Destination, Subscription } from '../../digest/subscription.ts';
import { nameWords } from '../../digest/subscription-words.ts';
import { COMMAND } from '../read/commands.ts';
import { button, type SlackMessage } from '../say/elements.ts';
import { UNDO_ACTION } from '../say/subscription-actions.ts';
import type { FollowDependencies } from './follow-dependencies.ts';
import { withButtons } from './follow-messages.ts';
import { recordAudit } from './record-audit.ts';
import { undoValue } from './undo-value.ts';

/** Who asks, and the name of the request in the log. */
export interface Asked {
  /** A Slack id. */
  readonly by: string;
  readonly reference: string;
}

/**
 * Ends subscriptions of one destination, and says what is over and how to come back. What concerns a channel, or several
 * subscriptions at once, is put on record.
 *
 * @throws {StoreAway}
 */
export async function endSubscriptions(
  dependencies: FollowDependencies,
  destination: Destination,
  ended: readonly Subscription[],
  { by, reference }: Asked,
): Promise<SlackMessage> {
  const { store, logger } = dependencies;
  const removed: Subscription[] = [];
  for (const subscription of ended) {
    if (await store.subscriptions.remove(subscription.id)) removed.push(subscription);
  }
  const names = removed.map(({ followed }) => nameWords(followed)).join(', ');
  logger.info('unfollowed', { reference, user: by, destination: destination.id, ended: removed.length });
  if (removed.length > 0 && (destination.kind === 'channel' || removed.length > 1)) {
    await recordAudit(dependencies, {
      who: by,
      what: 'unfollow',
      outcome: 'done',
      detail: `${removed.length} ended for ${destination.id}: ${names}`,
      reference,
    });
  }
  return endedMessage(destination, removed, names);
}

function endedMessage(destination: Destination, removed: readonly Subscription[], names: string): SlackMessage {
  const isPerson = destination.kind === 'person';
  if (removed.length === 0) {
    return withButtons([`That is not followed ${isPerson ? 'by you' : 'here'} any more. Nothing has changed.`], []);
  }
  const who = isPerson ? 'You no longer follow' : 'This channel no longer follows';
  const back = removed.length === 1 ? removed[0]?.followed.name : 'NAME';
  const value = undoValue(destination, removed);
  return withButtons(
    [
      `${who} ${names}. No digest about ${removed.length === 1 ? 'it' : 'them'} is posted ${isPerson ? 'to you' : 'here'} any more.`,
      `To come back: ${value === null ? '' : 'Undo, or '}${COMMAND} follow ${back}${isPerson ? '' : ' here'}.`,
    ],
    [value === null ? null : button(UNDO_ACTION, 'Undo', value, 'Undo: follow again as before')],
  );
}
