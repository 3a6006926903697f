import { bestFirst } from './best-first.ts';
import type { ContextScores } from './context-ranking.ts';
import { CONTEXT, type ContextSettings } from './context-settings.ts';
import type { PassageList } from './passage-list.ts';

/** A passage by its number, and its score in this ranking. */
export interface Ranked {
  readonly number: number;
  readonly score: number;
}

/**
 * The order for reading. The best passage in context comes first; after it a passage's own words count a little too; and
 * two of the first five places go elsewhere, to another paper or stretch, where that is nearly as good: a reader who was
 * shown the wrong stretch still finds the right one. Scores never rise down the list.
 */
export function rankedOrder(
  { context, own }: ContextScores,
  list: PassageList,
  limit: number,
  settings: ContextSettings = CONTEXT,
): Ranked[] {
  const [first] = bestFirst(context, 1);
  const [strongest] = bestFirst(own, 1);
  if (first === undefined || limit <= 0) return [];
  const best = context[first] ?? 1;
  const most = (strongest !== undefined && own[strongest]) || 1;
  const mixed = context.map((score, n) => (score === 0 ? 0 : score / best + (settings.own * (own[n] ?? 0)) / most));
  mixed[first] = 1 + settings.own;

  const chosen: number[] = [];
  const waiting = bestFirst(mixed, limit);
  const taken = new Set<number>();
  let at = 0;
  while (chosen.length < limit) {
    while (taken.has(waiting[at] ?? -1)) at++;
    const place = chosen.length;
    const inTurn = waiting[at];
    if (inTurn === undefined) break;
    const other = settings.elsewherePlaces.includes(place) ? bestElsewhere(mixed, chosen, list, settings) : undefined;
    const next = other ?? inTurn;
    chosen.push(next);
    taken.add(next);
  }
  return withFallingScores(chosen, mixed);
}

function bestElsewhere(
  scores: Float64Array,
  chosen: readonly number[],
  list: PassageList,
  { elsewhereShare, elsewhereDistance }: ContextSettings,
): number | undefined {
  const least = elsewhereShare * (scores[chosen[0] ?? 0] ?? 0);
  let best: number | undefined;
  scores.forEach((score, n) => {
    if (score < least || (best !== undefined && score <= (scores[best] ?? 0))) return;
    const near = chosen.some((c) => list.regionOf(c) === list.regionOf(n) && Math.abs(c - n) <= elsewhereDistance);
    if (!near) best = n;
  });
  return best;
}

/** A passage taken out of turn is given the score of the best that still waits, so that scores and order agree. */
function withFallingScores(chosen: readonly number[], scores: Float64Array): Ranked[] {
  const ranked: Ranked[] = [];
  let floor = 0;
  for (const number of chosen.toReversed()) {
    floor = Math.max(floor, scores[number] ?? 0);
    ranked.push({ number, score: floor });
  }
  return ranked.reverse();
}
