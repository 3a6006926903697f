import { quoteAround } from '../domain/quote.ts';
import type { VoteStatement } from '../domain/statement.ts';
import { sentenceAt } from './clauses.ts';
import type { Reading, Recogniser } from './recogniser.ts';
import { type VoteCount, voteCounts } from './vote-counts.ts';

type Vote = Pick<VoteStatement, 'outcome' | 'for' | 'against' | 'abstained' | 'manner'> & {
  readonly start: number;
  readonly end: number;
};

const MAY_VOTE =
  /^\s*(?:for|against|in favour)\b|\b(?:vote[sd]?|voting|motion|amendment|unanimous(?:ly)?|majority|nem\.? ?con|abstain(?:ed|ing)?|abstentions?|carried|lost|defeated|fell)\b/i;

const PUT =
  '(?:substantive\\s+|original\\s+|amended\\s+|revised\\s+|further\\s+|closure\\s+)?(?:motion|amendment|proposal|recommendations?)';
const OUTCOME = new RegExp(
  `\\b(?:${PUT})(?:\\s+(?:as\\s+amended|\\d{1,3}[A-Z]?|[A-Z]))?,?\\s*(?:[:–-]\\s*)?(?:(?:was|were|is|being|having\\s+been|on\\s+being|when)\\s+(?:then\\s+|therefore\\s+|duly\\s+|put\\s+to\\s+(?:the\\s+)?vote,?\\s*(?:and\\s+)?(?:was\\s+|were\\s+|it\\s+was\\s+)?(?:declared\\s+)?|put\\s+and\\s+)?)?(?:declared\\s+)?(carried|lost|defeated|not\\s+(?:carried|agreed|passed)|agreed|fell|passed|rejected)(?!\\s+(?:out|over|forward|through))\\b`,
  'iu',
);
const PUT_TO_VOTE =
  /\b(?:on being |having been |was |were )?put to (?:the |a )?vote\b[^.;]{0,60}?\b(carried|lost|defeated|agreed|rejected|fell)\b/i;
const UNANIMOUS =
  /\b(?:unanimously\s+(?:agreed|resolved|approved|carried|elected|adopted|supported|recommended|voted|passed|endorsed|accepted|rejected)|(?:agreed|resolved|approved|carried|elected|adopted|passed|endorsed|accepted|rejected|RESOLVED|AGREED)\s+unanimously|by\s+(?:a\s+)?unanimous\s+(?:vote|decision|agreement)|unanimous\s+vote|nem\.?\s?con\b\.?)/i;
const MAJORITY =
  /\b(?:by\s+(?:a\s+)?majority(?:\s+(?:vote|decision|of\s+(?:votes|members|those\s+present)))?|(?:agreed|resolved|approved|carried|adopted|passed|rejected|lost)\s+(?:on|with)\s+a\s+majority(?:\s+vote)?|majority\s+vote)\b/i;
const DECIDED = /(?<!\bnot\s)\b(?:agreed|resolved|approved|carried|adopted)\b/i;
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
  const stated = outcomeOf(text);
  const counts = voteCounts(text, stated === 'lost');
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last) return null;
  const on = (side: VoteCount['side']): number | null => counts.find((one) => one.side === side)?.count ?? null;
  const decided = DECIDED.test(sentenceAt(sentences, first.start)?.text ?? '');
  return {
    outcome: stated ?? (decided ? 'carried' : 'unknown'),
    for: on('for'),
    against: on('against'),
    abstained: on('abstained'),
    manner: 'counted',
    start: first.start,
    end: last.end,
  };
}

function statedVote(words: string, at: number): Vote | null {
  const [unanimous, majority] = [UNANIMOUS.exec(words), MAJORITY.exec(words)];
  const stated = OUTCOME.exec(words) ?? PUT_TO_VOTE.exec(words);
  const match = unanimous ?? majority ?? stated;
  if (!match || ABOUT_TO.test(words.slice(Math.max(0, match.index - 40), match.index))) return null;
  if (
    match === majority &&
    !/\b(?:vote[sd]?|agreed|resolved|carried|lost|approved|rejected|motion|amendment|decided|elected)\b/i.test(words)
  )
    return null;
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

function asStatement({ passage }: Reading, vote: Vote): VoteStatement {
  return {
    kind: 'vote',
    document: passage.document,
    paragraph: passage.paragraph,
    quote: quoteAround(passage.text, vote.start, vote.end),
    ...vote,
  };
}
