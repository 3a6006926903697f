import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { Thread } from './post.ts';

/** The message whose button was tapped: one that its reader alone sees, or one in a thread. */
export type TappedMessage =
  | { readonly kind: 'private'; readonly ts: string }
  | { readonly kind: 'thread'; readonly thread: Thread };

/** Reads from a tap what message it was on; null where Slack does not say (a modal, the app's home). */
export function tappedMessage({ container, channel }: BlockAction<ButtonAction>): TappedMessage | null {
  const ts: unknown = container.message_ts;
  if (typeof ts !== 'string') return null;
  if (container.is_ephemeral === true) return { kind: 'private', ts };
  const channelId: unknown = container.channel_id ?? channel?.id;
  const threadTs: unknown = container.thread_ts;
  if (typeof channelId !== 'string') return null;
  return { kind: 'thread', thread: { channel: channelId, thread_ts: typeof threadTs === 'string' ? threadTs : ts } };
}
