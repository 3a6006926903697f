import type { ReducedDate } from '../domain/reduced-date.ts';
import { type DateForm, found } from './date-form.ts';
import { PART, twoDigits, YEAR } from './date-words.ts';

const SPAN = `(${YEAR})\\s?([/–—-])\\s?(\\d{4}|\\d{2})(?![\\w%/]|[.,-]\\d)`;

/** "2016/17", "2017-18", "2016/2017", "2016-2021", "2016/17 to 2020/21", "the end of 2016/17". */
const YEAR_SPAN: DateForm = {
  pattern: new RegExp(`(?<![\\w£$€./:-])(${PART})?(?:FY\\s?)?${SPAN}(?:\\s*(?:to|[–—-])\\s*${SPAN})?`, 'giu'),
  read(match, text) {
    const [whole, , from = '', mark = '', to = '', lastFrom, lastMark = '', lastTo = ''] = match;
    if (isCounted(text.slice(match.index + whole.length))) return [];
    const first = yearSpan(from, mark, to);
    if (first === null || lastFrom === undefined) return first === null ? [] : found(match, first);
    const last = yearSpan(lastFrom, lastMark, lastTo);
    if (last === null || !first.includes('/') || !last.includes('/')) return [];
    return found(match, `${first.split('/')[0]}/${last.split('/')[1]}`);
  },
};

/**
 * Two years written together: a financial year, April to March, where the second follows the first; else the years
 * from one to the other. "2018-01", whose second number cannot be a later year, is a month in ISO's manner.
 */
function yearSpan(from: string, mark: string, to: string): ReducedDate | null {
  const first = Number(from);
  const second = to.length === 4 ? Number(to) : Math.floor(first / 100) * 100 + Number(to);
  if (second === first + 1 || (to === '00' && from.endsWith('99'))) return `${first}-04/${first + 1}-03`;
  if (mark === '-' && to.length === 2 && Number(to) >= 1 && Number(to) <= 12 && second <= first) return `${from}-${to}`;
  return mark !== '/' && second > first && second < first + 40 ? `${first}-01/${second}-12` : null;
}

const QUARTER_WORDS = ['first', 'second', 'third', 'fourth'];

/** "Q1 2018/19", "the first quarter of 2018/19": three months of a financial year. "Q1 2018" does not say of which. */
const QUARTER: DateForm = {
  pattern: new RegExp(
    `(?<![\\w-])(?:the\\s+)?(?:Q\\s?([1-4])|quarter\\s+([1-4])|(first|second|third|fourth|last|final)\\s+quarter)\\s*,?\\s*(?:of\\s+)?(?:the\\s+)?(?:financial\\s+year\\s+)?(${YEAR})(?:\\s?([/–-])\\s?(\\d{4}|\\d{2})(?!\\d))?`,
    'giu',
  ),
  read(match) {
    const [, short, long, word, year = '', mark = '/', to] = match;
    if (to === undefined) return found(match, year);
    const financial = yearSpan(year, mark, to);
    if (financial === null || !financial.includes('/')) return [];
    const named = word === undefined ? 0 : QUARTER_WORDS.indexOf(word.toLowerCase()) + 1 || 4;
    const quarter = Number(short ?? long ?? named);
    const months = ['04/06', '07/09', '10/12', '01/03'][quarter - 1]?.split('/') ?? [];
    const of = Number(year) + (quarter === 4 ? 1 : 0);
    return found(match, `${of}-${months[0]}/${of}-${months[1]}`);
  },
};

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
};

/** "autumn 2018", "Spring/Summer 2018", "winter 2017/18": the meteorologists' three months; winter begins the year named. */
const SEASON: DateForm = {
  pattern: new RegExp(
    `(?<![\\w-])(${PART})?(spring|summer|autumn|winter)(?:\\s*[/–-]\\s*(spring|summer|autumn|winter))?\\s+(?:of\\s+)?(${YEAR})(?:\\s?[/–-]\\s?(\\d{4}|\\d{2})(?!\\d))?`,
    'giu',
  ),
  read(match) {
    const [, , from = '', to, year = ''] = match;
    const first = SEASONS[from.toLowerCase()] ?? [1, 12];
    const last = SEASONS[(to ?? from).toLowerCase()] ?? first;
    if (last[1] <= first[0]) return found(match, year);
    return found(match, `${monthOf(year, first[0])}/${monthOf(year, last[1])}`);
  },
};

function monthOf(year: string, month: number): string {
  return month > 12 ? `${Number(year) + 1}-${twoDigits(month - 12)}` : `${year}-${twoDigits(month)}`;
}

const STRONG = /\b(?:in|since|during|until|till|throughout|circa|year|calendar)\s*$/i;
const WEAK = /\b(?:by|before|after|from|to|for|of|between|around|at|beyond|back\s+to)\s+$/i;
const LIMIT = /\b(?:by|before|after)\s+$/i;
const YEAR_BEFORE = new RegExp(
  `(?:in|since|between|from|by|of|for)\\s+${YEAR}(?:\\s*,\\s*(?:and\\s+)?|\\s+(?:and|or|to)\\s+)$`,
  'i',
);
const CLAUSE_OPENS = /(?:^|\b(?:that|if|and|think|thought|but)\s+)$/i;
const ADJECTIVE = /\b(?:the|a|our|their|its|his|her|last|['’]s)\s+$/i;
const PLURALS_OF_A_YEAR = /^\s+(?:elections?|figures|accounts|results|levels|regulations|reforms|papers|plans)\b/;

/** "early 2018", "mid-2018", "the end of 2018", "in 2014", "the 2019 report". */
const ONE_YEAR: DateForm = {
  pattern: new RegExp(`(?<![\\d£$€.,/:#-])(${PART})?(${YEAR})(?![\\w%£$€]|[.,:/–-]\\d)`, 'giu'),
  read(match, text) {
    const [whole, part = '', year = ''] = match;
    const after = text.slice(match.index + whole.length, match.index + whole.length + 40);
    if (part !== '') return found(match, year);
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (STRONG.test(before)) return year === '2000' && isCounted(after) ? [] : found(match, year);
    const recent = Number(year) >= 1990 && Number(year) < 2050 && year !== '2000';
    if (LIMIT.test(before) && recent) return found(match, year);
    if (/[^\s]$/.test(before) || isCounted(after)) return [];
    if (WEAK.test(before) || YEAR_BEFORE.test(before)) return found(match, year);
    if (recent && CLAUSE_OPENS.test(before) && /^\s+(?:was|had|saw|will be|has been)\b/.test(after))
      return found(match, year);
    return recent && ADJECTIVE.test(before) && /^\s+\p{Ll}/u.test(after) ? found(match, year) : [];
  },
};

/** Whether what follows is what a number would count ("2000 homes", "2,000 to 2500 people"), so that it is no year. */
function isCounted(after: string): boolean {
  if (/^\s*(?:%|per\s?cent|million|billion|thousand|people|staff|children|patients)/i.test(after)) return true;
  if (/^\s+(?:to|and|or|[–-])\s+\d/.test(after)) return !/^\s+(?:to|and|or|[–-])\s+(?:19|20)\d{2}(?!\d)/.test(after);
  return (
    /^\s+\p{Ll}{3,}[^s\s]s\b/u.test(after) &&
    !PLURALS_OF_A_YEAR.test(after) &&
    !/^\s+(?:this|was|has|is|does)\b/.test(after)
  );
}

/** "in the New Year": the beginning of some year, so a January where no context gives the year. */
const NEW_YEAR: DateForm = {
  pattern:
    /(?<![\w-])(?<!\bhappy\s)(?:(?:early|late)\s+(?:in\s+)?)?the\s+new\s+year(?!['’]s|[\w-]|\s+(?:eve|honours|day)\b)/giu,
  read: (match) => found(match, '--01'),
};

/** The forms that record a year, a part of one, or several. */
export const YEAR_FORMS: readonly DateForm[] = [YEAR_SPAN, QUARTER, SEASON, ONE_YEAR];
export const NEW_YEAR_FORMS: readonly DateForm[] = [NEW_YEAR];

/** Whether the words of a phrase are the New Year's, which is next year's beginning and no particular January day. */
export function isNewYear(words: string): boolean {
  return /\bnew\s+year$/i.test(words);
}
