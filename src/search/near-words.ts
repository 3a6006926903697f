import { editDistance } from '../domain/edit-distance.ts';

/** Words the record is known to hold, to read a misspelling by. */
export interface NearWords {
  /** The stems of the known words nearest to a misspelt one, best first, at most five; empty when none is near. */
  near(word: string): readonly string[];
}

const READINGS = 5;
const MISSPELLABLE = /^\p{L}{4,40}$/u;

/**
 * Known words by first letter and length. `frequency` gives the number of passages that hold a stem: among words as
 * near, the commoner comes first.
 */
export function createNearWords(words: ReadonlyMap<string, string>, frequency: (stem: string) => number): NearWords {
  const shelves = new Map<string, string[]>();
  const tails = new Map<string, string[]>();
  for (const word of words.keys()) {
    if (!MISSPELLABLE.test(word)) continue;
    const shelf = shelfOf(word, word.length);
    const known = shelves.get(shelf);
    if (known) known.push(word);
    else shelves.set(shelf, [word]);
    const tail = word.slice(1);
    tails.set(tail, [...(tails.get(tail) ?? []), word]);
  }

  return {
    near(word) {
      if (!MISSPELLABLE.test(word)) return [];
      const limit = editsAllowed(word);
      const found = new Map<string, number>();
      let least = limit;
      for (let length = word.length - limit; length <= word.length + limit; length++) {
        for (const known of shelves.get(shelfOf(word, length)) ?? []) {
          const distance = editDistance(word, known, least);
          if (distance > least) continue;
          least = distance;
          const stem = words.get(known) ?? known;
          found.set(stem, Math.min(distance, found.get(stem) ?? distance));
        }
      }
      if (found.size === 0)
        for (const known of otherFirstLetter(word, words, tails)) found.set(words.get(known) ?? known, least);
      return [...found]
        .filter(([, distance]) => distance === least)
        .map(([stem]) => stem)
        .sort((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1))
        .slice(0, READINGS);
    },
  };
}

/** Shorter words with another first letter are other words ("bold", "cold"). */
const LONG_ENOUGH = 6;

/** Known words that a misspelt one becomes by one edit of its first letter; all else must be as typed. */
function otherFirstLetter(
  word: string,
  words: ReadonlyMap<string, string>,
  tails: ReadonlyMap<string, readonly string[]>,
): string[] {
  if (word.length < LONG_ENOUGH) return [];
  const [first = '', second = ''] = word;
  const changed = [`${second}${first}${word.slice(2)}`, word.slice(1)].filter((known) => words.has(known));
  return [...changed, ...(tails.get(word.slice(1)) ?? []), ...(tails.get(word) ?? [])];
}

// People mostly get the first letter right. A short word with two edits is another word ("road", "read").
function editsAllowed(word: string): number {
  return word.length < 8 ? 1 : 2;
}

function shelfOf(word: string, length: number): string {
  return `${word[0]}${length}`;
}
