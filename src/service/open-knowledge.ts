import { byPlace, type Problem } from '../domain/problem.ts';
import { loadCorpus } from '../knowledge/load-corpus.ts';
import { type LoadOptions, loadFolder } from '../knowledge/load-folder.ts';
import { readFiles } from '../knowledge/read-files.ts';
import { reviewFolder } from '../knowledge/review-folder.ts';
import { createSnapshot, type Snapshot, type Unconfirmed } from '../search/snapshot.ts';

/** A knowledge folder, read: what is served, and what is wrong with it. */
export interface OpenedKnowledge {
  readonly snapshot: Snapshot;
  readonly problems: readonly Problem[];
}

/** Reads a folder and makes a snapshot of what reads; throws a `FolderError` where the folder itself cannot be read. */
export async function openKnowledge(
  directory: string,
  options: LoadOptions,
  unconfirmed: Unconfirmed = 'hidden',
): Promise<OpenedKnowledge> {
  const { corpus, problems } = await loadFolder(directory, options);
  return { snapshot: createSnapshot(corpus, unconfirmed), problems };
}

/** A folder as its keeper checks it. */
export interface CheckedKnowledge {
  /** What is wrong and what is doubtful, in the order of the folder. */
  readonly problems: readonly Problem[];
  /** How many papers read. */
  readonly papers: number;
}

/**
 * Reads a folder and looks at it closely, as `stp check` does; throws a `FolderError` where it cannot be read at all.
 *
 * @param today YYYY-MM-DD: what is dated later is doubtful
 */
export async function checkKnowledge(
  directory: string,
  options: LoadOptions,
  today: string,
): Promise<CheckedKnowledge> {
  const files = await readFiles(directory);
  const loaded = await loadCorpus(files, options);
  const problems = [...loaded.problems, ...reviewFolder(files, loaded, today)].sort(byPlace);
  return { problems, papers: loaded.corpus.documents.length };
}
