import { setTimeout as sleep } from 'node:timers/promises';
import { App, type Receiver } from '@slack/bolt';
import type { Calendar } from '../../digest/calendar.ts';
import type { ConversingAssistant } from '../../service/assistant-port.ts';
import { type Clock, systemClock } from '../../service/clock.ts';
import { createDigestRunner, type DigestRunnerOptions } from '../../service/digest-runner.ts';
import type { SlackSettings } from '../../service/environment.ts';
import { createFeedback } from '../../service/feedback.ts';
import type { KnowledgeKeeper } from '../../service/knowledge-keeper.ts';
import type { Logger } from '../../service/logger.ts';
import type { Metrics } from '../../service/metrics.ts';
import type { PageBeside } from '../../service/page-port.ts';
import { createQuestionLog } from '../../service/question-log.ts';
import { readinessOf } from '../../service/readiness.ts';
import { createEntryRecorder } from '../../service/record-entries.ts';
import { createSettingsReader } from '../../service/settings-reader.ts';
import type { StoreAccess } from '../../service/store-access.ts';
import { createTroubles, type Troubles } from '../../service/troubles.ts';
import type { Store } from '../../store/store.ts';
import { createDigestMessenger } from '../digest/digest-messenger.ts';
import { KNOWN_AGAIN, leaveOldEvents } from '../listen/late-event.ts';
import type { Replication } from '../listen/reply-to-keeper.ts';
import { createThreads } from '../listen/threads.ts';
import { createTurns, type Turns } from '../listen/turns.ts';
import { createDirectory } from '../read/directory.ts';
import { createReadTyped } from '../read/read-typed.ts';
import { type AdmissionRules, createAdmissions } from '../say/admission.ts';
import { boltLogger } from '../say/bolt-logger.ts';
import { createSeen, deduplicate } from '../say/deduplicate.ts';
import { createKeeperAlarm, type KeeperAlarmOptions } from '../say/keeper-alarm.ts';
import { createPoster } from '../say/poster.ts';
import { createRateLimit, type RateLimit } from '../say/rate-limit.ts';
import { reportFaults } from '../say/report-fault.ts';
import { acknowledgingFirst } from './acknowledge-first.ts';
import { createReceiver } from './create-receiver.ts';
import { ignoreBots } from './ignore-bots.ts';
import { createInFlight } from './in-flight.ts';
import { reachSlack } from './reach-slack.ts';
import { registerListeners } from './register-listeners.ts';
import type { SocketTimings } from './socket-receiver.ts';
import { startFailure, type TokenVariable } from './start-failure.ts';

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
  /** The page, where it is served beside Slack. */
  readonly page?: PageBeside;
  /** What is wrong with what the bot stands on; its own where left out. */
  readonly troubles?: Troubles;
  /** How long Slack is waited for where it is away at the start, see `untilItWorks`; left out, the start fails. */
  readonly waits?: readonly number[];
  /** When keepers are told what stays wrong; as the alarm has it where left out. */
  readonly alarmTimings?: Pick<KeeperAlarmOptions, 'afterMs' | 'everyMs'>;
  readonly clock?: Clock;
  readonly rateLimit?: RateLimit;
  readonly turns?: Turns;
  readonly socketTimings?: SocketTimings;
}

/** How often digests are looked at and for how long one is tried; as the runner has them where left out. */
export type DigestTimings = Pick<DigestRunnerOptions, 'catchUpMs' | 'tickMs' | 'leaseMs' | 'paceMs'> & {
  readonly httpTimeoutMs?: number;
};

/** The bot in Slack. */
export interface SlackApp {
  /**
   * Connects or listens; throws a `ConfigError` where a token, the host or the port is to blame. Health checks are
   * answered from the beginning, also while Slack is waited for.
   */
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

/** How long is remembered what is said once, such as to a person who has their first answer, in ms. */
const DAY = 86_400_000;
const MONTH = 30 * DAY;

/** Builds the bot in Socket Mode or HTTP mode; nothing is sent or opened before `start`. */
export function createSlackApp(options: SlackAppOptions): SlackApp {
  const { slack, host, port, keeper, rules, logger, access, clock = systemClock, waits = [] } = options;
  const { troubles = createTroubles(logger) } = options;
  let isServing = false;
  const leaving = new AbortController();
  const unready = () => {
    if (!isServing) return 'It is starting or stopping.';
    return isConnected() ? null : 'It is not connected to Slack.';
  };
  const inFlight = createInFlight();
  const turns = options.turns ?? createTurns();
  const { receiver, isConnected, health, address } = createReceiver({
    ...options,
    front: (app) => acknowledgingFirst(app, { inFlight, turns }),
    readiness: () => readinessOf(unready(), troubles),
  });
  const app = createApp(slack, receiver, logger);
  const seen = (name: string, lifetimeMs?: number) =>
    createSeen(clock, { ...(lifetimeMs === undefined ? {} : { lifetimeMs }), shared: { name, access } });
  app.use(leaveOldEvents(systemClock, logger));
  app.use(deduplicate(seen('delivery', KNOWN_AGAIN)));
  app.use(ignoreBots);
  const poster = createPoster({ client: app.client, clock, logger });
  reportFaults(app, { poster, logger, metrics: options.metrics });
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
  const alarm = createKeeperAlarm({
    troubles,
    admins: options.admins,
    directory,
    poster,
    name: options.replication.name,
    logger,
    ...options.alarmTimings,
  });
  registerListeners(app, {
    ...options,
    pageUrl: options.page?.url ?? null,
    clock,
    directory,
    readTyped: createReadTyped(directory),
    admissions,
    messenger,
    poster,
    digests,
    recorder: createEntryRecorder(options.store, clock, logger),
    rateLimit: options.rateLimit ?? createRateLimit(clock),
    threads: createThreads(clock, access),
    turns,
    settings: createSettingsReader(access, clock, options.timeZone),
    questions: createQuestionLog(access, clock, options.questionLogDays),
    feedback: createFeedback(access, clock, options.questionLogDays),
    newcomers: seen('newcomer', MONTH),
    told: seen('told', MONTH),
    taps: seen('tap', DOUBLE_CLICK),
    put: seen('put', DAY),
    shared: seen('shared'),
  });
  return {
    async start() {
      const where = `${host}:${port}`;
      const reach = (token: TokenVariable, work: () => Promise<unknown>) =>
        reachSlack({ work, token, where, troubles, waits, signal: leaving.signal });
      await health.listen().catch((error: unknown) => Promise.reject(startFailure(error, 'SLACK_BOT_TOKEN', where)));
      logger.info('listening', { address: address() });
      try {
        await reach('SLACK_BOT_TOKEN', () => app.init());
        await reach('SLACK_APP_TOKEN', () => app.start());
      } catch (error) {
        await health.stop();
        throw error;
      }
      isServing = true;
      digests.start();
      alarm.start();
      logger.info('slack started', { transport: slack.transport.kind, address: address() });
    },
    async stop() {
      const until = performance.now() + STOP;
      isServing = false;
      leaving.abort();
      alarm.stop();
      // What is under way with Slack is found in its history by whoever serves next.
      const delivered = Promise.race([digests.stop(), sleep(STOP, undefined, { ref: false })]);
      await app.stop();
      await delivered;
      if (!(await inFlight.settled(until - performance.now()))) logger.warn('stopped with answers under way');
      await health.stop();
      logger.info('slack stopped');
    },
    address,
  };
}

/**
 * Posting is never retried by the library: where a response was lost after success, a retry posts twice. Only after a
 * rate limit, when nothing was stored, and after a look for it, is it sent again, by `sendMessage`.
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
