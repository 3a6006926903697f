/** The passages that hold a stem, by number in rising order, and how often each does. */
export interface Held {
  readonly numbers: readonly number[];
  readonly counts: readonly number[];
}

/** One field of the passages of an index, by the stems it holds, with BM25 (Robertson and Zaragoza 2009) over it. */
export interface FieldIndex {
  /** Adds what the field of the next passage holds; passages are numbered from 0. */
  add(stems: readonly string[]): void;
  /** Where a stem is held. */
  held(stem: string): Held;
  /** The score of the passages that hold a stem, by their place in `held`. */
  scoresOf(held: Held): (place: number) => number;
}

/** How soon a word said often levels off, and how much a long passage counts less; chosen on the judged meetings. */
const K = 0.9;
const B = 0.4;

const NOWHERE: Held = { numbers: [], counts: [] };

/** An empty field. The length of a passage is the number of its different stems. */
export function createFieldIndex(): FieldIndex {
  const byStem = new Map<string, { readonly numbers: number[]; readonly counts: number[] }>();
  const lengths: number[] = [];
  let average = 0;
  let norms: Float64Array | null = null;

  /** What of a score is a passage's length, by number. */
  function normsNow(): Float64Array {
    norms ??= Float64Array.from(lengths, (length) => K * (1 - B + (B * length) / average));
    return norms;
  }

  return {
    add(stems) {
      const number = lengths.length;
      for (const stem of stems) {
        const own = byStem.get(stem);
        const last = (own?.numbers.length ?? 0) - 1;
        if (!own) byStem.set(stem, { numbers: [number], counts: [1] });
        else if (own.numbers[last] === number) own.counts[last] = (own.counts[last] ?? 0) + 1;
        else {
          own.numbers.push(number);
          own.counts.push(1);
        }
      }
      const length = new Set(stems).size;
      average = (average * number + length) / (number + 1);
      lengths.push(length);
      norms = null;
    },
    held: (stem) => byStem.get(stem) ?? NOWHERE,
    scoresOf({ numbers, counts }) {
      const own = normsNow();
      const rarity = Math.log(1 + (lengths.length - numbers.length + 0.5) / (numbers.length + 0.5));
      return (place) => {
        const count = counts[place] ?? 0;
        return rarity * ((count * (K + 1)) / (count + (own[numbers[place] ?? 0] ?? 0)));
      };
    },
  };
}
