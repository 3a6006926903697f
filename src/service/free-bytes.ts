import { statfs } from 'node:fs/promises';

/** The room that is left to this user on the disk of a folder, in bytes; null where it cannot be told. */
export async function freeBytes(directory: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(directory);
    return bavail * bsize;
  } catch {
    return null;
  }
}
