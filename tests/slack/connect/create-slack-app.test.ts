import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/service/assistant.ts';
import { systemClock } from '../../../src/service/clock.ts';
import { ConfigError } from '../../../src/service/config-error.ts';
import type { SlackTransport } from '../../../src/service/environment.ts';
import { createSlackApp } from '../../../src/slack/connect/create-slack-app.ts';
import { type FakeSlack, startFakeSlack } from '../../support/fake-slack.ts';
import { commandBody } from '../../support/fake-slack-bodies.ts';
import { memoryLogger } from '../../support/memory-logger.ts';
import { sendCommand } from '../../support/signed-request.ts';
import { slackParts } from '../../support/slack-parts.ts';
import { startSlackUnderTest } from '../../support/slack-under-test.ts';
import { stillKeeper } from '../../support/still-keeper.ts';

const SOCKET: SlackTransport = { kind: 'socket', appToken: 'xapp-1-test' };
const HTTP: SlackTransport = { kind: 'http', signingSecret: 'a-signing-secret' };

describe('a start that fails says which setting is to blame', () => {
  let slack: FakeSlack;

  beforeEach(async () => {
    slack = await startFakeSlack();
  });

  afterEach(() => slack.close());

  async function startWith(transport: SlackTransport, port = 0, apiUrl = slack.apiUrl): Promise<unknown> {
    const keeper = await stillKeeper();
    const assistant = createAssistant({
      snapshot: () => keeper.served().snapshot,
      problems: () => [],
      clock: systemClock,
      timeZone: 'Europe/London',
    });
    const settings = { botToken: 'xoxb-1-test', apiUrl, transport };
    const logger = memoryLogger();
    const parts = await slackParts(logger);
    const app = createSlackApp({
      ...parts,
      slack: settings,
      host: '127.0.0.1',
      port,
      assistant,
      keeper,
      admins: [],
      rules: { allowGuests: false, partnerTeams: [] },
      timeZone: 'Europe/London',
      logger,
    });
    const failure = await app.start().then(
      () => null,
      (error: unknown) => error,
    );
    await parts.discard();
    return failure;
  }

  function blamed(error: unknown): string | undefined {
    expect(error).toBeInstanceOf(ConfigError);
    return error instanceof ConfigError ? error.problems[0]?.variable : undefined;
  }

  it('a bot token that Slack does not know', async () => {
    slack.script('auth.test', { kind: 'refuse', error: 'invalid_auth' });
    expect(blamed(await startWith(SOCKET))).toBe('SLACK_BOT_TOKEN');
  });

  it('an app-level token that Slack does not know', async () => {
    const refuse = { kind: 'refuse', error: 'invalid_auth' } as const;
    slack.script('apps.connections.open', refuse, refuse);
    expect(blamed(await startWith(SOCKET))).toBe('SLACK_APP_TOKEN');
  });

  it('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(blamed(await startWith(HTTP, port))).toBe('PORT');
    await new Promise((resolve) => other.close(resolve));
  });

  it('no setting, where Slack cannot be reached', async () => {
    const error = await startWith(HTTP, 0, 'http://127.0.0.1:1/api/');
    expect(error).not.toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({ message: 'Slack cannot be reached, so the bot did not start' });
  });
});

it.each(['socket', 'http'] as const)('a stop over %s waits for the answer under way', async (mode) => {
  const bot = await startSlackUnderTest(mode);
  bot.slack.script('response_url', { kind: 'rate-limit', seconds: 1 });
  await bot.command(commandBody('when is the next meeting?', bot.slack.responseUrl()));
  await bot.app.stop();
  expect(bot.slack.messages).toHaveLength(1);
  await bot.stop();
});

it('takes nothing more once stopped', async () => {
  const bot = await startSlackUnderTest('http');
  const url = bot.url();
  await bot.app.stop();
  await expect(sendCommand(url, commandBody('late', bot.slack.responseUrl()), { secret: 'x' })).rejects.toThrow();
  await bot.stop();
});
