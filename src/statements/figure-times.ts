import { attributeOf, countedBefore } from './counted-nouns.ts';
import { type FigureFind, type FigureForm, qualifiedStart } from './figure-form.ts';
import { subjectOf } from './figure-subjects.ts';
import { DIGITS, IN_WORDS, numberOf } from './number-words.ts';

const UNIT = 'second|minute|hour|day|week|month|year|decade';

/** "12 weeks", "five year plan", "12-week consultation", "six to nine months". */
const DURATION: FigureForm = {
  pattern: new RegExp(
    `(?<![\\w£$€.,/-])(${DIGITS}|${IN_WORDS})(?:\\s?(?:[–-]|to|or)\\s?(${DIGITS}|${IN_WORDS}))?[\\s-]?(${UNIT})(s?)(?:,?\\s(?:and\\s)?(${DIGITS}|${IN_WORDS})\\s(${UNIT})s?)?(?![a-z\\d]|[\\s-]+olds?\\b)`,
    'iy',
  ),
  read(match, text) {
    const [whole, low, high, unit = '', plural, further, lesser] = match;
    const start = qualifiedStart(text, match.index);
    const end = match.index + whole.length;
    // "Five Year Forward View" is the name of a paper; "one day" is some time or other.
    if (/^\p{Lu}/u.test(unit) && /^[\s-]+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))) return [];
    if (/^one\s+day$/i.test(whole)) return [];
    const counts =
      plural === '' && further === undefined
        ? attributeOf(text, end)
        : (countedBefore(text, start, start - 120) ?? subjectOf(text, start));
    if (further !== undefined && lesser !== undefined) {
      const value = inLesser(low ?? '', unit, further, lesser);
      return value === null ? [] : [{ value, unit: lesser.toLowerCase(), start, end, counts }];
    }
    return [low, high].flatMap((words): FigureFind[] => {
      const value = words === undefined ? null : numberOf(words);
      return value === null ? [] : [{ value, unit: unit.toLowerCase(), start, end, counts }];
    });
  },
};

const IN_SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 };
const IN_MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

/** "1 hour 52 minutes" is 112 minutes: the whole in its lesser unit; null where the two do not go into one another. */
function inLesser(more: string, unit: string, less: string, lesser: string): number | null {
  const [high, low] = [numberOf(more), numberOf(less)];
  const scale = [IN_SECONDS, IN_MONTHS].find((units) => units[unit.toLowerCase()] && units[lesser.toLowerCase()]);
  const ratio = scale ? (scale[unit.toLowerCase()] ?? 0) / (scale[lesser.toLowerCase()] ?? 1) : 0;
  return high === null || low === null || ratio <= 1 ? null : high * ratio + low;
}

/** "The age of 14", "aged 65": years of a life. */
const AGE: FigureForm = {
  pattern: new RegExp(
    `(?<![\\w-])(?:aged?\\s+(?:of\\s+|under\\s+|over\\s+)?)(\\d{1,3}|${IN_WORDS})(?![\\w%,-]|\\.\\d)`,
    'iy',
  ),
  read(match) {
    const value = numberOf(match[1] ?? '');
    const end = match.index + match[0].length;
    return value === null ? [] : [{ value, unit: 'year', start: match.index, end, counts: null }];
  },
};

/** Times a year; 0 where the word means two things: "bi-monthly" is twice a month or every second month. */
const ADVERBS: Readonly<Record<string, number>> = {
  bimonthly: 0,
  biweekly: 0,
  biannual: 0,
  biannually: 0,
  quarterly: 4,
  monthly: 12,
  weekly: 52,
  fortnightly: 26,
  annually: 1,
  yearly: 1,
};

const ADVERB: FigureForm = {
  pattern:
    /(?<![\w-])(bi-?monthly|bi-?weekly|bi-?annual(?:ly)?|quarterly|(?:six-)?monthly|weekly|fortnightly|annually|yearly)(?![\w-])/iy,
  read(match, text) {
    const word = match[0].toLowerCase();
    const end = match.index + word.length;
    if (/^\p{Lu}/u.test(match[0]) && /^\s+\p{Lu}/u.test(text.slice(end, end + 3))) return [];
    const value = word === 'six-monthly' ? 2 : (ADVERBS[word.replace('-', '')] ?? 0);
    return [{ value, unit: 'frequency', start: match.index, end, counts: attributeOf(text, end) }];
  },
};

const A_YEAR: Readonly<Record<string, number>> = { day: 365, week: 52, fortnight: 26, month: 12, quarter: 4, year: 1 };

/** "every two months", "every other week", "every month". "Every day" is a manner of speaking. */
const EVERY: FigureForm = {
  pattern: new RegExp(
    `(?<![\\w-])every\\s+(?:(other|second|${DIGITS}|${IN_WORDS})\\s+)?(day|week|fortnight|month|quarter|year)s?(?![\\w-])`,
    'iy',
  ),
  read(match) {
    const [whole, step, unit = ''] = match;
    if (step === undefined && unit.toLowerCase() === 'day') return [];
    const every = step === undefined ? 1 : /other|second/i.test(step) ? 2 : numberOf(step);
    const value = every ? Math.round(((A_YEAR[unit.toLowerCase()] ?? 0) / every) * 100) / 100 : 0;
    return [{ value, unit: 'frequency', start: match.index, end: match.index + whole.length, counts: null }];
  },
};

/** "twice a year", "three times a month", "once per quarter". */
const TIMES: FigureForm = {
  pattern: new RegExp(
    `(?<![\\w-])(once|twice|(${DIGITS}|${IN_WORDS})\\s+times)\\s+(?:a|per|each|every)\\s+(day|week|fortnight|month|quarter|year)(?![\\w-])`,
    'iy',
  ),
  read(match) {
    const [whole, word = '', number, unit = ''] = match;
    const times = number === undefined ? (/once/i.test(word) ? 1 : 2) : (numberOf(number) ?? 0);
    const value = times * (A_YEAR[unit.toLowerCase()] ?? 0);
    return [{ value, unit: 'frequency', start: match.index, end: match.index + whole.length, counts: null }];
  },
};

/** The forms of frequencies and lengths of time; frequencies first, since "every two months" holds "two months". */
export const TIME_FORMS: readonly FigureForm[] = [EVERY, TIMES, ADVERB, AGE, DURATION];
