import type { BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import type { Openness } from './admission.ts';
import type { Thread } from './post.ts';

/** A tap on a button, or a choice from a menu. */
export type TapAction = ButtonAction | StaticSelectAction;

/** What a tap carries; empty for nothing. */
export function tappedValue(action: TapAction): string {
  return (action.type === 'static_select' ? action.selected_option?.value : action.value) ?? '';
}

/** The message whose button was tapped: one that its reader alone sees, or one in a thread. */
export type TappedMessage =
  | { readonly kind: 'private'; readonly ts: string; readonly threadTs?: string }
  | { readonly kind: 'thread'; readonly thread: Thread };

/** Reads from a tap what message it was on; null where Slack does not say (a modal, the app's home). */
export function tappedMessage({ container, channel }: BlockAction<TapAction>): TappedMessage | null {
  const ts: unknown = container.message_ts;
  if (typeof ts !== 'string') return null;
  const threadTs: unknown = container.thread_ts;
  if (container.is_ephemeral === true)
    return { kind: 'private', ts, ...(typeof threadTs === 'string' ? { threadTs } : {}) };
  const channelId: unknown = container.channel_id ?? channel?.id;
  if (typeof channelId !== 'string') return null;
  return { kind: 'thread', thread: { channel: channelId, thread_ts: typeof threadTs === 'string' ? threadTs : ts } };
}

/** The thread that a tapped message stands in, or begins; undefined where it stands in none. */
export function threadOf(tapped: TappedMessage | null): string | undefined {
  return tapped?.kind === 'thread' ? tapped.thread.thread_ts : tapped?.threadTs;
}

/** For whom the message was built whose button was tapped: what a tap shows of it is built for the same. */
export function opennessOf(tapped: TappedMessage | null): Openness {
  return tapped?.kind === 'thread' && !tapped.thread.channel.startsWith('D') ? 'channel' : 'alone';
}

/** The same for two clicks of one person on one button of one message. */
export function tapKey({ container, user }: BlockAction<TapAction>, action: TapAction): string {
  return [user.id, container.message_ts ?? container.view_id, action.action_id, tappedValue(action)].join(' ');
}
