import { expect, vi } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { Assistant } from '../../src/service/assistant-port.ts';
import type { SlackTransport } from '../../src/service/environment.ts';
import { createSlackApp, type SlackApp } from '../../src/slack/create-slack-app.ts';
import { type FakeSlack, type Stored, startFakeSlack } from './fake-slack.ts';
import { foundAnswer } from './hand-built-answers.ts';
import { type MemoryLogger, memoryLogger } from './memory-logger.ts';
import { sendCommand, sendEvent, sendInteraction } from './signed-request.ts';

export const SECRET = 'a-signing-secret';

/** The real bot against the fake Slack, in one of the two modes. */
export interface SlackUnderTest {
  readonly slack: FakeSlack;
  readonly app: SlackApp;
  readonly logger: MemoryLogger;
  /** The questions that reached the assistant. */
  readonly asked: readonly string[];
  /** Replaces how the assistant answers. */
  answerWith(answer: (question: string) => Answer): void;
  /** Delivers in the mode under test; resolves once Slack could see the acknowledgement (or its absence in HTTP mode). */
  command(body: Record<string, string>): Promise<void>;
  event(body: object): Promise<void>;
  tap(body: object): Promise<void>;
  /** Waits for this many messages in all, and returns them. */
  messages(count: number): Promise<readonly Stored[]>;
  /** Where HTTP mode listens. */
  url(): string;
  stop(): Promise<void>;
}

export type Mode = SlackTransport['kind'];

export async function startSlackUnderTest(mode: Mode): Promise<SlackUnderTest> {
  const slack = await startFakeSlack();
  const logger = memoryLogger();
  const asked: string[] = [];
  let answer: (question: string) => Answer = (question) => foundAnswer({ question });
  const assistant: Assistant = {
    ask({ question }) {
      asked.push(question);
      slack.journal.push('ask');
      return answer(question);
    },
    state: () => ({ revision: '1', documents: 1, problems: [] }),
  };
  const transport: SlackTransport =
    mode === 'socket' ? { kind: 'socket', appToken: 'xapp-1-test' } : { kind: 'http', signingSecret: SECRET };
  const app = createSlackApp({
    slack: { botToken: 'xoxb-1-test', apiUrl: slack.apiUrl, transport },
    host: '127.0.0.1',
    port: 0,
    assistant,
    logger,
  });
  await app.start();
  const url = () => app.address() ?? '';

  async function overSocket(type: Parameters<FakeSlack['socket']['send']>[0], body: object): Promise<void> {
    const id = slack.socket.send(type, body);
    await vi.waitFor(() => expect(slack.journal).toContain(`ack ${id}`), { timeout: 5000 });
  }

  async function overHttp(sent: Promise<Response>): Promise<void> {
    expect((await sent).status).toBe(200);
  }

  return {
    slack,
    app,
    logger,
    asked,
    answerWith(next) {
      answer = next;
    },
    command: (body) =>
      mode === 'socket' ? overSocket('slash_commands', body) : overHttp(sendCommand(url(), body, { secret: SECRET })),
    event: (body) =>
      mode === 'socket' ? overSocket('events_api', body) : overHttp(sendEvent(url(), body, { secret: SECRET })),
    tap: (body) =>
      mode === 'socket' ? overSocket('interactive', body) : overHttp(sendInteraction(url(), body, { secret: SECRET })),
    async messages(count) {
      await vi.waitFor(() => expect(slack.messages.length).toBeGreaterThanOrEqual(count), { timeout: 5000 });
      return slack.messages;
    },
    url,
    async stop() {
      await app.stop();
      await slack.close();
      expect(slack.violations).toEqual([]);
    },
  };
}
