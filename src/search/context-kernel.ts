/** How much of a match the passages around it share: at distance d the weight times the decay to the power d − 1. */
export interface Kernel {
  /** Of a match, to the passages after it. */
  readonly after: number;
  readonly afterDecay: number;
  /** Of a match, to the passages before it. */
  readonly before: number;
  readonly beforeDecay: number;
}

/** Passages from `start` (inclusive) to `end` (exclusive) that share their context. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Adds to `sums` what each passage of a stretch has of one word: its own matches and its neighbours' shares, made to level
 * off, so that a word said often does not stand for the words that are missing.
 *
 * x is the word's score by passage number, y the smoothed one: y / (y + saturation) × weight is added. One pass down and
 * one up, whatever the reach. `scratch` is as long as x and is overwritten.
 */
export function addInContext(
  sums: Float64Array,
  x: Float64Array,
  { start, end }: Stretch,
  { after, afterDecay, before, beforeDecay }: Kernel,
  saturation: number,
  weight: number,
  scratch: Float64Array,
): void {
  let carried = 0;
  for (let n = start; n < end; n++) {
    const value = x[n] as number;
    scratch[n] = carried * after;
    carried = carried * afterDecay + value;
  }
  carried = 0;
  for (let n = end - 1; n >= start; n--) {
    const value = x[n] as number;
    const y = value + (scratch[n] as number) + carried * before;
    sums[n] = (sums[n] as number) + (weight * y) / (y + saturation);
    carried = carried * beforeDecay + value;
  }
}
