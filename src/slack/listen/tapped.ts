import type { BlockAction, ButtonAction, FeedbackButtonsAction, StaticSelectAction } from '@slack/bolt';
import type { Openness } from '../say/admission.ts';
import type { Open, Thread } from '../say/post-once.ts';

/** A tap on a button, or a choice from a menu. */
export type TapAction = ButtonAction | FeedbackButtonsAction | StaticSelectAction;

/** What a tap carries; empty for nothing. */
export function tappedValue(action: TapAction): string {
  return (action.type === 'static_select' ? action.selected_option?.value : action.value) ?? '';
}

/** The message whose button was tapped: one that its reader alone sees, or one in a thread. */
export type TappedMessage =
  | {
      readonly kind: 'private';
      readonly ts: string;
      /** The thread it was shown in, which is active: in any other its reader would not have seen it. */
      readonly threadTs: string | null;
    }
  | {
      readonly kind: 'thread';
      readonly ts: string;
      /** The thread it stands in, or would begin. */
      readonly thread: Thread;
      /** Where its reader sees what is shown to them alone: in the thread only where there is one already. */
      readonly shown: Open;
    };

/** Reads from a tap what message it was on; null where Slack does not say (a modal, the app's home). */
export function tappedMessage({ container, channel }: BlockAction<TapAction>): TappedMessage | null {
  const ts: unknown = container.message_ts;
  if (typeof ts !== 'string') return null;
  const threadTs: unknown = container.thread_ts;
  if (container.is_ephemeral === true) {
    return { kind: 'private', ts, threadTs: typeof threadTs === 'string' ? threadTs : null };
  }
  const channelId: unknown = container.channel_id ?? channel?.id;
  if (typeof channelId !== 'string') return null;
  const place = { channel: channelId };
  if (typeof threadTs !== 'string') return { kind: 'thread', ts, thread: { ...place, thread_ts: ts }, shown: place };
  const thread = { ...place, thread_ts: threadTs };
  return { kind: 'thread', ts, thread, shown: thread };
}

/** The thread in which the reader of a tapped message can be shown something; null where it stands in none. */
export function activeThread(tapped: TappedMessage | null): string | null {
  if (tapped === null) return null;
  if (tapped.kind === 'private') return tapped.threadTs;
  return 'thread_ts' in tapped.shown ? tapped.shown.thread_ts : null;
}

/** For whom the message was built whose button was tapped: what a tap shows of it is built for the same. */
export function opennessOf(tapped: TappedMessage | null): Openness {
  return tapped?.kind === 'thread' && !tapped.thread.channel.startsWith('D') ? 'channel' : 'alone';
}

/** The same for two clicks of one person on one button of one message. */
export function tapKey({ container, user }: BlockAction<TapAction>, action: TapAction): string {
  return [user.id, container.message_ts ?? container.view_id, action.action_id, tappedValue(action)].join(' ');
}
