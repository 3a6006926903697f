import { isReducedDate, type ReducedDate } from '../domain/reduced-date.ts';

/** A day written in a text, from `start` (inclusive) to `end` (exclusive). */
export interface WrittenDay {
  /** `2017-03-03`, or `--07-10` where no year is written. */
  readonly date: ReducedDate;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const NAMED = new RegExp(
  `(?<![\\w/.£])(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(${MONTH})(?![a-z])\\.?(?:,?[ -](\\d{4})(?!\\d))?`,
  'gi',
);
const MONTH_FIRST = new RegExp(`(?<![\\w/])(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'gi');
const NUMERIC = /(?<![\w/.£-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-]|\.\d)/g;
const ISO = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g;
const STARTS = new RegExp(
  `^(?:${WEEKDAY},? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?${MONTH}(?![a-z])|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`,
  'i',
);

/** Whether a text begins with a day, its weekday before it or not. */
export function startsWithDate(text: string): boolean {
  return STARTS.test(text);
}

const BEGINS_WITH_MONTH = new RegExp(`^${MONTH}(?![a-z])`, 'i');

/** Whether a text begins with the name of a month. */
export function startsWithMonth(text: string): boolean {
  return BEGINS_WITH_MONTH.test(text);
}

/** Whether a text is a month and its year and nothing else, as a newsletter is headed. */
export function isMonth(text: string): boolean {
  return startsWithMonth(text) && /^\p{L}+\.? \d{4}$/u.test(text);
}

/** The days of a text in order: "3 March 2017", "26th February, 2019", "10 July", "March 3, 2017", "19/05/16", ISO. */
export function writtenDays(text: string): WrittenDay[] {
  const found: WrittenDay[] = [];
  const add = (match: RegExpMatchArray, year: string | undefined, month: number, day: string) => {
    const date = `${year === undefined ? '-' : fullYear(year)}-${twoDigits(month)}-${twoDigits(Number(day))}`;
    const start = match.index ?? 0;
    const words = match[0].replace(/\.$/, '');
    if (isReducedDate(date)) found.push({ date, words, start, end: start + words.length });
  };
  for (const match of text.matchAll(NAMED)) add(match, match[3], monthNumber(match[2]), match[1] ?? '');
  for (const match of text.matchAll(MONTH_FIRST)) add(match, match[3], monthNumber(match[1]), match[2] ?? '');
  for (const match of text.matchAll(NUMERIC)) add(match, match[4], Number(match[3]), match[1] ?? '');
  for (const match of text.matchAll(ISO)) add(match, match[1], Number(match[2]), match[3] ?? '');
  return found.sort((a, b) => a.start - b.start);
}

/** The first day of a text that has a year; null where there is none. */
export function firstDay(text: string): WrittenDay | null {
  return writtenDays(text).find(({ date }) => !date.startsWith('--')) ?? null;
}

/** A month's number, 1 to 12, by its first three letters; 0 where it is none. */
export function monthNumber(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** A year of two digits is of this century up to 68, as POSIX's `%y` has it. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 69 ? `20${year}` : `19${year}`;
}
