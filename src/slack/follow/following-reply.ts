import { nextSlot } from '../../digest/due-slots.ts';
import { quietWords } from '../../digest/quiet-words.ts';
import { localDay } from '../../service/clock.ts';
import { standingHold } from '../../service/place-settings.ts';
import { senderOf } from '../read/sender.ts';
import type { SlackMessage } from '../say/elements.ts';
import type { FollowDependencies } from './follow-dependencies.ts';
import { channelDestination, destinationOf, type Reachable } from './follow-destination.ts';
import { followingMessage, type Listing } from './following-message.ts';

/** For so many the last news and the next date are said; a longer list would not be read. */
const QUIET = 12;

/**
 * `/stp following`: what the asker follows and, in a channel, what that follows; `here`: the channel alone.
 *
 * @throws {StoreAway}
 */
export async function replyToFollowing(
  dependencies: FollowDependencies,
  here: boolean,
  body: object,
): Promise<SlackMessage> {
  const sender = senderOf(body);
  const to = await destinationOf(dependencies, here ? 'here' : 'self', sender);
  if (to.kind === 'refused') return to.message;
  const shown = [await listingOf(dependencies, to)];
  if (!here && sender.channel?.isDirect === false) {
    const channel = await channelDestination(dependencies, sender);
    if (channel.kind === 'found') shown.push(await listingOf(dependencies, channel));
  }
  return followingMessage(shown);
}

/**
 * What a destination follows, with its last and next check.
 *
 * @throws {StoreAway}
 */
export async function listingOf(
  { store, keeper, recorder, calendar, clock, timeZone: home }: FollowDependencies,
  { destination, view, timeZone, by: reader }: Reachable,
): Promise<Listing> {
  const today = localDay(clock.now(), timeZone);
  const [subscriptions, last, entered, hold] = await Promise.all([
    store.subscriptions.of(destination.id),
    store.ledger.last(destination.id),
    recorder.entered(keeper.served().snapshot.corpus),
    destination.kind === 'person' ? null : standingHold(store.settings, destination.id, today),
  ]);
  const now = clock.now();
  const quiet = subscriptions
    .slice(0, QUIET)
    .map(({ id, followed }) => [id, quietWords(followed, view, entered, today)] as const);
  const next = nextSlot(subscriptions, now.getTime(), calendar);
  return { destination, subscriptions, quiet: new Map(quiet), last, next, hold, today, reader, home };
}
