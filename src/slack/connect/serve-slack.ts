import { hostname } from 'node:os';
import { createCalendar } from '../../digest/calendar.ts';
import type { ConversingAssistant } from '../../service/assistant-port.ts';
import type { Clock } from '../../service/clock.ts';
import type { Environment, SlackSettings } from '../../service/environment.ts';
import { WAITS } from '../../service/growing-waits.ts';
import { startHousekeeping } from '../../service/housekeeping.ts';
import type { KnowledgeKeeper } from '../../service/knowledge-keeper.ts';
import type { Logger } from '../../service/logger.ts';
import type { PageBeside } from '../../service/page-port.ts';
import { replicateKeeper } from '../../service/replicated-keeper.ts';
import { createStoreAccess } from '../../service/store-access.ts';
import type { Troubles } from '../../service/troubles.ts';
import { watchStore } from '../../service/watch-store.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { createSlackApp, type DigestTimings } from './create-slack-app.ts';

export interface ServingOptions {
  readonly slack: SlackSettings;
  readonly environment: Environment;
  readonly keeper: KnowledgeKeeper;
  readonly assistant: ConversingAssistant;
  readonly clock: Clock;
  readonly logger: Logger;
  /** What is wrong with what the bot stands on. */
  readonly troubles: Troubles;
  /** Aborted, the start is given up. */
  readonly signal: AbortSignal;
  /** The waits, in ms, before what is away at the start is tried again. */
  readonly waits?: readonly number[];
  readonly digestTimings?: DigestTimings;
  /** The page, where it is served beside Slack. */
  readonly page?: PageBeside;
  /** How often the other replicas are looked at, in ms. */
  readonly followEveryMs?: number;
}

/** The bot with its store, serving. */
export interface ServingSlack {
  /** The keeper whose reloads reach every replica. */
  readonly keeper: KnowledgeKeeper;
  readonly store: Store;
  /** Where it listens, such as `http://127.0.0.1:3000`. */
  address(): string | null;
  stop(): Promise<void>;
}

/**
 * Opens the store, joins the other replicas and starts the bot.
 *
 * @throws {StoreRefused} where the store cannot be used, and a `ConfigError` where a token, the host or the port is to
 * blame. What may pass by itself is no reason: a store that is away is waited for while questions are answered, and Slack
 * until it is there or the signal is aborted.
 */
export async function serveSlack(options: ServingOptions): Promise<ServingSlack> {
  const { slack, environment, assistant, clock, logger, troubles, signal, digestTimings, followEveryMs } = options;
  const { waits = WAITS } = options;
  const { databaseUrl, dataDir, host, port, admins, timeZone, digestTime, questionLogDays } = environment;
  const { allowGuests, partnerTeams, bankHolidays } = environment;
  const place =
    databaseUrl === null
      ? ({ kind: 'embedded', directory: dataDir } as const)
      : ({ kind: 'postgres', url: databaseUrl } as const);
  const store = await openStore(place, {
    clock: () => clock.now().getTime(),
    waits,
    onChange: (state) => {
      if (state === 'reached') logger.info('store reached', { engine: place.kind });
      else logger.warn('store away', { engine: place.kind, error: state });
    },
  });
  const access = createStoreAccess(store, logger);
  // Loaded here, since it takes longer than answering a question in the terminal.
  const { createMetrics } = await import('../../service/metrics.ts');
  const served = () => {
    const { revision, corpus } = options.keeper.served().snapshot;
    return { revision, documents: corpus.documents.length };
  };
  const metrics = createMetrics({ served, store, troubles, dataDir: databaseUrl === null ? dataDir : null });
  const name = `${hostname()}-${process.pid}`;
  const every = followEveryMs === undefined ? {} : { everyMs: followEveryMs };
  const keeper = replicateKeeper({
    keeper: options.keeper,
    store,
    access,
    name,
    clock,
    timeZone,
    logger,
    metrics,
    ...every,
  });
  const app = createSlackApp({
    slack,
    host,
    port,
    assistant,
    keeper,
    admins,
    rules: { allowGuests, partnerTeams },
    timeZone,
    logger,
    store,
    access,
    replication: { name, declared: environment.replicas, replicas: keeper.replicas },
    questionLogDays,
    calendar: createCalendar(bankHolidays),
    digestTime,
    clock,
    metrics,
    troubles,
    waits,
    ...(digestTimings === undefined ? {} : { digestTimings }),
    ...(options.page === undefined ? {} : { page: options.page }),
  });
  // The start rejects then, and that is enough to know.
  const stopApp = () => void app.stop().catch(() => {});
  signal.addEventListener('abort', stopApp, { once: true });
  const watch = await watchStore({ store, dataDir: databaseUrl === null ? dataDir : null, troubles });
  try {
    await keeper.start();
    signal.throwIfAborted();
    await app.start();
  } catch (error) {
    watch.stop();
    await keeper.stop();
    await store.close();
    throw error;
  } finally {
    signal.removeEventListener('abort', stopApp);
  }
  const housekeeping = startHousekeeping(store, clock, questionLogDays, logger);
  return {
    keeper,
    store,
    address: app.address,
    async stop() {
      housekeeping.stop();
      watch.stop();
      await Promise.all([keeper.stop(), app.stop()]);
      await store.close();
    },
  };
}
