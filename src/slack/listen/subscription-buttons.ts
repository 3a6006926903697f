import type { App, BlockAction } from '@slack/bolt';
import type { FollowDependencies } from '../follow/follow-dependencies.ts';
import { replyToFollowing } from '../follow/following-reply.ts';
import type { Seen } from '../say/deduplicate.ts';
import type { Poster } from '../say/poster.ts';
import {
  FOLLOW_ACTION,
  FOLLOWING_ACTION,
  STOP_ACTION,
  UNDO_ACTION,
  UNFOLLOW_ACTION,
} from '../say/subscription-actions.ts';
import { answerTap, type TapManner } from './answer-tap.ts';
import type { RefreshHome } from './refresh-home.ts';
import { servedOrAway } from './reply-to-verb.ts';
import { type TapAction, tapKey, tappedValue } from './tapped.ts';
import { type Tapped, tappedFollow, tappedStop, tappedUndo, tappedUnfollow } from './tapped-subscription.ts';

/** What the buttons of subscriptions take. */
export interface TapDependencies extends FollowDependencies {
  /** Taps of a moment ago, so that a double click counts once. */
  readonly taps: Seen;
  readonly refreshHome: RefreshHome;
  readonly poster: Poster;
}

const BUTTONS: readonly (readonly [action: string | RegExp, tapped: Tapped, manner: TapManner])[] = [
  [FOLLOW_ACTION, tappedFollow, 'replace'],
  [UNFOLLOW_ACTION, tappedUnfollow, 'beside'],
  [STOP_ACTION, tappedStop, 'beside'],
  [UNDO_ACTION, tappedUndo, 'replace'],
  [FOLLOWING_ACTION, (dependencies, _, body) => replyToFollowing(dependencies, false, body), 'beside'],
];

/**
 * The buttons of subscriptions, in digests too: the value says what is meant, so that a tap long after, or after a
 * restart, does the same. In the app's home the answer stands there.
 */
export function registerSubscriptionButtons(app: App, dependencies: TapDependencies): void {
  const { poster, taps, refreshHome } = dependencies;
  for (const [name, tapped, manner] of BUTTONS) {
    app.action<BlockAction<TapAction>>(name, async ({ ack, action, body }) => {
      await ack();
      if (!(await taps.firstTime(tapKey(body, action)))) return;
      const message = await servedOrAway(dependencies, body, () => tapped(dependencies, tappedValue(action), body));
      if (body.view?.type === 'home') return refreshHome(body.user.id, message);
      await answerTap(poster, body, message, manner);
      await refreshHome(body.user.id);
    });
  }
}
