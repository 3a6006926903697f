import type { Support } from '../domain/cite.ts';
import type { TopicTerm } from '../domain/query.ts';
import { cover, type WeightedTopic, weighTopic } from '../evidence/coverage.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';

/** The least weighted share of a matter that words must speak of; chosen as for sentences (see `answer/evidence.ts`). */
const LEAST_SHARE = 0.62;

/** The least share of a matter that a heading must hold, so that all under it is on the matter: of two words mostly either. */
const LEAST_HEADED = 0.4;

/** A test of whether words stand under a heading that is the matter's own, though they need not name all of it again. */
export function isHeadedByTopic(topic: readonly TopicTerm[], view: View): (support: Support) => boolean {
  const weighed = weighTopic({ topic }, view);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return ({ passage }) => {
    const held = new Set(passage.headings.flatMap(stems));
    const share = weighed
      .filter(({ term }) => term.alternatives.some((way) => way.length > 0 && way.every((stem) => held.has(stem))))
      .reduce((sum, { weight }) => sum + weight, 0);
    return total > 0 && share >= total * LEAST_HEADED;
  };
}

/** A test of whether words of a paper speak of a matter, themselves or by what they stand under. */
export function speaksOfTopic(topic: readonly TopicTerm[], view: View): (support: Support) => boolean {
  const weighed: WeightedTopic = weighTopic({ topic }, view);
  return ({ document, passage, start }) => {
    const ordinal = readPassage(passage).sentences.findIndex((sentence) => sentence.end > start);
    const { share, lacksEssential } = cover(weighed, document, passage, Math.max(0, ordinal));
    return share >= LEAST_SHARE && !lacksEssential;
  };
}
