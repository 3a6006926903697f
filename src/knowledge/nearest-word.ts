import { editDistance } from '../domain/edit-distance.ts';

/**
 * The word of a list nearest to a misspelt one, by edit distance (insert, delete, replace, swap neighbours: the
 * restricted Damerau-Levenshtein distance); null where none is within a third of its length, at most 3.
 */
export function nearestWord(word: string, words: readonly string[]): string | null {
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  let best: string | null = null;
  let bestDistance = limit + 1;
  if (word.length > 60) return null;
  const wanted = word.toLowerCase();
  for (const candidate of words) {
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance - 1);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
