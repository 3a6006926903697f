import { fingerprint } from '../../domain/fingerprint.ts';
import { referenceOf } from '../read/delivery-key.ts';
import type { Thread } from '../say/post-once.ts';
import type { Reply, ReplyDependencies } from './reply.ts';

/**
 * Posts a reply where everyone there sees it, and notes which papers it quotes, so that a keeper can find and delete it
 * when one of them is withdrawn. What is asked directly is between a person and the bot and not noted; where the store is
 * away, an answer is worth more than the note.
 */
export async function postReply(
  { poster, store, clock, logger }: ReplyDependencies,
  thread: Thread,
  { message, cites = [] }: Reply,
  body: object,
): Promise<void> {
  const ts = await poster.inThread(thread, message, body);
  const { channel } = thread;
  if (ts === null || cites.length === 0 || channel.startsWith('D')) return;
  try {
    const id = fingerprint(['answer', channel, ts]);
    await store.deliveries.answered({ id, channel, ts, papers: cites }, clock.now().getTime());
  } catch (error) {
    logger.warn('an answer posted and not noted for keepers', { reference: referenceOf(body), error });
  }
}
