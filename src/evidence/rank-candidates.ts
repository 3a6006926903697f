import type { Leaning } from '../domain/conversation.ts';
import type { Query } from '../domain/query.ts';
import type { View } from '../search/view.ts';
import { type AskedTerm, askedTerms } from './asked-terms.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Feature, type Features, sceneOf } from './features.ts';
import { leanOf } from './lean.ts';
import { newerFirst } from './newer-first.ts';
import { readFeatures } from './read-features.ts';
import type { Wanted } from './want.ts';
import { RANKING } from './weights.ts';

/** A candidate with what speaks for it. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly features: Features;
  /** How far each term of the question stands in its setting, 0 to 1, in the order of the terms. */
  readonly held: readonly number[];
  /** The sum of its features times their weights. Scores of one question can be compared with each other and no others. */
  readonly score: number;
}

/** The candidates of a question, best first, and what was asked. */
export interface Ranking {
  readonly terms: readonly AskedTerm[];
  readonly wanted: Wanted;
  /** Whether the question leans on others before it. */
  readonly leans: boolean;
  readonly ranked: readonly Ranked[];
}

/**
 * Ranks everything that may answer a question. Pure: the same query and view, leaning on the same, give the same order.
 * `leaning` is null for a question that begins a conversation.
 */
export function rankCandidates(query: Query, view: View, leaning: Leaning | null = null): Ranking {
  const { ranked, ...asked } = gatherCandidates(query, view, leaning);
  return { ...asked, ranked: ranked.map((one) => ({ ...one, score: scoreOf(one.features) })).sort(byScore) };
}

/** The candidates of a question with their features, in the order in which they were found; their scores are 0. */
export function gatherCandidates(query: Query, view: View, leaning: Leaning | null): Ranking {
  const terms = askedTerms(query, view);
  const lean = leanOf(leaning, terms, view, query.asOf);
  const candidates = candidatesOf(query, terms, view, lean);
  const scene = sceneOf(query, terms, view, candidates, lean);
  const ranked = candidates.map((candidate): Ranked => ({ candidate, ...readFeatures(candidate, scene), score: 0 }));
  return { terms, wanted: scene.wanted, leans: leaning !== null, ranked };
}

/** The best candidate of each passage, best first, at most `limit`. */
export function bestOfPassages({ ranked }: Ranking, limit: number): Ranked[] {
  const seen = new Set<string>();
  const best: Ranked[] = [];
  for (const one of ranked) {
    const place = placeOf(one);
    if (seen.has(place)) continue;
    seen.add(place);
    best.push(one);
    if (best.length === limit) break;
  }
  return best;
}

/** The passage of a candidate as `document#paragraph`. */
export function placeOf({ candidate: { passage } }: Ranked): string {
  return `${passage.document}#${passage.paragraph}`;
}

function scoreOf(features: Features): number {
  return (Object.keys(RANKING) as Feature[]).reduce((sum, name) => sum + RANKING[name] * features[name], 0);
}

function byScore(a: Ranked, b: Ranked): number {
  const [one, other] = [a.candidate, b.candidate];
  return (
    b.score - a.score ||
    newerFirst(one.document, other.document) ||
    one.passage.paragraph - other.passage.paragraph ||
    one.ordinal - other.ordinal
  );
}
