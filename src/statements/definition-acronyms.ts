import { initialsAgree } from './definition-initials.ts';
import { isPersonName } from './person-names.ts';

/** An acronym and its expansion where a text puts the one in brackets after the other. */
export interface AcronymPair {
  readonly term: string;
  readonly meaning: string;
  readonly start: number;
  readonly end: number;
}

const BRACKETED = /\(([^()]{2,160})\)/g;
/** An acronym alone, quoted or not. */
export const ACRONYM = /^["'“‘]?((?=[^\s]*\p{Lu}[^\s]*\p{Lu}|\d\p{Lu})[\p{Lu}\d][\p{L}\d&/-]{1,11})["'”’]?$/u;
// "The Vale Broadcasting Corporation, VBC, is …": without brackets every letter must agree.
const BESIDE = /,\s(\p{Lu}{3,8})(?=,\s)/gu;
const EXACT = ['exact'] as const;
const ALIAS_LEAD = /^(?:the|hereafter|hereinafter|or|known as|called|referred to as|abbreviated to)\s+/i;
const WORDS_BEFORE = 120;
/** The longest expansion read, in words. */
export const MOST_WORDS = 14;
/** A word that no acronym need stand for. */
export const SMALL = /^(?:and|of|the|for|in|to|on|with|an?|at|by|or|&)$/i;

/** Every "Full Name (FN)", "FN (Full Name)" and "Full Name, FN," of a text whose initials agree. */
export function acronymPairs(text: string): AcronymPair[] {
  const pairs: AcronymPair[] = [];
  for (const match of text.matchAll(BRACKETED)) {
    const inside = (match[1] ?? '').trim();
    const end = match.index + match[0].length;
    const acronym = asAcronym(inside);
    const pair = acronym
      ? nameThenAcronym(text, match.index, end, acronym)
      : acronymThenName(text, match.index, end, inside);
    if (pair) pairs.push(pair);
  }
  for (const match of text.matchAll(BESIDE)) {
    const pair = nameThenAcronym(text, match.index, match.index + match[0].length, match[1] ?? '', EXACT);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

function asAcronym(inside: string): string | null {
  const first =
    inside
      .replace(ALIAS_LEAD, '')
      .split(/,| or /)[0]
      ?.trim() ?? '';
  return ACRONYM.exec(first)?.[1] ?? null;
}

function nameThenAcronym(
  text: string,
  bracket: number,
  end: number,
  acronym: string,
  tolerances: readonly ('exact' | 'tolerant')[] = ['exact', 'tolerant'],
): AcronymPair | null {
  const base = Math.max(0, bracket - WORDS_BEFORE);
  const before = text.slice(base, bracket).replace(/["”’'\s]+$/, '');
  const words = wordsIn(before, base);
  for (const tolerance of tolerances) {
    for (let count = 1; count <= Math.min(MOST_WORDS, words.length); count += 1) {
      const taken = words.slice(-count);
      if (crossesSentence(before, (taken[0]?.start ?? base) - base)) break;
      if (!agrees(acronym, taken, tolerance)) continue;
      const start = taken[0]?.start ?? base;
      const meaning = text.slice(start, base + before.length);
      return isPersonName(meaning) ? null : { term: singular(acronym), meaning, start, end };
    }
  }
  return null;
}

/** Whether the words are the acronym's, beginning in earnest: no small word first, no full stop or bracket inside. */
function agrees(acronym: string, words: readonly Word[], tolerance: 'exact' | 'tolerant'): boolean {
  const first = words[0]?.text ?? '';
  if (SMALL.test(first) && !/^the$/i.test(acronym)) return false;
  if (words.length === 1 && !/[-/]/.test(first)) return false;
  return initialsAgree(
    acronym,
    words.map((word) => word.text),
    tolerance,
  );
}

function acronymThenName(text: string, bracket: number, end: number, inside: string): AcronymPair | null {
  const before = /([\p{Lu}\d][\p{L}\d&/-]{1,11})["'”’]?\s*$/u.exec(text.slice(Math.max(0, bracket - 20), bracket));
  const acronym = ACRONYM.exec(before?.[1] ?? '')?.[1];
  const meaning = inside.replace(/^(?:the|an?)\s+/i, '').replace(/[,;].*$/, '');
  const words = wordsIn(meaning, 0);
  if (!acronym || !before || words.length < 2 || isPersonName(meaning)) return null;
  if (!agrees(acronym, words, 'tolerant')) return null;
  return { term: singular(acronym), meaning, start: bracket - before[0].length, end };
}

/** "CCGs" is the plural of the term CCG. */
function singular(acronym: string): string {
  return /^[\p{Lu}\d&/-]{2,}s$/u.test(acronym) ? acronym.slice(0, -1) : acronym;
}

/** A word of a text and where it begins. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

/** The words of a text with their places, `base` added. */
export function wordsIn(text: string, base: number): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}&][\p{L}\p{N}&'’/-]*/gu)].map((match) => ({
    text: match[0],
    start: base + match.index,
  }));
}

function crossesSentence(before: string, from: number): boolean {
  return /[.;:!?()]\s|[()]/.test(before.slice(Math.max(0, from)));
}
