import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createDeliveries } from './deliveries.ts';
import { storeFile } from './embedded-file.ts';
import { embeddedEngine, sqliteDatabase } from './embedded-store.ts';
import { createEntries } from './entries.ts';
import { createLedger } from './ledger.ts';
import { schemaAge } from './migrate.ts';
import type { Entries, Papers } from './paper-store.ts';
import { createPapers } from './papers.ts';
import { OLDER, STORE_IS_NEWER } from './schema-words.ts';
import { openSqlite, type SqliteFile, sqliteCode } from './sqlite-driver.ts';
import type { Deliveries, Ledger, Subscriptions } from './store.ts';
import { StoreRefused } from './store-error.ts';
import { createSubscriptions } from './subscriptions.ts';
import type { Database } from './tables.ts';

/** What can be read of a store beside the process that writes to it. */
export interface StoreReader {
  readonly subscriptions: Pick<Subscriptions, 'of' | 'all'>;
  readonly ledger: Pick<Ledger, 'missing' | 'told' | 'last' | 'log'>;
  readonly deliveries: Pick<Deliveries, 'get' | 'counts'>;
  readonly entries: Pick<Entries, 'all'>;
  readonly papers: Pick<Papers, 'changes' | 'rewordings'>;
  close(): Promise<void>;
}

/**
 * Opens the embedded store of a folder for reading: it takes no lock, so a bot may be running. Null where there is none
 * yet; nothing is made then. Throws a `StoreRefused` where its tables are of another version or it cannot be read.
 */
export async function openForReading(directory: string): Promise<StoreReader | null> {
  const opened = await openReadOnly(directory);
  if (opened === null) return null;
  const { db, close } = opened;
  const engine = embeddedEngine(db, Date.now, close);
  const { of, all } = createSubscriptions(engine);
  const { missing, told, last, log } = createLedger(engine);
  const { get, counts } = createDeliveries(engine);
  const { changes, rewordings } = createPapers(engine);
  return {
    subscriptions: { of, all },
    ledger: { missing, told, last, log },
    deliveries: { get, counts },
    entries: { all: createEntries(engine).all },
    papers: { changes, rewordings },
    close,
  };
}

/** The tables of the embedded store, for reading alone; null where there is none yet. */
export async function openReadOnly(
  directory: string,
): Promise<{ readonly db: Database; readonly file: SqliteFile; close(): Promise<void> } | null> {
  const path = storeFile(directory);
  if (!existsSync(path)) return null;
  const file = openReadable(path);
  try {
    const db = sqliteDatabase(file);
    const age = await schemaAge(db, 'embedded');
    if (age === 'newer') throw new StoreRefused(STORE_IS_NEWER);
    if (age === 'older') throw new StoreRefused(OLDER);
    if (age === 'same') return { db, file, close: async () => file.close() };
  } catch (error) {
    file.close();
    throw error instanceof StoreRefused ? error : unreadable(path, error);
  }
  file.close();
  return null;
}

function openReadable(path: string): SqliteFile {
  try {
    const file = openSqlite(path, { readOnly: true, busyTimeout: 1000 });
    try {
      file.rows('select count(*) from sqlite_schema');
      return file;
    } catch (error) {
      file.close();
      throw error;
    }
  } catch (error) {
    const code = sqliteCode(error);
    // In a folder that cannot be written, where nobody has the store open: the file alone is all there is to read.
    if (code === null || !UNWRITABLE.has(code) || hasLog(path)) throw unreadable(path, error);
    return openSqlite(`${pathToFileURL(path)}?immutable=1`, { readOnly: true, busyTimeout: 1000 });
  }
}

/** SQLite's codes for a file beside the store's that cannot be made: READONLY, CANTOPEN. */
const UNWRITABLE: ReadonlySet<number> = new Set([8, 14]);

function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function unreadable(path: string, error: unknown): StoreRefused {
  const why = error instanceof Error ? ((error.cause as Error | undefined)?.message ?? error.message) : String(error);
  return new StoreRefused(
    `The store ${path} cannot be read (${why}). See that it is a store and that this user may read it.`,
    {
      cause: error,
    },
  );
}
