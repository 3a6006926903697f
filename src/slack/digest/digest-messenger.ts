import type { KnownBlock } from '@slack/types';
import type { Audience } from '../../domain/registry.ts';
import type { Logger } from '../../service/logger.ts';
import type { Messenger, Posted, PostTarget } from '../../service/messenger.ts';
import type { Admissions } from '../say/admission.ts';
import type { SlackMessage } from '../say/elements.ts';
import { noticeMessage } from '../say/notice-message.ts';
import { postOnce } from '../say/post-once.ts';
import { findPosted, type OwnIds, postedMetadata } from '../say/posted-history.ts';
import { errorWords, type Misformed, slackWord } from '../say/posting-outcome.ts';
import { escapedText, type Rendering } from '../say/send-message.ts';
import { createDigestClients } from './digest-clients.ts';
import { digestMessages } from './digest-message.ts';
import { createReach } from './digest-reach.ts';

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

  async function send({ channel, threadTs, deliveryId }: PostTarget, form: Rendering) {
    const to = threadTs === null ? { channel } : { channel, thread_ts: threadTs };
    return postOnce(posting, to, form, postedMetadata('digest', deliveryId));
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
      const sent = await send(to, { text, blocks: [...blocks] });
      if (sent.kind !== 'misformed') return asPosted(sent);
      logger.warn('digest refused in its form, sent as text', { delivery: to.deliveryId, reason: sent.error });
      return asPosted(await send(to, { text }));
    },
    async find(to, since) {
      try {
        const { deliveryId, channel, threadTs } = to;
        return await findPosted(reading, await ownIds(), { kind: 'digest', id: deliveryId, channel, threadTs }, since);
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

/** As the runner of digests has it: a message refused as bare text has no other form. */
function asPosted(sent: Posted | Misformed): Posted {
  return sent.kind === 'misformed' ? { kind: 'refused', error: sent.error, pause: null } : sent;
}

function stored({ text, blocks }: SlackMessage): string {
  return JSON.stringify({ text: escapedText(text), blocks } satisfies StoredMessage);
}
