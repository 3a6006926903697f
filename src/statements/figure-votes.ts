import type { FigureFind, FigureForm } from './figure-form.ts';
import { DIGITS, IN_WORDS, numberOf } from './number-words.ts';

const NUMBER = `${DIGITS}|${IN_WORDS}`;

/** "6 votes to 2": both sides are votes. */
const VOTES_TO: FigureForm = {
  pattern: new RegExp(`(?<![\\w£$€.,-])(${NUMBER})\\s+(votes)\\s+to\\s+(${NUMBER})(?![\\w%-]|[.,]\\d)`, 'iy'),
  read(match) {
    const [whole, first = '', noun = '', second = ''] = match;
    const at = match.index + first.length + (/^\s+/.exec(whole.slice(first.length))?.[0].length ?? 0);
    const counts = { start: at, end: at + noun.length };
    const end = match.index + whole.length;
    return [
      ...side(first, match.index, match.index + first.length, counts),
      ...side(second, end - second.length, end, counts),
    ];
  },
};

/** "For (7): Mr Lee, …", "Against (4)". */
const HEADED: FigureForm = {
  pattern:
    /(?<=\b(?:For|FOR|Against|AGAINST|Abstain(?:ed|ing)?|ABSTAIN(?:ED)?|Abstentions?|In favour)\s?\()(\d{1,3})(?=\))/y,
  read: (match) => side(match[0], match.index, match.index + match[0].length, null),
};

/** "two in favour, four against". */
const ON_A_SIDE: FigureForm = {
  pattern: new RegExp(
    `(?<![\\w£$€.,-])(${NUMBER})(?=\\s+(?:in\\s+favour|against(?!\\s+(?:an?|the|its|their|this|that)\\b)|abstentions?|abstained|abstaining)(?![\\w-]))`,
    'iy',
  ),
  read: (match) => side(match[0], match.index, match.index + match[0].length, null),
};

function side(words: string, start: number, end: number, counts: FigureFind['counts']): FigureFind[] {
  const value = numberOf(words);
  return value === null ? [] : [{ value, unit: 'count', start, end, counts }];
}

/** The forms in which a vote is counted. */
export const VOTE_FORMS: readonly FigureForm[] = [VOTES_TO, HEADED, ON_A_SIDE];
