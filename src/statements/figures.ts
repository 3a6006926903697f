import { quoteAround } from '../domain/quote.ts';
import type { FigureStatement } from '../domain/statement.ts';
import { clauseAround, sentenceAt, type Span } from './clauses.ts';
import { AMOUNT_FORMS } from './figure-amounts.ts';
import { COUNT_FORMS } from './figure-counts.ts';
import type { FigureFind } from './figure-form.ts';
import { TIME_FORMS } from './figure-times.ts';
import { matchesAt, matchesOf } from './matches.ts';
import { SMALL } from './number-words.ts';
import type { Reading, Recogniser } from './recogniser.ts';

/** In the order of trust: what one form has read, a later one does not read again. */
const FORMS = [...AMOUNT_FORMS, ...TIME_FORMS, ...COUNT_FORMS];

/** Where a number may begin. */
const NUMBER_START = new RegExp(`(?<![\\w.,])(?:\\d|(?:${SMALL})(?![a-z]))`, 'gi');

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gi;

/** Words that make what a clause says less than settled. "May" with a capital is a month. */
const TENTATIVE =
  /\b(?:[Ww]ould|may|[Mm]ight|[Cc]ould|[Ss]hould|[Pp]ropos(?:e|es|ed|al|als|ing)|[Ee]xpect(?:s|ed|ing|ation)?|[Aa]nticipat(?:e|es|ed|ing)|[Pp]otential(?:ly)?|[Pp]ossibl[ey]|[Ll]ikely|[Ee]stimat(?:e|es|ed)|[Pp]rojected|[Ff]orecasts?|hop(?:e|es|ed)|[Ii]ndicative|[Pp]rovisional(?:ly)?)\b|\b(?:they|he|she|it|we|I|you)['’]d\b/;

/** The figures of a passage: money, shares, lengths of time, how often, and how many of what. */
export const readFigures: Recogniser = (reading) => {
  const { text } = reading.passage;
  const starts = Array.from(matchesOf(NUMBER_START, text), (match) => match.index);
  const taken: Span[] = [...reading.dates, ...addresses(text)];
  const finds: FigureFind[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of pattern.sticky ? matchesAt(pattern, text, starts) : matchesOf(pattern, text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (overlaps(taken, span)) continue;
      const found = read(match, text);
      if (found.length > 0) taken.push(span);
      finds.push(...found);
    }
  }
  return finds.sort((a, b) => a.start - b.start || a.value - b.value).map((find) => asStatement(reading, find));
};

function asStatement({ passage, sentences }: Reading, find: FigureFind): FigureStatement {
  const { text } = passage;
  const sentence = sentenceAt(sentences, find.start);
  const clause = sentence ? clauseAround(text, sentence, find.start, find.end) : find;
  return {
    kind: 'figure',
    document: passage.document,
    paragraph: passage.paragraph,
    quote: quoteAround(text, find.start, find.end),
    start: find.start,
    end: find.end,
    value: find.value,
    unit: find.unit,
    words: text.slice(find.start, find.end),
    counts: find.counts === null ? null : text.slice(find.counts.start, find.counts.end),
    tentative: TENTATIVE.test(text.slice(clause.start, clause.end)),
  };
}

function addresses(text: string): Span[] {
  if (!/[@/]/.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function overlaps(taken: readonly Span[], span: Span): boolean {
  return taken.some((other) => span.start < other.end && other.start < span.end);
}
