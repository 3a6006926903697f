import type { Judged } from './measures.ts';

/** Answers of about one confidence, and how many of them were right. */
export interface Bucket {
  /** Confidence from `from` (inclusive) to `to` (exclusive; the last includes 1). */
  readonly from: number;
  readonly to: number;
  readonly of: number;
  readonly right: number;
}

/** Whether confidence tells right answers from wrong ones: the higher, the more should be right. */
export interface Reliability {
  /** Answers that were given. */
  readonly given: readonly Bucket[];
  /** Answers that were withheld, by how close the best evidence came: the higher, the fewer will be rightly withheld. */
  readonly withheld: readonly Bucket[];
}

const EDGES = [0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 1];

/** Puts judged answers into buckets of their confidence (0 to 1); empty buckets are left out. */
export function reliability(judged: readonly Judged[], confidence: (judged: Judged) => number): Reliability {
  const rated = judged.map((one) => ({
    confidence: confidence(one),
    right: one.wrong.length === 0,
    kind: one.answer.kind,
  }));
  return {
    given: buckets(rated.filter(({ kind }) => kind === 'found')),
    withheld: buckets(rated.filter(({ kind }) => kind === 'not-found')),
  };
}

function buckets(rated: readonly { readonly confidence: number; readonly right: boolean }[]): Bucket[] {
  return EDGES.slice(0, -1)
    .map((from, i) => {
      const to = EDGES[i + 1] ?? 1;
      const within = rated.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
      return { from, to, of: within.length, right: within.filter(({ right }) => right).length };
    })
    .filter((bucket) => bucket.of > 0);
}
