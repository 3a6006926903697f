import { randomBytes } from 'node:crypto';
import { link, rename, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that its name never stands for half of it: under a hidden name first, then in one step under its own.
 *
 * @param replace whether a file of that name may be replaced
 * @returns whether it was written: false where a file of that name stands and may not be replaced
 */
export async function writeWhole(path: string, content: string | Uint8Array, replace: boolean): Promise<boolean> {
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  await writeFile(draft, content, { flag: 'wx' });
  try {
    // A second name for the file cannot be given where one stands already, whoever put it there in the meantime.
    if (replace) await rename(draft, path);
    else await link(draft, path);
    return true;
  } catch (error) {
    if (!replace && error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft).catch(() => {});
  }
}
