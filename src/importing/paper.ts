import { type PlacedBlock, wholeText } from './blocks.ts';
import type { Dropped } from './dropped-lines.ts';
import { readHeadLine } from './report-head.ts';

/** A paper taken apart, from which its header is read. */
export interface Paper {
  /** The name of its file, without folders. */
  readonly file: string;
  readonly blocks: readonly PlacedBlock[];
  readonly dropped: readonly Dropped[];
}

/** How many blocks at the beginning of a paper may say what it is. */
const TOP = 12;
/** How many at its end may be signed. */
const TAIL = 4;

/** The texts of the first blocks, labels included. */
export function topOf({ blocks }: Paper): readonly string[] {
  return blocks.slice(0, TOP).map(wholeText);
}

/** The texts of the last blocks. */
export function tailOf({ blocks }: Paper): readonly string[] {
  return blocks.slice(-TAIL).map(wholeText);
}

/** How many blocks the head of a report may take. */
const HEAD_DEPTH = 30;

/**
 * The value of the first line of the head with one of some labels (in lower case): "To: X" gives "X". Where the value
 * stands below its label, the next block is it. Null where there is none.
 */
export function headValue({ blocks }: Paper, labels: RegExp): string | null {
  for (const [i, block] of blocks.slice(0, HEAD_DEPTH).entries()) {
    const line = readHeadLine(block.text);
    if (!line || !labels.test(line.label)) continue;
    if (line.value !== '') return line.value;
    const below = blocks[i + 1]?.text ?? '';
    if (below !== '' && below.length < 200 && readHeadLine(below) === null) return below;
  }
  return null;
}

/** Whether the page said of itself that it shows one item of an agenda. */
export function isItemPage({ dropped }: Paper): boolean {
  return dropped.some(({ text }) => /^agenda item(?: details)?$/i.test(text));
}

/** The name of a file without its last ending, its marks made spaces. */
export function plainFileName(file: string): string {
  return file
    .replace(/\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
