import type { App } from '@slack/bolt';
import type { SlackMessage } from './elements.ts';
import { readMarked, readTyped } from './mrkdwn.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';

/** A direct message, answered in its thread: in the agent view each message of a person begins one. */
export function registerAskMessage(app: App, dependencies: ReplyDependencies): void {
  app.message(async ({ message: asked, context, body }) => {
    if (asked.subtype !== undefined || asked.channel_type !== 'im') return;
    const typed = readTyped(asked.text ?? '', context.botUserId);
    const thread = { channel: asked.channel, thread_ts: asked.thread_ts ?? asked.ts };
    const tell = (message: SlackMessage) => dependencies.poster.inThread(thread, message, body);
    const place = { kind: 'thread' } as const;
    const said = {
      typed,
      marked: readMarked(asked.text ?? '', context.botUserId),
      place,
      way: 'direct message',
      thread: `${thread.channel} ${thread.thread_ts}`,
      body,
    } as const;
    const { message } = await replyTo(dependencies, said, tell);
    await tell(message);
  });
}
