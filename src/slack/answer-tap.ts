import type { BlockAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from '../service/logger.ts';
import type { SlackMessage } from './elements.ts';
import { postDirectly, postInThread } from './post.ts';
import { respond } from './respond.ts';
import { type TapAction, tappedMessage, threadOf } from './tapped.ts';

/** Whether the answer takes the place of the message that was tapped, where one person alone sees that. */
export type TapManner = 'replace' | 'beside';

/**
 * Answers a tap for the tapper alone: where the message was theirs alone, there; in direct messages, in its thread;
 * elsewhere so that nobody else sees it.
 */
export async function answerTap(
  client: WebClient,
  body: BlockAction<TapAction>,
  message: SlackMessage,
  manner: TapManner,
  logger: Logger,
): Promise<void> {
  const tapped = tappedMessage(body);
  if (tapped?.kind === 'thread' && tapped.thread.channel.startsWith('D')) {
    return postInThread(client, tapped.thread, message, logger);
  }
  if (tapped === null || !body.response_url) return postDirectly(client, body.user.id, message, logger);
  const isReplaced = tapped.kind === 'private' && manner === 'replace';
  await respond(body.response_url, message, isReplaced ? 'replace' : 'private', logger, threadOf(tapped));
}
