import type { Statement } from '../domain/statement.ts';
import type { Want } from '../english/wanted-words.ts';
import { BASE_FORMS, PAST_FORMS } from '../statements/decision-forces.ts';
import { DURATION, MONEY, NUMBER, NUMBER_WORDS, PERCENT } from './figure-patterns.ts';
import { isWeekday } from './named-in.ts';
import { apart } from './names-apart.ts';
import type { ReadSentence } from './sentence-terms.ts';
import { wholeValues } from './whole-value.ts';

/** A value that stands in a sentence, as written, with its place in the passage's text. */
export interface Value {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** True for a figure that cannot be read whole: it is one, but says nothing by itself. */
  readonly unread?: true;
}

const FORCES = new RegExp(
  `(?<!\\p{L})(?:(?:not|never) (?:be )?)?(?:${PAST_FORMS}|carried|funded|pursued|supported)(?!\\p{L})|\\bdid not (?:${BASE_FORMS})(?!\\p{L})`,
  'giu',
);
const FREQUENCY =
  /\b(?:bi-?|twice[ -])?(?:daily|weekly|fortnightly|monthly|quarterly|annually|yearly)\b|\b(?:every|each) (?:other |second |third |two |three |four |six )?(?:day|week|fortnight|month|quarter|year|meeting)s?\b|\b(?:once|twice|(?:two|three|four|five|six|\d{1,3}) times)(?: (?:a|an|per|every|each) (?:day|week|fortnight|month|quarter|year))?/giu;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const DATE = new RegExp(
  `\\b(?:(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[–-]\\s?| (?:and|to|or) ))?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b(?:\\.? (?:19|20)\\d\\d)?|(?:(?:early|mid|late|the end of|the beginning of|the start of) )?(?:${MONTH}|spring|summer|autumn|winter|Easter|Christmas)(?: (?:of )?(?:19|20)\\d\\d)|(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|till|[Ff]rom|[Ss]ince|to|of|for|[Bb]efore|[Aa]fter|and|[Nn]ext|[Ll]ast) )(?:early |mid-?|late )?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\\b(?! \\p{Lu})|(?:early|mid|late) (?:19|20)\\d\\d|(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom) )(?:19|20)\\d\\d(?![/\\d–-])|(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|to|during) )(?:19|20)\\d\\d[/–-]\\d\\d\\b)`,
  'gu',
);
const TITLE = '(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Professor|Prof|Sir|Dame|Lord|Lady)';
// A month or a day is nobody, a preposition that opens a sentence is no part of the name behind it, and a title begins anew.
const NO_NAME = `(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|In|On|At|By|For|From|To|Since|Until|After|Before|During|As|With|Of|And|But|${TITLE})\\b)`;
const NAME = "\\p{Lu}[\\p{L}'’-]{1,40}";
const JOINED = ' (?:of|for|and|the|&) (?=\\p{Lu})| (?=\\p{Lu})';
const NAMED = new RegExp(
  `${TITLE}\\.? (?:\\p{Lu}\\.? ){0,4}${NAME}(?: ${NO_NAME}${NAME}){0,2}|(?:(?<=(?:^|[\\p{Ll},;:] |[.!?] ))the )?(?<![\\p{L}])${NO_NAME}${NAME}(?:${JOINED})(?:${NO_NAME}${NAME}(?:${JOINED})?){1,5}`,
  'gu',
);

const read = new WeakMap<ReadSentence, Map<Want, readonly Value[]>>();

/**
 * The values of a kind in a sentence of a passage, in order. Those that its words hold are read once; those of its
 * statements each time, since a filter shows fewer of them.
 */
export function valuesOf(want: Want, sentence: ReadSentence, statements: readonly Statement[]): readonly Value[] {
  if (want === 'decision' || want === 'meaning') return valuesIn(want, sentence.text, sentence.start, statements);
  const known = read.get(sentence) ?? new Map<Want, readonly Value[]>();
  read.set(sentence, known);
  const values = known.get(want) ?? valuesIn(want, sentence.text, sentence.start, statements);
  known.set(want, values);
  return want === 'person' ? withPosts(values, sentence, statements) : values;
}

/** Whoever is told of by a post or a part in the meeting ("the chief executive of the trust", "a Member") stands for a name. */
function withPosts(
  names: readonly Value[],
  { text, start }: ReadSentence,
  statements: readonly Statement[],
): readonly Value[] {
  const told = statements.flatMap((s) =>
    s.kind === 'contribution' ? [s.speaker] : s.kind === 'post' && s.person === null ? [s.post] : [],
  );
  const posts = told.flatMap((words): Value[] => {
    const at = text.indexOf(words);
    const value = { words, start: start + at, end: start + at + words.length };
    return at < 0 || names.some((name) => name.start < value.end && name.end > value.start) ? [] : [value];
  });
  return posts.length === 0 ? names : [...names, ...posts].sort((a, b) => a.start - b.start);
}

/** Those who hold a post jointly are one answer: "Ms Vane and Mr Holt (joint directors)". */
const JOINTLY = /^,?\s+\(?(?:joint(?:ly)?|both|together|co-)/iu;

function joined(names: readonly Value[], text: string, from: number): Value[] {
  const all: Value[] = [];
  for (const name of names) {
    const last = all.at(-1);
    const isPair = last && text.slice(last.end - from, name.start - from) === ' and ';
    if (isPair && JOINTLY.test(text.slice(name.end - from, name.end - from + 16)))
      all.splice(-1, 1, { ...last, words: `${last.words} and ${name.words}`, end: name.end });
    else all.push(name);
  }
  return all;
}

/** The values of a kind in a sentence, in order. `from`: where the sentence begins in its passage. */
export function valuesIn(want: Want, text: string, from: number, statements: readonly Statement[]): readonly Value[] {
  const found = (pattern: RegExp): Value[] =>
    [...text.matchAll(pattern)].map((match) => ({
      words: match[0].trim(),
      start: from + match.index,
      end: from + match.index + match[0].length,
    }));
  switch (want) {
    case 'money':
      return wholeValues(found(MONEY), text, from);
    case 'percent':
      return wholeValues(found(PERCENT), text, from);
    case 'duration':
      return wholeValues(found(DURATION), text, from);
    case 'frequency':
      return found(FREQUENCY);
    case 'count':
      // A number that opens a sentence and has a dot is the label of a paragraph.
      return wholeValues(
        found(NUMBER).filter(
          ({ words, start }) =>
            !/^(?:19|20)\d\d(?:\s?[–-]\s?\d+)?$/.test(words) && !(start === from && /^\d+\.\d/.test(words)),
        ),
        text,
        from,
      );
    case 'date':
      return withCounts(withStated(found(DATE), statements, text, from), text, from);
    case 'person':
      return joined(apart(found(NAMED).filter(({ words }) => !isWeekday(words))), text, from);
    case 'decision':
      // What was done stands in the verb; a sentence that tells of no decision holds none.
      return statements.some((s) => s.kind === 'decision' || s.kind === 'vote') ? found(FORCES) : [];
    case 'meaning':
      return statements.flatMap((s) =>
        s.kind === 'definition' ? [{ words: s.meaning, start: s.start, end: s.end }] : [],
      );
    case 'reason':
      return found(REASON);
    case 'words':
      return [];
  }
}

/** The dates of a sentence: those that its statements read, as they stand there, and what else is written as one. */
function withStated(
  values: readonly Value[],
  statements: readonly Statement[],
  text: string,
  from: number,
): readonly Value[] {
  const stated = statements.flatMap((s): Value[] => {
    if (s.kind !== 'date' || s.when.start < from || s.when.end > from + text.length) return [];
    // A financial year says of what year a figure is, and hardly ever when something is.
    if (FINANCIAL_YEAR.test(s.when.date)) return [];
    const { start, end } = s.when;
    return [{ words: text.slice(start - from, end - from), start, end }];
  });
  const isLess = (value: Value, than: Value): boolean =>
    value.start < than.end && value.end > than.start && value.end - value.start < than.end - than.start;
  const wider = stated.filter((one) => !values.some((value) => overlaps(one, value) && !isLess(value, one)));
  return [...values.filter((value) => !wider.some((one) => overlaps(one, value))), ...wider].sort(
    (a, b) => a.start - b.start,
  );
}

const FINANCIAL_YEAR = /^\d{4}-04\/\d{4}-03$/;

function overlaps(a: Value, b: Value): boolean {
  return a.start < b.end && a.end > b.start;
}

const COUNTED_FROM = new RegExp(
  `\\b(?:within\\s+)?(?:\\d{1,3}|a|${NUMBER_WORDS})\\s+(?:working\\s+)?(?:day|week|fortnight|month|year)s?\\s+(?:of|from|after|before)\\s+(?:the\\s+)?$`,
  'iu',
);

/** "Six weeks of 3 May" is not 3 May: a day that is counted from belongs with what is counted. */
function withCounts(values: readonly Value[], text: string, from: number): readonly Value[] {
  return values.map((value) => {
    const counted = COUNTED_FROM.exec(text.slice(0, value.start - from));
    if (!counted) return value;
    const start = from + counted.index;
    return { words: text.slice(start - from, value.end - from), start, end: value.end };
  });
}

const REASON =
  /\b(?:because|since|as a result|due to|owing to|so that|in order to|reason|given that|could not|was not|would not|too|until|pending|risk|concern)\b/giu;
