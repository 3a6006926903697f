import { quietWords } from '../../digest/quiet-words.ts';
import { readFollow } from '../../digest/read-follow.ts';
import { relatedTo } from '../../digest/related.ts';
import { papersHolding, resolveFollowed } from '../../digest/resolve-followed.ts';
import { type Followed, subscriptionId } from '../../digest/subscription.ts';
import { localDay } from '../../service/clock.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { unmarked } from '../read/said.ts';
import { senderOf } from '../read/sender.ts';
import type { SlackMessage } from '../say/elements.ts';
import { plainMessage } from '../say/plain-message.ts';
import { beforehand, pastOf } from './before-following.ts';
import type { FollowDependencies } from './follow-dependencies.ts';
import { ownDestination, postableChannel, type Reachable } from './follow-destination.ts';
import { askBack, tooManyMessage } from './follow-messages.ts';
import type { FollowTap } from './follow-value.ts';
import { followedMessage } from './followed-message.ts';
import { FOLLOW_LIMIT, takeUp } from './take-up.ts';

/** How something is to be followed, for oneself or for the channel it is asked in. */
export interface FollowHow extends Omit<FollowTap, 'followed' | 'target'> {
  readonly target: { readonly kind: 'self' | 'here' | 'instead' };
}

/**
 * `/stp follow …`: what came of it, or what is asked back.
 *
 * @throws {StoreAway}
 */
export async function replyToFollow(
  dependencies: FollowDependencies,
  rest: string,
  body: object,
): Promise<SlackMessage> {
  const read = readFollow(rest);
  if (read.kind === 'problem') return plainMessage(read.problem);
  const { rhythm, time, where } = read.wish;
  const how: FollowHow = { rhythm, time, target: { kind: where === 'here' ? 'here' : 'self' } };
  const to = await reachable(dependencies, how, body);
  if (to.kind === 'refused') return to.message;
  const what = unmarked(read.wish.what);
  const resolved = resolveFollowed(what, to.view);
  if (resolved.kind === 'followed' || (resolved.kind === 'words' && resolved.papers > 0)) {
    return followIt(dependencies, to, resolved.followed, how, body);
  }
  return askBack(what, resolved, how, await beforehand(dependencies, resolved, to));
}

/**
 * Follows what a button names.
 *
 * @throws {StoreAway}
 */
export async function followTapped(
  dependencies: FollowDependencies,
  followed: Followed,
  how: FollowHow,
  body: object,
): Promise<SlackMessage> {
  const to = await reachable(dependencies, how, body);
  return to.kind === 'refused' ? to.message : followIt(dependencies, to, followed, how, body);
}

function reachable(dependencies: FollowDependencies, { target }: FollowHow, body: object) {
  const sender = senderOf(body);
  return target.kind === 'self' ? ownDestination(dependencies, sender) : postableChannel(dependencies, sender);
}

async function followIt(
  dependencies: FollowDependencies,
  to: Reachable,
  followed: Followed,
  { rhythm, time, target }: FollowHow,
  body: object,
): Promise<SlackMessage> {
  const { store, keeper, recorder, clock, logger } = dependencies;
  const { view, destination, by } = to;
  const done = await takeUp(dependencies, to, { followed, rhythm, time, by });
  if (done.kind === 'too-many') return tooManyMessage(destination.kind, FOLLOW_LIMIT);
  if (target.kind === 'instead') {
    await store.subscriptions.remove(subscriptionId({ kind: 'person', id: by }, followed));
  }
  const reference = referenceOf(body);
  logger.info('followed', { reference, user: by, destination: destination.id, came: done.kind });
  // It is done by now: what is known besides is left out where the store has just gone away.
  const entered = await recorder.entered(keeper.served().snapshot.corpus).catch(() => null);
  const past = done.kind === 'new' ? await pastOf(dependencies, [followed], to) : null;
  const today = localDay(clock.now(), to.timeZone);
  return followedMessage(dependencies, done, {
    view,
    past: past === null ? null : `It would have brought ${past.brought[0]} ${past.span}.`,
    related: done.kind === 'new' ? relatedTo(followed, view) : [],
    papers: followed.kind === 'words' ? papersHolding(followed.name, view) : null,
    quiet: entered === null ? '' : quietWords(followed, view, entered, today),
    offersChannel: target.kind === 'self' && senderOf(body).channel?.isDirect === false,
  });
}
