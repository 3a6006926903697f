/**
 * A calendar date no more precise than its source: an ISO 8601 reduced date.
 *
 * Shapes: `2018`, `2018-01`, `2018-01-22`; `--07-10` or `--07` where no year is recorded; `2016-04/2017-03`, an
 * interval of months, for a financial year or a season. Never rounded, never given today's year.
 */
export type ReducedDate = string;

const YEAR = /^\d{4}$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const YEARLESS = /^--(\d{2})(?:-(\d{2}))?$/;

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Days in a month, 1 to 12; a month without a year is given its longest form (29 February is a day of some year). */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) {
    const leap = year === null || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a text is a reduced date of a day, month or year that exists (or an interval of two that do). */
export function isReducedDate(text: string): boolean {
  if (YEAR.test(text)) return true;
  const interval = text.split('/');
  if (interval.length === 2) {
    const [from = '', to = ''] = interval;
    return MONTH.test(from) && MONTH.test(to) && isReducedDate(from) && isReducedDate(to) && from <= to;
  }
  const month = MONTH.exec(text);
  if (month) return isMonth(Number(month[2]));
  const day = DAY.exec(text);
  if (day) return isDay(Number(day[1]), Number(day[2]), Number(day[3]));
  const yearless = YEARLESS.exec(text);
  if (!yearless) return false;
  return yearless[2] === undefined
    ? isMonth(Number(yearless[1]))
    : isDay(null, Number(yearless[1]), Number(yearless[2]));
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function isDay(year: number | null, month: number, day: number): boolean {
  return isMonth(month) && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether the date says its year. */
export function hasYear(date: ReducedDate): boolean {
  return !date.startsWith('--');
}

/** The first day a date with a year can mean, as YYYY-MM-DD; null where no year is recorded. */
export function earliestDay(date: ReducedDate): string | null {
  if (!hasYear(date)) return null;
  const [from = date] = date.split('/');
  if (YEAR.test(from)) return `${from}-01-01`;
  if (MONTH.test(from)) return `${from}-01`;
  return from;
}

/** The last day a date with a year can mean, as YYYY-MM-DD; null where no year is recorded. */
export function latestDay(date: ReducedDate): string | null {
  if (!hasYear(date)) return null;
  const to = date.split('/').at(-1) ?? date;
  if (YEAR.test(to)) return `${to}-12-31`;
  const month = MONTH.exec(to);
  if (month) return `${to}-${String(daysInMonth(Number(month[1]), Number(month[2]))).padStart(2, '0')}`;
  return to;
}

/** Whether two dates can mean the same day; a date without a year is compared by month and day alone. */
export function datesOverlap(a: ReducedDate, b: ReducedDate): boolean {
  const [aFrom, aTo, bFrom, bTo] = [earliestDay(a), latestDay(a), earliestDay(b), latestDay(b)];
  if (aFrom !== null && aTo !== null && bFrom !== null && bTo !== null) return aFrom <= bTo && bFrom <= aTo;
  const [aMonth, aDay] = monthAndDay(a);
  const [bMonth, bDay] = monthAndDay(b);
  if (aMonth === null || bMonth === null) return true;
  return aMonth === bMonth && (aDay === null || bDay === null || aDay === bDay);
}

function monthAndDay(date: ReducedDate): [month: string | null, day: string | null] {
  const parts = (hasYear(date) ? date.slice(5) : date.slice(2)).split('-');
  return [parts[0] || null, parts[1] ?? null];
}

/** The date with its year put in, for a date that records none: `--07-10` and 2017 give `2017-07-10`. */
export function withYear(date: ReducedDate, year: number): ReducedDate {
  return hasYear(date) ? date : `${String(year).padStart(4, '0')}${date.slice(1)}`;
}

/** The date in British words: `22 January 2018`, `January 2018`, `2018`, `10 July`, `April 2016 to March 2017`. */
export function formatDate(date: ReducedDate): string {
  const interval = date.split('/');
  if (interval.length === 2) return interval.map(formatDate).join(' to ');
  if (YEAR.test(date)) return date;
  const [month, day] = monthAndDay(date);
  const year = hasYear(date) ? date.slice(0, 4) : '';
  return [day && String(Number(day)), MONTH_NAMES[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** The day after a number of days (negative: before), both YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whole days from one YYYY-MM-DD to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

/** The English weekday of a YYYY-MM-DD. */
export function weekday(day: string): string {
  const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  return names[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? '';
}

/** Noon, by universal time, of a YYYY-MM-DD, for a library that asks for an instant. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
