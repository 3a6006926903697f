import { QUOTE_LIMIT, quoteAround } from '../domain/quote.ts';
import type { Reading } from './recogniser.ts';

/**
 * The quote for the words from `start` to `end` of a passage: the whole sentences that hold them (see `quoteAround`).
 * It is cut from the sentences already found and a window around the words, so that a passage of very many statements
 * is not split into sentences again for each.
 */
export function quoteOf({ passage, sentences }: Reading, start: number, end: number): string {
  const { text } = passage;
  const first = sentences[indexAt(sentences, start)];
  const last = sentences[indexAt(sentences, Math.max(start, end - 1))];
  const from = first && start - first.start <= QUOTE_LIMIT ? Math.min(first.start, start) : start;
  const to = Math.min(Math.max(last?.end ?? end, end), from + 3 * QUOTE_LIMIT);
  return quoteAround(text.slice(from, to), start - from, Math.min(end, to) - from);
}

/** The last sentence that begins at or before a place, by halving; the first where none does. */
function indexAt(sentences: Reading['sentences'], place: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
