import type { DocumentDate } from '../domain/document.ts';
import type { Block, FormatReading } from './formats/block.ts';
import { readHeadBlock } from './report-head.ts';
import { isSignatureLine } from './signature.ts';
import { wholeText } from './whole-text.ts';

/** A paper taken apart, from which its header is read. */
export interface Paper {
  /** The name of its file, without folders; '' where that says nothing of it, as of a paper inside a pack. */
  readonly file: string;
  /** In reading order, without furniture. */
  readonly blocks: readonly Block[];
  /** What stands beside the paper's own words: of its pages, of the site around it. */
  readonly aside: readonly string[];
  readonly hints: FormatReading['hints'];
  /** What it is in a pack; null where its file holds it alone. */
  readonly pack: PackPlace | null;
}

/** What a paper is in the pack it was cut from. */
export type PackPlace =
  | { readonly kind: 'agenda' }
  /** A paper of an item, with what the agenda calls it and of which body and day the agenda is. */
  | {
      readonly kind: 'item';
      readonly title: string;
      readonly body: string | null;
      readonly date: DocumentDate | null;
    };

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
    // "Date:" below a signature is the day it was signed.
    if (isSignatureLine(block.text)) return null;
    const line = readHeadBlock(block);
    if (!line || !labels.test(line.label)) continue;
    if (line.value !== '') return line.value;
    const below = blocks[i + 1];
    if (below && below.text !== '' && below.text.length < 200 && readHeadBlock(below) === null) return below.text;
  }
  return null;
}

/** Whether the page said of itself that it shows one item of an agenda. */
export function isItemPage({ aside }: Paper): boolean {
  return aside.some((text) => /^agenda item(?: details)?$/i.test(text));
}

/** The name of a file without its last ending, its marks made spaces. */
export function plainFileName(file: string): string {
  return file
    .replace(/\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
