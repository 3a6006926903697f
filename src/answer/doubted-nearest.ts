import type { Leaning } from '../domain/conversation.ts';
import type { Query } from '../domain/query.ts';
import { bestOfPassages, type Ranked, rankCandidates } from '../evidence/rank-candidates.ts';
import type { View } from '../search/view.ts';

/**
 * The doubted passage that comes closest to a question, if it speaks of as much of it as the best of the others; at most one,
 * since whoever plants words plants many. It stands beside the others and never instead of an answer.
 *
 * @param best the closest passage that nobody doubts; undefined where there is none
 */
export function doubtedNearest(best: Ranked | undefined, query: Query, view: View, leaning: Leaning | null): Ranked[] {
  const doubted = view.doubted();
  if (!doubted) return [];
  const least = best?.features.inSetting ?? 0;
  return bestOfPassages(rankCandidates(query, doubted, leaning), 1).filter(
    ({ features }) => features.inSetting > 0 && features.inSetting >= least,
  );
}

/** The headline where nothing else comes close. */
export const DOUBTED_ALONE =
  'I have no answer to this. All that comes close is a paragraph that no keeper has confirmed as its paper’s own words; it is shown as that.';

/** What is said of a doubted passage beside it. */
export function doubtWarning({ candidate: { document, passage } }: Ranked): string {
  return `No keeper has confirmed paragraph ${passage.paragraph} of “${document.title}” as the paper’s own words: it is shown with the closest and is no answer. Compare it with the original.`;
}
