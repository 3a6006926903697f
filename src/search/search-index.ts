import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { bestFirst } from './best-first.ts';
import { contextScores, type RankingSources } from './context-ranking.ts';
import { createNearWords } from './near-words.ts';
import { listPassages, type PassageList } from './passage-list.ts';
import { queryWords } from './query-words.ts';
import { rankedOrder } from './ranked-order.ts';
import { createStemMemory, type StemMemory } from './stem-memory.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** A passage found, with its document. Scores of one search can be compared with each other and with nothing else. */
export interface Hit {
  readonly document: Document;
  readonly passage: Passage;
  readonly score: number;
}

/** Ranked passages of a fixed set of documents. */
export interface SearchIndex {
  /** How many passages it holds. */
  readonly passages: number;
  /**
   * For reading: passages by their own words and those around them, best first; of equal scores the newer document comes
   * first, then the lower id, then the earlier paragraph. With `document`, passages of that document alone.
   */
  search(query: string, options: { readonly limit: number; readonly document?: string }): readonly Hit[];
  /**
   * For answering: passages by their own words and headings alone, best first. Any stem of a group stands for the group;
   * a passage that covers more groups comes before one that covers fewer with the same words.
   */
  candidates(groups: readonly (readonly string[])[], limit: number): readonly Hit[];
  /** Passages that hold the stem in their text or headings. */
  documentFrequency(stem: string): number;
  /** Known stems near an unknown word, best first; empty for a known word. */
  nearStems(word: string): readonly string[];
  /** The stems of a passage's own text in order, stop words left out, then those of its headings. */
  passageStems(passage: Passage): readonly string[];
}

const CHUNK = 5;

/** Indexes the documents' passages, those held (as `document#paragraph`) left out. */
export function buildIndex(
  documents: readonly Document[],
  held: ReadonlySet<string>,
  memory: StemMemory = createStemMemory(),
): SearchIndex {
  const building = build(documents, held, memory);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
}

/** The same index, built in steps of a millisecond or two; `pause`, called between them, lets others run. */
export async function buildIndexGently(
  documents: readonly Document[],
  held: ReadonlySet<string>,
  pause: () => Promise<void>,
  memory: StemMemory = createStemMemory(),
): Promise<SearchIndex> {
  const building = build(documents, held, memory);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
    await pause();
  }
}

function* build(
  documents: readonly Document[],
  held: ReadonlySet<string>,
  memory: StemMemory,
): Generator<undefined, SearchIndex> {
  const list = listPassages(documents, held);
  const index = createWordIndex();
  const words = new Map<string, string>();
  for (let number = 0; number < list.size; number++) {
    const stems = memory(list.passage(number));
    index.add(number, stems.text, stems.headings);
    stems.words.forEach((word, i) => {
      words.set(word, stems.all[i] ?? word);
    });
    if (number % CHUNK === CHUNK - 1) yield;
  }
  yield;
  return createIndex(list, index, words, memory);
}

function createIndex(
  list: PassageList,
  index: WordIndex,
  words: ReadonlyMap<string, string>,
  memory: StemMemory,
): SearchIndex {
  const nearWords = createNearWords(words, index.frequency);
  const nearStems = (word: string): readonly string[] => (words.has(word) ? [] : nearWords.near(word));
  const sources: RankingSources = {
    list,
    index,
    stemsOf: (number) => memory(list.passage(number)).text,
  };
  const hit = (number: number, score: number): Hit => ({
    document: list.documents[list.documentOf(number)] as Document,
    passage: list.passage(number),
    score,
  });

  return {
    passages: list.size,
    documentFrequency: index.frequency,
    nearStems,
    passageStems: (passage) => memory(passage).all,
    search(query, { limit, document }) {
      const position = document === undefined ? -1 : list.documents.findIndex(({ id }) => id === document);
      if (document !== undefined && position < 0) return [];
      const words = queryWords(query, index.frequency, nearStems);
      const scores = contextScores(words, sources, (n) => position < 0 || list.documentOf(n) === position);
      return rankedOrder(scores, list, limit).map(({ number, score }) => hit(number, score));
    },
    candidates(groups, limit) {
      const scores = new Float64Array(list.size);
      for (const match of index.match(groups)) {
        const covered = groups.filter((group) => group.some((stem) => match.stems.includes(stem))).length;
        scores[match.number] = match.score * covered;
      }
      return bestFirst(scores, limit).map((number) => hit(number, scores[number] ?? 0));
    },
  };
}
