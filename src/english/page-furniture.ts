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
