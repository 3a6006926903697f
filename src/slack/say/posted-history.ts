import type { WebClient } from '@slack/web-api';
import type { Looked } from '../../service/messenger.ts';
import { errorWords, slackWord } from './posting-outcome.ts';

/** What of ours is found again in a history, each under a name of its own. */
const EVENT_TYPES = { digest: 'stp_digest', answer: 'stp_answer' } as const;

export type PostedKind = keyof typeof EVENT_TYPES;

/** The metadata under which a message is found again. Other apps may read it: it holds an id and nothing else. */
export function postedMetadata(kind: PostedKind, id: string) {
  return { event_type: EVENT_TYPES[kind], event_payload: { id } };
}

/** A message of ours that may stand in a channel or in a thread of it. */
export interface Sought {
  readonly kind: PostedKind;
  readonly id: string;
  readonly channel: string;
  /** The thread's root; null for a message of its own. */
  readonly threadTs: string | null;
}

/** Who we are, in messages of our own. */
export interface OwnIds {
  readonly botId: string | null;
  readonly userId: string | null;
}

/** Slack's words for a history that we may not read. */
const FORBIDDEN = new Set([
  'missing_scope',
  'not_in_channel',
  'channel_not_found',
  'no_permission',
  'access_denied',
  'not_allowed_token_type',
  'method_not_supported_for_channel_type',
]);

const PAGE = 200;

interface Message {
  readonly ts?: string;
  readonly bot_id?: string;
  readonly user?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: { readonly id?: unknown } };
}

/** Looks through a channel's history, or a thread's, since an instant (ms) for a message of ours. Never rejects. */
export async function findPosted(client: WebClient, own: OwnIds, sought: Sought, since: number): Promise<Looked> {
  const { channel, threadTs } = sought;
  // Without `include_all_metadata` Slack leaves the payload out (slackapi/python-slack-sdk#1501).
  const asked = { channel, oldest: (since / 1000).toFixed(6), include_all_metadata: true, limit: PAGE };
  let cursor: string | undefined;
  try {
    do {
      const page = { ...asked, ...(cursor === undefined ? {} : { cursor }) };
      const { messages, response_metadata } =
        threadTs === null
          ? await client.conversations.history(page)
          : await client.conversations.replies({ ...page, ts: threadTs });
      const found = ((messages ?? []) as readonly Message[]).find((message) => isOurs(message, sought, own));
      if (found?.ts !== undefined) return { kind: 'found', ts: found.ts };
      cursor = response_metadata?.next_cursor || undefined;
    } while (cursor !== undefined);
    return { kind: 'absent' };
  } catch (error) {
    const word = slackWord(error);
    // A thread that nobody ever replied in, under a message that is gone.
    if (word === 'thread_not_found') return { kind: 'absent' };
    return { kind: word !== null && FORBIDDEN.has(word) ? 'forbidden' : 'away', error: errorWords(error) };
  }
}

function isOurs({ bot_id, user, metadata }: Message, { kind, id }: Sought, { botId, userId }: OwnIds): boolean {
  if (metadata?.event_type !== EVENT_TYPES[kind] || metadata.event_payload?.id !== id) return false;
  return (botId !== null && bot_id === botId) || (userId !== null && user === userId);
}
