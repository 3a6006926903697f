import type { App } from '@slack/bolt';
import { heardIn } from './heard.ts';
import { postInThread, postPrivately } from './post.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';

/** A mention in a channel, answered in its thread; what concerns the asker alone is told to the asker alone. */
export function registerAskMention(app: App, dependencies: ReplyDependencies): void {
  const { logger } = dependencies;
  app.event('app_mention', async ({ event, client, context, body }) => {
    const heard = heardIn(event);
    if (heard === null) return;
    const { text, sharesFile, thread } = heard;
    const reply = await replyTo(dependencies, {
      said: await dependencies.readTyped(text, context.botUserId),
      place: { kind: 'thread' },
      way: 'mention',
      thread: `${thread.channel} ${thread.thread_ts}`,
      sharesFile,
      body,
    });
    if (!reply.isPrivate) return postInThread(client, thread, reply.message, logger);
    if (event.user !== undefined) await postPrivately(client, { ...thread, user: event.user }, reply.message, logger);
  });
}
