import { matchesOf } from './matches.ts';
import { IN_WORDS, numberOf } from './number-words.ts';

/** One side of a vote, with how many were on it; `start` to `end` of the text. */
export interface VoteCount {
  readonly side: 'for' | 'against' | 'abstained';
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

const NUMBER = `(\\d{1,3}|${IN_WORDS}|none|nil|no)`;
const SIDE = '(?:for|in favour|against|abstain(?:ed|ing)?|abstentions?|abst)';
/** "For (12)", "Against: 3", "Abstain 1": side, then number; a list of names may follow each. */
const SIDE_FIRST =
  /(?<![\w-])(For|FOR|Against|AGAINST|Abstain(?:ed|ing)?|ABSTAIN(?:ED)?|Abstentions?|ABSTENTIONS?|In favour)\s*(?::|[-–—]|\()?\s*\(?(\d{1,3})(?!\d)\)?(?![%£.,/]\d|\s*(?:years?|months?|weeks?|days?|hours?|%|per\b|million))/g;
/** "8 votes for, 3 against and 1 abstention", "(8 for, 3 against)": number, then side. */
const NUMBER_FIRST = new RegExp(
  `(?<![\\w£.,-])${NUMBER}\\s+(?:votes?\\s+|members?\\s+|voted\\s+|voting\\s+)*(${SIDE})(?![\\w-])`,
  'giu',
);
const BY_VOTES = new RegExp(`\\bby\\s+${NUMBER}\\s+(?:votes\\s+)?to\\s+${NUMBER}(?:\\s+votes)?(?=[\\s,.;)]|$)`, 'iu');
const HEADED = /^\s*(?:for|against|abstain\w*|abstentions?|in favour)\s*(?::|[-–—]|\()?\s*\(?\d/i;
const VOTED = /\b(?:vote[sd]?|voting|motion|amendment|carried|lost|cast|recorded|division)\b/i;

/** The sides of a vote that a text counts, in order; `lost` says that the motion was. Empty where none are counted. */
export function voteCounts(text: string, lost: boolean): readonly VoteCount[] {
  const voted = VOTED.test(text);
  if (!voted && !HEADED.test(text)) return [];
  const headed = Array.from(matchesOf(SIDE_FIRST, text), (match) => countIn(match, match[1] ?? '', match[2] ?? ''));
  if (headed.length > 0 || !voted) return headed;
  const said = Array.from(matchesOf(NUMBER_FIRST, text), (match) => countIn(match, match[2] ?? '', match[1] ?? ''));
  const byVotes = BY_VOTES.exec(text);
  if (byVotes) return [...bothSides(byVotes, lost), ...said.filter(({ side }) => side === 'abstained')];
  // "Three for the price of one": one number before one side is no count of votes.
  const sides = new Set(said.map(({ side }) => side));
  return sides.size > 1 || said.some(({ start, end }) => /\bvote/i.test(text.slice(start, end))) ? said : [];
}

/** "Carried by 8 votes to 3"; "lost by 8 votes to 3" and "lost by 3 votes to 8" have the eight against it: it was lost. */
function bothSides(match: RegExpExecArray, lost: boolean): VoteCount[] {
  const [first, second] = [countIn(match, 'for', match[1] ?? ''), countIn(match, 'against', match[2] ?? '')];
  if (!lost || first.count <= second.count) return [first, second];
  return [countIn(match, 'against', match[1] ?? ''), countIn(match, 'for', match[2] ?? '')];
}

function countIn(match: RegExpExecArray, side: string, number: string): VoteCount {
  return {
    side: /^abst/i.test(side) ? 'abstained' : /^against/i.test(side) ? 'against' : 'for',
    count: /^(?:none|nil|no)$/i.test(number) ? 0 : (numberOf(number) ?? 0),
    start: match.index,
    end: match.index + match[0].length,
  };
}
