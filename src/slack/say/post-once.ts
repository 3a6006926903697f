import type { MessageMetadata } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Posted } from '../../service/messenger.ts';
import { type Misformed, postingOutcome, type Sent } from './posting-outcome.ts';
import type { Rendering } from './send-message.ts';

/** A thread of a channel. */
export interface Thread {
  readonly channel: string;
  /** The `ts` of the thread's first message. */
  readonly thread_ts: string;
}

/** Where everyone who is there sees a message: a channel, or a thread of it. */
export type Open = Thread | { readonly channel: string };

/**
 * Where one person alone sees a message. `thread_ts` only for a thread that is active already: in any other Slack shows
 * nothing and says that all is well (docs.slack.dev, chat.postEphemeral, "Ephemeral messages in threads").
 */
export type Whisper = Open & { readonly user: string };

/** A message of ours that stands in a thread, or begins one. */
export type Standing = Thread & { readonly ts: string };

const PARSE = { parse: 'none', link_names: false } as const;
const SETTINGS = { ...PARSE, mrkdwn: false, unfurl_links: false, unfurl_media: false } as const;

/** Calls chat.postMessage once; never rejects. `metadata` is what the message is found again by. */
export async function postOnce(
  client: WebClient,
  to: Open,
  form: Rendering,
  metadata: MessageMetadata | null,
): Promise<Posted | Misformed> {
  const found = metadata === null ? {} : { metadata };
  try {
    const { ts } = await client.chat.postMessage({ ...to, ...SETTINGS, ...form, ...found });
    if (ts === undefined) return { kind: 'unknown', error: 'no ts in the answer', failedThere: false };
    return { kind: 'posted', ts };
  } catch (error) {
    return postingOutcome(error);
  }
}

/** Calls chat.update once, for a message of ours; never rejects. */
export async function updateOnce(client: WebClient, at: Standing, form: Rendering): Promise<Sent> {
  try {
    await client.chat.update({ channel: at.channel, ts: at.ts, ...PARSE, blocks: [], ...form });
    return { kind: 'posted', ts: at.ts };
  } catch (error) {
    return postingOutcome(error);
  }
}

/** Calls chat.postEphemeral once; never rejects. */
export async function whisperOnce(client: WebClient, to: Whisper, form: Rendering): Promise<Sent> {
  try {
    await client.chat.postEphemeral({ ...to, ...PARSE, ...form });
    return { kind: 'posted', ts: null };
  } catch (error) {
    return postingOutcome(error);
  }
}
