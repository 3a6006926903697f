/** What passages are worth to one match, by number: a sum of scores, and which groups of stems each holds one of. */
export interface MatchSums {
  /** Adds to the sum of a passage; `stands`: the groups, by their place, that the stem it holds stands for. */
  add(number: number, score: number, stands: readonly number[]): void;
  has(number: number): boolean;
  /** Each passage with a sum, in rising order, with the sum times the number of its groups. All of it is forgotten. */
  take(): { readonly numbers: readonly number[]; readonly scores: readonly number[] };
}

/** Groups that one number has a bit for. */
const BITS = 32;

/** Sums over `size` passages, to be used by one match after the other: a large record has no new arrays for each. */
export function createMatchSums(size: number): (groups: number) => MatchSums {
  const sums = new Float64Array(size);
  let held = new Int32Array(size);
  return (groups) => {
    const width = Math.max(1, Math.ceil(groups / BITS));
    if (held.length < size * width) held = new Int32Array(size * width);
    const touched: number[] = [];
    const coverOf = (number: number): number => {
      let cover = 0;
      for (let at = number * width; at < (number + 1) * width; at++)
        for (let rest = held[at] ?? 0; rest !== 0; rest &= rest - 1) cover++;
      return cover;
    };
    return {
      add(number, score, stands) {
        const before = sums[number] ?? 0;
        if (before === 0) touched.push(number);
        sums[number] = before + score;
        for (const group of stands) {
          const at = number * width + Math.floor(group / BITS);
          held[at] = (held[at] ?? 0) | (1 << (group % BITS));
        }
      },
      has: (number) => (sums[number] ?? 0) > 0,
      take() {
        const numbers = touched.sort((a, b) => a - b);
        const scores = numbers.map((number) => (sums[number] ?? 0) * coverOf(number));
        for (const number of numbers) {
          sums[number] = 0;
          held.fill(0, number * width, (number + 1) * width);
        }
        return { numbers, scores };
      },
    };
  };
}
