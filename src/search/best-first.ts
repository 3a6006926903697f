/** Up to so many a place is looked for among the best; of more, all are sorted. */
const FEW = 100;

/** The numbers of the highest scores over 0, best first; of equal scores the lower number comes first. */
export function bestFirst(scores: ArrayLike<number>, limit: number): number[] {
  if (limit > FEW) return sorted(scores).slice(0, limit);
  const best: number[] = [];
  if (limit <= 0) return best;
  let floor = 0;
  for (let number = 0; number < scores.length; number++) {
    const score = scores[number] ?? 0;
    if (score <= floor) continue;
    let at = best.length;
    while (at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score) at--;
    best.splice(at, 0, number);
    if (best.length > limit) best.pop();
    if (best.length === limit) floor = scores[best[limit - 1] ?? 0] ?? 0;
  }
  return best;
}

function sorted(scores: ArrayLike<number>): number[] {
  const numbers: number[] = [];
  for (let number = 0; number < scores.length; number++) if ((scores[number] ?? 0) > 0) numbers.push(number);
  return numbers.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
