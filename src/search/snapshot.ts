import type { Corpus } from '../domain/corpus.ts';
import { type Document, UNCONFIRMED } from '../domain/document.ts';
import { keepLast } from './keep-last.ts';
import { buildIndex, buildIndexGently, type SearchIndex } from './search-index.ts';
import { createStemMemory, type StemMemory } from './stem-memory.ts';
import { heldAmong, type View, viewOf, visibleDocuments } from './view.ts';

/** A corpus and the views of it that askers have; swapped whole at reload. */
export interface Snapshot {
  readonly corpus: Corpus;
  readonly revision: string;
  /** What the audiences (and the public) may see as of a day, YYYY-MM-DD. The same object while the same papers show. */
  view(audiences: readonly string[], asOf: string): View;
}

/** Whether everyone sees papers that nobody has confirmed, or those who are of `UNCONFIRMED` alone. */
export type Unconfirmed = 'shown' | 'hidden';

const VIEWS_KEPT = 16;
const ASKERS_KEPT = 32;
const READ_AT_ONCE = 5;
// Later than any paper: as of this day, everything shows.
const END_OF_DAYS = '9999-12-31';

/** A snapshot of a corpus; the index of a view is built when the view is first asked for. */
export function createSnapshot(corpus: Corpus, unconfirmed: Unconfirmed = 'hidden'): Snapshot {
  return snapshotOf(corpus, createStemMemory(), null, unconfirmed);
}

/**
 * A snapshot with the index of everything public built already, in steps of a millisecond or two between which `pause`
 * lets others run; the passages of the other papers are read too, so that their views come quickly. The `memory` of an
 * earlier snapshot saves reading the passages that have not changed.
 */
export async function buildSnapshot(
  corpus: Corpus,
  pause: () => Promise<void>,
  memory: StemMemory = createStemMemory(),
  unconfirmed: Unconfirmed = 'hidden',
): Promise<Snapshot> {
  const open = visibleDocuments(corpus, { audiences: everyone(unconfirmed), asOf: END_OF_DAYS });
  const index = await buildIndexGently(open, heldAmong(open, corpus.held), pause, memory);
  const shown = new Set(open);
  const rest = corpus.documents.filter((document) => !shown.has(document)).flatMap(({ passages }) => passages);
  for (const [i, passage] of rest.entries()) {
    memory(passage);
    if (i % READ_AT_ONCE === READ_AT_ONCE - 1) await pause();
  }
  return snapshotOf(corpus, memory, { documents: open, index }, unconfirmed);
}

/** What an asker may see, and a key that those share who may see the same. */
interface Shown {
  readonly documents: readonly Document[];
  readonly key: string;
}

interface Prepared {
  readonly documents: readonly Document[];
  readonly index: SearchIndex;
}

/** What everyone is of. */
function everyone(unconfirmed: Unconfirmed): readonly string[] {
  return unconfirmed === 'shown' ? [UNCONFIRMED] : [];
}

function snapshotOf(corpus: Corpus, memory: StemMemory, prepared: Prepared | null, unconfirmed: Unconfirmed): Snapshot {
  const views = keepLast<View>(VIEWS_KEPT);
  // Which papers show is asked at every question, and looks at every paper.
  const shown = keepLast<Shown>(ASKERS_KEPT);
  const preparedKey = prepared && keyOf(prepared.documents);
  return {
    corpus,
    revision: corpus.revision,
    view(audiences, asOf) {
      const { documents, key } = shown(JSON.stringify([asOf, ...audiences]), () => {
        const visible = visibleDocuments(corpus, { audiences: [...audiences, ...everyone(unconfirmed)], asOf });
        return { documents: visible, key: keyOf(visible) };
      });
      const index = prepared && key === preparedKey ? () => prepared.index : undefined;
      return views(key, () =>
        viewOf(corpus, documents, index ?? ((visible, held) => buildIndex(visible, held, memory))),
      );
    },
  };
}

function keyOf(documents: readonly Document[]): string {
  return documents.map(({ id }) => id).join('\n');
}
