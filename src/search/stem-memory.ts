import type { Passage } from '../domain/passage.ts';
import { analyse } from './terms.ts';

/** The stems of a passage, read once. */
export interface PassageStems {
  /** Of its own text, in order, stop words left out. */
  readonly text: readonly string[];
  /** Of the headings it stands under, outermost first, and of a row's column heads. */
  readonly headings: readonly string[];
  /** The text's, then the headings'. */
  readonly all: readonly string[];
  /** The word that each of `all` was read from. */
  readonly words: readonly string[];
}

/** Reads a passage's stems, and remembers them as long as the passage lives. */
export type StemMemory = (passage: Passage) => PassageStems;

interface Reading {
  readonly stems: string[];
  readonly words: string[];
}

/** A memory that the indexes of several views share: analysis is most of the cost of an index. */
export function createStemMemory(): StemMemory {
  const passages = new WeakMap<Passage, PassageStems>();
  const headings = new Map<string, Reading>();

  const readHeading = (heading: string): Reading => {
    const reading = headings.get(heading) ?? read(heading);
    headings.set(heading, reading);
    return reading;
  };

  return (passage) => {
    const known = passages.get(passage);
    if (known) return known;
    const text = read(passage.text);
    const above = [...passage.headings, ...passage.columns].map(readHeading);
    const headings = above.flatMap(({ stems }) => stems);
    const reading: PassageStems = {
      text: text.stems,
      headings,
      all: headings.length === 0 ? text.stems : [...text.stems, ...headings],
      words: headings.length === 0 ? text.words : [...text.words, ...above.flatMap(({ words }) => words)],
    };
    passages.set(passage, reading);
    return reading;
  };
}

function read(text: string): Reading {
  const reading: Reading = { stems: [], words: [] };
  for (const term of analyse(text)) {
    if (term.stop) continue;
    reading.stems.push(term.stem);
    reading.words.push(term.word);
  }
  return reading;
}
