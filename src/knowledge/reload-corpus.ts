import { type Corpus, passageKey } from '../domain/corpus.ts';
import { type Document, PUBLIC } from '../domain/document.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { deepFreeze } from '../domain/freeze.ts';
import { byPlace } from '../domain/problem.ts';
import type { Statement } from '../domain/statement.ts';
import type { BrokenPaper, LoadedCorpus } from './load-corpus.ts';
import { type KnowledgeProblem, placeOf, problemAt } from './problem-codes.ts';

/** What a reload comes to: one new corpus, or a reason to keep the old one. Lists are ids of papers, sorted. */
export type ReloadResult =
  | {
      readonly kind: 'accepted';
      readonly corpus: Corpus;
      readonly problems: readonly KnowledgeProblem[];
      readonly added: readonly string[];
      readonly changed: readonly string[];
      /** Gone from the folder. */
      readonly withdrawn: readonly string[];
      /** Served in the last good copy, since the file has an error now. */
      readonly kept: readonly string[];
      /** Still in the folder, but served to nobody: the error touches who may see it. */
      readonly takenOut: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: string; readonly problems: readonly KnowledgeProblem[] };

/**
 * Plans the swap of what is served (`previous`) for what was loaded. A paper with an error keeps its last good copy,
 * marked stale, if the file still says that the same people may see it; else it is taken out. A paper gone from the
 * folder is gone. Refused when more than half of the papers are gone or cannot be read, unless that is meant (`remove`);
 * papers that are `meant` to be gone, by their ids, are no loss.
 */
export function reloadCorpus(
  previous: Corpus,
  loaded: LoadedCorpus,
  { remove, meant = new Set() }: { readonly remove: boolean; readonly meant?: ReadonlySet<string> },
): ReloadResult {
  const { corpus } = loaded;
  const before = new Map(previous.documents.map((document) => [document.id, document]));
  const fresh = new Set(corpus.documents.map(({ id }) => id));
  const broken = new Map(loaded.broken.map((paper) => [paper.id, paper]));
  const missing = previous.documents.filter(({ id }) => !fresh.has(id));
  const gone = missing.filter(({ id }) => !broken.has(id));
  const lost = missing.filter(({ id }) => broken.get(id)?.isReadable !== true && !meant.has(id)).length;
  if (!remove && lost * 2 > previous.documents.length) {
    const reason = `${lost} of ${previous.documents.length} papers are missing or cannot be read, which looks like a disconnected drive or a wrong folder.`;
    return { kind: 'refused', reason, problems: loaded.problems };
  }
  const audiences = new Set([PUBLIC, ...corpus.registry.audiences.map(({ id }) => id)]);
  const kept = missing.filter((paper) => mayStay(paper, broken.get(paper.id), audiences));
  const takenOut = missing.filter((paper) => broken.has(paper.id) && !kept.includes(paper));
  const problems = [
    ...loaded.problems,
    ...kept.map((paper) => stays(broken.get(paper.id)?.file ?? paper.file)),
    ...takenOut.map((paper) => goesOut(broken.get(paper.id)?.file ?? paper.file)),
  ].sort(byPlace);
  return deepFreeze({
    kind: 'accepted',
    corpus: withLastGood(corpus, kept, previous),
    problems,
    added: corpus.documents.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    changed: corpus.documents.filter((now) => hasChanged(before.get(now.id), now)).map(({ id }) => id),
    withdrawn: gone.map(({ id }) => id),
    kept: kept.map(({ id }) => id),
    takenOut: takenOut.map(({ id }) => id),
  });
}

function mayStay(paper: Document, now: BrokenPaper | undefined, audiences: ReadonlySet<string>): boolean {
  return now !== undefined && now.audience === paper.audience && audiences.has(paper.audience);
}

function hasChanged(before: Document | undefined, now: Document): boolean {
  return before !== undefined && (before.checksum !== now.checksum || before.audience !== now.audience || before.stale);
}

/** The new corpus with the last good copies put in, their statements and what was held of them included. */
function withLastGood(corpus: Corpus, kept: readonly Document[], previous: Corpus): Corpus {
  if (kept.length === 0) return corpus;
  const ids = new Set(kept.map(({ id }) => id));
  const documents = [...corpus.documents, ...kept.map((document) => ({ ...document, stale: true }))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const statementsOf = new Map<string, Statement[]>(documents.map(({ id }) => [id, []]));
  for (const statement of corpus.statements) statementsOf.get(statement.document)?.push(statement);
  for (const statement of previous.statements) {
    if (ids.has(statement.document)) statementsOf.get(statement.document)?.push(statement);
  }
  const held = new Set(corpus.held);
  const doubted = new Set(corpus.doubted);
  for (const { id, passages } of kept) {
    for (const { paragraph } of passages) {
      const key = passageKey(id, paragraph);
      if (previous.held.has(key)) held.add(key);
      if (previous.doubted.has(key)) doubted.add(key);
    }
  }
  return {
    ...corpus,
    documents,
    statements: documents.flatMap(({ id }) => statementsOf.get(id) ?? []),
    held,
    doubted,
    // The files alone do not say which copies are served for the broken ones.
    revision: fingerprint([corpus.revision, ...kept.flatMap(({ id, checksum }) => [id, checksum])]),
  };
}

function stays(file: string): KnowledgeProblem {
  const message = 'The file has an error, so people still get the last good copy of this paper, marked as such.';
  return problemAt(
    placeOf(file),
    'warning',
    'kept-last-good',
    message,
    'Correct the error named for this file, then reload.',
  );
}

function goesOut(file: string): KnowledgeProblem {
  const message =
    'The file has an error about who may see it, or none can be told, so nobody gets this paper any more.';
  return problemAt(placeOf(file), 'error', 'taken-out', message, 'Correct the error named for this file, then reload.');
}
