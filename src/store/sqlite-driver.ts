import { DatabaseSync } from '@photostructure/sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { storable } from './storable.ts';
import { StoreAway } from './store-error.ts';

/** A file of SQLite. The one place that knows the package; `node:sqlite` of Node 22 and later has the same names. */
export interface SqliteFile extends SqliteDatabase {
  /** Runs statements that take no values and give no rows. */
  exec(sql: string): void;
  isOpen(): boolean;
  /** The rows of a statement. */
  rows(sql: string): readonly Readonly<Record<string, unknown>>[];
}

export interface SqliteFileOptions {
  readonly readOnly?: boolean;
  /** How long a statement waits for another connection, in ms. The event loop stands still meanwhile. */
  readonly busyTimeout: number;
}

/** Opens a file, and makes it where it is not there, unless it is only to be read. `path` may be a `file:` address. */
export function openSqlite(path: string, { readOnly = false, busyTimeout }: SqliteFileOptions): SqliteFile {
  const db = reporting(() => new DatabaseSync(path, { readOnly, timeout: busyTimeout }));
  const opened = () => {
    if (!db.isOpen) throw new StoreAway('The store is closed.');
    return db;
  };
  return {
    exec: (sql) => reporting(() => opened().exec(sql)),
    rows: (sql) => reporting(() => opened().prepare(sql).all()),
    prepare(sql) {
      // A full disk has ended the transaction already: a second rollback would hide the first error.
      if (sql === 'rollback' && !(db.isOpen && db.isTransaction)) return NOTHING;
      const statement = reporting(() => opened().prepare(sql));
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => reporting(() => statement.all(...storable(parameters))),
        run: (parameters) => reporting(() => statement.run(...storable(parameters))),
        iterate: (parameters) => statement.iterate(...storable(parameters)),
      };
    },
    isOpen: () => db.isOpen,
    close() {
      if (db.isOpen) db.close();
    },
  };
}

const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

/** SQLite's primary codes that tell of a mistake of ours: https://sqlite.org/rescode.html */
const OURS: ReadonlySet<number> = new Set([1, 19, 20, 21, 25]);

/** SQLite's primary code of an error of this driver; null for any other error. */
export function sqliteCode(error: unknown): number | null {
  const cause = error instanceof StoreAway ? error.cause : error;
  if (!(cause instanceof Error) || !('errcode' in cause) || typeof cause.errcode !== 'number') return null;
  return cause.errcode & 0xff;
}

/** A disk that is full, that fails or that was taken away is the store's absence, not a fault of the statement. */
function reporting<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof StoreAway || isOurs(error)) throw error;
    throw new StoreAway(
      `The embedded store cannot do this now: ${error.message}. See its folder and the room on its disk.`,
      { cause: error },
    );
  }
}

/** Whether the statement is at fault, or whoever called the driver. */
function isOurs(error: Error): boolean {
  const code = sqliteCode(error);
  if (code !== null) return OURS.has(code);
  // Where a statement gives rows this driver tells no number, only SQLite's words.
  return !('code' in error && error.code === 'ERR_SQLITE_ERROR') || error.message.includes('constraint failed');
}
