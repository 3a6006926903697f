// The vocabulary of dates, as sources of regular expressions. Every one is linear: no quantifier stands inside another.

/** A month in full or cut short, with or without a stop; case is the reader's. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])(?:\\.(?=\\s*\\d))?';

/** A month in full. */
export const FULL_MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])';

/** A day of a month: "3", "03", "3rd". */
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';

/** A year of four digits that a committee paper may speak of. */
export const YEAR = '(?:19|20)\\d{2}(?!\\d)';

/** A year as it stands behind a month: of four digits, or of two behind an apostrophe ("Feb ’16"). */
export const YEAR_AFTER_MONTH = `(?:${YEAR}|['’‘]\\d{2}(?!\\d))`;

/** A year behind a month, in four digits; null where none stands there. */
export function writtenYear(words: string | null | undefined): string | null {
  if (words === null || words === undefined) return null;
  return words.length === 4 ? words : String(fullYear(Number(words.slice(1))));
}

/** A week that is named by one of its days. */
export const WEEK_OF = '(?:(?:w\\/[ce]|week\\s+(?:commencing|beginning|starting|ending))\\.?:?\\s+)';

/** Words that narrow a month or a year without giving a day; they belong to the phrase. */
export const PART =
  '(?:(?:the\\s+)?(?:(?:very\\s+)?(?:end|beginning|start|middle|close|turn)|(?:early|later?|latter|first|second|last)\\s+(?:part|half|week))\\s+of\\s+(?:the\\s+)?|(?:early|mid|late|end)[\\s-]+)';

/** What joins the dates of a list. */
export const LIST_JOINT = '(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or|&)\\s+|\\s*[/–—-]\\s*|\\s+to\\s+)';

/** What joins the two ends of a range. */
export const RANGE_JOINT = '(?:\\s*[/–—-]\\s*|\\s+(?:to|until|through)\\s+)';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** A weekday before a date, with its mark: "Thursday, ", "Mon 5th". */
export const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+(?:the\\s+)?)';

/** The number of a weekday's name, 0 for Sunday; null where the words begin with none. */
export function weekdayIndex(words: string): number | null {
  const index = WEEKDAYS.indexOf(words.slice(0, 3).toLowerCase());
  return index < 0 ? null : index;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month's number, 1 to 12, by the first three letters of its name; 0 where it is none. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Two digits: 7 is "07". */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** A year written in two digits: 69 and below are of this century, as POSIX's `%y` has it. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}
