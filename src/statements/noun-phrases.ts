import { isPersonName, isTitle, nameFrom } from './person-names.ts';
import { holdsPostHead, looksLikeOrganisation } from './post-words.ts';

/** A run of words, `start` to `end` of the text, without "the" before it. */
export interface PhraseSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How a phrase may go on: over the commas of a list, over "for" and "in". */
interface Joining {
  readonly list: boolean;
  readonly wide: boolean;
}

interface Growing {
  readonly text: string;
  start: number;
  end: number;
  capitals: number;
  /** Links since the last word of the phrase proper. */
  pending: number;
}

const WORD = /[\p{L}\p{N}&][\p{L}\p{N}&'’/-]*/uy;
const CONNECTOR = /^(?:and|of|the|&)$/;
const WIDE_CONNECTOR = /^(?:and|of|the|&|for|in)$/;
const LOWER_ORGANISATION =
  /^(?:trust|council|group|board|committee|hospital|hospitals|directorate|department|division|partnership|team|service|services|university)$/;
// Words that end a phrase in lower case: "… of stroke services said", "… for production of the plan in May".
const STOP =
  /^(?:who|which|that|is|are|was|were|has|have|had|will|would|may|can|could|should|said|gave|told|led|felt|met|took|made|went|came|saw|wrote|spoke|left|held|sent|set|put|brought|from|to|in|at|on|by|with|as|for|since|until|during|then|also|and|or|but|\p{Ll}{3,}ed)$/u;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
// An item of a list that an "and" closes a few items on.
const ITEM = "\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*){0,3}";
const LIST = new RegExp(`,\\s+(${ITEM})(?=(?:,\\s+${ITEM}){0,4},?\\s+(?:and|&)\\s+(?:the\\s+)?(${ITEM}))`, 'uy');
const LONGEST = 16;

/**
 * The noun phrase at `from`: capitalised words with "and", "of", "the" between them ("the Southbank Hospital Trust").
 * `list` lets commas join it where an "and" closes them ("Strategy, Policy and Assurance"); `wide` lets "for" and "in";
 * a phrase that begins in lower case ("stroke services") goes up to a verb, a preposition or a mark.
 */
export function nounPhraseAt(text: string, from: number, options: Joining): PhraseSpan | null {
  const phrase: Growing = { text, start: -1, end: -1, capitals: 0, pending: 0 };
  let at: number | null = from;
  for (let count = 0; count < LONGEST && at !== null; count += 1) {
    const word = wordAt(text, at);
    const part = word === null ? 'stop' : partOf(word, at, phrase, options);
    if (word === null || part === 'stop') break;
    if (part === 'core') {
      if (phrase.start < 0) phrase.start = at;
      phrase.end = at + word.length;
      if (isCapital(word)) phrase.capitals += 1;
    }
    phrase.pending = part === 'link' ? phrase.pending + 1 : 0;
    at = gapAt(text, at + word.length, options.list && phrase.capitals > 0);
  }
  const { start, end } = phrase;
  return start < 0 ? null : { text: text.slice(start, end), start, end };
}

/** What a word is to the phrase so far: one of its words, a link that needs another word after it, or its end. */
function partOf(word: string, at: number, phrase: Growing, options: Joining): 'core' | 'link' | 'stop' {
  const { text, start, capitals, pending } = phrase;
  if (isOfDate(word, text.slice(at + word.length, at + word.length + 12))) return 'stop';
  if (isCapital(word)) {
    const other = isTitle(word) || MONTH.test(word) || (pending > 0 && start >= 0 && beginsAnother(text, at));
    return other ? 'stop' : 'core';
  }
  if (start >= 0 && capitals === 0) return partOfLower(word, text, at);
  const connects = (options.wide ? WIDE_CONNECTOR : CONNECTOR).test(word) && (start >= 0 || word === 'the');
  if (connects) return pending < 2 ? 'link' : 'stop';
  if (capitals > 0) return pending === 0 && LOWER_ORGANISATION.test(word) ? 'core' : 'stop';
  return STOP.test(word) ? 'stop' : 'core';
}

function partOfLower(word: string, text: string, at: number): 'core' | 'link' | 'stop' {
  if (/^(?:and|of|&)$/.test(word)) return goesOnInLowerCase(text, at + word.length, word === 'of') ? 'link' : 'stop';
  return STOP.test(word) ? 'stop' : 'core';
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}\d]/u.test(word);
}

/** "18/02/22", "2023" and the day of "14 March" belong to a date; "NHS 111" is a name. */
function isOfDate(word: string, after: string): boolean {
  if (!/^\d/.test(word)) return false;
  return /^\d{4}|[/.-]\d/.test(word) || MONTH.test(/^ (\p{L}+)/u.exec(after)?.[1] ?? '');
}

/** An organisation at `from`, as after a comma: "Chief Executive, Southbank NHS Trust". */
export function organisationAt(text: string, from: number): PhraseSpan | null {
  const phrase = nounPhraseAt(text, from, { list: false, wide: true });
  return phrase && /^\p{Lu}/u.test(phrase.text) && looksLikeOrganisation(phrase.text) ? phrase : null;
}

function goesOnInLowerCase(text: string, at: number, article: boolean): boolean {
  const next = wordAt(text, at + 1);
  return next !== null && (article || next !== 'the') && !STOP.test(next);
}

function wordAt(text: string, at: number): string | null {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? null;
}

/** Where the next word begins, past white space (or a comma inside a list); null where the phrase ends. */
function gapAt(text: string, at: number, list: boolean): number | null {
  if (text[at] === ' ') return at + 1;
  if (!list || text[at] !== ',') return null;
  LIST.lastIndex = at;
  const item = LIST.exec(text);
  if (!item) return null;
  const words = item[1] ?? '';
  const begin = at + item[0].length - words.length;
  const people = nameFrom(text, begin) !== null && isPersonName(item[2] ?? '');
  return people || holdsPostHead(words) ? null : begin;
}

/** After "and", another person ("and Jane Doe, …") or another post ("and Chief Executive") is no part of the phrase. */
function beginsAnother(text: string, at: number): boolean {
  const name = nameFrom(text, at);
  if (name && /^\s*[,(–-]/.test(text.slice(name.end, name.end + 3))) return true;
  const run = /^(?:\p{Lu}[\p{L}-]*\s+){0,4}\p{Lu}[\p{L}-]*/u.exec(text.slice(at, at + 80))?.[0] ?? '';
  return /(?:and|&)\s+(?:the\s+)?$/.test(text.slice(Math.max(0, at - 10), at)) && holdsPostHead(run);
}
