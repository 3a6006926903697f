import { closeSync, openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from './process-lock.ts';
import { openSqlite, type SqliteFile, sqliteCode } from './sqlite-driver.ts';
import { StoreNotYet, StoreRefused } from './store-error.ts';

/** The file of the embedded store in its folder. */
export function storeFile(directory: string): string {
  return join(directory, 'store.db');
}

/** The file of the embedded store, this process's alone. */
export interface EmbeddedFile {
  readonly file: SqliteFile;
  /** Leaves one whole file, which can be copied by itself, and frees the folder. */
  close(): void;
}

/** Opens the file of a folder for this process alone, and makes both where they are not there. */
export async function openEmbeddedFile(directory: string): Promise<EmbeddedFile> {
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
    // secure_delete: what is deleted is written over, so that a question's words do not outlive their days in a freed page.
    file.exec('pragma secure_delete = on');
    // FULL: what is acknowledged outlives the loss of power, not only the end of the process.
    file.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
    checkWhole(file, directory);
    return {
      file,
      close() {
        if (file.isOpen()) closeWhole(file);
        lock.release();
      },
    };
  } catch (error) {
    for (const step of undo) step();
    throw refusal(directory, error);
  }
}

function checkWhole(file: SqliteFile, directory: string): void {
  const [first] = file.rows('pragma integrity_check(1)');
  if (first?.integrity_check !== 'ok') throw new StoreRefused(damaged(directory, String(first?.integrity_check)));
}

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

/** SQLite's codes for what may pass: PERM, READONLY, IOERR, FULL, CANTOPEN. https://sqlite.org/rescode.html */
const PASSING: ReadonlySet<number> = new Set([3, 8, 10, 13, 14]);

/** The system's codes for the same: rights, a full, read-only or failing disk, a drive that is away. */
const PASSING_ERRORS: ReadonlySet<string> = new Set(
  'EACCES EPERM EROFS ENOSPC EDQUOT EIO ENOENT ENODEV ENXIO ESTALE EMFILE ENFILE'.split(' '),
);

/** What to throw where the store of a folder could not be opened: what is wrong, and what to do. */
export function refusal(directory: string, error: unknown): StoreRefused {
  if (error instanceof StoreRefused) return error;
  const why = error instanceof Error ? ((error.cause as Error | undefined)?.message ?? error.message) : String(error);
  const code = sqliteCode(error);
  if (code !== null && DAMAGED.has(code)) return new StoreRefused(damaged(directory, why), { cause: error });
  const message = `The store in ${directory} cannot be opened (${why}). See that the folder is there, on a local disk with room, and that this user may write in it; or name another with DATA_DIR.`;
  const mayPass = code === null ? PASSING_ERRORS.has(systemCode(error)) : PASSING.has(code);
  return mayPass ? new StoreNotYet(message, { cause: error }) : new StoreRefused(message, { cause: error });
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function damaged(directory: string, why: string): string {
  return `The store ${storeFile(directory)} is damaged (${why.replaceAll(/\s+/g, ' ')}). Nothing was changed: put back a backup of it, or move it away to begin with an empty store.`;
}
