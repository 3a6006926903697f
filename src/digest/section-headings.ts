import type { NewsKind } from './digest.ts';

/** What a section of a digest is headed by. */
export const HEADINGS: Readonly<Record<NewsKind, string>> = {
  corrected: 'Corrected',
  'coming-up': 'Coming up',
  'meeting-without-paper': 'Was due to meet, no paper yet',
  passed: 'Date passed, no later word found',
  decision: 'Decided or noted',
  moved: 'Dates moved',
  holder: 'Named in a post',
  commitment: 'Promised or asked for',
  closed: 'Closed actions',
  paper: 'Papers',
  replaced: 'Approved or replaced',
  'not-held': 'Papers mentioned but not held',
};

/** Each kind of news in words, one and several. */
const IN_WORDS: Readonly<Record<NewsKind, readonly [one: string, several: string]>> = {
  corrected: ['one paper corrected', 'papers corrected'],
  'coming-up': ['one date coming up', 'dates coming up'],
  'meeting-without-paper': [
    'one meeting of which no paper is in the folder',
    'meetings of which no paper is in the folder',
  ],
  passed: ['one date that has passed without a later word', 'dates that have passed without a later word'],
  decision: ['one matter decided or noted', 'matters decided or noted'],
  moved: ['one date moved', 'dates moved'],
  holder: ['one new office-holder', 'new office-holders'],
  commitment: ['one thing promised or asked for', 'things promised or asked for'],
  closed: ['one action closed', 'actions closed'],
  paper: ['one paper new or changed', 'papers new or changed'],
  replaced: ['one paper approved or replaced', 'papers approved or replaced'],
  'not-held': ['one paper mentioned that is not in the folder', 'papers mentioned that are not in the folder'],
};

/** "One date moved", "3 dates moved", without the capital. */
export function kindInWords(kind: NewsKind, count: number): string {
  const [one, several] = IN_WORDS[kind];
  return count === 1 ? one : `${count} ${several}`;
}

/** What the withdrawals of a digest are headed by. */
export const WITHDRAWN = 'Withdrawn';
