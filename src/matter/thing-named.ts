import type { Support } from '../domain/cite.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { isEnglishWord } from '../question/english-words.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { isTitle } from '../statements/person-names.ts';
import { isTelling } from './later-word.ts';
import { knownBodies } from './meeting-dates.ts';

/** The named thing that a sentence is about. */
export interface ThingNamed {
  /** As it is written: "Pier Road", "Kirkhaven". */
  readonly words: string;
  readonly stems: ReadonlySet<string>;
  /** "second": the second theatre is another thing than the first. */
  readonly ordinals: string;
}

const NAME = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}'’&-]*)(?:\s+(\p{Lu}[\p{L}\p{N}'’&-]*|\d{1,2}(?!\d)))*/gu;
const ORDINAL = /\b(?:first|second|third|fourth|fifth|phase (?:one|two|three|\d)|[A-Z]\b(?= ward))\b/gi;

/**
 * What is named in a sentence, else in the sentences before it in its paragraph, the nearest first, else in the heading of its
 * item: people, bodies and words that any sentence may have left aside. Null where nothing is named.
 */
export function namesAround({ document, passage, start, end }: Support, view: View): ThingNamed | null {
  const before = readPassage(passage)
    .sentences.filter((sentence) => sentence.start < start)
    .map(({ text }) => text)
    .reverse();
  const item = passage.headings.findLast((words) => words !== document.title) ?? '';
  const own = passage.text.slice(start, end);
  for (const text of [own, ...before, item.replace(/^[\d.()/\s]+/, '')]) {
    const named = namedIn(text, view);
    if (named) return { ...named, ordinals: ordinalsIn(own) };
  }
  return null;
}

function ordinalsIn(text: string): string {
  return [...text.matchAll(ORDINAL)]
    .map(([words]) => words.toLowerCase())
    .sort()
    .join(' ');
}

function namedIn(text: string, view: View): Omit<ThingNamed, 'ordinals'> | null {
  const names = [...text.matchAll(NAME)]
    .filter(({ index }) => !isPerson(text, index))
    .filter(
      ({ 0: words, index }) => index > opening(text) || words.includes(' ') || !isEnglishWord(words.toLowerCase()),
    )
    .flatMap(([words]) => partsOf(words, view));
  if (names.length === 0) return null;
  return {
    words: [...new Set(names)].join(', '),
    stems: new Set(names.flatMap((words) => stems(words).filter(isTelling))),
  };
}

/** Where the first word of a text stands, behind its number: it has a capital whatever it is. */
function opening(text: string): number {
  return text.length - text.replace(/^[\d.()\s]+/, '').length;
}

function isPerson(text: string, at: number): boolean {
  const last = text.slice(0, at).trim().split(/\s+/).at(-1) ?? '';
  const first = /^\S+/.exec(text.slice(at))?.[0] ?? '';
  return isTitle(last) || isTitle(first);
}

/** A run of words with capitals as a name of a thing; nothing where it is a body's, a day's or an everyday word. */
function partsOf(words: string, view: View): string[] {
  const all = words.split(/\s+/);
  const from = all.findIndex((word) => stems(word).length > 0);
  const name = from < 0 ? '' : all.slice(from).join(' ');
  return stems(name).some(isTelling) && !isOfBody(name, view) ? [name] : [];
}

const bodies = new WeakMap<View, ReadonlySet<string>>();

function isOfBody(name: string, view: View): boolean {
  let known = bodies.get(view);
  if (!known) {
    known = new Set(knownBodies(view).flatMap(({ names }) => names.map((one) => stems(one).sort().join(' '))));
    bodies.set(view, known);
  }
  return known.has(stems(name).sort().join(' '));
}
