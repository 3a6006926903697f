import { randomBytes } from 'node:crypto';
import { link, open, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StoreRefused } from './store-error.ts';

/**
 * Makes a file under a hidden name beside its own, and gives it its own when it is whole and on the disk. Throws a
 * `StoreRefused` where a file of that name stands already.
 */
export async function writeDraft<T>(path: string, make: (draft: string) => Promise<T>): Promise<T> {
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const made = await make(draft);
    await toDisk(draft);
    await link(draft, path);
    await toDisk(dirname(path));
    return made;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new StoreRefused(`${path} is there already and was left as it is. Choose another name.`, { cause: error });
    }
    throw error;
  } finally {
    await unlink(draft).catch(() => {});
  }
}

async function toDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
