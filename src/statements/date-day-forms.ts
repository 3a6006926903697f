import { isReducedDate, type ReducedDate } from '../domain/reduced-date.ts';
import { readDayAndMonth } from './date-chrono.ts';
import { type DateFind, type DateForm, found } from './date-form.ts';
import {
  DAY,
  fullYear,
  LIST_JOINT,
  MONTH,
  PART,
  twoDigits,
  WEEK_OF,
  WEEKDAY,
  weekdayIndex,
  writtenYear,
  YEAR,
  YEAR_AFTER_MONTH,
} from './date-words.ts';

/** A number after one of these is the number of a thing, not a day: "section 5 March". */
const NUMBERED = /\b(?:items?|sections?|paragraphs?|paras?|pages?|parts?|appendix|minutes?|nos?\.?)\s+$/i;

/** "3 June 2016", "Thursday, 5th July, 2018", "the 25th of May", "22 and 23 May 2018", "3, 10 and 17 June". */
const DAY_FIRST: DateForm = {
  pattern: new RegExp(
    `(?<![\\w£$€./:-])(${PART}|${WEEK_OF})?(${WEEKDAY})?(${DAY}(?:${LIST_JOINT}${DAY}){0,11})(?:\\s+(?:day\\s+)?of\\s+|\\s*)(${MONTH})(?:(?:,|\\s+of)?\\s*(${YEAR_AFTER_MONTH}))?`,
    'giu',
  ),
  read(match, text) {
    const [whole, part = '', weekdayWords = '', days = '', month = '', written] = match;
    const year = writtenYear(written);
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    if (NUMBERED.test(before)) return [];
    if (
      year === null &&
      !/(?:st|nd|rd|th)$/i.test(days) &&
      isVerb(month, before, text.slice(match.index + whole.length))
    )
      return [];
    const lead = match.index + part.length;
    const numbers = [...days.matchAll(/\d+/g)];
    const finds = numbers.map((number, i): DateFind | null => {
      const date = readDayAndMonth(number[0], month, year);
      if (date === null) return null;
      const at = lead + weekdayWords.length + number.index;
      const suffix = /^(?:st|nd|rd|th)/i.exec(days.slice(number.index + number[0].length))?.[0].length ?? 0;
      const last = i === numbers.length - 1;
      return {
        date,
        start: i === 0 ? match.index : at,
        end: last ? match.index + trimmedLength(whole) : at + number[0].length + suffix,
        weekday: i === 0 ? weekdayIndex(weekdayWords) : null,
      };
    });
    return finds.filter((find) => find !== null);
  },
};

/** What may follow "June 5" where it is a day: never a noun that it could count ("in June 12 people came"). */
const AFTER_DAY =
  /^\s*(?:$|[.,;:!?)\]"'”’]|[–—-](?!\p{L})|(?:and|or|to|that|the|this|is|was|were|are|will|by|for|which|who|in|on|at|as|from|until|till|with|when|we|I|he|she|they|it|there|so|but|through|implementation|meeting|announcement|deadline|letter|report)\b)/u;

/** "June 15", "March 31, 2020": as Canadian papers write it. */
const MONTH_FIRST: DateForm = {
  pattern: new RegExp(
    `(?<![\\w'’-])(${WEEKDAY})?(${MONTH})\\s*(${DAY})(?![\\w%/:]|[.,]\\d)(?:,?\\s*(${YEAR_AFTER_MONTH}))?`,
    'giu',
  ),
  read(match, text) {
    const [whole, weekdayWords = '', month = '', day = '', written] = match;
    const year = writtenYear(written);
    if (year === null && !/\D$/.test(day)) {
      if (!/^\p{Lu}/u.test(month) || !AFTER_DAY.test(text.slice(match.index + whole.length))) return [];
    }
    const date = readDayAndMonth(day.replace(/\D+$/, ''), month, year);
    return date === null ? [] : found(match, date).map((find) => ({ ...find, weekday: weekdayIndex(weekdayWords) }));
  },
};

/** Words that say a number of the form dd.mm.yy is a date: an item may be numbered 19.09.02. */
const BEFORE_NUMERIC =
  /\b(?:on|dated?|of|by|since|until|till|from|before|after|held|meeting|to|and|due|published|between)\W*$/i;

/** "19/05/16", "01/05/2016", "26.02.19", "12-12-2017"; day first, as in Britain. */
const NUMERIC: DateForm = {
  pattern: new RegExp(
    `(?<![\\w£$€./:-])${WEEK_OF}?(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\w/:-]|\\.\\d)`,
    'gi',
  ),
  read(match, text) {
    const [, day, mark, month, year = ''] = match;
    const short = year.length === 2;
    if (short && mark !== '/' && !BEFORE_NUMERIC.test(text.slice(Math.max(0, match.index - 12), match.index)))
      return [];
    if (!short && !/^(?:19|20)/.test(year)) return [];
    return ifReal(match, `${fullYear(Number(year))}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`);
  },
};

/** "2016-05-19". */
const ISO: DateForm = {
  pattern: new RegExp(`(?<![\\w./:-])(${YEAR})-(\\d{2})-(\\d{2})(?![\\w-])`, 'g'),
  read: (match) => ifReal(match, match[0]),
};

/** "6-Jun-16", "06-Jun-2016": as tables write it. */
const HYPHENED: DateForm = {
  pattern: new RegExp(`(?<![\\w./:-])(\\d{1,2})-(${MONTH})-(\\d{4}|\\d{2})(?![\\w-])`, 'giu'),
  read(match) {
    const [, day = '', month = '', year = ''] = match;
    const date = readDayAndMonth(day, month, String(fullYear(Number(year))));
    return date === null ? [] : found(match, date);
  },
};

/** The forms that record a day. */
export const DAY_FORMS: readonly DateForm[] = [DAY_FIRST, MONTH_FIRST, HYPHENED];
export const NUMERIC_FORMS: readonly DateForm[] = [NUMERIC, ISO];

function ifReal(match: RegExpExecArray, date: ReducedDate): DateFind[] {
  return isReducedDate(date) ? found(match, date) : [];
}

/** Whether "5 may" or "2 march" is a number and a verb, as where nothing but the lower case month speaks for a date. */
function isVerb(month: string, before: string, after: string): boolean {
  if (!/^(?:may|march|mar)$/.test(month)) return false;
  if (/^\s+(?:be|have|not|also|well|need|only|still|then|on|past|to)\b/.test(after)) return true;
  return !/\b(?:on|the|of|by|until|till|since|from|before|after|and)\s+$/i.test(before) && /^\s+\p{Ll}/u.test(after);
}

function trimmedLength(words: string): number {
  return words.replace(/\s+$/, '').length;
}
