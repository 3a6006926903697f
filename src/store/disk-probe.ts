import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreAway } from './store-error.ts';

/** More than the pages that an ordinary statement writes, in bytes. */
const PROBE = 32_768;

/**
 * Writes to a folder and takes it away again: a full or read-only disk still answers every reading, and SQLite writes
 * small changes over room it has already. Rejects with a `StoreAway` where it cannot be written.
 */
export async function probeDisk(directory: string): Promise<void> {
  const path = join(directory, 'probe');
  try {
    const file = await open(path, 'w', 0o600);
    try {
      await file.writeFile(Buffer.alloc(PROBE, 1));
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new StoreAway(`${directory} cannot be written: ${WORDS[code] ?? code}.`, { cause: error });
  } finally {
    await rm(path, { force: true }).catch(() => {});
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'its disk is full',
  EDQUOT: 'its disk is full',
  EROFS: 'its disk is read-only',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  ENOENT: 'it is gone',
};
