import type { ReducedDate } from './reduced-date.ts';

/** Whether the text speaks of a date as gone, as to come, or as a limit ("by the end of June"). */
export type Direction = 'past' | 'future' | 'deadline' | 'unknown';

/** A date as a text writes it, found at `start` (inclusive) to `end` (exclusive) of that text. */
export interface DatePhrase {
  /** What the words record and no more: "10 July" is `--07-10`. */
  readonly date: ReducedDate;
  /** The words as written: "early 2018", "the end of June", "25th May". */
  readonly words: string;
  /** The date with the year read from its context; null where the words state the year or no context gives one. */
  readonly readAs: ReducedDate | null;
  /** From what the year was read, for a reader: "the paper's date, December 2017"; null when `readAs` is. */
  readonly readFrom: string | null;
  readonly direction: Direction;
  readonly start: number;
  readonly end: number;
}

/** The best known reading of a phrase: with the year read from context where the words give none. */
export function knownDate(phrase: DatePhrase): ReducedDate {
  return phrase.readAs ?? phrase.date;
}
