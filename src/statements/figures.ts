import { quoteAround } from '../domain/quote.ts';
import type { FigureStatement } from '../domain/statement.ts';
import { clauseAround, type Span, sentenceAt } from './clauses.ts';
import { AMOUNT_FORMS } from './figure-amounts.ts';
import { COUNT_FORMS } from './figure-counts.ts';
import type { FigureFind } from './figure-form.ts';
import { TIME_FORMS } from './figure-times.ts';
import { VOTE_FORMS } from './figure-votes.ts';
import { matchesAt, matchesOf } from './matches.ts';
import { SMALL } from './number-words.ts';
import type { Reading, Recogniser } from './recogniser.ts';

/** In the order of trust: what one form has read, a later one does not read again. */
const FORMS = [...AMOUNT_FORMS, ...TIME_FORMS, ...VOTE_FORMS, ...COUNT_FORMS];

/** Where a figure may begin. "One" is seldom a number: only before a unit, a scale or the whole it is part of. */
const START = new RegExp(
  [
    '(?<![\\w.,])\\d',
    'US\\$|CA?\\$|[£$€]',
    '\\bone(?=[\\s-](?:in|out|hundred|thousand|million|billion|and|per|percent\\w*|or|to|second|minute|hour|day|week|month|year|decade|half|third|quarter|fifth|tenth|of\\s(?:the|all|our|their|its)\\s\\w)(?![a-z]))',
    `\\b(?!one(?![a-z]))${SMALL}(?![a-z])`,
    '\\b(?:every|once|twice|half|aged?|bi-?(?:monthly|weekly|annual(?:ly)?)|quarterly|(?:six-)?monthly|weekly|fortnightly|annually|yearly)\\b',
    '\\ban?(?=\\s(?:half|third|quarter|fifth|tenth|hundred|thousand|million|billion)\\b)',
  ].join('|'),
  'gi',
);

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gi;

/** Words that make what a clause says less than settled. "May" with a capital is a month. */
const TENTATIVE =
  /\b(?:[Ww]ould|may|[Mm]ight|[Cc]ould|[Ss]hould|[Pp]ropos(?:e|es|ed|al|als|ing)|[Ee]xpect(?:s|ed|ing|ation)?|[Aa]nticipat(?:e|es|ed|ing)|[Pp]otential(?:ly)?|[Pp]ossibl[ey]|[Ll]ikely|[Ee]stimat(?:e|es|ed)|[Pp]rojected|[Ff]orecasts?|hop(?:e|es|ed)|[Ii]ndicative|[Pp]rovisional(?:ly)?)\b|\b(?:they|he|she|it|we|I|you)['’]d\b/;

/** The figures of a passage: money, shares, lengths of time, how often, and how many of what. */
export const readFigures: Recogniser = (reading) => {
  const { text } = reading.passage;
  const starts = Array.from(matchesOf(START, text), (match) => match.index);
  if (starts.length === 0) return [];
  const taken = new Uint8Array(text.length);
  for (const span of [...reading.dates, ...addresses(text)]) taken.fill(1, span.start, span.end);
  const finds: FigureFind[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of matchesAt(pattern, text, starts)) {
      const end = match.index + match[0].length;
      if (taken.subarray(match.index, end).includes(1)) continue;
      const found = read(match, text);
      if (found.length > 0) taken.fill(1, match.index, end);
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
