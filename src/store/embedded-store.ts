import { Kysely, sql } from 'kysely';
import { createStore } from './create-store.ts';
import { probeDisk } from './disk-probe.ts';
import { type EmbeddedFile, openEmbeddedFile, refusal } from './embedded-file.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import { TransactionalSqliteDialect } from './sqlite-dialect.ts';
import type { SqliteFile } from './sqlite-driver.ts';
import type { Store } from './store.ts';
import { StoreAway, StoreNotYet, StoreRefused } from './store-error.ts';
import type { OpenOptions } from './store-place.ts';
import type { Database, Tables } from './tables.ts';
import { untilOpened } from './until-opened.ts';

/** Kysely over a file, open or to be asked for before each statement as long as it is not. */
export function sqliteDatabase(file: SqliteFile | (() => Promise<SqliteFile>)): Database {
  return new Kysely<Tables>({ dialect: new TransactionalSqliteDialect({ database: file }) });
}

/** How the statements differ on the embedded engine: leases run by this process's clock, and nobody else listens. */
export function embeddedEngine(
  db: Database,
  clock: () => number,
  close: () => Promise<void>,
  probe: () => Promise<void> = async () => {},
): Engine {
  return {
    name: 'embedded',
    db,
    now: () => sql<number>`${clock()}`,
    instant: (at) => sql<number>`${at}`,
    hint: async () => {},
    watch: () => () => {},
    probe,
    // What was deleted stands in freed pages and in the log beside the file until both are written anew.
    async compact() {
      await sql`vacuum`.execute(db);
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    close,
  };
}

/**
 * Opens the embedded store of a folder for this process alone. Throws a `StoreRefused` where another process has it, it
 * cannot be written, it is damaged, or a newer version has changed it; with `waits`, one that cannot be opened for a
 * reason that may pass is tried again in the background.
 */
export async function openEmbedded(directory: string, options: OpenOptions = {}): Promise<Store> {
  const { clock = Date.now, waits = [], onChange = () => {} } = options;
  try {
    return createStore(await openEmbeddedEngine(directory, clock));
  } catch (error) {
    if (!(error instanceof StoreNotYet) || waits.length === 0) throw error;
    onChange(error);
    return createStore(awaitedEngine(directory, clock, error, { waits, onChange }));
  }
}

/** The same, for those who need the tables themselves, or not at all. */
export async function openEmbeddedEngine(directory: string, clock: () => number): Promise<Engine> {
  const opened = await openTables(directory);
  const db = sqliteDatabase(opened.file);
  return embeddedEngine(
    db,
    clock,
    () => closeAfter(db, opened),
    () => probe(opened, directory),
  );
}

/** An engine whose statements reject with a `StoreAway` until its file can be opened. */
function awaitedEngine(
  directory: string,
  clock: () => number,
  first: StoreRefused,
  { waits, onChange }: Required<Pick<OpenOptions, 'waits' | 'onChange'>>,
): Engine {
  const awaited = untilOpened(() => openTables(directory), first, waits, onChange);
  const there = () => {
    const now = awaited.now();
    if (now instanceof StoreRefused) throw new StoreAway(now.message, { cause: now });
    return now;
  };
  const db = sqliteDatabase(async () => there().file);
  const close = async () => {
    const opened = await awaited.end();
    if (opened !== null) await closeAfter(db, opened);
  };
  return embeddedEngine(db, clock, close, async () => probe(there(), directory));
}

async function openTables(directory: string): Promise<EmbeddedFile> {
  const opened = await openEmbeddedFile(directory);
  try {
    await migrate(sqliteDatabase(opened.file), 'embedded');
    return opened;
  } catch (error) {
    opened.close();
    throw refusal(directory, error);
  }
}

/** Waits for what is under way: there is one connection. */
function closeAfter(db: Database, opened: EmbeddedFile): Promise<void> {
  return db.connection().execute(async () => opened.close());
}

async function probe(opened: EmbeddedFile, directory: string): Promise<void> {
  if (opened.file.isOpen()) await probeDisk(directory);
}
