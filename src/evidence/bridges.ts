import { SAYINGS } from '../english/thesaurus.ts';
import { analyse, stems } from '../search/terms.ts';

/** Other words for something in a question, and how nearly they say it: 1 the same, less for what is only near. */
export interface Bridge {
  readonly stems: readonly string[];
  readonly strength: number;
}

/** What the words of the thesaurus count beside those of the question (measured: higher pushes the right passage down). */
const SAME = 0.6;
const NEAR = 0.3;
/** The longest phrase that is looked for, in words that are no stop words. */
const LONGEST = 4;

const bridges: ReadonlyMap<string, readonly Bridge[]> = compile();

/** The bridges from each word of a question, by its place among them: those of the word and of the phrases it is part of. */
export function bridgesFrom(words: readonly string[]): readonly (readonly Bridge[])[] {
  const found: Bridge[][] = words.map(() => []);
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
      const over = bridges.get(words.slice(from, to).join(' ')) ?? [];
      for (let at = from; at < to; at++) found[at]?.push(...over);
    }
  }
  return found;
}

/** The words of a text as a question's are looked up: no stop words, and no parts of a hyphenated word. */
export function wordsOf(text: string): string[] {
  return analyse(text)
    .filter(({ stop, part }) => !stop && !part)
    .map(({ stem }) => stem);
}

function compile(): Map<string, Bridge[]> {
  const table = new Map<string, Bridge[]>();
  for (const { asked, same, near } of SAYINGS) {
    const key = wordsOf(asked).join(' ');
    if (key === '') continue;
    const ways = [...saying(same, SAME), ...saying(near, NEAR)].filter((way) => way.stems.join(' ') !== key);
    table.set(key, [...(table.get(key) ?? []), ...ways]);
  }
  return table;
}

function saying(phrases: readonly string[], strength: number): Bridge[] {
  return phrases.map((phrase) => ({ stems: stems(phrase), strength })).filter((way) => way.stems.length > 0);
}
