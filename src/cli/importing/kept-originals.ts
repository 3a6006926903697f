import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ORIGINALS } from '../../knowledge/raw-file.ts';
import { UsageError } from '../usage-error.ts';
import { oneLine } from '../wrap.ts';
import { writeWhole } from '../write-whole.ts';

/** Inside it and hidden, so that it is never served: each paper as it was imported, for the next version of it. */
const DRAFTS = '.drafts';

/** A paper as it was last imported, before anybody edited it; null where that is not kept. */
export async function importedDraft(directory: string, id: string): Promise<string | null> {
  try {
    return await readFile(draftPath(directory, id), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Keeps the file a paper was imported from, and the paper as it was imported. */
export async function keepOriginal(
  directory: string,
  original: { readonly name: string; readonly bytes: Uint8Array },
  draft: { readonly id: string; readonly markdown: string },
): Promise<void> {
  await writeInto(join(directory, ORIGINALS, original.name), original.bytes, true);
  await writeInto(draftPath(directory, draft.id), draft.markdown, true);
}

/** Writes a file whole, its folder made first; false where one stands there that may not be replaced. */
export async function writeInto(path: string, content: string | Uint8Array, replace: boolean): Promise<boolean> {
  const folder = dirname(path);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const fix = 'Choose another folder with --out DIR';
    throw new UsageError(`${oneLine(folder)} cannot be made (${codeOf(error)})`, fix);
  }
  return writeWhole(path, content, replace);
}

/** Where a paper is kept as it was imported. */
export function draftPath(directory: string, id: string): string {
  return join(directory, ORIGINALS, DRAFTS, `${id}.md`);
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
