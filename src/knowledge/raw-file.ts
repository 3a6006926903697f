import type { KnowledgeProblem } from './problem-codes.ts';

/** A file of the knowledge folder as it was found. */
export interface RawFile {
  /** Relative to the knowledge folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly checksum: string;
}

/** What was read from a folder: files sorted by path, and what could not be read. */
export interface FolderFiles {
  readonly files: readonly RawFile[];
  readonly problems: readonly KnowledgeProblem[];
  /** The names of the files in `originals`, none when left out. */
  readonly originals?: readonly string[];
}

/** The folder of papers inside a knowledge folder. */
export const MEETINGS = 'meetings';

/** The folder beside it of the files that papers were imported from. */
export const ORIGINALS = 'originals';

/** Whether a path is a paper's: `meetings/**` ending in `.md`. */
export function isPaper(path: string): boolean {
  return path.startsWith(`${MEETINGS}/`) && path.endsWith('.md');
}

/** The id of a paper: the base name of its file without `.md`. */
export function paperId(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** The largest file that is read, in bytes. */
export const FILE_LIMIT = 5 * 1024 * 1024;
