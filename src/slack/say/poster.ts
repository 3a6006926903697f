import type { WebClient } from '@slack/web-api';
import { fingerprint } from '../../domain/fingerprint.ts';
import type { Clock } from '../../service/clock.ts';
import type { Logger } from '../../service/logger.ts';
import type { Looked } from '../../service/messenger.ts';
import { deliveryKey } from '../read/delivery-key.ts';
import { senderOf } from '../read/sender.ts';
import type { SlackMessage } from './elements.ts';
import { type Open, postOnce, type Standing, type Thread, updateOnce, type Whisper, whisperOnce } from './post-once.ts';
import { findPosted, postedMetadata } from './posted-history.ts';
import { errorWords } from './posting-outcome.ts';
import { RESPONSE_USES, type ResponseManner, respondOnce } from './response-address.ts';
import { type Came, type Rendering, sendMessage } from './send-message.ts';

/** Says that a message has not arrived; `came` is what became of it instead. */
export class NotArrived extends Error {
  override readonly name = 'NotArrived';
  readonly came: Extract<Came, { readonly kind: 'refused' | 'later' }>;

  constructor(message: string, came: NotArrived['came']) {
    super(message);
    this.came = came;
  }
}

/** Says that nobody knows whether a message has arrived. */
export class NotSeen extends Error {
  override readonly name = 'NotSeen';
}

/**
 * Everything that is said in answer to a request goes out here, by one account of what may have come of it. `body` is the
 * request as delivered, or an object of its own where nobody asked. Each throws `NotArrived` or `NotSeen` for whoever reports faults.
 */
export interface Poster {
  /** Posts where everyone there sees it; Slack's name of the message. */
  inThread(to: Thread, message: SlackMessage, body: object): Promise<string | null>;
  /** Puts a message in the place of one of ours; in its thread where Slack lets that one be changed no more. */
  inPlace(at: Standing, message: SlackMessage, body: object): Promise<void>;
  /** Writes to a person directly, in the bot's Messages tab. */
  directly(userId: string, message: SlackMessage, body: object): Promise<void>;
  /** Tells one person in a channel, and directly where Slack will not show it to them there. */
  privately(to: Whisper, message: SlackMessage, body: object): Promise<void>;
  /**
   * Answers at a response address, and directly where that has ended. `threadTs` is a thread that is active; null where
   * the request came from none.
   */
  respond(
    url: string,
    message: SlackMessage,
    manner: ResponseManner,
    body: object,
    threadTs?: string | null,
  ): Promise<void>;
  /** Whether something said in answer to a request has arrived, or may have. */
  hasTold(body: object): boolean;
}

/** How far Slack's clock may be behind ours, in ms: history is read from so long before. */
const MARGIN = 5 * 60_000;

export interface PosterOptions {
  /** It must not try again by itself: that posts copies where a response is lost. */
  readonly client: WebClient;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** A poster over Slack's Web API. */
export function createPoster({ client, clock, logger }: PosterOptions): Poster {
  const requests = new WeakMap<object, { told: boolean; uses: number; repeated: boolean }>();
  function stateOf(body: object) {
    const state = requests.get(body) ?? { told: false, uses: 0, repeated: false };
    requests.set(body, state);
    return state;
  }

  /** Once in a request: a word on what nobody knows is not said twice itself. */
  function mayRepeat(body: object): () => boolean {
    return () => {
      const state = stateOf(body);
      const isFirst = !state.repeated;
      state.repeated = true;
      return isFirst;
    };
  }

  /** Looks for a message of ours in a channel or a thread. Never rejects. */
  async function look(to: Open, id: string, since: number): Promise<Looked> {
    try {
      const { bot_id, user_id } = await client.auth.test();
      const own = { botId: bot_id ?? null, userId: user_id ?? null };
      const threadTs = 'thread_ts' in to ? to.thread_ts : null;
      return await findPosted(client, own, { kind: 'answer', id, channel: to.channel, threadTs }, since);
    } catch (error) {
      return { kind: 'away', error: errorWords(error) };
    }
  }

  /** `located` says where the message stands once it has been posted. */
  async function post(to: Open, message: SlackMessage, body: object, located: () => Promise<Open>): Promise<Came> {
    const key = deliveryKey(body);
    const id = key === null ? null : fingerprint([key, message.text]);
    const since = clock.now().getTime() - MARGIN;
    const way = {
      send: (form: Rendering) => postOnce(client, to, form, id === null ? null : postedMetadata('answer', id)),
      look: id === null ? null : async () => look(await located(), id, since),
      mayRepeat: mayRepeat(body),
    };
    return noted(await sendMessage(message, way, logger), body);
  }

  async function writeTo(userId: string, message: SlackMessage, body: object): Promise<Came> {
    const located = async () => {
      const { channel } = await client.conversations.open({ users: userId });
      return { channel: channel?.id ?? userId };
    };
    return post({ channel: userId }, message, body, located);
  }

  function noted(came: Came, body: object): Came {
    if (came.kind === 'posted' || came.kind === 'unknown') stateOf(body).told = true;
    return came;
  }

  return {
    async inThread(to, message, body) {
      const came = await post(to, message, body, async () => to);
      ensureArrived(came);
      return came.kind === 'posted' ? came.ts : null;
    },
    async inPlace(at, message, body) {
      // Put there twice it stands there once.
      const way = { send: (form: Rendering) => updateOnce(client, at, form), look: null, mayRepeat: mayRepeat(body) };
      const came = noted(await sendMessage(message, way, logger), body);
      if (came.kind !== 'refused') return ensureArrived(came);
      logger.info('message not changed, said in its thread', { error: came.error });
      const { channel, thread_ts } = at;
      ensureArrived(await post({ channel, thread_ts }, message, body, async () => at));
    },
    async directly(userId, message, body) {
      ensureArrived(await writeTo(userId, message, body));
    },
    async privately(to, message, body) {
      const send = (form: Rendering) => whisperOnce(client, to, form);
      const came = noted(await sendMessage(message, { send, look: null, mayRepeat: mayRepeat(body) }, logger), body);
      if (came.kind !== 'refused') return ensureArrived(came);
      logger.info('private message refused, written directly', { error: came.error });
      ensureArrived(await writeTo(to.user, message, body));
    },
    async respond(url, message, manner, body, threadTs = null) {
      const state = stateOf(body);
      const send = async (form: Rendering) => {
        state.uses += 1;
        if (state.uses > RESPONSE_USES) return { kind: 'refused', error: 'used_url', pause: null } as const;
        return respondOnce(url, form, manner, threadTs);
      };
      const came = noted(await sendMessage(message, { send, look: null, mayRepeat: mayRepeat(body) }, logger), body);
      const { userId } = senderOf(body);
      if (came.kind !== 'refused' || manner === 'in-channel' || userId === null) return ensureArrived(came);
      logger.info('response refused, written directly', { error: came.error });
      ensureArrived(await writeTo(userId, message, body));
    },
    hasTold: (body) => requests.get(body)?.told === true,
  };
}

function ensureArrived(came: Came): void {
  switch (came.kind) {
    case 'posted':
      return;
    case 'unknown':
      throw new NotSeen(`Slack did not say whether it has the message: ${came.error}`);
    case 'refused':
      throw new NotArrived(`Slack refused the message: ${came.error}`, came);
    case 'later':
      throw new NotArrived(`Slack asks to wait for ${came.afterMs} ms`, came);
  }
}
