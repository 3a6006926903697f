import { expect, vi } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { Registry } from '../../src/domain/registry.ts';
import { createAssistant } from '../../src/service/assistant.ts';
import type { AskRequest, ConversingAssistant } from '../../src/service/assistant-port.ts';
import { systemClock } from '../../src/service/clock.ts';
import type { SlackTransport } from '../../src/service/environment.ts';
import type { KnowledgeKeeper } from '../../src/service/knowledge-keeper.ts';
import { createSlackApp, type SlackApp, type SlackAppOptions } from '../../src/slack/connect/create-slack-app.ts';
import type { Store } from '../../src/store/store.ts';
import { type FakeSlack, type Stored, startFakeSlack } from './fake-slack.ts';
import { foundAnswer } from './hand-built-answers.ts';
import { type MemoryLogger, memoryLogger } from './memory-logger.ts';
import { type Json, viewViolations } from './payload-validator.ts';
import { sendCommand, sendEvent, sendInteraction } from './signed-request.ts';
import { slackParts } from './slack-parts.ts';
import { stillKeeper } from './still-keeper.ts';

/** Questions that the stand-in assistant suggests to whoever asks for help. */
export const TO_TRY = ['When is the next meeting?', 'Who is the harbour master?', 'What did the board decide?'];

export const SECRET = 'a-signing-secret';

/** What a test may set: a keeper, with whose papers questions are then answered, or audiences for made-up answers. */
export interface Setting
  extends Partial<
    Pick<
      SlackAppOptions,
      | 'admins'
      | 'replication'
      | 'rules'
      | 'troubles'
      | 'alarmTimings'
      | 'rateLimit'
      | 'turns'
      | 'socketTimings'
      | 'clock'
      | 'timeZone'
      | 'questionLogDays'
      | 'digestTimings'
      | 'page'
    >
  > {
  readonly keeper?: KnowledgeKeeper;
  readonly audiences?: Registry['audiences'];
}

/** The real bot against the fake Slack, in one of the two modes. */
export interface SlackUnderTest {
  readonly slack: FakeSlack;
  readonly app: SlackApp;
  readonly logger: MemoryLogger;
  /** The store of the bot under test. */
  readonly store: Store;
  /** The questions that reached the assistant. */
  readonly asked: readonly string[];
  /** The same, with the audiences they were asked for. */
  readonly requests: readonly AskRequest[];
  /** Replaces how the assistant answers. */
  answerWith(answer: (question: string) => Answer): void;
  /** Delivers in the mode under test; resolves once Slack could see the acknowledgement (or its absence in HTTP mode). */
  command(body: Record<string, string>): Promise<void>;
  event(body: object): Promise<void>;
  /** A tap on a button, or a shortcut. */
  tap(body: object): Promise<void>;
  /** Sends in a form; what Slack is told to make of it. */
  submit(body: object): Promise<Json>;
  /** Waits for this many messages in all, and returns them. */
  messages(count: number): Promise<readonly Stored[]>;
  /** Waits for this many messages beyond those there are when it is called, and returns the new ones. */
  newMessages(count: number, act: () => Promise<void>): Promise<readonly Stored[]>;
  /** Where HTTP mode listens. */
  url(): string;
  stop(): Promise<void>;
}

export type Mode = SlackTransport['kind'];

export async function startSlackUnderTest(mode: Mode, setting: Setting = {}): Promise<SlackUnderTest> {
  const { keeper: given, audiences, ...options } = setting;
  const slack = await startFakeSlack();
  const logger = memoryLogger();
  const requests: AskRequest[] = [];
  const keeper = given ?? (await stillKeeper(audiences));
  const real = createAssistant({
    snapshot: () => keeper.served().snapshot,
    problems: () => keeper.served().problems,
    clock: systemClock,
    timeZone: 'Europe/London',
  });
  let answer = (request: AskRequest): Answer =>
    given ? real.ask(request) : foundAnswer({ question: request.question });
  const assistant: ConversingAssistant = {
    ask(request) {
      // What the help suggests is asked for by nobody.
      if (request.question === 'help') return given ? real.ask(request) : foundAnswer({ suggestions: TO_TRY });
      requests.push(request);
      slack.journal.push('ask');
      return answer(request);
    },
    askInConversation(request) {
      if (!given) return { answer: assistant.ask(request), context: null };
      requests.push(request);
      return real.askInConversation(request);
    },
    explain: real.explain,
    state: real.state,
  };
  const transport: SlackTransport =
    mode === 'socket' ? { kind: 'socket', appToken: 'xapp-1-test' } : { kind: 'http', signingSecret: SECRET };
  const parts = await slackParts(logger, options.clock);
  const app = createSlackApp({
    ...parts,
    slack: { botToken: 'xoxb-1-test', apiUrl: slack.apiUrl, transport },
    host: '127.0.0.1',
    port: 0,
    assistant,
    keeper,
    admins: [],
    rules: { allowGuests: false, partnerTeams: [] },
    timeZone: 'Europe/London',
    logger,
    ...options,
  });
  await app.start();
  const url = () => app.address() ?? '';

  async function overSocket(type: Parameters<FakeSlack['socket']['send']>[0], body: object): Promise<Json> {
    const id = slack.socket.send(type, body);
    await vi.waitFor(() => expect(slack.journal).toContain(`ack ${id}`), { timeout: 5000 });
    return (slack.socket.answerTo(id) ?? {}) as Json;
  }

  async function overHttp(sent: Promise<Response>): Promise<void> {
    expect((await sent).status).toBe(200);
  }

  async function messages(count: number): Promise<readonly Stored[]> {
    await vi.waitFor(() => expect(slack.messages.length).toBeGreaterThanOrEqual(count), { timeout: 10_000 });
    return slack.messages;
  }

  return {
    slack,
    app,
    logger,
    store: parts.store,
    get asked() {
      return requests.map(({ question }) => question);
    },
    requests,
    answerWith(next) {
      answer = ({ question }) => next(question);
    },
    async command(body) {
      slack.hear(body);
      await (mode === 'socket'
        ? overSocket('slash_commands', body)
        : overHttp(sendCommand(url(), body, { secret: SECRET })));
    },
    async event(body) {
      slack.hear(body);
      await (mode === 'socket' ? overSocket('events_api', body) : overHttp(sendEvent(url(), body, { secret: SECRET })));
    },
    async tap(body) {
      slack.hear(body);
      await (mode === 'socket'
        ? overSocket('interactive', body)
        : overHttp(sendInteraction(url(), body, { secret: SECRET })));
    },
    async submit(body) {
      const answer =
        mode === 'socket'
          ? await overSocket('interactive', body)
          : ((await (await sendInteraction(url(), body, { secret: SECRET })).json()) as Json);
      expect(viewViolations(answer.view)).toEqual([]);
      return answer;
    },
    messages,
    async newMessages(count, act) {
      const before = slack.messages.length;
      await act();
      return (await messages(before + count)).slice(before);
    },
    url,
    async stop() {
      await app.stop();
      await parts.discard();
      await slack.close();
      expect(slack.violations).toEqual([]);
    },
  };
}
