import { shorten, stopped } from '../answer/headline.ts';
import { plainEnds } from '../answer/list-ends.ts';
import { authority, repeat } from '../answer/wording.ts';
import type { Support } from '../domain/cite.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { harmless } from '../domain/harmless-text.ts';
import type { Passage } from '../domain/passage.ts';
import { formatDate, weekday } from '../domain/reduced-date.ts';
import { type ReadSentence, readPassage } from '../evidence/sentence-terms.ts';
import { type Focus, shortenKeeping } from './keep-date.ts';

/** The longest line of a piece of news, in characters. */
export const ITEM_LIMIT = 300;

/** The longest line of a correction, which says two wordings. */
export const CORRECTION_LIMIT = 380;

/** Room that the name of a paper has in a line; a title may be as long as its author liked. */
const AUTHORITY = 170;
/** The fewest characters of the record that are worth repeating. */
const LEAST_WORDS = 40;

/** Spaces, quotation marks and a stop. */
const MARKS = 5;

/** A line and what stands behind it. */
export interface Told {
  readonly text: string;
  readonly detail: string | null;
}

/**
 * A line of news: what it is, the record's words as far as they fit (that clause first which holds the `focus`),
 * and on what authority; in full as its detail.
 */
export function tell(
  lead: string,
  words: string,
  { document, passage }: Pick<Support, 'document' | 'passage'>,
  focus: Focus | null = null,
): Told {
  const whole = authority(document, passage);
  const tail = whole.length > AUTHORITY ? `${shorten(whole, AUTHORITY)})` : whole;
  const plain = plainEnds(words);
  const opening = shorten(lead, ITEM_LIMIT - tail.length - LEAST_WORDS);
  const room = Math.max(LEAST_WORDS, ITEM_LIMIT - opening.length - tail.length - MARKS);
  const short = focus ? shortenKeeping(plain, room, focus) : shorten(plain, room);
  const text = plainLine(`${opening} ${repeat(short, document)} ${tail}`);
  const full = plainLine(`${repeat(plain, document)} ${whole}`);
  return { text, detail: text.endsWith(full) ? null : full };
}

const POINTS_BACK = /^(?:It|This|That|They|These|He|She)\b/;

/** A line of a sentence; of one that only points back ("It is now expected in January") with the sentence before it. */
export function tellSentence(
  lead: string,
  sentence: ReadSentence,
  place: Pick<Support, 'document' | 'passage'>,
  focus: Focus | null = null,
): Told {
  const { sentences } = readPassage(place.passage);
  const before = sentences[sentences.findIndex(({ start }) => start === sentence.start) - 1];
  const both = before ? place.passage.text.slice(before.start, sentence.end) : sentence.text;
  const points = POINTS_BACK.test(sentence.text) && fits(lead, both, place);
  return tell(lead, points ? both : sentence.text, place, focus);
}

/** Whether a line has room for words of the record in full. */
export function fits(
  lead: string,
  words: string,
  { document, passage }: Pick<Support, 'document' | 'passage'>,
): boolean {
  return lead.length + words.length + authority(document, passage).length + MARKS <= ITEM_LIMIT;
}

/** A line without the record's words. */
export function tellPlainly(text: string, limit = ITEM_LIMIT): string {
  return shorten(plainLine(stopped(text)), limit);
}

/** A line with what a keeper says of it, in full as its detail where the line has no room. */
export function withNote(text: string, note: string | null, detail: string | null, limit = ITEM_LIMIT): Told {
  if (note === null) return { text, detail };
  const said = noteInWords(note);
  const both = `${text} ${said}`;
  if (both.length <= limit) return { text: both, detail };
  return { text: shorten(both, limit), detail: detail === null ? said : `${said} ${detail}` };
}

/** What a keeper says of a change. */
export function noteInWords(note: string): string {
  return plainLine(stopped(`Keeper’s note: ${note}`));
}

/** A text on one line, without anything that could act on the program that shows it. */
export function plainLine(text: string): string {
  return harmless(text).replace(/\s+/g, ' ').trim();
}

/** The sentence of a passage that some words begin in; the words' own passage has one. */
export function sentenceAt(passage: Passage, start: number): ReadSentence | null {
  return readPassage(passage).sentences.find((s) => s.start <= start && s.end > start) ?? null;
}

/** The key of a piece of news: of its kind and what tells it from others, white space and letter case apart. */
export function newsKey(kind: string, ...parts: readonly string[]): string {
  return fingerprint([kind, ...parts.map((part) => part.toLowerCase().replace(/\s+/g, ' ').trim())]);
}

/** "Monday 22 January 2018". */
export function dayInWords(day: string): string {
  return `${weekday(day)} ${formatDate(day)}`;
}

/** "3 dates", "1 date", "no dates". */
export function count(number: number, one: string): string {
  return `${number === 0 ? 'no' : number} ${one}${number === 1 ? '' : 's'}`;
}
