import { isBlankNotice, readPageRange, readStamp } from '../../page-stamps.ts';
import type { PageBlock } from './page-block.ts';

/** A line that goes this far, as a share of where full lines end, is full: its paragraph may go on. */
const FULL = 0.85;

/** Letters smaller than this share of the paper's are a footnote's where they end a page. */
const SMALL = 0.92;

/** Lines of one paragraph stand no further apart than this times the size of their letters, from foot to head. */
const CLOSE = 1.2;

interface Joined extends PageBlock {
  /** The page on which it ends. */
  readonly lastPage: number;
}

/**
 * The blocks of all pages in order, paragraphs and items put together that a page break parts, or tags line by line.
 *
 * @param bodySize the size of the letters of most words in the paper
 */
export function joinPages(pages: readonly (readonly PageBlock[])[], bodySize: number): readonly PageBlock[] {
  const blocks: Joined[] = [];
  const fullest = fullLine(pages.flat());
  for (const page of pages) {
    const first = page.find(({ kind }) => kind !== 'furniture');
    for (const block of page) {
      const at = block === first ? lastText(blocks, bodySize) : blocks.length - 1;
      const before = blocks[at];
      const joins =
        before && (block === first ? goesOnOver(before, block, fullest) : goesOnBelow(before, block, fullest));
      if (joins) blocks[at] = together(before, block);
      else blocks.push({ ...block, lastPage: block.page });
    }
  }
  return blocks;
}

/** Where the last block stands that a next page may go on with: footnotes end a page, and are smaller. */
function lastText(blocks: readonly Joined[], bodySize: number): number {
  return blocks.findLastIndex(({ kind, isNote, size }) => kind !== 'furniture' && !isNote && size >= SMALL * bodySize);
}

function together(before: PageBlock, after: PageBlock): Joined {
  return {
    ...before,
    text: `${before.text}\n${after.text}`,
    struck: [...before.struck, ...after.struck],
    bottom: after.bottom,
    lastRight: after.lastRight,
    lastPage: after.page,
  };
}

function goesOnOver(before: Joined, after: PageBlock, fullest: number): boolean {
  if (after.page !== before.lastPage + 1 || !mayGoOn(before, after)) return false;
  if (/^[\p{Ll}(&\d£,;]/u.test(after.text) || /[,&(–—-]$/.test(before.text)) return true;
  return before.lastRight >= FULL * fullest;
}

/** Some programs tag each line as a paragraph: a full line goes on in the one right below that begins in small letters. */
function goesOnBelow(before: Joined, after: PageBlock, fullest: number): boolean {
  if (after.page !== before.lastPage || !mayGoOn(before, after)) return false;
  const gap = after.top - before.bottom;
  const isBelow = gap > -after.size && gap < CLOSE * after.size;
  return isBelow && /^\p{Ll}/u.test(after.text) && before.lastRight >= FULL * fullest;
}

function mayGoOn(before: PageBlock, after: PageBlock): boolean {
  const isText = [before, after].every(({ kind }) => kind === 'paragraph' || kind === 'item');
  if (readStamp(after.text) !== null || isBlankNotice(before.text) || readPageRange(before.text) !== null) return false;
  if (!isText || after.label !== null || after.isNote || after.text === '' || before.text === '') return false;
  return !/[.!?:;][)\]’”"'*]*$/.test(before.text);
}

/** How far to the right the paper's full lines go. The last lines of paragraphs are of any length: one in ten is full. */
function fullLine(blocks: readonly PageBlock[]): number {
  const rights = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .map(({ lastRight }) => lastRight)
    .sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.9)] ?? 0;
}
