import { hostname } from 'node:os';
import { createCalendar } from '../digest/calendar.ts';
import type { ConversingAssistant } from '../service/assistant-port.ts';
import type { Clock } from '../service/clock.ts';
import type { Environment, SlackSettings } from '../service/environment.ts';
import { startHousekeeping } from '../service/housekeeping.ts';
import type { KnowledgeKeeper } from '../service/knowledge-keeper.ts';
import type { Logger } from '../service/logger.ts';
import { replicateKeeper } from '../service/replicated-keeper.ts';
import { createStoreAccess } from '../service/store-access.ts';
import { openStore } from '../store/open-store.ts';
import { createSlackApp, type DigestTimings } from './create-slack-app.ts';

export interface ServingOptions {
  readonly slack: SlackSettings;
  readonly environment: Environment;
  readonly keeper: KnowledgeKeeper;
  readonly assistant: ConversingAssistant;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly digestTimings?: DigestTimings;
  /** How often the other replicas are looked at, in ms. */
  readonly followEveryMs?: number;
}

/** The bot with its store, serving. */
export interface ServingSlack {
  /** The keeper whose reloads reach every replica. */
  readonly keeper: KnowledgeKeeper;
  /** Where it listens, such as `http://127.0.0.1:3000`. */
  address(): string | null;
  stop(): Promise<void>;
}

/**
 * Opens the store, joins the other replicas and starts the bot.
 *
 * @throws {StoreRefused} where the store cannot be used, and a `ConfigError` where a token, the host or the port is to
 * blame. A PostgreSQL that is away is no reason: questions are answered, and the rest waits for it.
 */
export async function serveSlack(options: ServingOptions): Promise<ServingSlack> {
  const { slack, environment, assistant, clock, logger, digestTimings, followEveryMs } = options;
  const { databaseUrl, dataDir, host, port, admins, timeZone, digestTime, questionLogDays } = environment;
  const { allowGuests, partnerTeams, bankHolidays } = environment;
  const place =
    databaseUrl === null
      ? ({ kind: 'embedded', directory: dataDir } as const)
      : ({ kind: 'postgres', url: databaseUrl } as const);
  const store = await openStore(place, {
    clock: () => clock.now().getTime(),
    onChange: (state) => {
      if (state === 'reached') logger.info('store reached', { engine: place.kind });
      else logger.warn('store away', { engine: place.kind, error: state });
    },
  });
  const access = createStoreAccess(store, logger);
  // Loaded here, since it takes longer than answering a question in the terminal.
  const { createMetrics } = await import('../service/metrics.ts');
  const served = () => {
    const { revision, corpus } = options.keeper.served().snapshot;
    return { revision, documents: corpus.documents.length };
  };
  const metrics = createMetrics({ served, store });
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
    replication: { name, replicas: keeper.replicas },
    questionLogDays,
    calendar: createCalendar(bankHolidays),
    digestTime,
    clock,
    metrics,
    ...(digestTimings === undefined ? {} : { digestTimings }),
  });
  try {
    await keeper.start();
    await app.start();
  } catch (error) {
    await keeper.stop();
    await store.close();
    throw error;
  }
  const housekeeping = startHousekeeping(store, clock, questionLogDays, logger);
  return {
    keeper,
    address: app.address,
    async stop() {
      housekeeping.stop();
      await Promise.all([keeper.stop(), app.stop()]);
      await store.close();
    },
  };
}
