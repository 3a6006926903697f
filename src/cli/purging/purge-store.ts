import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../service/environment.ts';
import type { RunningProcess } from '../../service/running-processes.ts';
import { readErased } from '../../service/told-erase.ts';
import type { Erased, Erasing } from '../../store/erasing.ts';
import type { PurgedPaper } from './purged-paper.ts';

/** Where words were erased, and how many rows of each kind. */
export interface ErasedPlace {
  readonly name: string;
  readonly erased: Erased;
}

/** A whole table is read and written anew. In ms. */
const PATIENCE = 60_000;

/**
 * Takes a paper's words out of the store: the embedded one by the bot that has it open, where one runs. Null where there
 * is no store. Throws a `StoreRefused` or `StoreAway` where it cannot be opened, and `StillServed` where a replica has not
 * followed.
 */
export async function eraseInStore(
  { databaseUrl, dataDir }: Pick<Environment, 'databaseUrl' | 'dataDir'>,
  { erasing, revision }: Pick<PurgedPaper, 'erasing' | 'revision'>,
  running: readonly RunningProcess[],
): Promise<ErasedPlace | null> {
  const bot = running.find(({ serves }) => serves === 'slack');
  if (databaseUrl === null && bot !== undefined)
    return { name: 'the store of the bot that runs', erased: readErased(await bot.tell('erase', erasing)) };
  if (databaseUrl === null && !existsSync(join(dataDir, 'store.db'))) return null;
  // The databases are loaded when one is used: they take longer to load than a question takes to answer.
  const { openStore } = await import('../../store/open-store.ts');
  const store =
    databaseUrl === null
      ? await openStore({ kind: 'embedded', directory: dataDir })
      : await openStore({ kind: 'postgres', url: databaseUrl }, { timeouts: { statement: PATIENCE } });
  try {
    const behind = (await store.generation.replicas(Date.now() - HEARD)).filter((other) => other.revision === revision);
    if (databaseUrl !== null && behind.length > 0) throw new StillServed(behind.map(({ replica }) => replica));
    const erased = await store.erase(erasing);
    return { name: databaseUrl === null ? `the store in ${dataDir}` : 'the store in PostgreSQL', erased };
  } finally {
    await store.close();
  }
}

/** A replica that has not been heard of for so long has ended. In ms. */
const HEARD = 90_000;

/** Replicas serve the paper still, and may yet write words of it into the store. */
export class StillServed extends Error {
  override readonly name = 'StillServed';

  constructor(replicas: readonly string[]) {
    super(`It is served still by ${replicas.join(', ')}: a replica follows within 30 s of a reload (/stp reload).`);
  }
}

/** Files of a data folder that are no copies: the store itself, its lock, and what says who runs. */
const OWN = /^(?:store\.db|lock\.db)(?:-wal|-shm|-journal)?$|^running-[0-9a-f]+\.json$/;

interface Copy {
  readonly path: string;
  readonly kind: 'export' | 'backup';
}

/** The backups and exports in a folder. */
export async function copiesIn(directory: string): Promise<readonly Copy[]> {
  const { kindOfCopy } = await import('../../store/erase-copy.ts');
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const copies: Copy[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || (entry.parentPath === directory && OWN.test(entry.name))) continue;
    const kind = await kindOfCopy(path);
    if (kind !== null) copies.push({ path, kind });
  }
  return copies.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Takes a paper's words out of a backup or an export; none where it is another program's. */
export async function eraseInCopy(copy: Copy, erasing: Erasing): Promise<readonly ErasedPlace[]> {
  const { eraseFromCopy } = await import('../../store/erase-copy.ts');
  const erased = await eraseFromCopy(copy.path, copy.kind, erasing);
  return erased === null ? [] : [{ name: copy.path, erased }];
}
