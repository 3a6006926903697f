import { enteredWithChanges } from '../digest/entered-with-changes.ts';
import { type Entered, entryKeys } from '../digest/entry-keys.ts';
import type { PaperReading } from '../digest/paper-history.ts';
import { changeMark, changeSince, readingOf, versionMark } from '../digest/read-paper.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import type { Logger } from './logger.ts';

/** Knows when what is served entered the folder. */
export interface EntryRecorder {
  /** When each paper and passage of a corpus entered; whatever is new is written down first. */
  entered(corpus: Corpus): Promise<Entered>;
  /** Writes down what is new in a corpus; once for each revision. */
  record(corpus: Corpus): Promise<void>;
}

/** What was read of the store for a revision. */
interface Known {
  readonly revision: string;
  /** What keepers say of changes. */
  readonly said: string;
  readonly entered: Entered;
}

/** A recorder over the store. What a folder held when it was first recorded is no news to anyone. */
export function createEntryRecorder(
  store: Pick<Store, 'entries' | 'papers' | 'audit'>,
  clock: Clock,
  logger: Logger,
): EntryRecorder {
  let recorded: string | null = null;
  let known: Known | null = null;

  async function record(corpus: Corpus): Promise<void> {
    // A folder that is not there yet holds nothing: recorded as the first load, it would make news of all that it holds.
    if (recorded === corpus.revision || corpus.documents.length === 0) return;
    const at = clock.now().getTime();
    // First: once its entries are recorded, nobody can tell any more what a change brought.
    await recordPapers(corpus, at);
    const { isBaseline, added } = await store.entries.record(entryKeys(corpus), at);
    recorded = corpus.revision;
    if (isBaseline) logger.info('folder recorded for the first time: none of it is news', { keys: added });
    if (isBaseline || added === 0) return;
    logger.info('new in the folder', { keys: added, revision: corpus.revision });
    const detail = `${added} papers and paragraphs that were not known have entered the folder, version ${corpus.revision.slice(0, 4)}.`;
    await store.audit.record({ at, who: null, what: 'import', outcome: 'done', detail, reference: null });
  }

  /** Writes down how papers read that are new or read otherwise than when they were recorded, and what has changed. */
  async function recordPapers({ documents }: Corpus, at: number): Promise<void> {
    const before = await store.papers.marks();
    // The last good copy of a file with an error was recorded when it was read.
    const fresh = documents.filter((document) => {
      const last = before.get(document.id);
      return !document.stale && (last?.mark !== versionMark(document) || last.change !== changeMark(document));
    });
    if (fresh.length === 0) return;
    const there = fresh.filter(({ id }) => before.has(id));
    const places = await store.papers.places(there.map(({ id }) => id));
    const entered = there.length === 0 ? new Map<string, null>() : await store.entries.all();
    const changes = there.flatMap((document) => {
      const { mark = '', change = null } = before.get(document.id) ?? {};
      const last: PaperReading = { id: document.id, mark, change, places: places.get(document.id) ?? [] };
      return changeSince(last, document, entered) ?? [];
    });
    await store.papers.record(fresh.map(readingOf), changes, at);
    if (changes.length > 0) logger.info('papers changed', { papers: changes.map(({ paper }) => paper) });
  }

  return {
    record,
    async entered(corpus) {
      await record(corpus);
      const changes = await store.papers.changes();
      const said = JSON.stringify(changes);
      // When a key was first seen never changes, nor what came by a change; what keepers say of one may.
      if (known?.revision !== corpus.revision || known.said !== said) {
        const history = { changes, rewordings: await store.papers.rewordings() };
        known = { revision: corpus.revision, said, entered: enteredWithChanges(await store.entries.all(), history) };
      }
      return known.entered;
    },
  };
}
