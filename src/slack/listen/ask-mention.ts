import type { App } from '@slack/bolt';
import { heardIn } from './heard.ts';
import { postReply } from './post-reply.ts';
import { type ReplyDependencies, replyTo } from './reply.ts';

/** A mention in a channel, answered in its thread; what concerns the asker alone is told to the asker alone. */
export function registerAskMention(app: App, dependencies: ReplyDependencies): void {
  const { poster, readTyped } = dependencies;
  app.event('app_mention', async ({ event, context, body }) => {
    const heard = heardIn(event);
    if (heard === null) return;
    const { text, sharesFile, thread } = heard;
    const reply = await replyTo(dependencies, {
      said: await readTyped(text, context.botUserId),
      place: { kind: 'thread' },
      way: 'mention',
      thread: `${thread.channel} ${thread.thread_ts}`,
      sharesFile,
      body,
    });
    if (!reply.isPrivate) return postReply(dependencies, thread, reply, body);
    const { channel, user } = event;
    // Of a mention that stands by itself nobody has made a thread yet.
    const active = event.thread_ts === undefined ? { channel } : thread;
    if (user !== undefined) await poster.privately({ ...active, user }, reply.message, body);
  });
}
