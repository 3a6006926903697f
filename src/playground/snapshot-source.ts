import { examplesOf } from '../answer/example-questions.ts';
import { passageKey } from '../domain/corpus.ts';
import { PUBLIC } from '../domain/document.ts';
import { isOriginalOf, originalKey, originalOf } from '../domain/original.ts';
import { byPlace, type Problem } from '../domain/problem.ts';
import type { Snapshot } from '../search/snapshot.ts';
import type { ConversingAssistant } from '../service/assistant-port.ts';
import { type Clock, localDay } from '../service/clock.ts';
import type { OriginalFile } from '../service/read-original.ts';
import type { PageSource } from './page-source.ts';

// Later than any paper.
const END_OF_DAYS = '9999-12-31';

/** What a page source over a snapshot stands on. */
export interface SnapshotSourceParts {
  readonly assistant: ConversingAssistant;
  /** The snapshot served now. */
  readonly snapshot: () => Snapshot;
  readonly problems: () => readonly Problem[];
  /** Reads a file of the folder's originals; null where there is none of that name. */
  readonly readOriginal: (name: string) => Promise<OriginalFile | null>;
  readonly clock: Clock;
  /** IANA name: whose today it is. */
  readonly timeZone: string;
  /** Whether the page is reached from this machine alone: then its reader is the folder's keeper. */
  readonly loopback: boolean;
}

/**
 * The public's part of a snapshot, for the page.
 *
 * Problems in the files of restricted papers are left out. Those in files that gave no public paper (and may have been
 * meant for some audience), and in papers that nobody has confirmed, are for the keeper's own machine alone.
 */
export function createSnapshotSource(parts: SnapshotSourceParts): PageSource {
  const { assistant, snapshot, clock, timeZone, loopback } = parts;
  const today = () => localDay(clock.now(), timeZone);
  const view = () => snapshot().view([], today());
  const everything = () => snapshot().view([], END_OF_DAYS);
  const maySee = (id: string) => everything().document(id) !== null;
  const originalName = (id: string) => {
    const open = everything();
    const paper = open.document(id);
    return paper && originalOf(paper, snapshot().corpus, (other) => open.document(other) !== null);
  };
  return {
    originalName,
    async original(name) {
      const key = originalKey(name);
      const named = everything().documents.filter(({ source }) => originalKey(source?.file ?? '') === key);
      const cut = named.filter(({ id }) => originalName(id) === name);
      const file = cut.length === 0 ? null : await parts.readOriginal(name);
      if (file === null) return null;
      // Asked again: a reload may have narrowed what the public sees while the file was read.
      const { corpus } = snapshot();
      const isOpen = cut.every(({ id }) => {
        const paper = everything().document(id);
        return paper !== null && originalName(id) === name && isOriginalOf(paper, file.sha256, corpus, maySee);
      });
      return isOpen ? file.bytes : null;
    },
    ask: (question, asOf) => assistant.ask({ question, audiences: [], ...(asOf === undefined ? {} : { asOf }) }),
    askNext: (question, context, asOf) =>
      assistant.askInConversation({ question, context, audiences: [], ...(asOf === undefined ? {} : { asOf }) }),
    // As-of days are a way of reading, no secret: the link of an answer as of next year must open its paper.
    document: (id) => everything().document(id),
    withdrawn: (id) => snapshot().corpus.registry.withdrawn.find((gone) => gone.id === id && gone.public) ?? null,
    held: (id, paragraph) => {
      const { held, doubted } = snapshot().corpus;
      const key = passageKey(id, paragraph);
      return held.has(key) && !doubted.has(key);
    },
    doubted: (id, paragraph) => snapshot().corpus.doubted.has(passageKey(id, paragraph)),
    plan: () => snapshot().corpus.plan,
    view,
    today,
    documents: () => view().documents,
    forKeepers: loopback,
    problems() {
      const papers = new Map(snapshot().corpus.documents.map((paper) => [paper.file, paper]));
      const shown = parts.problems().filter(({ file }) => {
        const paper = papers.get(file);
        if (paper === undefined) return loopback;
        return paper.audience === PUBLIC && (loopback || everything().document(paper.id) !== null);
      });
      return shown.sort(byPlace);
    },
    examples: () => examplesOf(view(), today()),
    revision: () => view().revision,
  };
}
