import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { ORIGINALS } from '../knowledge/raw-file.ts';

/** A file that a paper was imported from. */
export interface OriginalFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** The largest original that is read, in bytes: it is held in memory while it is sent. */
const LIMIT = 64 * 1024 * 1024;

/**
 * Reads a file of a knowledge folder's `originals`; null where there is none of that name now, or it is larger than 64 MB.
 * A name is a name: no path, no hidden file, and what has become a link since the folder was read is not followed.
 */
export async function readOriginal(directory: string, name: string): Promise<OriginalFile | null> {
  if (name === '' || name.startsWith('.') || /[/\\\0]/.test(name)) return null;
  try {
    const handle = await open(
      join(directory, ORIGINALS, name),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    try {
      const found = await handle.stat();
      if (!found.isFile() || found.size > LIMIT) return null;
      const bytes = new Uint8Array(await handle.readFile());
      return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (['ENOENT', 'ELOOP', 'ENOTDIR', 'ENAMETOOLONG', 'EMLINK'].includes(code)) return null;
    throw error;
  }
}
