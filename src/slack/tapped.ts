import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { Openness } from './admission.ts';
import type { Open, Thread } from './post-once.ts';

/** The message whose button was tapped: one that its reader alone sees, or one in a thread. */
export type TappedMessage =
  | { readonly kind: 'private'; readonly ts: string }
  | {
      readonly kind: 'thread';
      /** The thread it stands in, or would begin. */
      readonly thread: Thread;
      /** Where its reader sees what is shown to them alone: in the thread only where there is one already. */
      readonly shown: Open;
    };

/** Reads from a tap what message it was on; null where Slack does not say (a modal, the app's home). */
export function tappedMessage({ container, channel }: BlockAction<ButtonAction>): TappedMessage | null {
  const ts: unknown = container.message_ts;
  if (typeof ts !== 'string') return null;
  if (container.is_ephemeral === true) return { kind: 'private', ts };
  const channelId: unknown = container.channel_id ?? channel?.id;
  const threadTs: unknown = container.thread_ts;
  if (typeof channelId !== 'string') return null;
  const place = { channel: channelId };
  if (typeof threadTs !== 'string') return { kind: 'thread', thread: { ...place, thread_ts: ts }, shown: place };
  const thread = { ...place, thread_ts: threadTs };
  return { kind: 'thread', thread, shown: thread };
}

/** The thread in which the reader of a tapped message can be shown something; null where it stands in none. */
export function activeThread(tapped: TappedMessage | null): string | null {
  return tapped?.kind === 'thread' && 'thread_ts' in tapped.shown ? tapped.shown.thread_ts : null;
}

/** For whom the message was built whose button was tapped: what a tap shows of it is built for the same. */
export function opennessOf(tapped: TappedMessage | null): Openness {
  return tapped?.kind === 'thread' && !tapped.thread.channel.startsWith('D') ? 'channel' : 'alone';
}

/** The same for two clicks of one person on one button of one message. */
export function tapKey({ container, user }: BlockAction<ButtonAction>, { action_id, value }: ButtonAction): string {
  return [user.id, container.message_ts ?? container.view_id, action_id, value].join(' ');
}
