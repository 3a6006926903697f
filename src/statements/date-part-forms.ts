import type { ReducedDate } from '../domain/reduced-date.ts';
import { type DateForm, found } from './date-form.ts';
import { fullYear, twoDigits, YEAR } from './date-words.ts';

const FOLLOWING = '\\s?[/–-]\\s?(\\d{4}|\\d{2})(?!\\d)';

/** The six months of a year that begins in a month. */
function half(year: number, begins: number, second: boolean): ReducedDate {
  const from = year * 12 + begins - 1 + (second ? 6 : 0);
  const name = (months: number): string => `${Math.floor(months / 12)}-${twoDigits((months % 12) + 1)}`;
  return `${name(from)}/${name(from + 5)}`;
}

/** "The second half of 2017", "H1 2018/19": six months; "H1 2018" does not say of which year. */
const HALF: DateForm = {
  pattern: new RegExp(
    `(?<![\\w-])(?:(?:the\\s+)?(first|second|last|latter|1st|2nd)\\s+half\\s+of\\s+(?:the\\s+)?(?:financial\\s+year\\s+)?|H([12])\\s*,?\\s*(?:of\\s+)?)(${YEAR})(?:${FOLLOWING})?`,
    'giu',
  ),
  read(match) {
    const [, word, number, year = '', to] = match;
    const second = number === '2' || (word !== undefined && !/^(?:first|1st)$/i.test(word));
    if (to === undefined) return found(match, number === undefined ? half(Number(year), 1, second) : year);
    return follows(year, to) ? found(match, half(Number(year), 4, second)) : [];
  },
};

const IN_A_YEAR = /\b(?:in|for|of|during|from|by|to|since|until|year|budget|target|plan)\s+(?:the\s+)?$/i;

/** "FY18/19", "Q3 17/18", "in 17/18": a financial year in two digits, whose second number is no month. */
const SHORT_FINANCIAL: DateForm = {
  pattern: /(?<![\w£$€./:-])(?:(FY)\s?|Q([1-4])\s?)?(\d{2})[/–-](\d{2})(?![\w%/]|[.,-]\d|\s+(?:of|were|was)\b)/giu,
  read(match, text) {
    const [, marked, quarter, from = '', to = ''] = match;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (
      !follows(from, to) ||
      (marked === undefined && quarter === undefined && (Number(to) <= 12 || !IN_A_YEAR.test(before)))
    )
      return [];
    const year = fullYear(Number(from));
    if (quarter === undefined) return found(match, `${year}-04/${year + 1}-03`);
    const [first, last] = QUARTERS[Number(quarter) - 1] ?? ['04', '06'];
    const of = quarter === '4' ? year + 1 : year;
    return found(match, `${of}-${first}/${of}-${last}`);
  },
};

const QUARTERS = [
  ['04', '06'],
  ['07', '09'],
  ['10', '12'],
  ['01', '03'],
] as const;

/** "From 2004 to 2008", "between 2004 and 2008": one span. */
const YEARS: DateForm = {
  pattern: new RegExp(
    `(?<![\\w-])(?:from|between)\\s+(${YEAR})\\s+(?:to|and|until|till)\\s+(${YEAR})(?![\\w%/])`,
    'giu',
  ),
  read(match) {
    const [, from = '', to = ''] = match;
    return from < to ? found(match, `${from}-01/${to}-12`) : [];
  },
};

/** Whether a second number is the year after the first: "18" after "2017", "18" after "17". */
function follows(from: string, to: string): boolean {
  return (Number(from) + 1) % 100 === Number(to.slice(-2));
}

/** The forms that record halves, financial years in two digits, and spans of years. */
export const PART_OF_YEAR_FORMS: readonly DateForm[] = [HALF, SHORT_FINANCIAL, YEARS];
