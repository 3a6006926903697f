import { prepareView } from '../answer/prepare-view.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Problem } from '../domain/problem.ts';
import { FolderError } from '../knowledge/folder-error.ts';
import { type LoadedCorpus, loadCorpus } from '../knowledge/load-corpus.ts';
import { placeOf, problemAt } from '../knowledge/problem-codes.ts';
import type { FolderFiles } from '../knowledge/raw-file.ts';
import { readFiles } from '../knowledge/read-files.ts';
import { type ReloadResult, reloadCorpus } from '../knowledge/reload-corpus.ts';
import { buildSnapshot, type Snapshot } from '../search/snapshot.ts';
import { createStemMemory } from '../search/stem-memory.ts';
import type { Clock } from './clock.ts';
import { createPause } from './gentle-pause.ts';
import type { Logger } from './logger.ts';
import { readPapers } from './read-papers.ts';
import { type ReloadReport, troubledFiles } from './reload-report.ts';

/** What is served at a moment; replaced whole by a reload. */
export interface Served {
  readonly snapshot: Snapshot;
  readonly problems: readonly Problem[];
  /** When it was read. */
  readonly since: Date;
  /** When each paper was last read without an error, by id: for a stale one, from when its copy is. */
  readonly goodSince: ReadonlyMap<string, Date>;
}

export interface ReloadRequest {
  /** The Slack id of who asks; null for the machine itself. */
  readonly by: string | null;
  /** Whether it is meant that papers are gone, however many. */
  readonly remove: boolean;
  /** Papers that are meant to be gone, by their ids, whatever else is. */
  readonly gone?: readonly string[];
  /** The revision that another replica reads in the folder: reading the same, this one may lose as many papers. */
  readonly expected?: string;
}

/** Keeps what is served, and replaces it when asked. */
export interface KnowledgeKeeper {
  served(): Served;
  /**
   * Reads the folder anew, and swaps what is served if that is well. One at a time: requests made while the folder is
   * being read become one more run after it, which sees what they saw. Never rejects.
   */
  reload(request: ReloadRequest): Promise<ReloadReport>;
}

export interface KeeperOptions {
  readonly directory: string;
  /** The audience of a paper that states none. */
  readonly defaultAudience: string;
  /** Whether everyone sees papers that nobody has confirmed; where it is left out they do not. */
  readonly serveUnconfirmed?: boolean;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Of a folder that is not there or cannot be read now: to refuse it (unless told otherwise), or to serve no papers yet. */
  readonly absent?: 'refuse' | 'serve-nothing';
}

/** A run that has not begun: whoever asks now joins it. */
interface Waiting {
  readonly requests: ReloadRequest[];
  readonly report: Promise<ReloadReport>;
}

/**
 * Reads the folder, lets what is wrong in it out, and serves the rest.
 *
 * @throws {FolderError} when the folder itself cannot be read: with `serve-nothing`, only where it is no folder at all.
 */
export async function openKeeper(options: KeeperOptions): Promise<KnowledgeKeeper> {
  const { directory, defaultAudience, clock, logger, absent = 'refuse' } = options;
  const memory = createStemMemory();
  const unconfirmed = options.serveUnconfirmed ? 'shown' : 'hidden';
  let served = await open();
  let waiting: Waiting | null = null;
  let running: Promise<unknown> = Promise.resolve();

  async function open(): Promise<Served> {
    const pause = createPause();
    const { corpus, problems } = await loadCorpus(await firstFiles(), { defaultAudience, pause });
    const since = clock.now();
    const goodSince = new Map(corpus.documents.map(({ id }) => [id, since]));
    return { snapshot: await readySnapshot(corpus, pause), problems, since, goodSince };
  }

  /** A snapshot whose first answers to the public take no longer than the next. */
  async function readySnapshot(corpus: Corpus, pause: () => Promise<void>): Promise<Snapshot> {
    const snapshot = await buildSnapshot(corpus, pause, memory, unconfirmed);
    // The day decides which papers are not known yet; an hour more or less hardly ever changes them.
    const day = clock.now().toISOString().slice(0, 10);
    await prepareView(snapshot.view([], day), day, pause);
    return snapshot;
  }

  async function firstFiles(): Promise<FolderFiles> {
    try {
      return await readFiles(directory);
    } catch (error) {
      const mayCome = error instanceof FolderError && error.code !== 'not-a-directory';
      if (absent === 'refuse' || !mayCome) throw error;
      return { files: [], problems: [] };
    }
  }

  function enqueue(): Waiting {
    const requests: ReloadRequest[] = [];
    const report = running.then(() => {
      waiting = null;
      return attempt(requests);
    });
    running = report;
    return { requests, report };
  }

  async function attempt(requests: readonly ReloadRequest[]): Promise<ReloadReport> {
    const asked = { by: [...new Set(requests.flatMap(({ by }) => by ?? []))], at: clock.now() };
    try {
      const expected = new Set(requests.flatMap((request) => request.expected ?? []));
      const meant = new Set(requests.flatMap((request) => request.gone ?? []));
      return await run(asked, { remove: requests.some((request) => request.remove), meant }, expected);
    } catch (error) {
      const isFolder = error instanceof FolderError;
      logger.error('reload failed', { by: asked.by, error });
      const reason = isFolder ? error.message : 'Something went wrong on my side while I read the folder.';
      return refused(asked, isFolder ? 'folder' : 'fault', reason);
    }
  }

  /** What is served stays, and so does what is wrong with it; that it was not replaced is a problem of its own. */
  function refused(asked: Asked, because: Refused['because'], reason: string): Refused {
    const { snapshot, since, problems } = served;
    const documents = snapshot.corpus.documents.length;
    const others = problems.filter(({ code }) => code !== 'reload-refused');
    served = { ...served, problems: [refusal(because, reason, documents), ...others] };
    return { kind: 'refused', ...asked, because, reason, documents, since };
  }

  async function run(asked: Asked, loss: Loss, expected: ReadonlySet<string>): Promise<ReloadReport> {
    const { snapshot, goodSince } = served;
    const before = snapshot.corpus;
    const pause = createPause();
    const loaded = await loadCorpus(await readFiles(directory), { defaultAudience, pause, previous: before });
    await pause();
    const planned = planReload(before, loaded, loss, expected);
    if (planned.kind === 'refused') {
      const { reason } = planned;
      logger.warn('reload refused', { by: asked.by, reason });
      return refused(asked, 'lost', reason);
    }
    const { corpus, problems } = planned;
    await pause();
    // The same files read against the same copies give the same corpus, for which an index is there already.
    const swapped = corpus.revision !== before.revision;
    const next = swapped ? await readySnapshot(corpus, pause) : snapshot;
    const now = clock.now();
    const good = corpus.documents.map(({ id, stale }) => [id, (stale && goodSince.get(id)) || now] as const);
    served = { snapshot: next, problems, since: now, goodSince: new Map(good) };
    const titles = new Map(before.documents.map(({ id, title }) => [id, title]));
    const report: ReloadReport = {
      kind: 'done',
      ...asked,
      swapped,
      revision: corpus.revision,
      documents: corpus.documents.length,
      documentsBefore: before.documents.length,
      added: readPapers(planned.added, before, corpus),
      changed: readPapers(planned.changed, before, corpus),
      withdrawn: planned.withdrawn.map((id) => ({ id, title: titles.get(id) ?? id })),
      troubled: troubledFiles(problems, corpus.documents, served.goodSince),
      problems,
    };
    logger.info('reload finished', logFields(report));
    return report;
  }

  return {
    served: () => served,
    reload(request) {
      waiting ??= enqueue();
      waiting.requests.push(request);
      return waiting.report;
    },
  };
}

/** Which losses are meant. */
type Loss = Parameters<typeof reloadCorpus>[2];

type Asked = Pick<ReloadReport, 'by' | 'at'>;

type Refused = Extract<ReloadReport, { kind: 'refused' }>;

const NEXT: Readonly<Record<Refused['because'], string>> = {
  lost: 'Put back what is missing and reload; where it is meant, reload with --remove.',
  folder: 'See that the folder is there and can be read, then reload.',
  fault: 'Reload once more; if it happens again, the log says more.',
};

function refusal(because: Refused['because'], reason: string, documents: number): Problem {
  const still = documents === 0 ? 'No paper is served.' : 'What was read before is still served.';
  const message = `The last reload was refused: ${reason} ${still}`;
  return problemAt(placeOf('.'), 'error', 'reload-refused', message, NEXT[because]);
}

/** What a loss of papers would otherwise stop goes ahead where another replica, whose keeper meant it, reads the same. */
function planReload(before: Corpus, loaded: LoadedCorpus, loss: Loss, expected: ReadonlySet<string>): ReloadResult {
  const planned = reloadCorpus(before, loaded, loss);
  if (planned.kind === 'accepted' || expected.size === 0) return planned;
  const meant = reloadCorpus(before, loaded, { remove: true });
  return meant.kind === 'accepted' && expected.has(meant.corpus.revision) ? meant : planned;
}

function logFields(report: Extract<ReloadReport, { kind: 'done' }>) {
  const { by, swapped, revision, documents, added, changed, withdrawn, troubled } = report;
  const counts = { added: added.length, changed: changed.length, withdrawn: withdrawn.length };
  return { by, swapped, revision, documents, ...counts, troubled: troubled.length };
}
