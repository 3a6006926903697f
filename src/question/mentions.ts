import type { AmbiguousWord, Mention } from '../domain/query.ts';
import { atOnce, type Steps } from '../domain/steps.ts';
import { isFrameWord } from '../search/frame-words.ts';
import { analyse, stems as stemsOf } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { isEnglishWord } from './english-words.ts';
import { namesWithInitials } from './initials.ts';
import { type Entry, lexiconInSteps, lexiconOf } from './lexicon.ts';
import { isLightStem } from './light-words.ts';
import { meaningTold } from './tell-apart.ts';
import type { QuestionWord } from './words.ts';

export interface Pattern {
  readonly stems: readonly string[];
  readonly entry: Entry;
  /** The name as written, small letters, where it is one ordinary word: "provide" is no inflection of "provider". */
  readonly word: string | null;
  /** True for a name that means something only in capitals, since in small letters it is an ordinary word ("IT"). */
  readonly capitals: boolean;
}

/** The names of a view, by their first stem. */
export interface Patterns {
  readonly byFirst: ReadonlyMap<string, readonly Pattern[]>;
  readonly stems: ReadonlySet<string>;
}

const compiled = new WeakMap<View, Patterns>();

/** Every stem that stands in a name: such a word is known though no paper uses it. */
export function stemsOfNames(view: View): ReadonlySet<string> {
  return patternsOf(view).stems;
}

/** The names a question uses, longest first at each place, left to right; words that several entries of a kind claim. */
export function findMentions(
  words: readonly QuestionWord[],
  text: string,
  view: View,
): { mentions: Mention[]; ambiguous: AmbiguousWord | null } {
  const { byFirst } = patternsOf(view);
  const mentions: Mention[] = [];
  let ambiguous: AmbiguousWord | null = null;
  for (let at = 0; at < words.length; ) {
    const matches = [...matchesAt(words, at, byFirst), ...expansionsAt(words, at, view)];
    const end = Math.max(at, ...matches.map((match) => match.end));
    if (end === at) {
      at++;
      continue;
    }
    const span = words.slice(at, end);
    const found = distinct(matches.filter((match) => match.end === end).map((match) => match.entry));
    const meanings = rivals(found).map((entry) => mention(entry, span));
    const isUnclear = meanings.length > 1 && isAmbiguous(meanings, words, span);
    const told = isUnclear ? meaningTold(meanings, text, view) : null;
    if (told) {
      mentions.push(told);
      at = end;
      continue;
    }
    if (isUnclear) ambiguous ??= { words: meanings[0]?.words ?? '', meanings };
    const [first] = meanings;
    if (first) mentions.push({ ...first, names: [...new Set(found.flatMap((entry) => entry.names))] });
    at = end;
  }
  return { mentions, ambiguous };
}

/** Gets the names of a view ready to be found in questions, in steps of some milliseconds. */
export function* namesInSteps(view: View): Steps<Patterns> {
  const patterns = compiled.get(view) ?? (yield* compile(yield* lexiconInSteps(view)));
  compiled.set(view, patterns);
  return patterns;
}

function patternsOf(view: View): Patterns {
  return compiled.get(view) ?? atOnce(namesInSteps(view));
}

function* compile(lexicon: readonly Entry[]): Steps<Patterns> {
  const byFirst = new Map<string, Pattern[]>();
  const stems = new Set<string>();
  for (const entry of lexicon) {
    const names = entry.kind === 'person' ? [...entry.names, ...entry.names.flatMap(surnames)] : entry.names;
    for (const pattern of [...new Set(names)].flatMap((name) => patternOf(name, entry))) {
      for (const stem of pattern.stems) stems.add(stem);
      const [first = ''] = pattern.stems;
      const others = byFirst.get(first);
      if (others) others.push(pattern);
      else byFirst.set(first, [pattern]);
    }
    yield;
  }
  return { byFirst, stems };
}

/** How a name of an entry is found; none where nothing of it could be. */
function patternOf(name: string, entry: Entry): Pattern[] {
  const terms = analyse(name).filter((term) => !term.part);
  const stems = terms.filter((term) => !term.stop).map((term) => term.stem);
  // Of "you said, we did" one ordinary word would be left: a name of small words is found by search, not by name.
  if (stems.length === 0 || (stems.length === 1 && terms.length > 2)) return [];
  const capitals = /^\p{Lu}{2,3}$/u.test(name) && (analyse(name.toLowerCase())[0]?.stop ?? false);
  const word = stems.length === 1 && isEnglishWord(name.toLowerCase()) ? name.toLowerCase() : null;
  return [{ stems, entry, capitals, word }];
}

/** The surname a person is also called by, with and without a title. */
function surnames(name: string): string[] {
  const parts = name.split(' ');
  const surname = parts.at(-1);
  return parts.length > 1 && surname && /^\p{Lu}\p{L}{2,}/u.test(surname) ? [surname] : [];
}

interface Match {
  readonly entry: Entry;
  /** The word after the last of the name. */
  readonly end: number;
}

function matchesAt(
  words: readonly QuestionWord[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Pattern[]>,
): Match[] {
  const word = words[at];
  if (!word || word.stop) return [];
  const matches: Match[] = [];
  for (const pattern of word.readings.flatMap((reading) => byFirst.get(reading) ?? [])) {
    if (pattern.capitals && /\p{Ll}/u.test(word.written)) continue;
    if (pattern.word !== null && !word.corrected && !isFormOf(word.word, pattern.word)) continue;
    const end = matchFrom(words, at, pattern.stems);
    if (end !== null) matches.push({ entry: pattern.entry, end });
  }
  return matches;
}

/** The same word or its plural. */
function isFormOf(word: string, name: string): boolean {
  return word === name || word === `${name}s` || `${word}s` === name;
}

/** A word that no paper writes and that is the initials of known names. */
function expansionsAt(words: readonly QuestionWord[], at: number, view: View): Match[] {
  const word = words[at];
  if (!word || word.stop || word.corrected || view.index.documentFrequency(word.stem) > 0) return [];
  if (isEnglishWord(word.word) || patternsOf(view).stems.has(word.stem)) return [];
  const lexicon = lexiconOf(view);
  return namesWithInitials(word.written, view).map((name) => ({
    entry: lexicon.find((entry) => entry.names.includes(name)) ?? { kind: 'term', id: name, name, names: [name] },
    end: at + 1,
  }));
}

/**
 * Whether a word that several entries claim must be asked back. Of workstreams, bodies and people always: one of them is
 * meant. Of an acronym's expansions only where it stands alone, since other words tell which is meant, and where they are
 * different things: "… Plan" and "… Partnership" of one name are used for each other.
 */
function isAmbiguous(
  meanings: readonly Mention[],
  words: readonly QuestionWord[],
  span: readonly QuestionWord[],
): boolean {
  if (meanings[0]?.kind !== 'term') return true;
  const rest = words.filter(
    (word) => !word.stop && !span.includes(word) && !isFrameWord(word.word) && !isLightStem(word.stem),
  );
  if (rest.length > 0) return false;
  return meanings.some((a) => meanings.some((b) => !isVariant(a.name, b.name)));
}

function isVariant(a: string, b: string): boolean {
  const [left, right] = [new Set(stemsOf(a)), new Set(stemsOf(b))];
  const shared = [...left].filter((stem) => right.has(stem)).length;
  return shared * 2 >= Math.min(left.size, right.size);
}

const INNER = /^(?:and|of|the|for|in|on|to|with|a)$/;

/** Where a name that begins at a word ends; small words may stand between its words, nothing else. */
function matchFrom(words: readonly QuestionWord[], at: number, stems: readonly string[]): number | null {
  let matched = 0;
  for (let i = at; i < words.length; i++) {
    const word = words[i];
    if (!word) return null;
    if (word.stop) {
      if (!INNER.test(word.word)) return null;
      continue;
    }
    if (!word.readings.includes(stems[matched] ?? '')) return null;
    matched++;
    if (matched === stems.length) return i + 1;
  }
  return null;
}

const RANK: Record<Mention['kind'], number> = { workstream: 0, body: 1, person: 2, term: 3 };

/** The entries of the highest kind among those a word may mean; more than one is an ambiguity. */
function rivals(entries: readonly Entry[]): Entry[] {
  const best = Math.min(...entries.map((entry) => RANK[entry.kind]));
  return entries.filter((entry) => RANK[entry.kind] === best);
}

function distinct(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry])).values()];
}

function mention(entry: Entry, span: readonly QuestionWord[]): Mention {
  return {
    ...entry,
    words: span.map((word) => word.written).join(' '),
    start: span[0]?.start ?? 0,
    end: span.at(-1)?.end ?? 0,
  };
}
