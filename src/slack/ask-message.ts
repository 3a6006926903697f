import type { App } from '@slack/bolt';
import { heardIn } from './heard.ts';
import { postInThread } from './post.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';

/** A direct message, answered in its thread: in the agent view each message of a person begins one. */
export function registerAskMessage(app: App, dependencies: ReplyDependencies): void {
  app.message(async ({ message: asked, client, context, body }) => {
    const heard = heardIn(asked);
    if (heard === null || !heard.isDirect) return;
    const { text, sharesFile, thread } = heard;
    const tell = (message: Parameters<typeof postInThread>[2]) =>
      postInThread(client, thread, message, dependencies.logger);
    const typed = {
      said: await dependencies.readTyped(text, context.botUserId),
      place: { kind: 'thread' },
      way: 'direct message',
      thread: `${thread.channel} ${thread.thread_ts}`,
      sharesFile,
      body,
    } as const;
    const { message } = await replyTo(dependencies, typed, tell);
    await tell(message);
  });
}
