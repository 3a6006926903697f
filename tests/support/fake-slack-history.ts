import type { Reply } from './fake-slack-reply.ts';
import type { Json } from './payload-validator.ts';

/** A message of the bot's that stands in a channel, as `conversations.history` returns it. */
export interface PostedMessage {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | null;
  readonly args: Json;
}

/** What the fake Slack's channels hold. */
export interface FakeHistory {
  /** Those that stand there now, oldest first. */
  readonly messages: readonly PostedMessage[];
  /** Stores what `chat.postMessage` was called with; its ts. */
  store(args: Json): string;
  /** The result of a method that reads or deletes; undefined for every other method. */
  answer(method: string, args: Json): object | undefined;
  /** Somebody has written in the thread of this first message. */
  hear(threadTs: string): void;
  /**
   * Whether Slack shows people a message that it has taken: one for a single reader in a thread that nobody has written in
   * is shown nowhere (docs.slack.dev, chat.postEphemeral, "Ephemeral messages in threads").
   */
  shows(via: string, args: Json): boolean;
  /** What Slack says to a call before it does anything: its limit of messages a channel, where one is set. */
  judge(method: string, args: Json): Reply | null;
  /** Limits posting to one message a channel and so many ms, as Slack does at 1,000. */
  limitPosting(perChannelMs: number): void;
  /** How many messages a page of history holds at most. */
  limitPages(messages: number): void;
}

export const BOT = { team_id: 'T1', user_id: 'U0BOT', bot_id: 'B0BOT', user: 'stp', team: 'Test' };

/** An empty history; `now` says when a message is stored, in ms since 1970: it gives the ts. */
export function fakeHistory(now: () => number): FakeHistory {
  const messages: PostedMessage[] = [];
  const heard = new Set<unknown>();
  const lastAt = new Map<unknown, number>();
  let count = 0;
  let paceMs = 0;
  let pageSize = Number.POSITIVE_INFINITY;

  const shown = ({ ts, threadTs, args }: PostedMessage, withMetadata: boolean): Json => ({
    type: 'message',
    user: BOT.user_id,
    bot_id: BOT.bot_id,
    ts,
    text: args.text,
    ...(threadTs === null ? {} : { thread_ts: threadTs }),
    ...metadataOf(args, withMetadata),
  });

  function page(found: readonly PostedMessage[], { limit, cursor, oldest, include_all_metadata }: Json): object {
    const newestFirst = found.filter(({ ts }) => Number(ts) > Number(oldest ?? 0)).reverse();
    const from = Number(cursor ?? 0);
    const until = from + Math.min(Number(limit ?? 100), pageSize);
    const next = until < newestFirst.length ? String(until) : '';
    return {
      messages: newestFirst.slice(from, until).map((message) => shown(message, include_all_metadata === true)),
      has_more: next !== '',
      response_metadata: { next_cursor: next },
    };
  }

  function replace(args: Json): object {
    const index = messages.findIndex((message) => message.channel === args.channel && message.ts === args.ts);
    const before = messages[index];
    if (before !== undefined) messages[index] = { ...before, args: { ...before.args, ...args } };
    return { channel: args.channel, ts: args.ts };
  }

  function remove({ channel, ts }: Json): object {
    const index = messages.findIndex((message) => message.channel === channel && message.ts === ts);
    if (index >= 0) messages.splice(index, 1);
    return {};
  }

  return {
    messages,
    store(args) {
      count += 1;
      const ts = `${Math.floor(now() / 1000)}.${String(count).padStart(6, '0')}`;
      const threadTs = typeof args.thread_ts === 'string' ? args.thread_ts : null;
      messages.push({ channel: String(args.channel), ts, threadTs, args });
      return ts;
    },
    answer(method, args) {
      const inChannel = messages.filter(({ channel }) => channel === args.channel);
      switch (method) {
        case 'conversations.history':
          return page(
            inChannel.filter(({ threadTs }) => threadTs === null),
            args,
          );
        case 'conversations.replies':
          return page(
            inChannel.filter(({ ts, threadTs }) => ts === args.ts || threadTs === args.ts),
            args,
          );
        case 'chat.update':
          return replace(args);
        case 'chat.delete':
          return remove(args);
        case 'conversations.open':
          return { channel: { id: `D${String(args.users).slice(1)}` } };
        default:
          return undefined;
      }
    },
    hear: (threadTs) => void heard.add(threadTs),
    shows(via, { thread_ts, response_type }) {
      const isWhispered = via === 'chat.postEphemeral' || (via === 'response_url' && response_type === 'ephemeral');
      if (!isWhispered || thread_ts === undefined) return true;
      return heard.has(thread_ts) || messages.some(({ threadTs }) => threadTs === thread_ts);
    },
    judge(method, { channel, ts }) {
      if (method === 'chat.update') {
        const stands = messages.some((message) => message.channel === channel && message.ts === ts);
        return stands ? null : { kind: 'refuse', error: 'message_not_found' };
      }
      if (method !== 'chat.postMessage' || paceMs === 0) return null;
      const [at, last] = [performance.now(), lastAt.get(channel) ?? Number.NEGATIVE_INFINITY];
      if (at - last < paceMs) return { kind: 'rate-limit', seconds: Math.ceil(paceMs / 1000) };
      lastAt.set(channel, at);
      return null;
    },
    limitPosting(perChannelMs) {
      paceMs = perChannelMs;
    },
    limitPages(size) {
      pageSize = size;
    },
  };
}

/** Slack gives the payload only when asked for all of it. */
function metadataOf({ metadata }: Json, all: boolean): Json {
  if (typeof metadata !== 'object' || metadata === null) return {};
  return { metadata: all ? metadata : { event_type: (metadata as Json).event_type } };
}
