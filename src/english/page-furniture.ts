/**
 * Words that papers print beside a number on lines of their own, which come back on many pages and are no page's head or
 * foot: "(Item 5)", "Question 2", "Minute 57", "Abstain (0)". In small letters.
 */
export const NUMBERED_LINES: readonly string[] = [
  'item',
  'question',
  'minute',
  'minutes',
  'motion',
  'amendment',
  'for',
  'against',
  'abstain',
  'abstained',
  'abstentions',
  'votes',
];

/** Words beside which a page's number is printed. In small letters. */
export const PAGE_WORDS: readonly string[] = ['page', 'pg', 'p'];

/** Words that are stamped, with the item's number, on the first page of each paper of a pack. In small letters. */
export const ITEM_STAMPS: readonly string[] = ['agenda item', 'agenda item no', 'agenda item number', 'agenda no'];

/** Words of a page that holds nothing, so that the next paper begins on a right-hand one. In small letters. */
export const BLANK_PAGES: readonly string[] = [
  'this page is intentionally left blank',
  'this page is intentionally blank',
  'this page has been intentionally left blank',
  'this page has been left blank intentionally',
  'this page is left blank intentionally',
  'page intentionally left blank',
  'intentionally left blank',
  'intentionally blank',
];
