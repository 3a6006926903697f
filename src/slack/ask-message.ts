import type { App } from '@slack/bolt';
import { postInThread } from './post.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';

/** A direct message, answered in its thread: in the agent view each message of a person begins one. */
export function registerAskMessage(app: App, dependencies: ReplyDependencies): void {
  app.message(async ({ message: asked, client, context, body }) => {
    if (asked.subtype !== undefined || asked.channel_type !== 'im') return;
    const said = await dependencies.readTyped(asked.text ?? '', context.botUserId);
    const thread = { channel: asked.channel, thread_ts: asked.thread_ts ?? asked.ts };
    const tell = (message: Parameters<typeof postInThread>[2]) =>
      postInThread(client, thread, message, dependencies.logger);
    const place = { kind: 'thread' } as const;
    const typed = {
      said,
      place,
      way: 'direct message',
      thread: `${thread.channel} ${thread.thread_ts}`,
      body,
    } as const;
    const { message } = await replyTo(dependencies, typed, tell);
    await tell(message);
  });
}
