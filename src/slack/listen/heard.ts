import type { Thread } from '../say/post-once.ts';
import { messageText } from './message-text.ts';

/** A message of a person's that the bot hears. */
export interface Heard {
  /** As Slack writes it; empty where there is only a file. */
  readonly text: string;
  readonly sharesFile: boolean;
  /** Where it is answered: in its thread, or in the one that it begins. */
  readonly thread: Thread;
  readonly isDirect: boolean;
}

/** Reads a message or a mention from its event; null where it has neither text nor a file. */
export function heardIn(event: object): Heard | null {
  const { channel, channel_type, ts, thread_ts, files } = event as Readonly<Record<string, unknown>>;
  const text = messageText(event);
  const sharesFile = Array.isArray(files) && files.length > 0;
  if (typeof channel !== 'string' || typeof ts !== 'string' || (text === null && !sharesFile)) return null;
  return {
    text: text ?? '',
    sharesFile,
    thread: { channel, thread_ts: typeof thread_ts === 'string' ? thread_ts : ts },
    isDirect: channel_type === undefined ? channel.startsWith('D') : channel_type === 'im',
  };
}
