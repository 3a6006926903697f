import type { Block, FormatReading } from './formats/block.ts';

/** How many blocks at the head of a page may say of which item it is. */
const HEAD = 6;

/**
 * A reading whose blocks stand on pages: its own, or, where a file has none, those it begins by force, counted from 1. Of
 * the latter nothing is known but where they begin, so that only what stands at their heads counts as a stamp.
 */
export interface PagedReading {
  readonly reading: FormatReading;
  /** Whether the pages are those of the file, which may be cited. */
  readonly isOwn: boolean;
  /** Whether a block may be stamped. */
  readonly mayStamp: (block: Block) => boolean;
}

/** Gives the blocks of a file without pages those it begins by force; furniture, which is on all of them, has none. */
export function onPages(reading: FormatReading): PagedReading {
  if (reading.blocks.some(({ page }) => page !== null)) return { reading, isOwn: true, mayStamp: () => true };
  let page = 1;
  let met = 0;
  const heads = new Set<Block>();
  const blocks = reading.blocks.map((block) => {
    if (block.kind === 'furniture') return block;
    if (block.opensPage) {
      page++;
      met = 0;
    }
    const own = { ...block, page };
    if (met++ < HEAD) heads.add(own);
    return own;
  });
  return { reading: { ...reading, blocks }, isOwn: false, mayStamp: (block) => heads.has(block) };
}
