import { BLANK_PAGES, ITEM_STAMPS } from '../english/page-furniture.ts';

const PAGE = 'page (\\d{1,4})';
const ITEM = `(?:${ITEM_STAMPS.join('|')})[.:]? ?((?:\\d{1,3}(?:\\.\\d{1,2})?|[a-z]{1,2}\\d{1,3})[a-z]?)`;
const STAMP = new RegExp(`^(?:${PAGE}|${ITEM}|${PAGE} ${ITEM}|${ITEM} ${PAGE})$`, 'i');
const BLANK = new RegExp(`^[\\[(]?(?:${BLANK_PAGES.join('|')})[\\])]?\\.?$`, 'i');

const RANGE = /\s*[([](?:pages?|pp?\.?) ?(\d{1,4})(?: ?(?:[-–—]|to) ?\d{1,4})?[)\]]\.?$/i;

/** What is stamped on a page when papers are bound into a pack. */
export interface Stamp {
  /** The page of the pack as it is printed, which may differ from its place in the file. */
  readonly page: number | null;
  /** The item of the agenda whose paper begins here, in small letters: "5", "5a". */
  readonly item: string | null;
}

/** A text that is a stamp and nothing else: "Page 11", "Agenda Item 5", "Page 11 Agenda Item 5"; null for others. */
export function readStamp(text: string): Stamp | null {
  const found = STAMP.exec(text);
  if (!found) return null;
  const [page, item, firstPage, itemAfter, itemBefore, lastPage] = found.slice(1);
  const number = page ?? firstPage ?? lastPage;
  return {
    page: number === undefined ? null : Number(number),
    item: (item ?? itemAfter ?? itemBefore)?.toLowerCase() ?? null,
  };
}

/** Whether a text only says that its page holds nothing. */
export function isBlankNotice(text: string): boolean {
  return BLANK.test(text);
}

/** Where an entry of an agenda says which pages its paper takes, "(Pages 11 - 84)" at its end; null where it does not. */
export function readPageRange(text: string): { readonly start: number; readonly first: number } | null {
  const found = RANGE.exec(text);
  return found && { start: found.index, first: Number(found[1]) };
}
