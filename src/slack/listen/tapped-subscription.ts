import { type Subscription, subscriptionId } from '../../digest/subscription.ts';
import { endSubscriptions } from '../follow/end-subscriptions.ts';
import { enrolTapped } from '../follow/enrol-reply.ts';
import type { FollowDependencies } from '../follow/follow-dependencies.ts';
import { destinationOf } from '../follow/follow-destination.ts';
import { tooManyMessage, withButtons } from '../follow/follow-messages.ts';
import { followTapped } from '../follow/follow-reply.ts';
import { readFollowValue } from '../follow/follow-value.ts';
import { changeRefusal, destinationWithId, mayChange } from '../follow/may-change.ts';
import { FOLLOW_LIMIT } from '../follow/take-up.ts';
import { readUndoValue } from '../follow/undo-value.ts';
import { COMMAND } from '../read/commands.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { senderOf } from '../read/sender.ts';
import type { SlackMessage } from '../say/elements.ts';
import { plainMessage } from '../say/plain-message.ts';
import { namedFollowed } from '../say/register-entry.ts';
import { changeButton } from '../say/subscription-actions.ts';

/** What came of a tap on a button of subscriptions, from the button's value. */
export type Tapped = (dependencies: FollowDependencies, value: string, body: object) => Promise<SlackMessage>;

const OLD = plainMessage(`That button is from an older version of me. Please type ${COMMAND} following.`);
const NOT_YOURS = plainMessage(
  `Those digests are not yours to change: what a person follows they change themselves, and what a channel follows is changed in it. Nothing has changed. ${COMMAND} following shows yours.`,
);

/** A choice, or “Follow in this channel instead”. */
export const tappedFollow: Tapped = async (dependencies, value, body) => {
  const tap = readFollowValue(value);
  if (tap === null) return OLD;
  const { rhythm, time, target } = tap;
  const to = await destinationOf(dependencies, 'self', senderOf(body));
  if (to.kind === 'refused') return to.message;
  const followed = namedFollowed(tap.followed, to.view);
  return target.kind === 'people'
    ? enrolTapped(dependencies, target.ids, followed, { rhythm, time }, body)
    : followTapped(dependencies, followed, { rhythm, time, target }, body);
};

/** Unfollow: one subscription. */
export const tappedUnfollow: Tapped = async (dependencies, value, body) => {
  return end(dependencies, value.slice(0, value.indexOf(' ')), body, ({ id }) => id === value);
};

/** Stop: everything that a destination follows. */
export const tappedStop: Tapped = async (dependencies, value, body) => end(dependencies, value, body, () => true);

async function end(
  dependencies: FollowDependencies,
  id: string,
  body: object,
  which: (subscription: Subscription) => boolean,
): Promise<SlackMessage> {
  const destination = destinationWithId(id);
  const sender = senderOf(body);
  const refusal = await changeRefusal(dependencies, destination, sender, NOT_YOURS);
  if (refusal !== null || sender.userId === null) return refusal ?? NOT_YOURS;
  const ended = (await dependencies.store.subscriptions.of(id)).filter(which);
  return endSubscriptions(dependencies, destination, ended, { by: sender.userId, reference: referenceOf(body) });
}

/** Undo: everything that was ended is as it was, its beginning too, so that nothing between is missed. */
export const tappedUndo: Tapped = async (dependencies, value, body) => {
  const undo = readUndoValue(value);
  if (undo === null) return OLD;
  const { destination, ended } = undo;
  const sender = senderOf(body);
  if (!mayChange(destination, sender)) return NOT_YOURS;
  const to = await destinationOf(dependencies, destination.kind === 'person' ? 'self' : 'here', sender);
  if (to.kind === 'refused') return to.message;
  const { store } = dependencies;
  const now = new Set((await store.subscriptions.of(destination.id)).map(({ id }) => id));
  const missing = ended.filter(({ followed }) => !now.has(subscriptionId(destination, { ...followed, name: '' })));
  if (now.size + missing.length > FOLLOW_LIMIT) return tooManyMessage(destination.kind, FOLLOW_LIMIT);
  for (const { followed, ...rest } of missing) {
    const named = namedFollowed(followed, to.view);
    const { timeZone } = to;
    await store.subscriptions.put({
      id: subscriptionId(destination, named),
      destination,
      followed: named,
      timeZone,
      scheduledAt: dependencies.clock.now().getTime(),
      paused: null,
      ...rest,
    });
  }
  const who = destination.kind === 'person' ? 'You follow' : 'This channel follows';
  const count = ended.length === 1 ? 'it' : `all ${ended.length} of them`;
  return withButtons([`Undone. ${who} ${count} again, as before.`], [changeButton(destination.id)]);
};
