import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../importing/kept-originals.ts';

/** How many files were looked through for how many sentences, and those that hold one. */
export interface Looked {
  readonly files: number;
  readonly sentences: number;
  readonly found: readonly string[];
  /** Files that the system does not let this user read. */
  readonly unread: readonly string[];
}

/** The shortest piece of a sentence that is looked for, in characters. */
const SHORTEST = 20;

/**
 * Looks for sentences, byte by byte, in every file of some folders, hidden ones included. A file may write quotation marks
 * and line ends otherwise, so the longest piece of each sentence without any is looked for. The lock of a store is left
 * alone: to read it in the process that holds it would drop it.
 */
export async function lookForWords(folders: readonly string[], sentences: readonly string[]): Promise<Looked> {
  const pieces = [...new Set(sentences.map(longestPiece).filter((piece) => piece.length >= SHORTEST))];
  const bytes = pieces.map((piece) => Buffer.from(piece, 'utf8'));
  const found: string[] = [];
  const unread: string[] = [];
  let files = 0;
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
      if (!entry.isFile() || entry.name.startsWith('lock.db')) continue;
      const path = join(entry.parentPath, entry.name);
      const content = await readFile(path).catch((error: unknown) => codeOf(error));
      // A log that the store had beside it may be gone by now.
      if (content === 'ENOENT') continue;
      files += 1;
      if (typeof content === 'string') unread.push(path);
      else if (bytes.some((piece) => content.includes(piece))) found.push(path);
    }
  }
  return { files, sentences: pieces.length, found: found.sort(), unread };
}

function longestPiece(sentence: string): string {
  return sentence.split(/["\\\n<>&]/).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
