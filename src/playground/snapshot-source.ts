import { passageKey } from '../domain/corpus.ts';
import { type Document, PUBLIC } from '../domain/document.ts';
import { byPlace, type Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import type { Snapshot } from '../search/snapshot.ts';
import type { ConversingAssistant } from '../service/assistant-port.ts';
import { type Clock, localDay } from '../service/clock.ts';
import type { PageSource } from './page-source.ts';

/** What a page source over a snapshot stands on. */
export interface SnapshotSourceParts {
  readonly assistant: ConversingAssistant;
  /** The snapshot served now. */
  readonly snapshot: () => Snapshot;
  readonly problems: () => readonly Problem[];
  /** Questions for a newcomer to try, from the papers and the register that the public sees. */
  readonly examples: (documents: readonly Document[], registry: Registry) => readonly string[];
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
 * meant for some audience) are for the keeper's own machine alone.
 */
export function createSnapshotSource(parts: SnapshotSourceParts): PageSource {
  const { assistant, snapshot, clock, timeZone, loopback } = parts;
  const view = () => snapshot().view([], localDay(clock.now(), timeZone));
  return {
    ask: (question, asOf) => assistant.ask({ question, audiences: [], ...(asOf === undefined ? {} : { asOf }) }),
    askNext: (question, context, asOf) =>
      assistant.askInConversation({ question, context, audiences: [], ...(asOf === undefined ? {} : { asOf }) }),
    // As-of days are a way of reading, no secret: the link of an answer as of next year must open its paper.
    document: (id) => snapshot().corpus.documents.find((paper) => paper.id === id && paper.audience === PUBLIC) ?? null,
    withdrawn: (id) => snapshot().corpus.registry.withdrawn.find((gone) => gone.id === id && gone.public) ?? null,
    held: (id, paragraph) => snapshot().corpus.held.has(passageKey(id, paragraph)),
    documents: () => view().documents,
    problems() {
      const audiences = new Map(snapshot().corpus.documents.map(({ file, audience }) => [file, audience]));
      const shown = parts.problems().filter(({ file }) => {
        const audience = audiences.get(file);
        return audience === undefined ? loopback : audience === PUBLIC;
      });
      return shown.sort(byPlace);
    },
    examples() {
      const { documents, registry } = view();
      return parts.examples(documents, registry);
    },
    revision: () => view().revision,
  };
}
