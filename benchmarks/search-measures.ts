import type { JudgedQuestion } from './search-judged-meetings.ts';

/** The measures of shared/eval/score-search.mjs for one question. */
export interface Measures {
  readonly ndcg10: number;
  readonly success1: number;
  readonly success5: number;
  /** nDCG@10 on the graded evidence; null where a question has none. */
  readonly evidence10: number | null;
}

/** Measures the first ten places of a ranking of `document#paragraph` keys. */
export function measure(ranked: readonly string[], question: JudgedQuestion): Measures {
  const relevant = new Map(question.relevant.map((p) => [`${question.document}#${p}`, 1]));
  const first = ranked.slice(0, 10).findIndex((key) => relevant.has(key));
  const grades = Object.entries(question.evidence ?? {});
  return {
    ndcg10: ndcg(ranked, relevant),
    success1: first === 0 ? 1 : 0,
    success5: first >= 0 && first < 5 ? 1 : 0,
    evidence10: question.evidence
      ? ndcg(ranked, new Map(grades.map(([p, grade]) => [`${question.document}#${p}`, grade])))
      : null,
  };
}

/** The mean of each measure; evidence over the questions that have any. */
export function mean(rows: readonly Measures[]): Measures {
  const average = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
  return {
    ndcg10: average(rows.map((row) => row.ndcg10)),
    success1: average(rows.map((row) => row.success1)),
    success5: average(rows.map((row) => row.success5)),
    evidence10: average(rows.flatMap((row) => (row.evidence10 === null ? [] : [row.evidence10]))),
  };
}

/** Discounted gain of the first ten over the best possible, gain 2^grade − 1 (Järvelin and Kekäläinen 2002). */
function ndcg(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const discounted = (list: readonly number[]): number =>
    list.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
  const ideal = discounted([...grades.values()].sort((a, b) => b - a));
  return discounted(ranked.map((key) => grades.get(key) ?? 0)) / ideal;
}
