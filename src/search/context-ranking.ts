import { addInContext } from './context-kernel.ts';
import { CONTEXT, type ContextSettings } from './context-settings.ts';
import type { PassageList, Region } from './passage-list.ts';
import type { QueryWord } from './query-words.ts';
import { openingStems, type Postings, type WordIndex } from './word-index.ts';
import { pairPostings } from './word-pairs.ts';

/** Scores by passage number; 0 where nothing matches. */
export interface ContextScores {
  /** By what a passage and its neighbours say. */
  readonly context: Float64Array;
  /** By its own words alone. */
  readonly own: Float64Array;
}

export interface RankingSources {
  readonly list: PassageList;
  readonly index: WordIndex;
  /** The stems of a passage's text, in order. */
  readonly stemsOf: (number: number) => readonly string[];
}

// Passages this far from a rare word are scored for the common ones; a share of a match is next to nothing beyond.
const REACH = 8;

/**
 * Scores passages for reading: each word of the query is smoothed over a passage's neighbours by itself and then levelled
 * off, so that a stretch of talk in which all the words fall beats one that repeats a single word. Two words side by side
 * count as a word of their own. `admits` restricts the passages.
 */
export function contextScores(
  words: readonly QueryWord[],
  { list, index, stemsOf }: RankingSources,
  admits: (number: number) => boolean,
  settings: ContextSettings = CONTEXT,
): ContextScores {
  const context = new Float64Array(list.size);
  const own = new Float64Array(list.size);
  const x = new Float64Array(list.size);
  const scratch = new Float64Array(list.size);
  const { saturation } = settings;

  const add = (numbers: readonly number[], value: (i: number) => number, weight: number): void => {
    const touched = new Set<number>();
    numbers.forEach((number, i) => {
      const evidence = value(i);
      x[number] = evidence;
      own[number] = (own[number] as number) + (weight * evidence) / (evidence + saturation);
      touched.add(list.regionOf(number));
    });
    for (const position of touched) {
      const region = list.regions[position] as Region;
      const kernel = region.turns ? settings.turns : settings.paragraphs;
      addInContext(context, x, region, kernel, saturation, weight, scratch);
      x.fill(0, region.start, region.end);
    }
  };

  const postings = collectPostings(words, list, index, admits);
  for (const word of words) {
    const found = postings.get(word.stem);
    if (!found) continue;
    const rarity = rarityOf(index.frequency(word.stem), list.size);
    const weight = rarity * weightOf(word, settings);
    add(found.numbers, (i) => (found.scores[i] ?? 0) / rarity, weight);
    const headings = index.postings(word.stem, 'headings', admits);
    headings.numbers.forEach((number, i) => {
      // Every passage under the heading has it already, so it is not smoothed again.
      const evidence = (settings.heading * (headings.scores[i] ?? 0)) / rarity;
      const share = (weight * evidence) / (evidence + saturation);
      context[number] = (context[number] ?? 0) + share;
      own[number] = (own[number] ?? 0) + share;
    });
  }

  words.slice(1).forEach((second, i) => {
    const first = words[i];
    const a = first && postings.get(first.stem);
    const b = postings.get(second.stem);
    if (!first || !a || !b || settings.pair === 0) return;
    const pair = pairPostings([first.stem, second.stem], a, b, stemsOf);
    const weight = settings.pair * Math.min(weightOf(first, settings), weightOf(second, settings));
    add(pair.numbers, (k) => pair.counts[k] ?? 0, weight * rarityOf(pair.numbers.length, list.size));
  });
  return { context, own };
}

/** The postings of each stem: of the rarest in full, of the others near the passages those bring in. */
function collectPostings(
  words: readonly QueryWord[],
  list: PassageList,
  index: WordIndex,
  admits: (number: number) => boolean,
): ReadonlyMap<string, Postings> {
  const topical = words.filter(({ frame }) => !frame);
  const asked = topical.length > 0 ? topical : words;
  const opening = openingStems(
    asked.map(({ stem }) => [stem]),
    index.frequency,
  );
  const near = new Uint8Array(list.size);
  const postings = new Map<string, Postings>();
  for (const stem of opening) {
    const found = index.postings(stem, 'text', admits);
    postings.set(stem, found);
    for (const number of found.numbers) near.fill(1, Math.max(0, number - REACH), number + REACH + 1);
    for (const number of index.postings(stem, 'headings', admits).numbers) near[number] = 1;
  }
  for (const { stem } of words) {
    if (!opening.has(stem))
      postings.set(
        stem,
        index.postings(stem, 'text', (n) => near[n] === 1 && admits(n)),
      );
  }
  return postings;
}

function weightOf({ frame, guessed }: QueryWord, settings: ContextSettings): number {
  return guessed ? settings.guessed : frame ? settings.frame : 1;
}

/** The inverse document frequency of BM25 (Robertson and Zaragoza 2009), as MiniSearch has it. */
function rarityOf(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}
