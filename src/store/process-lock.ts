import { join } from 'node:path';
import { openSqlite, sqliteCode } from './sqlite-driver.ts';
import { StoreRefused } from './store-error.ts';

/** A folder that is this process's alone. */
export interface ProcessLock {
  release(): void;
}

/**
 * Takes the folder for this process until it ends, however it ends. Throws a `StoreRefused` at once where another has
 * it. The lock is the operating system's on a file of its own: reading that file by any other way would drop it.
 */
export function lockFolder(directory: string): ProcessLock {
  try {
    const file = openSqlite(join(directory, 'lock.db'), { busyTimeout: 0 });
    try {
      file.exec('begin exclusive');
    } catch (error) {
      file.close();
      throw error;
    }
    return { release: () => file.close() };
  } catch (error) {
    throw sqliteCode(error) === BUSY ? new StoreRefused(taken(directory)) : error;
  }
}

const BUSY = 5;

function taken(directory: string): string {
  return `The store in ${directory} is in use by another process of stp. The embedded store is for one process: stop the other first, give this one another DATA_DIR, or set DATABASE_URL to share a PostgreSQL between several.`;
}
