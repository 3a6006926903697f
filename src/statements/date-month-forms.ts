import { readDayAndMonth } from './date-chrono.ts';
import { type DateForm, found } from './date-form.ts';
import {
  FULL_MONTH,
  fullYear,
  MONTH,
  monthNumber,
  PART,
  RANGE_JOINT,
  twoDigits,
  writtenYear,
  YEAR,
  YEAR_AFTER_MONTH,
} from './date-words.ts';

/** A number before a month is a day: where that day does not exist (31 April 2018) the month is no date either. */
const DAY_BEFORE = /(?<!\d)\d{1,2}(?:st|nd|rd|th)?\s*(?:of\s+)?$/i;

/** "January 2016", "nov 2016", "early January 2018", "the end of June 2016", "September of 2020". */
const MONTH_AND_YEAR: DateForm = {
  pattern: new RegExp(`(?<![\\w'’-])(${PART})?(${MONTH})(?:\\s+of|,)?\\s*(${YEAR_AFTER_MONTH})(?![\\w/])`, 'giu'),
  read(match, text) {
    const [, , month = '', year] = match;
    if (DAY_BEFORE.test(before(text, match.index))) return [];
    const date = readDayAndMonth(null, month, writtenYear(year));
    return date === null ? [] : found(match, date);
  },
};

/** "Sep-17", as tables write a month of a year; "29 June-16 July" is two days. */
const MONTH_HYPHEN_YEAR: DateForm = {
  pattern: new RegExp(`(?<![\\w'’.-])(${MONTH})-([1-3]\\d)(?![\\w-]|\\s+(?:${MONTH}))`, 'giu'),
  read(match, text) {
    const [, month = '', year = ''] = match;
    if (DAY_BEFORE.test(before(text, match.index))) return [];
    const date = readDayAndMonth(null, month, String(fullYear(Number(year))));
    return date === null ? [] : found(match, date);
  },
};

/** "January to March 2018", "November 2017 – January 2018": one interval. */
const MONTH_RANGE: DateForm = {
  pattern: new RegExp(
    `(?<![\\w'’-])(${MONTH})(?:\\s*(${YEAR}))?${RANGE_JOINT}(${MONTH})\\s*(?:of\\s+)?(${YEAR})`,
    'giu',
  ),
  read(match, text) {
    const [, fromMonth = '', fromYear, toMonth = '', toYear = ''] = match;
    if (DAY_BEFORE.test(before(text, match.index))) return [];
    const [from, to] = [monthNumber(fromMonth), monthNumber(toMonth)];
    const year = fromYear === undefined ? Number(toYear) - (from > to ? 1 : 0) : Number(fromYear);
    if (year > Number(toYear) || (year === Number(toYear) && from >= to)) return [];
    return found(match, `${year}-${twoDigits(from)}/${toYear}-${twoDigits(to)}`);
  },
};

const TIME_WORD = /\b(?:in|until|till|since|during|throughout|next|last|this|mid|late|early)\s+$/i;
const PREPOSITION = /\b(?:by|from|before|after|for|of|to|between|through|around|beyond|into)\s+$/i;
const MONTH_BEFORE = new RegExp(
  `(?:${MONTH})${'(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or|to)\\s+|\\s*[/–-]\\s*)'}$`,
  'iu',
);
const MEETING_AFTER =
  /^\s+(?:meetings?|boards?|committee|session|deadline|update|report|budget|cabinet|council|agenda|minutes|elections?|workshop|event|conference|papers?)\b/;

/** "in July", "until the March meeting", "early January", "the end of June": a month with no year, where it is clear. */
const MONTH_ALONE: DateForm = {
  pattern: new RegExp(
    `(?<![\\w'’-])(${PART})?(${FULL_MONTH}|(?:jan|feb|apr|aug|sept?|oct|nov|dec)(?![\\w]))(?![\\w-])`,
    'giu',
  ),
  read(match, text) {
    const [whole, part = '', month = ''] = match;
    const after = text.slice(match.index + whole.length, match.index + whole.length + 24);
    const lead = before(text, match.index).replace(/(?:\bthe|\ba)\s+$/i, '');
    if (DAY_BEFORE.test(lead) || /^\s*(?:19|20)?\d{1,2}(?!\d)/.test(after)) return [];
    if (/^(?:may|march)$/.test(month) && !isLowerMonth(lead, after)) return [];
    if (part === '' && !isMonthHere(month, lead, after)) return [];
    return found(match, `--${twoDigits(monthNumber(month))}`);
  },
};

/** Whether "may" or "march" in lower case is a month, as somebody types it in a question: "since may", "in march?". */
function isLowerMonth(lead: string, after: string): boolean {
  const ends = /^\s*(?:$|[?!.,;:)]|(?:and|or|the|did|was|were)\b)/.test(after);
  return ends && /\b(?:in|until|till|since|during|by|from|before|after|of|to|next|last|early|late)\s+$/i.test(lead);
}

/** Whether the words around say that a month's name is a month, not a verb ("may", "march") or a person ("April"). */
function isMonthHere(month: string, lead: string, after: string): boolean {
  if (TIME_WORD.test(lead)) return true;
  if (month.length <= 4 && !/^(?:may|june|july)$/i.test(month)) return false;
  if (/^\p{Lu}/u.test(month) && (MEETING_AFTER.test(after) || MONTH_BEFORE.test(lead))) return true;
  return PREPOSITION.test(lead) && !/^(?:['’]s)?\s+\p{Lu}\p{Ll}/u.test(after);
}

/** The forms that record a month. */
export const MONTH_FORMS: readonly DateForm[] = [MONTH_RANGE, MONTH_AND_YEAR, MONTH_HYPHEN_YEAR, MONTH_ALONE];

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 24), at);
}
