import { type Entered, enteredBy, entryKeys } from '../digest/entry-keys.ts';
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

/** A recorder over the store. What a folder held when it was first recorded is no news to anyone. */
export function createEntryRecorder(
  store: Pick<Store, 'entries' | 'audit'>,
  clock: Clock,
  logger: Logger,
): EntryRecorder {
  let recorded: string | null = null;
  let known: { readonly revision: string; readonly entered: Entered } | null = null;

  async function record(corpus: Corpus): Promise<void> {
    // A folder that is not there yet holds nothing: recorded as the first load, it would make news of all that it holds.
    if (recorded === corpus.revision || corpus.documents.length === 0) return;
    const at = clock.now().getTime();
    const { isBaseline, added } = await store.entries.record(entryKeys(corpus), at);
    recorded = corpus.revision;
    if (isBaseline) logger.info('folder recorded for the first time: none of it is news', { keys: added });
    if (isBaseline || added === 0) return;
    logger.info('new in the folder', { keys: added, revision: corpus.revision });
    const detail = `${added} papers and paragraphs that were not known have entered the folder, version ${corpus.revision.slice(0, 4)}.`;
    await store.audit.record({ at, who: null, what: 'import', outcome: 'done', detail, reference: null });
  }

  return {
    record,
    async entered(corpus) {
      await record(corpus);
      // When a key was first seen never changes, so that what was read for a revision holds for it.
      if (known?.revision !== corpus.revision) {
        known = { revision: corpus.revision, entered: enteredBy(await store.entries.all()) };
      }
      return known.entered;
    },
  };
}
