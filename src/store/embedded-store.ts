import { closeSync, openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { createStore } from './create-store.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import { lockFolder } from './process-lock.ts';
import { TransactionalSqliteDialect } from './sqlite-dialect.ts';
import { openSqlite, type SqliteFile, sqliteCode } from './sqlite-driver.ts';
import type { Store } from './store.ts';
import { StoreRefused } from './store-error.ts';
import type { Database, Tables } from './tables.ts';

/** The file of the embedded store in its folder. */
export function storeFile(directory: string): string {
  return join(directory, 'store.db');
}

/** Kysely over an open file. */
export function sqliteDatabase(file: SqliteFile): Database {
  return new Kysely<Tables>({ dialect: new TransactionalSqliteDialect({ database: file }) });
}

/** How the statements differ on the embedded engine: leases run by this process's clock, and nobody else listens. */
export function embeddedEngine(db: Database, clock: () => number, close: () => Promise<void>): Engine {
  return {
    name: 'embedded',
    db,
    now: () => sql<number>`${clock()}`,
    instant: (at) => sql<number>`${at}`,
    hint: async () => {},
    watch: () => () => {},
    close,
  };
}

/**
 * Opens the embedded store of a folder for this process alone. Throws a `StoreRefused` where another process has it, it
 * cannot be written, it is damaged, or a newer version has changed it.
 */
export async function openEmbedded(directory: string, clock: () => number): Promise<Store> {
  return createStore(await openEmbeddedEngine(directory, clock));
}

/** The same, for those who need the tables themselves. */
export async function openEmbeddedEngine(directory: string, clock: () => number): Promise<Engine> {
  const undo: (() => void)[] = [];
  try {
    // It holds what people asked and follow: nobody else on the machine need read it.
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const lock = lockFolder(directory);
    undo.unshift(lock.release);
    // SQLite would make it for everyone to read.
    closeSync(openSync(storeFile(directory), 'a', 0o600));
    const file = openSqlite(storeFile(directory), { busyTimeout: 1000 });
    undo.unshift(file.close);
    // FULL: what is acknowledged outlives the loss of power, not only the end of the process.
    file.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
    checkWhole(file, directory);
    const db = sqliteDatabase(file);
    await migrate(db, 'embedded');
    return embeddedEngine(db, clock, () =>
      // Waits for what is under way: there is one connection.
      db.connection().execute(async () => {
        if (file.isOpen()) closeWhole(file);
        lock.release();
      }),
    );
  } catch (error) {
    for (const step of undo) step();
    throw error instanceof StoreRefused ? error : refusal(directory, error);
  }
}

function checkWhole(file: SqliteFile, directory: string): void {
  const [first] = file.rows('pragma integrity_check(1)');
  if (first?.integrity_check !== 'ok') throw new StoreRefused(damaged(directory, String(first?.integrity_check)));
}

/** Leaves one whole file, which can be copied by itself. */
function closeWhole(file: SqliteFile): void {
  try {
    file.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // A full disk: what is in the log beside the file is read again at the next start.
  }
  file.close();
}

/** SQLite's codes for a damaged file and for what is no store at all. */
const DAMAGED: ReadonlySet<number> = new Set([11, 26]);

function refusal(directory: string, error: unknown): StoreRefused {
  const why = error instanceof Error ? ((error.cause as Error | undefined)?.message ?? error.message) : String(error);
  const code = sqliteCode(error);
  const message =
    code !== null && DAMAGED.has(code)
      ? damaged(directory, why)
      : `The store in ${directory} cannot be opened (${why}). See that the folder is there, on a local disk with room, and that this user may write in it; or name another with DATA_DIR.`;
  return new StoreRefused(message, { cause: error });
}

function damaged(directory: string, why: string): string {
  return `The store ${storeFile(directory)} is damaged (${why.replaceAll(/\s+/g, ' ')}). Nothing was changed: put back a backup of it, or move it away to begin with an empty store.`;
}
