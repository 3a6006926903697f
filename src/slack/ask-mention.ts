import type { App } from '@slack/bolt';
import { readMarked, readTyped } from './mrkdwn.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';

/** A mention in a channel, answered in its thread; what concerns the asker alone is told to the asker alone. */
export function registerAskMention(app: App, dependencies: ReplyDependencies): void {
  const { poster } = dependencies;
  app.event('app_mention', async ({ event, context, body }) => {
    const typed = readTyped(event.text, context.botUserId);
    const thread = { channel: event.channel, thread_ts: event.thread_ts ?? event.ts };
    const reply = await replyTo(dependencies, {
      typed,
      marked: readMarked(event.text, context.botUserId),
      place: { kind: 'thread' },
      way: 'mention',
      thread: `${thread.channel} ${thread.thread_ts}`,
      body,
    });
    if (!reply.isPrivate) return poster.inThread(thread, reply.message, body);
    const { channel, user } = event;
    // Of a mention that stands by itself nobody has made a thread yet.
    const active = event.thread_ts === undefined ? { channel } : thread;
    if (user !== undefined) await poster.privately({ ...active, user }, reply.message, body);
  });
}
