import type { Block } from './formats/block.ts';

/**
 * Finds the page on which something stands that is told by its page, or by the place a block was read from, or by its line
 * or paragraph, which goes by the block before it; 1 where none of these is known. Blocks are looked through once.
 */
export function pageFinder(blocks: readonly Block[]): (from: string) => number {
  const places = new Map<string, number>();
  const ordered: { readonly order: number; readonly page: number }[] = [];
  for (const { from, page } of blocks) {
    if (page === null) continue;
    if (!places.has(from)) places.set(from, page);
    const order = orderOf(from);
    if (order !== null && order >= (ordered.at(-1)?.order ?? 0)) ordered.push({ order, page });
  }
  return (from) => {
    const page = /^page (\d+)/.exec(from)?.[1];
    if (page !== undefined) return Number(page);
    const order = orderOf(from);
    return places.get(from) ?? (order === null ? 1 : lastUpTo(ordered, order));
  };
}

/** Which line or paragraph of the file something was read from; null where that is not told. */
function orderOf(from: string): number | null {
  const order = /^(?:line|paragraph) (\d+)/.exec(from)?.[1];
  return order === undefined ? null : Number(order);
}

function lastUpTo(ordered: readonly { readonly order: number; readonly page: number }[], order: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle]?.order ?? 0) <= order) low = middle + 1;
    else high = middle;
  }
  return ordered[low - 1]?.page ?? 1;
}
