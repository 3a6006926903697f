import type { Problem } from '../domain/problem.ts';
import { type LoadOptions, loadFolder } from '../knowledge/load-folder.ts';
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
