import { App, type Receiver } from '@slack/bolt';
import type { Assistant } from '../service/assistant-port.ts';
import { type Clock, systemClock } from '../service/clock.ts';
import type { SlackSettings } from '../service/environment.ts';
import type { Logger } from '../service/logger.ts';
import { registerAskButton } from './ask-button.ts';
import { registerAskCommand } from './ask-command.ts';
import { registerAskMention } from './ask-mention.ts';
import { registerAskMessage } from './ask-message.ts';
import { boltLogger } from './bolt-logger.ts';
import { createSeen, deduplicate } from './deduplicate.ts';
import { registerExpiredAction } from './expired-action.ts';
import { createHttpReceiver } from './http-receiver.ts';
import { ignoreBots } from './ignore-bots.ts';
import { createInFlight } from './in-flight.ts';
import { reportFaults } from './report-fault.ts';
import { registerShareAnswer } from './share-answer.ts';
import { createSocketReceiver } from './socket-receiver.ts';
import { startFailure } from './start-failure.ts';

export interface SlackAppOptions {
  readonly slack: SlackSettings;
  /** Where HTTP mode listens; Socket Mode listens nowhere. */
  readonly host: string;
  readonly port: number;
  readonly assistant: Assistant;
  readonly logger: Logger;
  readonly clock?: Clock;
}

/** The bot in Slack. */
export interface SlackApp {
  /** Connects or listens; throws a `ConfigError` where a token, the host or the port is to blame. */
  start(): Promise<void>;
  /** Takes no more requests and waits up to 10 s for those being answered. */
  stop(): Promise<void>;
  /** Where HTTP mode listens, such as `http://127.0.0.1:3000`; null in Socket Mode and before the start. */
  address(): string | null;
}

/** How long a stop waits for answers under way, in ms. */
const DRAIN = 10_000;

/** Builds the bot in Socket Mode or HTTP mode; nothing is sent or opened before `start`. */
export function createSlackApp(options: SlackAppOptions): SlackApp {
  const { slack, host, port, assistant, logger, clock = systemClock } = options;
  const { receiver, address } = createReceiver(options, clock);
  const app = createApp(slack, receiver, logger);
  const inFlight = createInFlight();
  app.use(inFlight.middleware);
  app.use(deduplicate(createSeen(clock)));
  app.use(ignoreBots);
  reportFaults(app, logger);
  const dependencies = { assistant, logger };
  registerAskCommand(app, dependencies);
  registerAskMention(app, dependencies);
  registerAskMessage(app, dependencies);
  registerAskButton(app, dependencies);
  registerShareAnswer(app, { ...dependencies, shared: createSeen(clock) });
  registerExpiredAction(app, dependencies);
  return {
    async start() {
      const where = `${host}:${port}`;
      await app.init().catch((error: unknown) => Promise.reject(startFailure(error, 'SLACK_BOT_TOKEN', where)));
      await app.start().catch((error: unknown) => Promise.reject(startFailure(error, 'SLACK_APP_TOKEN', where)));
      logger.info('slack started', { transport: slack.transport.kind, address: address() });
    },
    async stop() {
      await app.stop();
      if (!(await inFlight.settled(DRAIN))) logger.warn('stopped with answers under way');
      logger.info('slack stopped');
    },
    address,
  };
}

function createReceiver({ slack, host, port, logger }: SlackAppOptions, clock: Clock) {
  if (slack.transport.kind === 'socket') {
    const { appToken } = slack.transport;
    return { receiver: createSocketReceiver({ appToken, apiUrl: slack.apiUrl, logger }), address: () => null };
  }
  const { signingSecret } = slack.transport;
  const receiver = createHttpReceiver({ signingSecret, host, port, logger, clock });
  return { receiver, address: receiver.address };
}

/**
 * Posting is never retried by the library: where a response was lost after success, a retry posts twice. Only after a
 * rate limit, when nothing was stored, is it sent again, by `sendInSomeForm`.
 */
function createApp({ botToken, apiUrl }: SlackSettings, receiver: Receiver, logger: Logger): App {
  return new App({
    token: botToken,
    receiver,
    logger: boltLogger(logger),
    extendedErrorHandler: true,
    deferInitialization: true,
    convoStore: false,
    clientOptions: {
      ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
      timeout: 10_000,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    },
  });
}
