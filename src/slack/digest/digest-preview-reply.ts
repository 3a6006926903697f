import { nextCheckWords, pauseWords } from '../../digest/subscription-words.ts';
import { localDay } from '../../service/clock.ts';
import type { Preview } from '../../service/digest-preview.ts';
import { holdWords } from '../../service/hold-words.ts';
import { type Hold, standingHold } from '../../service/place-settings.ts';
import type { FollowDependencies } from '../follow/follow-dependencies.ts';
import { destinationOf } from '../follow/follow-destination.ts';
import { listingOf } from '../follow/following-reply.ts';
import { nothingFollowed } from '../follow/unfollow-reply.ts';
import { senderOf } from '../read/sender.ts';
import type { SlackMessage } from '../say/elements.ts';
import { plainMessage } from '../say/plain-message.ts';
import { storeAwayMessage } from '../say/store-away.ts';
import { previewMessages } from './preview-messages.ts';

/** Tells the asker alone something before the reply. */
export type Meanwhile = (message: SlackMessage) => Promise<void>;

/**
 * `/stp digest preview`: what the asker, or with `here` the channel, would be told now, with what would stand in its
 * thread: that goes out by `meanwhile`, but for the last message. Nothing is posted, and nothing counts as told.
 *
 * @throws {StoreAway}
 */
export async function replyToPreview(
  dependencies: FollowDependencies,
  here: boolean,
  body: object,
  meanwhile: Meanwhile | null,
): Promise<SlackMessage> {
  const to = await destinationOf(dependencies, here ? 'here' : 'self', senderOf(body));
  if (to.kind === 'refused') return to.message;
  const { destination, timeZone } = to;
  const preview = await dependencies.digests.preview(destination);
  const today = localDay(dependencies.clock.now(), timeZone);
  const { store } = dependencies;
  const hold = destination.kind === 'person' ? null : await standingHold(store.settings, destination.id, today);
  switch (preview.kind) {
    case 'digest': {
      const next = nextCheck(preview, today, hold);
      return tellAll(previewMessages(preview.digest, destination, next, meanwhile !== null), meanwhile);
    }
    case 'nothing': {
      const { subscriptions, quiet } = await listingOf(dependencies, to);
      const known = subscriptions.flatMap(({ id, followed }) =>
        quiet.has(id) ? [`${followed.name}: ${quiet.get(id)}`] : [],
      );
      return plainMessage(
        [`Nothing is new, so nothing would be posted now. ${nextCheck(preview, today, hold)}`, ...known].join('\n'),
      );
    }
    case 'no-subscription': {
      const { subscriptions } = await listingOf(dependencies, to);
      const [paused] = subscriptions.flatMap((subscription) => subscription.paused ?? []);
      return plainMessage(
        paused === undefined ? nothingFollowed(destination) : `Its digests are paused: ${pauseWords(paused.reason)}`,
      );
    }
    case 'closed':
      return plainMessage(`No digest can be posted: ${pauseWords(preview.reason)}`);
    case 'away':
      return preview.what === 'store'
        ? storeAwayMessage()
        : plainMessage('Slack does not answer me just now, so I cannot show it. Please try again in a few minutes.');
  }
}

function nextCheck(
  { next }: Extract<Preview, { readonly kind: 'digest' | 'nothing' }>,
  today: string,
  hold: Hold | null,
): string {
  const check = next === null ? '' : `Next check: ${nextCheckWords(next, today)}.`;
  return hold === null ? check : `${check} ${holdWords(hold)}`.trim();
}

/** Tells all but the last, which is the reply. */
async function tellAll(
  [first, ...others]: readonly [SlackMessage, ...SlackMessage[]],
  meanwhile: Meanwhile | null,
): Promise<SlackMessage> {
  let last = first;
  for (const message of others) {
    await meanwhile?.(last);
    last = message;
  }
  return last;
}
