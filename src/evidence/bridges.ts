import { SAYINGS, type Saying } from '../english/thesaurus.ts';
import { analyse, stems } from '../search/terms.ts';

/** Other words for something in a question, and how nearly they say it: 1 the same, less for what is only near. */
export interface Bridge {
  readonly stems: readonly string[];
  readonly strength: number;
}

/** What the words of the thesaurus count beside those of the question (measured: higher pushes the right passage down). */
const SAME = 0.6;
const NEAR = 0.3;
/** The longest phrase that is looked for, in words. */
const LONGEST = 5;
/** Words that a phrase may have or lack: "under the weather", "pay a fee". */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

// By its words as they are asked, particles and all: "took over" is not "took". A phrase with two words of its own is met
// without the small words between them too.
const entries: ReadonlyMap<string, readonly Saying[]> = byPhrase();
// What an entry says is analysed when it is first met: most never are.
const ways = new WeakMap<Saying, readonly Bridge[]>();

interface Word {
  readonly stem: string;
  readonly stop: boolean;
}

/** The bridges from each word of a text that is no stop word, by its stem: those of the word and of the phrases it is part of. */
export function bridgesIn(text: string): ReadonlyMap<string, readonly Bridge[]> {
  const words = written(text);
  const found = new Map<string, Set<Bridge>>();
  for (const span of [...spansOf(words), ...spansOf(words.filter(({ stop }) => !stop))]) {
    const over = (entries.get(keyOf(span)) ?? []).flatMap(waysOf);
    if (over.length === 0) continue;
    for (const { stem, stop } of span) if (!stop) found.set(stem, new Set([...(found.get(stem) ?? []), ...over]));
  }
  return new Map([...found].map(([stem, over]) => [stem, [...over]]));
}

/** Every run of at most so many words. */
function spansOf(words: readonly Word[]): (readonly Word[])[] {
  return words.flatMap((_, from) =>
    words.slice(from, from + LONGEST).map((_, length) => words.slice(from, from + length + 1)),
  );
}

/** The bridges from one word by its stem, whatever stands beside it. */
export function bridgesOf(stem: string): readonly Bridge[] {
  return (entries.get(stem) ?? []).flatMap(waysOf);
}

/** A phrase as it is looked up: its stems, particles and all, without articles. */
export function phraseOf(text: string): string {
  return keyOf(written(text));
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ stem }) => stem).join(' ');
}

function written(text: string): Word[] {
  return analyse(text).filter(({ word, part }) => !part && !ARTICLES.has(word));
}

function byPhrase(): Map<string, Saying[]> {
  const table = new Map<string, Saying[]>();
  for (const saying of SAYINGS) {
    const words = written(saying.asked);
    const own = words.filter(({ stop }) => !stop);
    const keys = own.length > 1 ? [keyOf(words), keyOf(own)] : [keyOf(words)];
    for (const key of new Set(keys)) if (key !== '') table.set(key, [...(table.get(key) ?? []), saying]);
  }
  return table;
}

function waysOf(entry: Saying): readonly Bridge[] {
  const known = ways.get(entry);
  if (known) return known;
  const own = keyOf(written(entry.asked).filter(({ stop }) => !stop));
  const made = [...saying(entry.same, SAME), ...saying(entry.near, NEAR)].filter((way) => way.stems.join(' ') !== own);
  ways.set(entry, made);
  return made;
}

function saying(phrases: readonly string[], strength: number): Bridge[] {
  return phrases.map((phrase) => ({ stems: stems(phrase), strength })).filter((way) => way.stems.length > 0);
}
