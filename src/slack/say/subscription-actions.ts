import type { Button } from '@slack/types';
import { button, oneLine } from './elements.ts';

/** Stop in a digest: ends all that its destination follows. The value is the destination's id. */
export const STOP_ACTION = 'subscriptions:stop';

/** Change in a digest: opens the form of all that its destination follows. The value is the destination's id. */
export const CHANGE_ACTION = 'subscriptions:change';

/** Ends one subscription; the number tells the buttons of a message apart, and `choose` is a menu. The value is the subscription's id. */
export const UNFOLLOW_ACTION = /^unfollow:(?:\d{1,2}|choose)$/;

/** Follows what the value names: see `follow-value.ts`. */
export const FOLLOW_ACTION = /^follow:(?:\d{1,2}|choose)$/;

/** Brings back what was ended: see `undo-value.ts`. */
export const UNDO_ACTION = 'subscriptions:undo';

/** Shows what the reader follows. */
export const FOLLOWING_ACTION = 'subscriptions:show';

/** The form that Change opens. */
export const CHANGE_VIEW = 'subscriptions:change';

/** Whether a button is one of those of subscriptions. */
export function isSubscriptionAction(actionId: string): boolean {
  const fixed: readonly string[] = [STOP_ACTION, CHANGE_ACTION, UNDO_ACTION, FOLLOWING_ACTION];
  return fixed.includes(actionId) || UNFOLLOW_ACTION.test(actionId) || FOLLOW_ACTION.test(actionId);
}

/** Stop, which asks once more before it ends everything. `text` is what the button says. */
export function stopButton(destination: string, text = 'Stop'): Button | null {
  const stop = button(STOP_ACTION, text, destination, 'Stop these digests');
  if (stop === null) return null;
  const sentence =
    destination.startsWith('U') || destination.startsWith('W')
      ? 'You will get no more digests. Whatever you follow now can be brought back with one tap.'
      : 'This channel will get no more digests. Whatever it follows now can be brought back with one tap.';
  return {
    ...stop,
    confirm: {
      title: { type: 'plain_text', text: 'Stop these digests?', emoji: false },
      text: { type: 'plain_text', text: sentence, emoji: false },
      confirm: { type: 'plain_text', text: 'Stop', emoji: false },
      deny: { type: 'plain_text', text: 'Keep them', emoji: false },
    },
  };
}

/** Change, which opens the form. */
export function changeButton(destination: string): Button | null {
  return button(CHANGE_ACTION, 'Change', destination, 'Change what is followed, how often and when');
}

/** Unfollow, for one subscription; `number` tells it apart from others of the message. `named`: the button says of what. */
export function unfollowButton(number: number, subscription: string, name: string, named = false): Button | null {
  const about = oneLine(`Unfollow ${name}`);
  return button(`unfollow:${number}`, named ? about : 'Unfollow', subscription, about);
}
