import type { App } from '@slack/bolt';
import { postInThread, postPrivately } from './post.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';

/** A mention in a channel, answered in its thread; what concerns the asker alone is told to the asker alone. */
export function registerAskMention(app: App, dependencies: ReplyDependencies): void {
  const { logger } = dependencies;
  app.event('app_mention', async ({ event, client, context, body }) => {
    const said = await dependencies.readTyped(event.text, context.botUserId);
    const thread = { channel: event.channel, thread_ts: event.thread_ts ?? event.ts };
    const reply = await replyTo(dependencies, {
      said,
      place: { kind: 'thread' },
      way: 'mention',
      thread: `${thread.channel} ${thread.thread_ts}`,
      body,
    });
    if (!reply.isPrivate) return postInThread(client, thread, reply.message, logger);
    if (event.user !== undefined) await postPrivately(client, { ...thread, user: event.user }, reply.message, logger);
  });
}
