import type { BlockAction } from '@slack/bolt';
import type { SlackMessage } from '../say/elements.ts';
import type { Poster } from '../say/poster.ts';
import { activeThread, type TapAction, tappedMessage } from './tapped.ts';

/** Whether the answer takes the place of the message that was tapped, where one person alone sees that. */
export type TapManner = 'replace' | 'beside';

/**
 * Answers a tap for the tapper alone: where the message was theirs alone, there; in direct messages, in its thread;
 * elsewhere so that nobody else sees it.
 */
export async function answerTap(
  poster: Poster,
  body: BlockAction<TapAction>,
  message: SlackMessage,
  manner: TapManner,
): Promise<void> {
  const tapped = tappedMessage(body);
  if (tapped?.kind === 'thread' && tapped.thread.channel.startsWith('D')) {
    await poster.inThread(tapped.thread, message, body);
    return;
  }
  if (tapped === null || !body.response_url) return poster.directly(body.user.id, message, body);
  const isReplaced = tapped.kind === 'private' && manner === 'replace';
  await poster.respond(body.response_url, message, isReplaced ? 'replace' : 'private', body, activeThread(tapped));
}
