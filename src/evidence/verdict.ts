import { placeOf, type Ranked, type Ranking } from './rank-candidates.ts';
import { VERDICT } from './weights.ts';

/**
 * The one decision about an answer. `proposed`: what the composer of its kind of question made stands; `found`: the best
 * candidate answers; `closest`: it may, and is shown as that, which claims no absence; `refuse`: there is nothing to show.
 */
export type Verdict =
  | { readonly kind: 'proposed'; readonly confidence: number }
  | { readonly kind: 'found'; readonly best: Ranked; readonly confidence: number }
  | { readonly kind: 'closest'; readonly confidence: number }
  | { readonly kind: 'refuse'; readonly confidence: number };

/**
 * The least strength at which a proposal stands, and the least confidence at which the best candidate answers without one;
 * below both the closest passages are shown. Chosen on the choosing plans and the shipped folder: docs/decisions/0018 has
 * the table.
 */
const LEAST_STRENGTH = 0.6;
const LEAST_CONFIDENCE = 0.65;
/** How far in score a proposal may stand behind the best candidate: of 12 further off none was right on the open plans. */
const MOST_BEHIND = 3;

/** What tells whether the best candidate answers the question, each from 0 to 1. */
export const CLUES = [
  'always',
  'share',
  'margin',
  'inSentence',
  'inSetting',
  'names',
  'missing',
  'value',
  'valueNear',
  'pairs',
  'ofDay',
  'otherYear',
  'proposed',
  'otherProposed',
] as const;

/** The name of a clue. */
export type Clue = (typeof CLUES)[number];

/** A lead in score over the next passage that is as good as any. */
const WIDEST_MARGIN = 3;

/** What tells whether the best candidate of a ranking answers; null where there is none. */
export function cluesOf({ ranked }: Ranking): Readonly<Record<Clue, number>> | null {
  const [best] = ranked;
  if (!best) return null;
  const place = placeOf(best);
  const next = ranked.find((one) => placeOf(one) !== place);
  const odds = ranked.map(({ score }) => Math.exp(score - best.score));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const own = odds.reduce((sum, value, i) => sum + (ranked[i] && placeOf(ranked[i]) === place ? value : 0), 0);
  const { features } = best;
  return {
    ...features,
    always: 1,
    share: own / total,
    margin: next ? Math.min(1, (best.score - next.score) / WIDEST_MARGIN) : 1,
    otherProposed: features.proposed === 0 && ranked.some((one) => one.features.proposed > 0) ? 1 : 0,
  };
}

/** What is known of a question beside its candidates. */
export interface Known {
  /** How well the words that a proposal's headline stands on speak of what was asked, 0 to 1; null where there is none. */
  readonly strength: number | null;
  /** True for a proposal that stands by what it is made of, however its words fit. */
  readonly stands: boolean;
  /** Whether the holder of a post is asked for: a sentence that mentions the post names nobody in it. */
  readonly post: boolean;
}

/** Decides; nothing else in the program says yes or no to an answer. */
export function verdictOf(ranking: Ranking, { strength, stands, post }: Known): Verdict {
  if (strength !== null && (stands || (strength >= LEAST_STRENGTH && behind(ranking) <= MOST_BEHIND)))
    return { kind: 'proposed', confidence: strength };
  const [best] = ranking.ranked;
  const clues = cluesOf(ranking);
  if (!best || !clues) return { kind: 'refuse', confidence: 0 };
  const confidence = logistic(CLUES.reduce((sum, clue) => sum + VERDICT[clue] * clues[clue], 0));
  // An answer about another name, place, number or time is no answer, however well the rest fits.
  const { names, ofDay, otherYear } = best.features;
  const isOfAnother = names < 1 || ofDay === 0 || otherYear === 1;
  if (confidence < LEAST_CONFIDENCE || isOfAnother || post) return { kind: 'closest', confidence };
  return { kind: 'found', best, confidence };
}

/** How far the sentence that the proposal stands on is behind the best candidate in score. */
function behind({ ranked: [best, ...others] }: Ranking): number {
  if (!best || best.features.proposed > 0) return 0;
  const proposed = others.find(({ features }) => features.proposed > 0);
  return proposed ? best.score - proposed.score : Number.POSITIVE_INFINITY;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
