import { quoteAround } from '../domain/quote.ts';
import type { VoteStatement } from '../domain/statement.ts';
import { sentenceAt } from './clauses.ts';
import { IN_WORDS, numberOf } from './number-words.ts';
import type { Reading, Recogniser } from './recogniser.ts';

type Vote = Pick<VoteStatement, 'outcome' | 'for' | 'against' | 'abstained' | 'manner'> & {
  readonly start: number;
  readonly end: number;
};

const MAY_VOTE =
  /\b(?:votes?|voted|voting|motion|amendment|unanimous(?:ly)?|majority|nem\.? ?con|abstain(?:ed)?|abstentions?|for|against)\b/i;

const NUMBER = `(\\d{1,3}|${IN_WORDS}|none|nil|no)`;
const SIDE = '(?:for|in favour|against|abstain(?:ed|ing)?|abstentions?|abst)';
/** "For (12)", "Against: 3", "Abstain 1": side, then number; a list of names may follow each. */
const SIDE_FIRST = /(?<![\w-])(For|FOR|Against|AGAINST|Abstain(?:ed|ing)?|ABSTAIN(?:ED)?|Abstentions?|ABSTENTIONS?|In favour)\s*(?::|[-–—]|\()?\s*\(?(\d{1,3})\)?(?![\d%£.,/]\d|\s*(?:years?|months?|weeks?|days?|hours?|%|per\b|million))/g;
/** "8 votes for, 3 against and 1 abstention", "(8 for, 3 against)": number, then side. */
const NUMBER_FIRST = new RegExp(`(?<![\\w£.,-])${NUMBER}\\s+(?:votes?\\s+|members?\\s+|voted\\s+|voting\\s+)*(${SIDE})(?![\\w-])`, 'giu');
const BY_VOTES = new RegExp(`\\bby\\s+${NUMBER}\\s+(?:votes\\s+)?to\\s+${NUMBER}(?:\\s+votes)?(?=[\\s,.;)]|$)`, 'iu');

const PUT = "(?:substantive\\s+|original\\s+|amended\\s+|revised\\s+|further\\s+|closure\\s+)?(?:motion|amendment|proposal|recommendations?)";
const OUTCOME = new RegExp(
  `\\b(?:${PUT})(?:\\s+(?:as\\s+amended|\\d{1,3}[A-Z]?|[A-Z]))?,?\\s*(?:[:–-]\\s*)?(?:(?:was|were|is|being|having\\s+been|on\\s+being|when)\\s+(?:then\\s+|therefore\\s+|duly\\s+|put\\s+to\\s+(?:the\\s+)?vote,?\\s*(?:and\\s+)?(?:was\\s+|were\\s+|it\\s+was\\s+)?(?:declared\\s+)?|put\\s+and\\s+)?)?(?:declared\\s+)?(carried|lost|defeated|not\\s+(?:carried|agreed|passed)|agreed|fell|passed|rejected)(?!\\s+(?:out|over|forward|through))\\b`,
  'iu',
);
const PUT_TO_VOTE = /\b(?:on being |having been |was |were )?put to (?:the |a )?vote\b[^.;]{0,60}?\b(carried|lost|defeated|agreed|rejected|fell)\b/i;
const UNANIMOUS =
  /\b(?:unanimously\s+(?:agreed|resolved|approved|carried|elected|adopted|supported|recommended|voted|passed|endorsed|accepted|rejected)|(?:agreed|resolved|approved|carried|elected|adopted|passed|endorsed|accepted|rejected|RESOLVED|AGREED)\s+unanimously|by\s+(?:a\s+)?unanimous\s+(?:vote|decision|agreement)|unanimous\s+vote|nem\.?\s?con\b\.?)/i;
const MAJORITY =
  /\b(?:by\s+(?:a\s+)?majority(?:\s+(?:vote|decision|of\s+(?:votes|members|those\s+present)))?|(?:agreed|resolved|approved|carried|adopted|passed|rejected|lost)\s+(?:on|with)\s+a\s+majority(?:\s+vote)?|majority\s+vote)\b/i;
const VOTED = /\b(?:vote[sd]?|voting|motion|amendment|carried|lost|cast|recorded|division)\b/i;
const ABOUT_TO = /\b(?:if|would|should|could|may|will|unless|whether|requires?|need(?:s|ed)?)\b/i;

/** The votes of a passage: how many for and against where they are counted, else how it was carried or lost. */
export const readVotes: Recogniser = (reading) => {
  const { text } = reading.passage;
  if (!MAY_VOTE.test(text)) return [];
  const counted = countedVote(reading);
  if (counted) return [asStatement(reading, counted)];
  return reading.sentences.flatMap(({ text: words, start }) => {
    const vote = MAY_VOTE.test(words) ? statedVote(words, start) : null;
    return vote ? [asStatement(reading, vote)] : [];
  });
};

/** All the counts of a passage are one vote's: "For (12) … Against (3) … Abstain (1) …". */
function countedVote({ passage: { text }, sentences }: Reading): Vote | null {
  const sides: { side: string; count: number; start: number; end: number }[] = [];
  const headed = /^\s*(?:for|against|abstain\w*|abstentions?|in favour)\s*(?::|[-–—]|\()?\s*\(?\d/i.test(text);
  for (const match of text.matchAll(SIDE_FIRST)) {
    if (!headed && !VOTED.test(text)) continue;
    sides.push({ side: match[1] ?? '', count: Number(match[2]), start: match.index, end: match.index + match[0].length });
  }
  if (sides.length === 0 && VOTED.test(text)) {
    const found = [...text.matchAll(NUMBER_FIRST)].map((match) => ({
      side: match[2] ?? '',
      count: countOf(match[1] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
    }));
    // "Three for the price of one": one number before one side is no count of votes.
    if (new Set(found.map((one) => sideOf(one.side))).size > 1 || found.some((one) => /\bvote/i.test(text.slice(one.start, one.end)))) sides.push(...found);
  }
  const by = sides.length === 0 && VOTED.test(text) ? BY_VOTES.exec(text) : null;
  if (by) {
    const [start, end] = [by.index, by.index + by[0].length];
    const [winners, losers] = [countOf(by[1] ?? ''), countOf(by[2] ?? '')];
    // "Lost by 8 votes to 3": the eight were against it.
    const lost = outcomeOf(text) === 'lost';
    sides.push({ side: 'for', count: lost ? losers : winners, start, end });
    sides.push({ side: 'against', count: lost ? winners : losers, start, end });
    const abstained = [...text.matchAll(NUMBER_FIRST)].find((match) => sideOf(match[2] ?? '') === 'abstained');
    if (abstained) sides.push({ side: 'abstained', count: countOf(abstained[1] ?? ''), start, end });
  }
  const [first, last] = [sides[0], sides.at(-1)];
  if (!first || !last) return null;
  const count = (side: string): number | null => sides.find((one) => sideOf(one.side) === side)?.count ?? null;
  const sentence = sentenceAt(sentences, first.start);
  const outcome = outcomeOf(text) ?? (sentence && /\b(?:agreed|resolved|approved|carried|adopted)\b/i.test(sentence.text) ? 'carried' : 'unknown');
  return { outcome, for: count('for'), against: count('against'), abstained: count('abstained'), manner: 'counted', start: first.start, end: last.end };
}

function statedVote(words: string, at: number): Vote | null {
  const [unanimous, majority] = [UNANIMOUS.exec(words), MAJORITY.exec(words)];
  const stated = OUTCOME.exec(words) ?? PUT_TO_VOTE.exec(words);
  const match = unanimous ?? majority ?? stated;
  if (!match || ABOUT_TO.test(words.slice(Math.max(0, match.index - 40), match.index))) return null;
  if (match === majority && !/\b(?:vote[sd]?|agreed|resolved|carried|lost|approved|rejected|motion|amendment|decided|elected)\b/i.test(words)) return null;
  const manner = unanimous ? 'unanimous' : majority ? 'majority' : 'stated';
  const outcome = outcomeOf(words) ?? (/\b(?:rejected|lost|defeated)\b/i.test(words) ? 'lost' : 'carried');
  const [start, end] = [at + match.index, at + match.index + match[0].length];
  return { outcome, for: null, against: null, abstained: null, manner, start, end };
}

function outcomeOf(words: string): 'carried' | 'lost' | null {
  const said = (OUTCOME.exec(words) ?? PUT_TO_VOTE.exec(words))?.[1]?.toLowerCase();
  if (said === undefined) return null;
  return /^(?:carried|passed|agreed)$/.test(said) ? 'carried' : 'lost';
}

function sideOf(words: string): 'for' | 'against' | 'abstained' {
  return /^a(?:bst)/i.test(words) ? 'abstained' : /^against/i.test(words) ? 'against' : 'for';
}

function countOf(words: string): number {
  return /^(?:none|nil|no)$/i.test(words) ? 0 : (numberOf(words) ?? 0);
}

function asStatement({ passage }: Reading, vote: Vote): VoteStatement {
  return {
    kind: 'vote',
    document: passage.document,
    paragraph: passage.paragraph,
    quote: quoteAround(passage.text, vote.start, vote.end),
    ...vote,
  };
}
