import type { DatePhrase, Direction } from '../domain/date-phrase.ts';
import { earliestDay, hasYear, latestDay, type ReducedDate } from '../domain/reduced-date.ts';
import { type Sentence, splitSentences } from '../domain/sentences.ts';
import { sentenceAt } from './clauses.ts';
import type { DateContext } from './date-context.ts';
import { DAY_FORMS, NUMERIC_FORMS } from './date-day-forms.ts';
import { toldDirection } from './date-direction.ts';
import type { DateFind, DateForm } from './date-form.ts';
import { shareYears } from './date-lists.ts';
import { MONTH_FORMS } from './date-month-forms.ts';
import { PART_OF_YEAR_FORMS } from './date-part-forms.ts';
import { NEW_YEAR_FORMS, YEAR_FORMS } from './date-year-forms.ts';
import { type Anchor, anchorOn, readYear } from './date-years.ts';
import { matchesOf } from './matches.ts';

// "may" and "march" are verbs too: they are looked at only after a number or a preposition, or before a number.
const NAMES_MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])|\bma(?:y|r(?:ch)?)\s*[,'’‘-]?\s*\d|ma(?:y|r(?:ch)?)\b(?<=(?:\d(?:st|nd|rd|th)?\s?(?:of\s)?|\b(?:in|of|by|on|to|or|and|the|an?|for|from|mid|early|late|last|next|this|since|until|till|during|before|after|between|through|around|beyond|into)[\s-])ma(?:y|r(?:ch)?))/i;

/** The forms, each behind a cheap test, so that a text without a month's name or a year costs next to nothing. */
const FORMS: readonly { readonly when: RegExp; readonly forms: readonly DateForm[] }[] = [
  { when: NAMES_MONTH, forms: [...DAY_FORMS, ...MONTH_FORMS] },
  { when: /\d[./-]\d{1,2}[./-]\d/, forms: NUMERIC_FORMS },
  { when: /(?:19|20)\d\d|\b(?:FY\s?)?\d\d[/–-]\d\d\b/i, forms: [...PART_OF_YEAR_FORMS, ...YEAR_FORMS] },
  { when: /new\s+year/i, forms: NEW_YEAR_FORMS },
];

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gi;

/**
 * The dates a text speaks of, in order, not overlapping. Each records what its words record and no more; where they
 * give no year it is read from the context: a date with a year named just before, else the context's reference.
 */
export function findDatePhrases(text: string, context: DateContext): DatePhrase[] {
  const finds = shareYears(text, apart(findDates(text)));
  if (finds.length === 0) return [];
  const sentences = splitSentences(text);
  const reference: Anchor | null =
    context.reference !== null && hasYear(context.reference)
      ? { date: context.reference, name: context.referenceName ?? context.reference }
      : null;
  const phrases: DatePhrase[] = [];
  for (const find of finds) {
    const sentence = sentenceAt(sentences, find.start) ?? { text, start: 0, end: text.length };
    const said = toldDirection(text, sentence, find.start, find.end, context.speech);
    const told = said ?? 'unknown';
    const words = text.slice(find.start, find.end);
    const anchor = namedBefore(phrases, sentences, sentence, reference) ?? reference;
    const reading = find.inherited
      ? { readAs: find.inherited, readFrom: anchor?.name ?? null }
      : readYear({ ...find, words, direction: told }, yearSaid(text, find.end), anchor, reference);
    const direction = knownDirection(said, find.date, reading.readAs, reference);
    phrases.push({ date: find.date, words, ...reading, direction, start: find.start, end: find.end });
  }
  return phrases;
}

/** Whether a text has a month's name, a year or the like: a cheap test before its context is worked out. */
export function mayHoldDate(text: string): boolean {
  return FORMS.some(({ when }) => when.test(text));
}

function findDates(text: string): DateFind[] {
  const finds: DateFind[] = [];
  for (const { when, forms } of FORMS) {
    if (!when.test(text)) continue;
    for (const { pattern, read } of forms)
      for (const match of matchesOf(pattern, text)) finds.push(...read(match, text));
  }
  if (finds.length === 0) return finds;
  const addresses = [...text.matchAll(ADDRESS)].map((match) => [match.index, match.index + match[0].length] as const);
  return finds.filter((find) => !addresses.some(([start, end]) => find.start >= start && find.start < end));
}

/** The finds that overlap no earlier or, from the same place, longer one. */
function apart(finds: readonly DateFind[]): DateFind[] {
  let reached = 0;
  return [...finds]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((find) => {
      if (find.start < reached || find.end <= find.start) return false;
      reached = find.end;
      return true;
    });
}

/**
 * The last full date named before a phrase in its sentence ("on 25 November 2016 it asked for an update in January");
 * where there is no reference, also the sentence before's.
 */
function namedBefore(
  phrases: readonly DatePhrase[],
  sentences: readonly Sentence[],
  sentence: Sentence,
  reference: Anchor | null,
): Anchor | null {
  const before = sentences[sentences.findIndex((s) => s.start === sentence.start) - 1];
  const from = reference === null ? (before?.start ?? sentence.start) : sentence.start;
  const named = phrases.findLast((phrase) => phrase.start < from || /^\d{4}-\d{2}/.test(phrase.date));
  return named && named.start >= from && !named.date.includes('/') ? anchorOn(named.date) : null;
}

/** A deadline stays one; else where the date lies, so far as that is known; else what the words around it say. */
function knownDirection(
  told: Direction | null,
  date: ReducedDate,
  readAs: ReducedDate | null,
  reference: Anchor | null,
): Direction {
  if (told === 'deadline') return told;
  const side = sideOf(date, reference) ?? (told === null && readAs !== null ? sideOf(readAs, reference) : null);
  if (side) return side;
  const last = latestDay(date);
  const goesOn = date.includes('/') && reference !== null && last !== null && last > (latestDay(reference.date) ?? '');
  return goesOn && told === 'past' ? 'unknown' : (told ?? 'unknown');
}

/** On which side of the reference a date with its year lies, whatever the tense; null where it may be either. */
function sideOf(date: ReducedDate, reference: Anchor | null): Direction | null {
  const [first, last] = [earliestDay(date), latestDay(date)];
  if (reference === null || first === null || last === null) return null;
  if (last < (earliestDay(reference.date) ?? '')) return 'past';
  return first > (latestDay(reference.date) ?? '') ? 'future' : null;
}

/** What a date says of its year beside a number: "in November last year" is -1, "March of next year" 1; else null. */
function yearSaid(text: string, end: number): -1 | 0 | 1 | null {
  const said = /^,?\s*(?:of\s+)?(last|next|this)\s+year\b/.exec(text.slice(end, end + 24))?.[1];
  return said === undefined ? null : said === 'last' ? -1 : said === 'next' ? 1 : 0;
}
