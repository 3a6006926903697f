import { createReadStream } from 'node:fs';
import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { embeddedEngine, sqliteDatabase } from './embedded-store.ts';
import { eraseFrom } from './erase.ts';
import type { Erased, Erasing } from './erasing.ts';
import { exportStore } from './export-store.ts';
import { FORMAT } from './exported-tables.ts';
import { importStore } from './import-store.ts';
import { schemaAge } from './migrate.ts';
import { openStore } from './open-store.ts';
import { openSqlite } from './sqlite-driver.ts';
import { StoreRefused } from './store-error.ts';

/** A copy of a store that somebody made: a file of `stp store export` or of `stp store backup`; null for any other file. */
export async function kindOfCopy(path: string): Promise<'export' | 'backup' | null> {
  const handle = await open(path);
  try {
    const head = Buffer.alloc(HEAD);
    const { bytesRead } = await handle.read(head, 0, HEAD, 0);
    const text = head.subarray(0, bytesRead).toString('latin1');
    if (text.startsWith('SQLite format 3\0')) return 'backup';
    return text.startsWith(JSON.stringify(FORMAT)) ? 'export' : null;
  } finally {
    await handle.close();
  }
}

const HEAD = 100;

/**
 * Takes a paper's words out of a copy; null where a backup is another program's. Throws a `StoreRefused` where it is of
 * another version or not whole.
 */
export function eraseFromCopy(path: string, kind: 'export' | 'backup', erasing: Erasing): Promise<Erased | null> {
  return kind === 'backup' ? eraseFromBackup(path, erasing) : eraseFromExport(path, erasing);
}

async function eraseFromBackup(path: string, erasing: Erasing): Promise<Erased | null> {
  const file = openSqlite(path, { busyTimeout: 0 });
  try {
    file.exec('pragma secure_delete = on');
    const db = sqliteDatabase(file);
    const age = await schemaAge(db, 'embedded');
    if (age === 'none') return null;
    if (age !== 'same')
      throw new StoreRefused(`${path} is no store of this version of stp: delete it, or make the backup anew.`);
    return await eraseFrom(
      embeddedEngine(db, Date.now, async () => file.close()),
      erasing,
    );
  } finally {
    file.close();
  }
}

/** An export is put into a store of its own, and exported again. */
async function eraseFromExport(path: string, erasing: Erasing): Promise<Erased> {
  const directory = await mkdtemp(join(dirname(path), '.purging-'));
  const place = { kind: 'embedded', directory } as const;
  try {
    await importStore(place, createInterface({ input: createReadStream(path, 'utf8') }));
    const store = await openStore(place);
    const erased = await store.erase(erasing).finally(() => store.close());
    const draft = join(directory, basename(path));
    const handle = await open(draft, 'wx', 0o600);
    try {
      await exportStore(place, async (line) => void (await handle.appendFile(`${line}\n`)));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
    return erased;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
