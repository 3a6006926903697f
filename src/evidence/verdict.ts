import type { AskedTerm } from './asked-terms.ts';
import { FEATURES, type Feature, LEANING } from './features.ts';
import { placeOf, type Ranked, type Ranking } from './rank-candidates.ts';
import { VERDICT } from './weights.ts';

/**
 * The one decision about an answer. `found`: the best candidate answers; `closest`: it may, and is shown as that, which
 * claims no absence; `refuse`: there is nothing to show.
 */
export type Verdict =
  | { readonly kind: 'found'; readonly best: Ranked; readonly confidence: number }
  | { readonly kind: 'closest'; readonly confidence: number }
  | { readonly kind: 'refuse'; readonly confidence: number };

/**
 * The least confidence at which the best candidate answers; below it the closest passages are shown. Chosen on the choosing
 * plans and the shipped folder: docs/decisions/0018 has the table.
 */
const LEAST_CONFIDENCE = 0.41;

/** What tells whether the best candidate answers, beside its features: each from 0 to 1. */
const BESIDE = [
  'always',
  'share',
  'margin',
  'wantsName',
  'wantsDate',
  'wantsValue',
  'wantsDecision',
  'wantsReason',
  'bare',
  'complete',
  'leans',
] as const;

/** The name of a clue. */
export type Clue = (typeof BESIDE)[number] | Feature;

/** What tells whether the best candidate of a ranking answers the question. */
export const CLUES: readonly Clue[] = [...BESIDE, ...(Object.keys(FEATURES) as Feature[])];

/** The clues that only a question of a conversation can have. */
export const LEANING_CLUES: readonly Clue[] = ['leans', ...LEANING];

/** A lead in score over the next passage that is as good as any. */
const WIDEST_MARGIN = 3;

/** What tells whether the best candidate of a ranking answers; null where there is none. */
export function cluesOf({ ranked, wanted, leans }: Ranking): Readonly<Record<Clue, number>> | null {
  const [best] = ranked;
  if (!best) return null;
  const place = placeOf(best);
  const next = ranked.find((one) => placeOf(one) !== place);
  const odds = ranked.map(({ score }) => Math.exp(score - best.score));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const own = odds.reduce((sum, value, i) => sum + (ranked[i] && placeOf(ranked[i]) === place ? value : 0), 0);
  const [kind] = wanted.kinds;
  const wants = (...kinds: readonly string[]): number => (kinds.includes(kind ?? '') ? 1 : 0);
  return {
    ...best.features,
    always: 1,
    share: own / total,
    margin: next ? Math.min(1, (best.score - next.score) / WIDEST_MARGIN) : 1,
    wantsName: wants('person'),
    wantsDate: wants('date'),
    wantsValue: wants('money', 'percent', 'duration', 'frequency', 'count'),
    wantsDecision: wants('decision'),
    wantsReason: wants('reason'),
    bare: wanted.bare ? 1 : 0,
    complete: holdsAll(best) ? 1 : 0,
    leans: leans ? 1 : 0,
  };
}

/** Whether every word that was asked stands in the sentence itself. */
export function holdsAll({ features }: Ranked): boolean {
  return features.inSentence > 0.999;
}

/** Decides; nothing else in the program says yes or no to an answer. */
export function verdictOf(ranking: Ranking): Verdict {
  const [best] = ranking.ranked;
  const clues = cluesOf(ranking);
  if (!best || !clues) return { kind: 'refuse', confidence: 0 };
  const confidence = logistic(CLUES.reduce((sum, clue) => sum + VERDICT[clue] * clues[clue], 0));
  if (confidence < LEAST_CONFIDENCE || isOfAnother(best, ranking)) return { kind: 'closest', confidence };
  return { kind: 'found', best, confidence };
}

/** An answer about another name, place, number, post, day or year is no answer, however well the rest fits. */
function isOfAnother(best: Ranked, { terms, wanted }: Ranking): boolean {
  const { ofDay, otherYear } = best.features;
  const { stems } = best.candidate.sentence;
  // "How much …" is answered by no sentence without a sum, and "who …" by none that names only a body.
  if (wanted.strict && best.features.valueAsked === 0) return true;
  const isOfPost = wanted.post.every((stem) => stems.has(stem));
  return ofDay === 0 || otherYear === 1 || !isOfPost || !namesAll(best, terms);
}

/** Whether all names, numbers and places of a question stand in a candidate's setting: by their own words alone. */
export function namesAll({ held }: Ranked, terms: readonly AskedTerm[]): boolean {
  return terms.every(({ named }, i) => !named || (held[i] ?? 0) === 1);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
