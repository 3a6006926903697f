/** The most pairs that are weighed one against the other; beyond, what differs is taken as wholly replaced. */
const MOST_PAIRS = 4_000_000;

/**
 * Pairs of equal chunks of two texts, by index, in the order of both: as many as can be (the longest common subsequence).
 *
 * @param isPair told otherwise which chunks are taken for the same
 * @returns for each chunk of `before` the index of its pair in `after`, or undefined
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  isPair: (one: T, other: T) => boolean = (one, other) => one === other,
): readonly (number | undefined)[] {
  const pairs: (number | undefined)[] = Array(before.length).fill(undefined);
  let start = 0;
  const paired = (i: number, j: number) => isPair(before[i] as T, after[j] as T);
  while (start < before.length && start < after.length && paired(start, start)) {
    pairs[start] = start;
    start++;
  }
  let endBefore = before.length;
  let endAfter = after.length;
  while (endBefore > start && endAfter > start && paired(endBefore - 1, endAfter - 1)) {
    endBefore--;
    endAfter--;
    pairs[endBefore] = endAfter;
  }
  const rows = endBefore - start;
  const columns = endAfter - start;
  if (rows * columns > MOST_PAIRS) return pairs;
  // lengths[i][j]: the longest that can be paired of what stands from i and from j on.
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      lengths[i * width + j] = paired(start + i, start + j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (paired(start + i, start + j)) pairs[start + i++] = start + j++;
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** What two texts differ in, chunk by chunk, in order. */
export function differences(before: readonly string[], after: readonly string[]): readonly Difference[] {
  const pairs = align(before, after);
  const found: Difference[] = [];
  let j = 0;
  before.forEach((chunk, i) => {
    const pair = pairs[i];
    if (pair === undefined) found.push({ kind: 'gone', text: chunk });
    else {
      for (; j < pair; j++) found.push({ kind: 'new', text: after[j] ?? '' });
      j = pair + 1;
    }
  });
  for (; j < after.length; j++) found.push({ kind: 'new', text: after[j] ?? '' });
  return found;
}

/** A chunk that one of two texts has alone. */
export interface Difference {
  readonly kind: 'gone' | 'new';
  readonly text: string;
}
