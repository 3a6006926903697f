import type { Block } from './formats/block.ts';
import { readPageRange } from './page-stamps.ts';
import { wholeText } from './whole-text.ts';

/** An item of an agenda, with the pages of the pack that its paper takes where it says them. */
export interface AgendaEntry {
  /** Its number in small letters; null where none is printed before it. */
  readonly item: string | null;
  readonly title: string;
  /** The first of its pages, as printed; null where the agenda does not say. */
  readonly first: number | null;
  /** Where the entry itself stands. */
  readonly page: number;
}

/** A number alone is an item's only before a capital: not that of "18 month review". */
const NUMBERED =
  /^(?:agenda item |item )?(?:no\.? )?((?:\d{1,3}(?:\.\d{1,2})?|[A-Z]{1,2}\d{1,3})[a-z]?)(?:[.):]+ (?=\S)| [-–—] (?=\S)| (?=\p{Lu}))/iu;
const LONGEST_TITLE = 250;

/**
 * The entries of an agenda that say which pages their papers take: "5. Stroke review (Pages 11 - 84)". Where the pages
 * stand on a line of their own the words before them are the item's.
 */
export function agendaEntries(blocks: readonly Block[]): readonly AgendaEntry[] {
  const entries: AgendaEntry[] = [];
  let above = '';
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.page === null) continue;
    const text = wholeText(block);
    const range = readPageRange(text);
    if (range) {
      const own = text.slice(0, range.start).trim();
      const words = own === '' ? above : own;
      entries.push({ ...itemOf(words), first: range.first, page: block.page });
    }
    above = text;
  }
  return entries;
}

/**
 * The items of an agenda that names no pages: what is numbered before the first page that is stamped with an item. An item
 * that is listed twice (the notes before an agenda are numbered too) is as it was listed last.
 *
 * @param until the page of that first stamp
 */
export function agendaItems(blocks: readonly Block[], until: number): readonly AgendaEntry[] {
  const items = new Map<string, AgendaEntry>();
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.page === null || block.page >= until) continue;
    const { item, title } = itemOf(wholeText(block));
    if (item === null) continue;
    items.delete(item);
    items.set(item, { item, title, first: null, page: block.page });
  }
  return [...items.values()];
}

function itemOf(words: string): Pick<AgendaEntry, 'item' | 'title'> {
  const number = NUMBERED.exec(words);
  const title = words.slice(number?.[0].length ?? 0).trim();
  return { item: number?.[1]?.toLowerCase() ?? null, title: title.length > LONGEST_TITLE ? '' : title };
}
