import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { formatDate, hasYear, latestDay, type ReducedDate } from '../domain/reduced-date.ts';
import { findDatePhrases } from './date-phrases.ts';

/** Against what a date without a year is read. */
export interface DateContext {
  /** The day, month or year the text was written for; null where none is known. */
  readonly reference: ReducedDate | null;
  /** The reference for a reader: "the paper's date, December 2017"; null when `reference` is. */
  readonly referenceName: string | null;
  /** True for a transcript, whose tenses are the speaker's own and not reported ones. */
  readonly speech?: boolean;
}

/**
 * What the dates of a passage are read against: the paper's date; but in a passage that another leads into with a day
 * already gone ("On 25 November 2016 the Committee agreed the following:"), that day.
 */
export function dateContextOf(document: Document, passage: Passage): DateContext {
  const date = document.date?.date ?? null;
  const speech = document.kind === 'transcript';
  const paper: DateContext =
    date !== null && hasYear(date)
      ? { reference: date, referenceName: `the paper's date, ${formatDate(date)}`, speech }
      : { reference: null, referenceName: null, speech };
  const lead = passage.parent === null ? undefined : document.passages[passage.parent - 1];
  if (!lead || !/:\s*$/.test(lead.text)) return paper;
  const told = findDatePhrases(lead.text, paper)
    .filter((phrase) => phrase.direction === 'past' && /^\d{4}-\d{2}-\d{2}$/.test(phrase.date))
    .at(-1)?.date;
  const limit = paper.reference === null ? null : latestDay(paper.reference);
  if (told === undefined || (limit !== null && told > limit)) return paper;
  return { reference: told, referenceName: `the paragraph it stands under, ${formatDate(told)}` };
}
