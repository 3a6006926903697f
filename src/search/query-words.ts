import { isFrameStem } from './frame-words.ts';
import { analyse } from './terms.ts';

/** A stem that a query looks for. */
export interface QueryWord {
  readonly stem: string;
  /** Frame words only shape the question and count less. */
  readonly frame: boolean;
  /** True for a tolerant reading of a word that the record does not hold. */
  readonly guessed: boolean;
}

/** The words of a query in order, each once, stop words left out; an unknown word gives its nearest readings. */
export function queryWords(
  query: string,
  frequency: (stem: string) => number,
  near: (word: string) => readonly string[],
): QueryWord[] {
  const words = new Map<string, QueryWord>();
  for (const { word, stem, stop } of analyse(query)) {
    if (stop || words.has(stem)) continue;
    if (frequency(stem) > 0) {
      words.set(stem, { stem, frame: isFrameStem(stem), guessed: false });
      continue;
    }
    for (const reading of near(word)) {
      if (!words.has(reading)) words.set(reading, { stem: reading, frame: false, guessed: true });
    }
  }
  return [...words.values()];
}
