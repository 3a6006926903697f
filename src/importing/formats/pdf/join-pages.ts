import type { PageBlock } from './page-block.ts';

/** A line that goes this far, as a share of where full lines end, is full: its paragraph may go on. */
const FULL = 0.85;

/** Letters smaller than this share of the paper's are a footnote's where they end a page. */
const SMALL = 0.92;

/**
 * The blocks of all pages in order, paragraphs and items that a page break parts put together.
 *
 * @param bodySize the size of the letters of most words in the paper
 */
export function joinPages(pages: readonly (readonly PageBlock[])[], bodySize: number): readonly PageBlock[] {
  const joined: PageBlock[] = [];
  const fullest = fullLine(pages.flat());
  for (const page of pages) {
    const first = page.findIndex(({ kind }) => kind !== 'furniture');
    const last = joined.findLastIndex(({ kind, isNote, size }) => {
      return kind !== 'furniture' && !isNote && size >= SMALL * bodySize;
    });
    const [before, after] = [joined[last], page[first]];
    if (
      before &&
      after &&
      after.page === before.page + before.text.split('\f').length &&
      goesOn(before, after, fullest)
    ) {
      joined[last] = {
        ...before,
        text: `${before.text}\n\f${after.text}`,
        struck: [...before.struck, ...after.struck],
        lastRight: after.lastRight,
      };
      joined.push(...page.filter((_, index) => index !== first));
    } else joined.push(...page);
  }
  return joined.map((block) => ({ ...block, text: block.text.replaceAll('\f', '') }));
}

function goesOn(before: PageBlock, after: PageBlock, fullest: number): boolean {
  const isText = [before, after].every(({ kind }) => kind === 'paragraph' || kind === 'item');
  if (!isText || after.label !== null || after.isNote) return false;
  if (after.text === '' || before.text === '') return false;
  if (/[.!?:;][)\]’”"'*]*$/.test(before.text)) return false;
  if (/^[\p{Ll}(&\d£,;]/u.test(after.text) || /[,&(–—-]$/.test(before.text)) return true;
  return before.lastRight >= FULL * fullest;
}

/** How far to the right the paper's full lines go. The last lines of paragraphs are of any length: one in ten is full. */
function fullLine(blocks: readonly PageBlock[]): number {
  const rights = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .map(({ lastRight }) => lastRight)
    .sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.9)] ?? 0;
}
