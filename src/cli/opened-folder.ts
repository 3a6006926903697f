import { PUBLIC } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import type { Snapshot, Unconfirmed } from '../search/snapshot.ts';
import { type Environment, readEnvironment } from '../service/environment.ts';
import { openKnowledge } from '../service/open-knowledge.ts';
import type { Given } from './arguments.ts';
import type { Io } from './io.ts';
import { nearestName } from './nearest-name.ts';
import { oneLine } from './wrap.ts';

/** The folder a command works on, read. */
export interface OpenedFolder {
  readonly environment: Environment;
  readonly snapshot: Snapshot;
  readonly problems: readonly Problem[];
}

/**
 * Reads the folder that --knowledge or KNOWLEDGE_DIR names; throws a `FolderError` where it cannot be read at all. Who can
 * type commands here may see what nobody has confirmed yet, but for what is told to others (`hidden`).
 */
export async function openFolder(given: Given, io: Io, unconfirmed: Unconfirmed = 'shown'): Promise<OpenedFolder> {
  const environment = readEnvironment(io.env);
  const directory = given.value('knowledge') ?? environment.knowledgeDir;
  const shown = environment.serveUnconfirmed ? 'shown' : unconfirmed;
  const opened = await openKnowledge(directory, { defaultAudience: environment.defaultAudience }, shown);
  return { environment, ...opened };
}

/** Who asks, beside the public, and what to say where --audience names nobody. */
export interface Asker {
  /** The audience as written, for the assistant, which says itself when it is unknown. */
  readonly asked: readonly string[];
  /** The audience where the folder knows it. */
  readonly known: readonly string[];
  readonly warnings: readonly string[];
}

/** Reads --audience: an audience that the folder does not know is the public alone. */
export function readAsker(given: Given, { snapshot }: OpenedFolder): Asker {
  const id = given.value('audience');
  if (id === null || id === PUBLIC) return { asked: [], known: [], warnings: [] };
  const ids = snapshot.corpus.registry.audiences.map((audience) => audience.id);
  if (ids.includes(id)) return { asked: [id], known: [id], warnings: [] };
  const near = nearestName(id, ids);
  const hint = near === null ? '' : ` Did you mean ${near}?`;
  return {
    asked: [id],
    known: [],
    warnings: [`There is no audience “${oneLine(id)}” in audiences.yaml: only public papers were used.${hint}`],
  };
}
