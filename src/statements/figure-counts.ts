import type { Span } from './clauses.ts';
import { countedAfter, countedBefore } from './counted-nouns.ts';
import { type FigureFind, type FigureForm, qualifiedStart } from './figure-form.ts';
import { DIGITS, IN_WORDS, numberOf, SCALE } from './number-words.ts';

const NUMBER = `${DIGITS}|${IN_WORDS}`;

/** A number after one of these is the number of a thing: "Item 4", "phase two", "Section 106", "Standing Order 12". */
const NUMBERED =
  /\b(?:items?|appendi(?:x|ces)|paragraphs?|paras?|sections?|pages?|parts?|tables?|figures?|figs?\.?|nos?\.?|numbers?|orders?|grades?|phases?|tiers?|levels?|versions?|years?|options?|stages?|bands?|steps?|waves?|rooms?|minutes?|articles?|clauses?|schedules?|regulations?|rules?|chapters?|annex(?:es)?|types?|wards?|zones?|bills?|slides?|recommendations?|amendments?|questions?|covid|tel|telephone|ext|ref|reference|gate|unit|chapter|volume)[\s.:-]*$/i;

/** "five of the eight areas", "five out of eight": how many, and of how many. */
const OF_ALL: FigureForm = {
  pattern: new RegExp(
    `(?<![\\w£$€.,-])(${NUMBER})\\s+(?:out\\s+of\\s+(?:the\\s+)?|of\\s+(?:the|all|its|our|their)\\s+)(${NUMBER})(?![\\w%-]|[.,]\\d)`,
    'iy',
  ),
  read(match, text) {
    const [whole, some = '', all = ''] = match;
    const end = match.index + whole.length;
    const [part, total] = [numberOf(some), numberOf(all)];
    if (part === null || total === null || part > total) return [];
    const counts = countedAfter(text, end);
    return [
      { value: part, unit: 'count', start: match.index, end, counts },
      { value: total, unit: 'count', start: end - all.length, end, counts },
    ];
  },
};

/** "Of the eight areas in Harbour, only five were rated good": the same, the other way round. */
const ALL_OF: FigureForm = {
  pattern: new RegExp(
    `(?<=\\bof\\s(?:the|all|its|our|their)\\s)(${NUMBER})(\\s[^,.;:]{3,90}),\\s(?:only\\s|just\\s)?(${NUMBER})(?=\\s(?:was|were|had|have|has|are|is|did|do)\\b)`,
    'iy',
  ),
  read(match, text) {
    const [whole, all = '', , some = ''] = match;
    const [total, part] = [numberOf(all), numberOf(some)];
    const counts = countedAfter(text, match.index + all.length);
    if (total === null || part === null || part > total || counts === null) return [];
    const end = match.index + whole.length;
    return [
      { value: total, unit: 'count', start: match.index, end: match.index + all.length, counts },
      { value: part, unit: 'count', start: end - some.length, end, counts },
    ];
  },
};

/** "one in four people", "1 in every 10": a share. */
const ONE_IN: FigureForm = {
  pattern: new RegExp(
    `(?<![\\w£$€.,-])(${NUMBER})\\s+in\\s+(?:every\\s+)?(${NUMBER})(?![\\w%-]|[.,]\\d|\\s+(?:year|month|week|day|hour)s?\\b)`,
    'iy',
  ),
  read(match, text) {
    const [part, total] = [numberOf(match[1] ?? ''), numberOf(match[2] ?? '')];
    const end = match.index + match[0].length;
    if (part === null || total === null || part >= total) return [];
    return [{ value: rounded(part / total), unit: 'ratio', start: match.index, end, counts: countedAfter(text, end) }];
  },
};

// "The northern half of the county", "the second half of the year": a part, and no share of anything.
const OTHER_HALF =
  /\b(?:north|south|east|west|northern|southern|eastern|western|upper|lower|top|bottom|first|second|other|latter)\s+$/i;
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** "two thirds of patients", "a quarter of the beds". */
const FRACTION: FigureForm = {
  pattern:
    /(?<![\w-])(?:(an?|one|two|three|four)[\s-])?(half|third|quarter|fifth|tenth)(s?)(?=\s+of\b|(?<=half)\s+(?:the|that|those|these|all|our|their)\b)/iy,
  read(match, text) {
    const [whole, parts = '', name = '', plural] = match;
    if (parts === '' && name.toLowerCase() !== 'half') return [];
    const over = /^an?$/i.test(parts) || parts === '' ? 1 : (numberOf(parts) ?? 1);
    if ((plural !== '') !== over > 1 || OTHER_HALF.test(text.slice(Math.max(0, match.index - 12), match.index)))
      return [];
    const end = match.index + whole.length;
    const of =
      /^\s+(?:of\s+)?(?:the\s+|that\s+|those\s+|these\s+|all\s+|its\s+|our\s+|their\s+)*/.exec(
        text.slice(end, end + 24),
      )?.[0].length ?? 0;
    const value = rounded(over / (PARTS[name.toLowerCase()] ?? 1));
    return [{ value, unit: 'ratio', start: match.index, end, counts: countedAfter(text, end + of) }];
  },
};

/** "seven sites", "eight CCGs", "1.8 million people", "a population of 1.8 million", "two or three options". */
const COUNT: FigureForm = {
  pattern: new RegExp(
    `(?<![\\w£$€.,/:#+-])(?<!\\d\\s)(${NUMBER})(${SCALE})?(?:(?:\\s?[–-]\\s?|\\s+(?:to|or)\\s+)(${NUMBER})(${SCALE})?)?(?![a-z\\d%/:]|[.,]\\d|-[a-z])`,
    'iy',
  ),
  read(match, text) {
    const [whole, low = '', lowScale, high, highScale] = match;
    const start = qualifiedStart(text, match.index);
    const end = match.index + whole.length;
    if (isMark(low, lowScale, text, match.index, end)) return [];
    const after = countedAfter(text, end);
    const large = lowScale !== undefined || /,\d{3}/.test(low) || sized(text, start);
    const counts = after ?? saidToBe(text, start) ?? (large ? countedBefore(text, start, start - 120) : null);
    if (counts === null) return [];
    return [
      [low, lowScale ?? highScale],
      [high, highScale ?? lowScale],
    ].flatMap(([words, scale]): FigureFind[] => {
      const value = words === undefined ? null : numberOf(words, scale);
      return value === null || (value === 1 && after === null) ? [] : [{ value, unit: 'count', start, end, counts }];
    });
  },
};

/** "A million children", "a hundred letters". */
const ROUND: FigureForm = {
  pattern: /(?<![\w-])a\s+(hundred|thousand|million|billion)(?![\w-])/iy,
  read(match, text) {
    const value = numberOf('1', match[1]);
    const end = match.index + match[0].length;
    const counts = countedAfter(text, end);
    return value === null || counts === null ? [] : [{ value, unit: 'count', start: match.index, end, counts }];
  },
};

/** Whether a number is a name's, an item's, a year's or a telephone's, not how many there are of something. */
function isMark(low: string, scale: string | undefined, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  if (/^0\d/.test(low) || NUMBERED.test(before)) return true;
  if (scale === undefined && /^(?:19|20)\d\d$/.test(low)) return true;
  // "The Seven Sisters": a number word with a capital inside a sentence begins a name.
  return /^\p{Lu}/u.test(low) && /[\p{L},]\s*$/u.test(before) && /^\s+\p{Lu}/u.test(text.slice(end, end + 3));
}

/** Whether "a population of", "membership of" or the like leads up to the number. */
function sized(text: string, start: number): boolean {
  return /\b(?:population|membership|workforce|attendance|capacity|total|turnout|electorate)s?\s+of\s+$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

const SAID =
  /\b(populations?|membership|workforce|attendance|turnout|electorate|capacity|number\s+of\s+[\p{L}\s-]{3,50}?)\s+(?:is|was|were|are|totalled|reached|stood\s+at|will\s+be|would\s+be|rose\s+to|fell\s+to)\s+$/iu;

/** "The population is 1.8 million", "the number of responses was 2,500": what the number is said to be of. */
function saidToBe(text: string, start: number): Span | null {
  const from = Math.max(0, start - 100);
  const match = SAID.exec(text.slice(from, start));
  if (!match?.[1]) return null;
  const skipped = /^number\s+of\s+(?:the\s+)?/i.exec(match[1])?.[0].length ?? 0;
  const at = from + match.index;
  return { start: at + skipped, end: at + match[1].length };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The forms of counts, the most telling first. */
export const COUNT_FORMS: readonly FigureForm[] = [OF_ALL, ALL_OF, ONE_IN, FRACTION, ROUND, COUNT];
