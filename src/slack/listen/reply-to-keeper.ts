import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, localDay } from '../../service/clock.ts';
import { keeperStatus, publicStatus } from '../../service/folder-status.ts';
import type { KnowledgeKeeper } from '../../service/knowledge-keeper.ts';
import type { Logger } from '../../service/logger.ts';
import type { Metrics } from '../../service/metrics.ts';
import { EVERYWHERE } from '../../service/place-settings.ts';
import { reloadWords } from '../../service/reload-words.ts';
import type { ReplicaState } from '../../service/replicated-keeper.ts';
import { keeperStatusWords, publicStatusWords } from '../../service/status-words.ts';
import type { StoreAccess } from '../../service/store-access.ts';
import type { Store } from '../../store/store.ts';
import { withPlaces } from '../channel/places-message.ts';
import { referenceOf } from '../read/delivery-key.ts';
import { type Directory, isNamed } from '../read/directory.ts';
import { senderOf } from '../read/sender.ts';
import type { SlackMessage } from '../say/elements.ts';
import { plainMessage } from '../say/plain-message.ts';
import { notAKeeperMessage, reportMessage } from '../say/report-message.ts';
import { papersToSettle, withReportButtons } from './report-buttons.ts';

/** What the sub-commands of the folder's keepers take. */
export interface KeepingDependencies {
  readonly keeper: KnowledgeKeeper;
  /** Slack ids of the users and user groups that keep the folder. */
  readonly admins: readonly string[];
  readonly directory: Directory;
  readonly clock: Clock;
  /** An IANA name: whose time of day reports name. */
  readonly timeZone: string;
  readonly logger: Logger;
  readonly access: StoreAccess;
  readonly replication: Replication;
  readonly metrics?: Pick<Metrics, 'answered' | 'refused'> | undefined;
}

/** This process among those that serve. */
export interface Replication {
  readonly name: string;
  /** How many processes are to serve, as the environment says. */
  readonly declared: number;
  /** All of them; null where the store cannot be asked. */
  replicas(): Promise<readonly ReplicaState[] | null>;
}

/** How many processes serve: as many as are declared, or as the store has heard of lately where those are more. */
export async function processesOf({ name, declared, replicas }: Replication): Promise<number> {
  const others = (await replicas())?.filter(({ replica }) => replica !== name) ?? [];
  return Math.max(declared, others.length + 1);
}

/** How many of the latest entries of the audit a keeper is shown. */
const ON_RECORD = 5;

/** After so long, in ms, a person is told that the folder is being read. */
const PATIENCE = 1_500;

/** `/stp reload`: reads the folder anew for a keeper; refused to anyone else, and that is on record. */
export async function replyToReload(
  dependencies: KeepingDependencies,
  remove: boolean,
  body: object,
  meanwhile: (message: SlackMessage) => Promise<void>,
): Promise<SlackMessage> {
  const { keeper, admins, directory, timeZone, logger, clock, access } = dependencies;
  const { userId } = senderOf(body);
  const reference = referenceOf(body);
  if (userId === null || !(await isNamed(userId, admins, directory))) {
    dependencies.metrics?.refused('not-a-keeper');
    logger.warn('reload not allowed', { reference, user: userId });
    const at = clock.now().getTime();
    const entry = {
      at,
      who: userId,
      what: 'reload',
      outcome: 'refused',
      detail: 'Not a keeper of the folder.',
      reference,
    };
    await access.attempt('audit', (store) => store.audit.record(entry), undefined);
    return notAKeeperMessage(admins);
  }
  logger.info('reload asked for', { reference, user: userId, remove });
  const reported = keeper.reload({ by: userId, remove });
  const soon = await Promise.race([reported, sleep(PATIENCE, null, { ref: false })]);
  if (soon === null) await meanwhile(plainMessage('I am reading the folder. I will say here what came of it.'));
  const report = soon ?? (await reported);
  const words = reloadWords(report, { id: userId, timeZone });
  const message = reportMessage(words, report.kind === 'refused' ? reference : null);
  return withReportButtons(message, report, await postsOf(access, papersToSettle(report)));
}

/** How many digests stand in Slack that cite each paper; none where the store cannot be asked. */
async function postsOf(access: StoreAccess, papers: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const count = async (store: Pick<Store, 'deliveries'>) =>
    Promise.all(papers.map(async (id) => [id, (await store.deliveries.citing(id)).length] as const));
  return new Map(await access.attempt('posts', count, []));
}

/** `/stp status`: everything for a keeper; for anyone else what the public may know. */
export async function replyToStatus(dependencies: KeepingDependencies, body: object): Promise<SlackMessage> {
  const { keeper, admins, directory, clock, timeZone, access, replication } = dependencies;
  const { userId, channel } = senderOf(body);
  const isKeeper = userId !== null && (await isNamed(userId, admins, directory));
  const stored = await access.attempt('status', (store) => store.settings.list(), []);
  const places = {
    stored,
    // Someone in no channel hears of what holds for all of them.
    place: isKeeper ? null : channel === null || channel.isDirect ? EVERYWHERE : channel.id,
    registry: keeper.served().snapshot.corpus.registry,
    today: localDay(clock.now(), timeZone),
    reader: userId ?? '',
  };
  if (!isKeeper)
    return withPlaces(plainMessage(publicStatusWords(publicStatus(keeper.served(), clock, timeZone))), places);
  const [states, deliveries, lately] = await Promise.all([
    replication.replicas(),
    access.attempt('status', (store) => store.deliveries.counts(), null),
    access.attempt('status', (store) => store.audit.list(ON_RECORD), null),
  ]);
  const replicas = states?.map((state) => ({ ...state, isThis: state.replica === replication.name })) ?? null;
  const status = keeperStatus(keeper.served(), clock, { replicas, deliveries, lately });
  return withPlaces(reportMessage(keeperStatusWords(status, { id: userId, timeZone }), null), places);
}
