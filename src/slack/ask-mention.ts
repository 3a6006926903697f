import type { App } from '@slack/bolt';
import { readTyped } from './mrkdwn.ts';
import { postInThread } from './post.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';

/** A mention in a channel, answered in its thread. */
export function registerAskMention(app: App, dependencies: ReplyDependencies): void {
  app.event('app_mention', async ({ event, client, context, body }) => {
    const message = replyTo(
      dependencies,
      readTyped(event.text, context.botUserId),
      { kind: 'thread' },
      'mention',
      body,
    );
    const thread = { channel: event.channel, thread_ts: event.thread_ts ?? event.ts };
    await postInThread(client, thread, message, dependencies.logger);
  });
}
