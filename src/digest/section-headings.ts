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

/** What the withdrawals of a digest are headed by. */
export const WITHDRAWN = 'Withdrawn';
