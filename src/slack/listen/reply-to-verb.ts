import { replyToOff, replyToOn } from '../channel/hold-reply.ts';
import { replyToChannel } from '../channel/settings-reply.ts';
import { replyToLog } from '../digest/digest-log-reply.ts';
import { type Meanwhile, replyToPreview } from '../digest/digest-preview-reply.ts';
import { replyToPosts } from '../digest/paper-posts-reply.ts';
import { replyToEnrol } from '../follow/enrol-reply.ts';
import type { FollowDependencies } from '../follow/follow-dependencies.ts';
import { replyToFollow } from '../follow/follow-reply.ts';
import { replyToFollowing } from '../follow/following-reply.ts';
import { replyToUnfollow } from '../follow/unfollow-reply.ts';
import { referenceOf } from '../read/delivery-key.ts';
import type { Verb } from '../read/read-verb.ts';
import { senderOf } from '../read/sender.ts';
import type { SlackMessage } from '../say/elements.ts';
import { slowDownMessage } from '../say/notices.ts';
import { storeAwayMessage, unlessAway } from '../say/store-away.ts';
import { replyToUnanswered } from './unanswered-reply.ts';

/**
 * What a verb came to; for the asker alone. `meanwhile` tells them something before it, where one message
 * is not enough; null where it has to be.
 */
export async function replyToVerb(
  dependencies: FollowDependencies,
  verb: Verb,
  body: object,
  meanwhile: Meanwhile | null,
): Promise<SlackMessage> {
  return servedOrAway(dependencies, body, () => reply(dependencies, verb, body, meanwhile), KEPT[verb.kind]);
}

/** What the work comes to, unless the person asks too fast or the store is away: then that is said, of `what` was asked for. */
export async function servedOrAway(
  { rateLimit, logger }: FollowDependencies,
  body: object,
  work: () => Promise<SlackMessage>,
  what?: string,
): Promise<SlackMessage> {
  const { userId } = senderOf(body);
  const wait = userId === null ? 0 : rateLimit.take(userId);
  if (wait > 0) return slowDownMessage(wait);
  const came = await unlessAway(work, logger, referenceOf(body));
  return came === 'away' ? storeAwayMessage(what) : came;
}

/** What the store keeps for a verb, where that is no subscription. */
const KEPT: Partial<Record<Verb['kind'], string>> = {
  log: 'the log of digests',
  unanswered: 'what was not answered',
  off: 'holds on posts',
  on: 'holds on posts',
  channel: 'what a channel is set to',
  posts: 'the posts that quote a paper',
};

function reply(
  dependencies: FollowDependencies,
  verb: Verb,
  body: object,
  meanwhile: Meanwhile | null,
): Promise<SlackMessage> {
  switch (verb.kind) {
    case 'follow':
      return replyToFollow(dependencies, verb.rest, body);
    case 'unfollow':
      return replyToUnfollow(dependencies, verb.rest, body);
    case 'following':
      return replyToFollowing(dependencies, verb.here, body);
    case 'enrol':
      return replyToEnrol(dependencies, verb.rest, body);
    case 'preview':
      return replyToPreview(dependencies, verb.here, body, meanwhile);
    case 'log':
      return replyToLog(dependencies, body);
    case 'unanswered':
      return replyToUnanswered(dependencies, body);
    case 'off':
      return replyToOff(dependencies, verb.rest, body);
    case 'on':
      return replyToOn(dependencies, verb.everywhere, body);
    case 'channel':
      return replyToChannel(dependencies, verb.rest, body);
    case 'posts':
      return replyToPosts(dependencies, verb.rest, body);
  }
}
