import type { ReducedDate } from '../domain/reduced-date.ts';

/** A date found in a text, before its year and direction are read: `start` to `end` of the text. */
export interface DateFind {
  readonly date: ReducedDate;
  readonly start: number;
  readonly end: number;
  /** The weekday the text gives it, 0 for Sunday; null where it gives none. */
  readonly weekday: number | null;
}

/**
 * One written form of a date. `pattern` is global; `read` turns a match into the dates it records (none, one, or the
 * several of a list), and returns none where the words around show that it is no date.
 */
export interface DateForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, text: string) => readonly DateFind[];
}

/** A match that is one date, whole. */
export function found(match: RegExpExecArray, date: ReducedDate): DateFind[] {
  return [{ date, start: match.index, end: match.index + match[0].length, weekday: null }];
}
