import type { KnownBlock } from '@slack/types';
import type { Audience } from '../domain/registry.ts';
import type { Logger } from '../service/logger.ts';
import type { Messenger, Posted, PostTarget } from '../service/messenger.ts';
import type { Admissions } from './admission.ts';
import { deliveryMetadata, findDelivery, type OwnIds } from './delivery-history.ts';
import { createDigestClients } from './digest-clients.ts';
import { digestMessages } from './digest-message.ts';
import { createReach } from './digest-reach.ts';
import type { SlackMessage } from './elements.ts';
import { clamp, LIMITS } from './limits.ts';
import { escapeText } from './mrkdwn.ts';
import { noticeMessage } from './notice-message.ts';
import { errorWords, postingOutcome, slackWord } from './posting-outcome.ts';

export interface DigestMessengerOptions {
  readonly botToken: string;
  /** Null for Slack's own. */
  readonly apiUrl: string | null;
  readonly admissions: Admissions;
  /** The audiences of the papers served now. */
  readonly audiences: () => readonly Audience[];
  readonly logger: Logger;
  /** How long Slack may take for one call, in ms; a lease must be longer than twice this. */
  readonly httpTimeoutMs?: number;
}

/** A message as it is stored and posted: `text` is escaped and within its limit. */
interface StoredMessage {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** Slack's words for a message whose form it does not take; it stored nothing then. */
const FORM = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'invalid_attachments']);

const SETTINGS = { mrkdwn: false, parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false } as const;

const TIMEOUT = 15_000;

/** Slack as the runner of digests needs it. Nothing here rejects, and no message is sent twice but where Slack refused its form. */
export function createDigestMessenger(options: DigestMessengerOptions): Messenger {
  const { logger, httpTimeoutMs = TIMEOUT } = options;
  const { posting, reading } = createDigestClients({ ...options, httpTimeoutMs });
  const reach = createReach({ ...options, client: reading });
  let own: OwnIds | null = null;

  async function ownIds(): Promise<OwnIds> {
    if (own !== null) return own;
    const { bot_id, user_id } = await reading.auth.test();
    own = { botId: bot_id ?? null, userId: user_id ?? null };
    return own;
  }

  async function send(to: PostTarget, form: { readonly text: string; readonly blocks?: KnownBlock[] }) {
    const { ts } = await posting.chat.postMessage({
      channel: to.channel,
      ...(to.threadTs === null ? {} : { thread_ts: to.threadTs }),
      ...SETTINGS,
      ...form,
      metadata: deliveryMetadata(to.deliveryId),
    });
    return ts;
  }

  return {
    reach,
    render(digest, destination) {
      const { main, details } = digestMessages(digest, destination);
      return { message: stored(main), details: details.map(stored) };
    },
    renderNotice: (notice) => stored(noticeMessage(notice)),
    async post(message, to): Promise<Posted> {
      const { text, blocks } = JSON.parse(message) as StoredMessage;
      try {
        return posted(await send(to, { text, blocks: [...blocks] }));
      } catch (error) {
        const word = slackWord(error);
        if (word === null || !FORM.has(word)) return postingOutcome(error);
        logger.warn('digest refused in its form, sent as text', { delivery: to.deliveryId, reason: word });
      }
      try {
        return posted(await send(to, { text }));
      } catch (error) {
        return postingOutcome(error);
      }
    },
    async find(to, since) {
      try {
        return await findDelivery(reading, await ownIds(), to, since);
      } catch (error) {
        return { kind: 'away', error: errorWords(error) };
      }
    },
    async remove(channel, ts) {
      try {
        await posting.chat.delete({ channel, ts });
        return true;
      } catch (error) {
        logger.warn('own message not deleted', { channel, error: errorWords(error) });
        return slackWord(error) === 'message_not_found';
      }
    },
  };
}

function posted(ts: string | undefined): Posted {
  return ts === undefined ? { kind: 'unknown', error: 'no ts in the answer' } : { kind: 'posted', ts };
}

function stored({ text, blocks }: SlackMessage): string {
  const escaped = escapeText(clamp(text, LIMITS.text));
  const short = escaped.length <= LIMITS.text ? escaped : escapeText(clamp(text, LIMITS.text / 5));
  return JSON.stringify({ text: short, blocks } satisfies StoredMessage);
}
