import type { App } from '@slack/bolt';
import type { SlackMessage } from '../say/elements.ts';
import { heardIn } from './heard.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';

/** A direct message, answered in its thread: in the agent view each message of a person begins one. */
export function registerAskMessage(app: App, dependencies: ReplyDependencies): void {
  const { poster, readTyped } = dependencies;
  app.message(async ({ message: asked, context, body }) => {
    const heard = heardIn(asked);
    if (heard === null || !heard.isDirect) return;
    const { text, sharesFile, thread } = heard;
    const tell = async (message: SlackMessage) => {
      await poster.inThread(thread, message, body);
    };
    const typed = {
      said: await readTyped(text, context.botUserId),
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
