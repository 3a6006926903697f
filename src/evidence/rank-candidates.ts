import type { Query } from '../domain/query.ts';
import type { View } from '../search/view.ts';
import { type AskedTerm, askedTerms } from './asked-terms.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Feature, type Features, sceneOf } from './features.ts';
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
  readonly ranked: readonly Ranked[];
}

/** Ranks everything that may answer a question. Pure: the same query and view give the same order. */
export function rankCandidates(query: Query, view: View): Ranking {
  const terms = askedTerms(query, view);
  const candidates = candidatesOf(query, terms, view);
  const scene = sceneOf(query, terms, view, candidates);
  const ranked = candidates.map((candidate): Ranked => {
    const { features, held } = readFeatures(candidate, scene);
    return { candidate, features, held, score: scoreOf(features) };
  });
  return { terms, wanted: scene.wanted, ranked: ranked.sort(byScore) };
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
