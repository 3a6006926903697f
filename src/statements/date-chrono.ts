import { Chrono, en } from 'chrono-node';
import { isReducedDate, noonOf, type ReducedDate } from '../domain/reduced-date.ts';
import { twoDigits } from './date-words.ts';

/** Chrono fills what words leave out from a reference. Only what it calls certain is used, so any fixed day will do. */
const REFERENCE = noonOf('2016-01-01');

/**
 * Of the British configuration's two dozen parsers the two for days and months by name. Measured: the others made the
 * first reading of a folder slower by a second and, on whole sentences, found dates in "Five Year Forward View".
 */
const BY_NAME = new Chrono({
  parsers: en.GB.parsers.filter((parser) => /^ENMonthName(?:LittleEndian)?Parser$/.test(parser.constructor.name)),
  refiners: [],
});

/**
 * The date that a day, a month's name and a year (where they are given) record, read by chrono; null where they are
 * none, as 31 April. Chrono is given these words alone and in this order: it reads "June 15" as June 2015.
 */
export function readDayAndMonth(day: string | null, month: string, year: string | null): ReducedDate | null {
  const words = [day, month.replace(/\.$/, ''), year].filter((part) => part !== null && part !== '').join(' ');
  const result = BY_NAME.parse(words, REFERENCE).find((reading) => reading.text.length === words.length);
  if (!result || result.end) return null;
  const { start } = result;
  const parts = [
    year && start.isCertain('year') ? String(start.get('year')).padStart(4, '0') : '-',
    start.isCertain('month') ? twoDigits(start.get('month') ?? 0) : '',
    ...(day ? [start.isCertain('day') ? twoDigits(start.get('day') ?? 0) : ''] : []),
  ];
  const date = parts.join('-');
  return isReducedDate(date) ? date : null;
}
