import type { Postings } from './word-index.ts';

/** Passages in which two stems stand side by side, and how often each holds them so, in the order of `first`. */
export interface PairPostings {
  readonly numbers: readonly number[];
  readonly counts: readonly number[];
}

/**
 * Finds where two words of a query stand side by side, in either order, stop words between them ignored: "role of
 * schools" and "schools' role" alike. It reads the stems of the passages that hold both, so no index of pairs is needed.
 */
export function pairPostings(
  [a, b]: readonly [string, string],
  first: Postings,
  second: Postings,
  stemsOf: (number: number) => readonly string[],
): PairPostings {
  const both = new Set(second.numbers);
  const numbers: number[] = [];
  const counts: number[] = [];
  for (const number of first.numbers) {
    if (!both.has(number)) continue;
    const count = timesSideBySide(stemsOf(number), a, b);
    if (count === 0) continue;
    numbers.push(number);
    counts.push(count);
  }
  return { numbers, counts };
}

function timesSideBySide(stems: readonly string[], a: string, b: string): number {
  let count = 0;
  for (let i = stems.indexOf(a); i >= 0; i = stems.indexOf(a, i + 1)) {
    if (stems[i - 1] === b || stems[i + 1] === b) count++;
  }
  return count;
}
