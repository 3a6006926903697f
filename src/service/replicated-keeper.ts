import type { Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import type { KnowledgeKeeper, ReloadRequest } from './knowledge-keeper.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import type { ReloadReport } from './reload-report.ts';
import { reloadWords } from './reload-words.ts';
import type { StoreAccess } from './store-access.ts';

/** A process that serves, as the others know it. */
export interface ReplicaState {
  readonly replica: string;
  readonly revision: string;
  readonly at: number;
}

/** A keeper whose reloads reach every replica, and which follows theirs. */
export interface ReplicatedKeeper extends KnowledgeKeeper {
  /** Begins to follow the others; the first round is over when it resolves. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** The replicas heard of lately, this one among them; null where the store is away. */
  replicas(): Promise<readonly ReplicaState[] | null>;
}

export interface ReplicationOptions {
  readonly keeper: KnowledgeKeeper;
  readonly store: Store;
  readonly access: StoreAccess;
  /** What the others call this process. */
  readonly name: string;
  readonly clock: Clock;
  /** An IANA name, for the times in the audit. */
  readonly timeZone: string;
  readonly logger: Logger;
  readonly metrics?: Pick<Metrics, 'reloaded'>;
  /** How often the number of the last reload is read, in ms: notifications are hints that may be lost. */
  readonly everyMs?: number;
}

/** A folder that another process reads may arrive here a little later: for so many rounds it is read again. */
const ATTEMPTS = 10;

/**
 * After a reload that changed what is served, the number of the generation is raised in the store; a replica that sees a
 * higher number than it knows reads the folder too. A start raises nothing: a process that starts on a disconnected
 * folder must not empty the others.
 */
export function replicateKeeper(options: ReplicationOptions): ReplicatedKeeper {
  const { keeper, store, access, name, clock, timeZone, logger, metrics, everyMs = 30_000 } = options;
  let known: number | null = null;
  let attempts = 0;
  /** A reload of ours that the store has not been told of. */
  let untold: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  let unwatch = () => {};
  let round: Promise<void> = Promise.resolve();

  const revision = () => keeper.served().snapshot.revision;
  const now = () => clock.now().getTime();

  async function tell(): Promise<void> {
    const told = untold;
    if (told === null) return;
    const number = await access.attempt('generation', (s) => s.generation.raise(told, now()), null);
    if (number === null) return;
    known = Math.max(known ?? 0, number);
    if (untold === told) untold = null;
  }

  async function follow(): Promise<void> {
    await tell();
    await access.attempt('replica', (s) => s.generation.announce(name, revision(), now()), undefined);
    const last = await access.attempt('generation', (s) => s.generation.read(), null);
    if (last === null || untold !== null) return;
    if (known === null || last.number > known) attempts = 0;
    known = last.number;
    if (last.revision === revision() || attempts >= ATTEMPTS) return;
    attempts += 1;
    logger.info('reload of another replica', { generation: last.number, revision: last.revision, attempt: attempts });
    await keeper.reload({ by: null, remove: false, expected: last.revision });
    if (revision() === last.revision) {
      await access.attempt('replica', (s) => s.generation.announce(name, revision(), now()), undefined);
    } else if (attempts === ATTEMPTS) {
      logger.warn('this replica reads another folder than the one that reloaded', { revision: revision() });
    }
  }

  /** Rounds follow one another: two at once would read the folder twice. */
  function hurry(): Promise<void> {
    round = round.then(follow).catch((error: unknown) => logger.error('replication failed', { error }));
    return round;
  }

  async function reload(request: ReloadRequest): Promise<ReloadReport> {
    const report = await keeper.reload(request);
    metrics?.reloaded(report.kind);
    if (report.kind === 'done' && report.swapped) {
      untold = report.revision;
      await tell();
      await access.attempt('replica', (s) => s.generation.announce(name, revision(), now()), undefined);
    }
    const detail = detailOf(report, timeZone);
    const entry = { at: now(), who: request.by, what: 'reload', outcome: report.kind, detail, reference: null };
    await access.attempt('audit', (s) => s.audit.record(entry), undefined);
    return report;
  }

  return {
    served: keeper.served,
    reload,
    async start() {
      unwatch = store.generation.watch(() => void hurry());
      timer = setInterval(() => void hurry(), everyMs);
      timer.unref();
      await hurry();
    },
    async stop() {
      clearInterval(timer);
      unwatch();
      await round;
    },
    replicas: () => access.attempt('replicas', (s) => s.generation.replicas(now() - 3 * everyMs), null),
  };
}

/** The most papers an entry of the audit names of each kind. */
const NAMED = 20;

/** What a reload came to, with the ids of the papers it brought, changed or took. */
function detailOf(report: ReloadReport, timeZone: string): string {
  const { headline } = reloadWords(report, { id: null, timeZone });
  if (report.kind !== 'done') return headline;
  const named = (title: string, papers: readonly { readonly id: string }[]) => {
    const ids = papers.slice(0, NAMED).map(({ id }) => id);
    const more = papers.length > NAMED ? ` and ${papers.length - NAMED} more` : '';
    return papers.length === 0 ? [] : [`${title}: ${ids.join(', ')}${more}.`];
  };
  const { added, changed, withdrawn } = report;
  return [headline, ...named('Added', added), ...named('Changed', changed), ...named('Withdrawn', withdrawn)].join(' ');
}
