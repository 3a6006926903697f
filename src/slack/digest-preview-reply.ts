import type { KnownBlock } from '@slack/types';
import { nextCheckWords, pauseWords } from '../digest/subscription-words.ts';
import { localDay } from '../service/clock.ts';
import type { Preview } from '../service/digest-preview.ts';
import { digestMessage } from './digest-message.ts';
import { type SlackMessage, smallPrint } from './elements.ts';
import type { FollowDependencies } from './follow-dependencies.ts';
import { destinationOf } from './follow-destination.ts';
import { listingOf } from './following-reply.ts';
import { plainMessage } from './plain-message.ts';
import { senderOf } from './sender.ts';
import { storeAwayMessage } from './store-away.ts';
import { nothingFollowed } from './unfollow-reply.ts';

/**
 * `/stp digest preview`: what the asker, or with `here` the channel, would be told now. Nothing is posted, and nothing
 * counts as told.
 *
 * @throws {StoreAway}
 */
export async function replyToPreview(
  dependencies: FollowDependencies,
  here: boolean,
  body: object,
): Promise<SlackMessage> {
  const to = await destinationOf(dependencies, here ? 'here' : 'self', senderOf(body));
  if (to.kind === 'refused') return to.message;
  const { destination, timeZone } = to;
  const preview = await dependencies.digests.preview(destination);
  const today = localDay(dependencies.clock.now(), timeZone);
  switch (preview.kind) {
    case 'digest':
      return previewed(digestMessage(preview.digest, destination), preview, today);
    case 'nothing': {
      const { subscriptions, quiet } = await listingOf(dependencies, to);
      const known = subscriptions.flatMap(({ id, followed }) =>
        quiet.has(id) ? [`${followed.name}: ${quiet.get(id)}`] : [],
      );
      return plainMessage(
        [`Nothing is new, so nothing would be posted now. ${nextCheck(preview, today)}`, ...known].join('\n'),
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

function nextCheck({ next }: Extract<Preview, { readonly kind: 'digest' | 'nothing' }>, today: string): string {
  return next === null ? '' : `Next check: ${nextCheckWords(next, today)}.`;
}

/** The digest as it would be posted, but for its buttons, marked as a preview. */
function previewed(
  { text, blocks }: SlackMessage,
  preview: Extract<Preview, { readonly kind: 'digest' }>,
  today: string,
): SlackMessage {
  const note =
    `A preview for you alone: nothing is posted, and nothing counts as told. ${nextCheck(preview, today)}`.trim();
  const shown = blocks.filter((block: KnownBlock) => block.type !== 'actions');
  return { text: `${note}\n${text}`, blocks: [smallPrint('preview', [note]), ...shown] };
}
