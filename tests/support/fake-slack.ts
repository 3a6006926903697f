import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BOT, type FakeHistory, fakeHistory } from './fake-slack-history.ts';
import { give, OK, type Reply, readArguments, stores } from './fake-slack-reply.ts';
import { type FakeSocket, fakeSocket } from './fake-slack-socket.ts';
import { type FakeViews, fakeViews } from './fake-slack-views.ts';
import { type Json, messageViolations, viewViolations } from './payload-validator.ts';

/** A message that Slack has, by whichever way it came. */
export interface Stored {
  /** The Web API's method, or `response_url`. */
  readonly via: string;
  readonly args: Json;
}

/** Slack on loopback: the Web API, response addresses and Socket Mode, with a record of all that came. */
export interface FakeSlack {
  /** The base address for `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly socket: FakeSocket;
  /** What the bot posted and what of it stands there. */
  readonly history: FakeHistory;
  /** The windows that people were shown. */
  readonly views: FakeViews;
  /** Every call, also those that failed, in order. */
  readonly calls: readonly Stored[];
  /** The messages that Slack has and people see. */
  readonly messages: readonly Stored[];
  /** What happened, in order: `ack envelope-1`, `ask` (noted by a test), `response_url`, `chat.postMessage`. */
  readonly journal: string[];
  /** What was wrong with outgoing messages; a test that leaves one here fails. */
  readonly violations: readonly string[];
  /** The replies to the next calls of a method or of `response_url`; after them every call is ok. */
  script(target: string, ...replies: Reply[]): void;
  /** What a method returns from now on, beside `ok`: what Slack knows of a person, a channel or a group. */
  know(method: string, result: (args: Json) => object): void;
  /** Takes note of what people have written, from what is delivered of it: an event, a tap or a shortcut. */
  hear(body: object): void;
  /** A new response address, good for five uses. */
  responseUrl(): string;
  close(): Promise<void>;
}

/** What Slack knows as long as a test says nothing else: members of one workspace in channels of their own. */
const KNOWN: readonly (readonly [method: string, result: (args: Json) => object])[] = [
  [
    'users.info',
    ({ user }) => ({
      user: {
        id: user,
        name: String(user).toLowerCase(),
        team_id: 'T1',
        is_restricted: false,
        is_ultra_restricted: false,
      },
    }),
  ],
  ['conversations.info', ({ channel }) => ({ channel: { id: channel, is_ext_shared: false, is_private: false } })],
  ['usergroups.users.list', () => ({ users: [] })],
  ['usergroups.list', () => ({ usergroups: [] })],
];

/** Starts it; `now` (ms since 1970) says what time the messages get. */
export async function startFakeSlack(now: () => number = Date.now): Promise<FakeSlack> {
  const scripts = new Map<string, Reply[]>();
  const uses = new Map<string, number>();
  const calls: Stored[] = [];
  const messages: Stored[] = [];
  const journal: string[] = [];
  const violations: string[] = [];
  const known = new Map(KNOWN);
  const history = fakeHistory(now);
  const views = fakeViews();
  let addresses = 0;
  const server = createServer((request, response) => void serve(request, response));
  const socket = fakeSocket(server, (id) => journal.push(`ack ${id}`));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const args = await readArguments(request);
    const path = request.url ?? '';
    const via = path.startsWith('/api/') ? path.slice('/api/'.length) : 'response_url';
    calls.push({ via, args });
    journal.push(via);
    const isMessage = via === 'response_url' || via === 'chat.update' || via.startsWith('chat.post');
    violations.push(...violationsOf(via, args, isMessage).map((problem) => `${via}: ${problem}`));
    const used = (uses.get(path) ?? 0) + 1;
    uses.set(path, used);
    if (via === 'response_url' && used > 5) violations.push('a response address was used more than five times');
    const reply = scripts.get(via)?.shift() ?? history.judge(via, args) ?? views.judge(via, args) ?? OK;
    const stored = isMessage && stores(reply);
    if (stored && history.shows(via, args)) messages.push({ via, args });
    const ts = stored && via === 'chat.postMessage' ? { ts: history.store(args) } : {};
    give(reply, response, { ...resultOf(via, args, reply), ...ts });
  }

  function resultOf(method: string, args: Json, reply: Reply): object {
    const result = known.get(method);
    if (result) return result(args);
    if (method === 'auth.test') return BOT;
    if (method === 'apps.connections.open') return { url: socket.url() };
    if (!stores(reply)) return {};
    const answered = history.answer(method, args) ?? views.answer(method, args) ?? {};
    if (method === 'chat.delete') forget();
    return answered;
  }

  /** What was deleted from a channel is seen no more. */
  function forget(): void {
    const standing = new Set(history.messages.map((message) => message.args));
    const gone = messages.filter(({ via, args }) => via === 'chat.postMessage' && !standing.has(args));
    for (const message of gone) messages.splice(messages.indexOf(message), 1);
  }

  return {
    apiUrl: `${base}/api/`,
    socket,
    history,
    views,
    calls,
    messages,
    journal,
    violations,
    script: (target, ...replies) => void scripts.set(target, replies),
    know: (method, result) => void known.set(method, result),
    hear(body) {
      views.hear(body);
      for (const part of ['event', 'container', 'message']) {
        const { thread_ts } = ((body as Json)[part] ?? {}) as Json;
        if (typeof thread_ts === 'string') history.hear(thread_ts);
      }
    },
    responseUrl: () => `${base}/response/${addresses++}`,
    async close() {
      socket.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function violationsOf(via: string, args: Json, isMessage: boolean): readonly string[] {
  if (isMessage) return messageViolations(args);
  return ['views.publish', 'views.open', 'views.update'].includes(via) ? viewViolations(args.view) : [];
}
