import { setTimeout as sleep } from 'node:timers/promises';
import { App, type Receiver } from '@slack/bolt';
import type { Calendar } from '../digest/calendar.ts';
import type { ConversingAssistant } from '../service/assistant-port.ts';
import { type Clock, systemClock } from '../service/clock.ts';
import { createDigestRunner, type DigestRunnerOptions } from '../service/digest-runner.ts';
import type { SlackSettings } from '../service/environment.ts';
import { createFeedback } from '../service/feedback.ts';
import type { KnowledgeKeeper } from '../service/knowledge-keeper.ts';
import type { Logger } from '../service/logger.ts';
import type { Metrics } from '../service/metrics.ts';
import { createQuestionLog } from '../service/question-log.ts';
import { createEntryRecorder } from '../service/record-entries.ts';
import type { StoreAccess } from '../service/store-access.ts';
import type { Store } from '../store/store.ts';
import { type AdmissionRules, createAdmissions } from './admission.ts';
import { boltLogger } from './bolt-logger.ts';
import { createSeen, deduplicate } from './deduplicate.ts';
import { createDigestMessenger } from './digest-messenger.ts';
import { createDirectory } from './directory.ts';
import { createHealthServer } from './health.ts';
import { createHttpReceiver } from './http-receiver.ts';
import { ignoreBots } from './ignore-bots.ts';
import { createInFlight } from './in-flight.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';
import { registerListeners } from './register-listeners.ts';
import type { Replication } from './reply-to-keeper.ts';
import { reportFaults } from './report-fault.ts';
import { createSocketReceiver, type SocketTimings } from './socket-receiver.ts';
import { startFailure } from './start-failure.ts';
import { createThreads } from './threads.ts';
import { createTurns } from './turns.ts';

export interface SlackAppOptions {
  readonly slack: SlackSettings;
  /** Where HTTP mode listens; in Socket Mode the health checks alone. */
  readonly host: string;
  readonly port: number;
  readonly assistant: ConversingAssistant;
  readonly keeper: KnowledgeKeeper;
  /** Slack ids of the users and user groups that keep the folder. */
  readonly admins: readonly string[];
  readonly rules: AdmissionRules;
  /** An IANA name: whose time of day is named. */
  readonly timeZone: string;
  readonly logger: Logger;
  /** What outlives a restart and what replicas share. */
  readonly store: Store;
  /** The same, for what a question must not wait for. */
  readonly access: StoreAccess;
  readonly replication: Replication;
  /** For how many days the texts of questions are kept; 0 keeps none. */
  readonly questionLogDays: number;
  readonly calendar: Calendar;
  /** HH:MM: when digests go out where nobody said otherwise. */
  readonly digestTime: string;
  readonly digestTimings?: DigestTimings;
  readonly metrics?: Metrics;
  readonly clock?: Clock;
  readonly rateLimit?: RateLimit;
  readonly socketTimings?: SocketTimings;
}

/** How often digests are looked at and for how long one is tried; as the runner has them where left out. */
export type DigestTimings = Pick<DigestRunnerOptions, 'catchUpMs' | 'tickMs' | 'leaseMs' | 'paceMs'> & {
  readonly httpTimeoutMs?: number;
};

/** The bot in Slack. */
export interface SlackApp {
  /** Connects or listens; throws a `ConfigError` where a token, the host or the port is to blame. */
  start(): Promise<void>;
  /** Takes no more requests and waits up to 10 s in all for those being answered. */
  stop(): Promise<void>;
  /** Where it listens, such as `http://127.0.0.1:3000`; null before the start. */
  address(): string | null;
}

/** How long a stop may take in all, in ms: less than the ten seconds that supervisors give. */
const STOP = 9_500;

/** After so long, in ms, a second click on a button is meant. */
const DOUBLE_CLICK = 3_000;

/** How long a person is remembered as one who has had an answer, in ms. */
const MONTH = 30 * 86_400_000;

/** Builds the bot in Socket Mode or HTTP mode; nothing is sent or opened before `start`. */
export function createSlackApp(options: SlackAppOptions): SlackApp {
  const { slack, host, port, keeper, rules, logger, access, clock = systemClock } = options;
  let isServing = false;
  // A PostgreSQL that is away would make every replica unready at once, and stop answers that need no store.
  const storeIsReady = () => options.store.engine === 'postgres' || access.isThere();
  const { receiver, isConnected, health, address } = createReceiver(
    options,
    () => isServing && isConnected() && storeIsReady(),
  );
  const app = createApp(slack, receiver, logger);
  const inFlight = createInFlight();
  app.use(inFlight.middleware);
  const seen = (name: string, lifetimeMs?: number) =>
    createSeen(clock, { ...(lifetimeMs === undefined ? {} : { lifetimeMs }), shared: { name, access } });
  app.use(deduplicate(seen('delivery')));
  app.use(ignoreBots);
  reportFaults(app, logger);
  const directory = createDirectory({ botToken: slack.botToken, apiUrl: slack.apiUrl, clock, logger });
  const audiences = () => keeper.served().snapshot.corpus.registry.audiences;
  const admissions = createAdmissions({ rules, directory, admins: options.admins, audiences });
  const { digestTimings = {} } = options;
  const messenger = createDigestMessenger({ ...slack, ...digestTimings, admissions, audiences, logger });
  const digests = createDigestRunner({
    ...options,
    ...digestTimings,
    messenger,
    clock,
    owner: options.replication.name,
  });
  registerListeners(app, {
    ...options,
    clock,
    directory,
    admissions,
    messenger,
    digests,
    recorder: createEntryRecorder(options.store, clock, logger),
    rateLimit: options.rateLimit ?? createRateLimit(clock),
    threads: createThreads(clock, access),
    turn: createTurns(),
    questions: createQuestionLog(access, clock, options.questionLogDays),
    feedback: createFeedback(access, clock),
    newcomers: seen('newcomer', MONTH),
    taps: seen('tap', DOUBLE_CLICK),
    shared: seen('shared'),
  });
  return {
    async start() {
      const where = `${host}:${port}`;
      const failure = (token: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN') => (error: unknown) =>
        Promise.reject(startFailure(error, token, where));
      await app.init().catch(failure('SLACK_BOT_TOKEN'));
      await health?.start().catch(failure('SLACK_BOT_TOKEN'));
      try {
        await app.start().catch(failure('SLACK_APP_TOKEN'));
      } catch (error) {
        await health?.stop();
        throw error;
      }
      isServing = true;
      digests.start();
      logger.info('slack started', { transport: slack.transport.kind, address: address() });
    },
    async stop() {
      const until = performance.now() + STOP;
      isServing = false;
      // What is under way with Slack is found in its history by whoever serves next.
      const delivered = Promise.race([digests.stop(), sleep(STOP, undefined, { ref: false })]);
      await app.stop();
      await delivered;
      if (!(await inFlight.settled(until - performance.now()))) logger.warn('stopped with answers under way');
      await health?.stop();
      logger.info('slack stopped');
    },
    address,
  };
}

function createReceiver(
  { slack, host, port, logger, socketTimings, metrics }: SlackAppOptions,
  isReady: () => boolean,
) {
  if (slack.transport.kind === 'socket') {
    const { appToken } = slack.transport;
    const timings = socketTimings === undefined ? {} : { timings: socketTimings };
    const receiver = createSocketReceiver({ appToken, apiUrl: slack.apiUrl, logger, ...timings });
    const health = createHealthServer(host, port, isReady, metrics);
    return { receiver, isConnected: receiver.isConnected, health, address: health.address };
  }
  const { signingSecret } = slack.transport;
  // Bolt holds the time of a request against the system's clock, and so must what watches over that.
  const receiver = createHttpReceiver({ signingSecret, host, port, logger, clock: systemClock, isReady, metrics });
  return { receiver, isConnected: () => true, health: null, address: receiver.address };
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
