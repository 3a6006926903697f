import { amountFor, countedBefore } from './counted-nouns.ts';
import { type FigureFind, type FigureForm, qualifiedStart } from './figure-form.ts';
import { subjectOf } from './figure-subjects.ts';
import { DIGITS, IN_WORDS, numberOf, SCALE } from './number-words.ts';

const CURRENCY: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'money',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  pound: 'GBP',
  euro: 'EUR',
  dollar: 'money',
};

/** "£190 million", "£17,500", "£1.2bn", "£5-10m", "$250-billion". */
const MONEY: FigureForm = {
  pattern: new RegExp(
    `(?<![\\w£$€])((?:US|CA?)?\\$|£|€)\\s?(${DIGITS})(${SCALE})?(?:\\s?[–-]\\s?[£$€]?(${DIGITS})(${SCALE})?)?(?![\\d])`,
    'iuy',
  ),
  read(match, text) {
    const [, sign = '', low = '', lowScale, high, highScale] = match;
    return figures(match, text, CURRENCY[sign.toUpperCase()] ?? 'money', [
      [low, lowScale ?? highScale],
      [high, highScale ?? lowScale],
    ]);
  },
};

/** "190 million pounds", "ten thousand dollars". */
const MONEY_IN_WORDS: FigureForm = {
  pattern: new RegExp(`(?<![\\w£$€.,-])(${DIGITS}|${IN_WORDS})(${SCALE})?\\s+(pound|dollar|euro)s(?![\\w])`, 'iuy'),
  read: (match, text) =>
    figures(match, text, CURRENCY[(match[3] ?? '').toLowerCase()] ?? 'money', [[match[1], match[2]]]),
};

/** "65 per cent", "7.2%", "ten percent", "30-40%". */
const PERCENT: FigureForm = {
  pattern: new RegExp(
    `(?<![\\w£$€.,-])(${DIGITS}|${IN_WORDS})(?:\\s?(?:[–-]|to|or)\\s?(${DIGITS}|${IN_WORDS}))?(?:\\s?%|\\s+per\\s?cent(?!\\p{L})|\\s+percentage\\s+points?(?!\\p{L}))`,
    'iuy',
  ),
  read: (match, text) => figures(match, text, 'percent', [[match[1]], [match[2]]]),
};

/** The forms of money and percentages. */
export const AMOUNT_FORMS: readonly FigureForm[] = [MONEY, MONEY_IN_WORDS, PERCENT];

/** A figure for each number of a match, all with its whole words: both ends of a range are known only together. */
function figures(
  match: RegExpExecArray,
  text: string,
  unit: string,
  numbers: readonly (readonly [words: string | undefined, scale?: string | undefined])[],
): FigureFind[] {
  const start = qualifiedStart(text, match.index);
  const end = match.index + match[0].trimEnd().length;
  const after = unit === 'percent' && !/^\s+of\b/.test(text.slice(end, end + 4)) ? null : amountFor(text, end);
  const counts = countedBefore(text, start, Math.max(0, start - 120)) ?? subjectOf(text, start) ?? after;
  return numbers.flatMap(([words, scale]) => {
    const value = words === undefined ? null : numberOf(words, scale);
    return value === null ? [] : [{ value, unit, start, end, counts }];
  });
}
