import type { Passage } from '../domain/passage.ts';
import { type Sentence, splitSentences } from '../domain/sentences.ts';
import { analyse } from '../search/terms.ts';

/** A sentence with the stems it holds. */
export interface ReadSentence extends Sentence {
  readonly stems: ReadonlySet<string>;
  /** The same stems in the order of the sentence, repeated as it repeats them. */
  readonly order: readonly string[];
  /** The same with their places in the passage's text. */
  readonly places: readonly Place[];
}

/** A stem and where its word stands: `start` inclusive, `end` exclusive. */
export interface Place {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** A passage cut into sentences, with the stems of each and of the whole. */
export interface ReadPassage {
  readonly sentences: readonly ReadSentence[];
  readonly stems: ReadonlySet<string>;
}

const memory = new WeakMap<Passage, ReadPassage>();

/** A passage's sentences and their stems; passages never change, so each is read once. */
export function readPassage(passage: Passage): ReadPassage {
  let read = memory.get(passage);
  if (!read) {
    const terms = analyse(passage.text).filter((term) => !term.stop);
    const sentences = splitSentences(passage.text).map((sentence) => {
      const places = terms
        .filter((term) => term.start >= sentence.start && term.start < sentence.end)
        .map(({ stem, start, end }) => ({ stem, start, end }));
      const order = places.map(({ stem }) => stem);
      return { ...sentence, stems: new Set(order), order, places };
    });
    read = { sentences, stems: new Set(terms.map((term) => term.stem)) };
    memory.set(passage, read);
  }
  return read;
}
