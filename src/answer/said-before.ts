import { readPassage } from '../evidence/sentence-terms.ts';
import type { View } from '../search/view.ts';
import type { Evidence } from './evidence.ts';

/** Paragraphs before one that tell what it is about. */
const BEFORE = 5;

/**
 * Whether what a passage leaves unsaid of a topic stands in the few paragraphs before it under the same headings: an
 * answer in a transcript, or "The Board endorsed the three options" at the end of an item.
 */
export function isSaidBefore({ coverage, document, passage }: Evidence, view: View): boolean {
  const before = document.passages
    .slice(Math.max(0, passage.paragraph - 1 - BEFORE), passage.paragraph - 1)
    .filter((p) => p.headings.join() === passage.headings.join() && view.passage(p.document, p.paragraph))
    .map((p) => readPassage(p).stems);
  return coverage.missing.every((term) =>
    term.alternatives.some((alternative) => before.some((said) => alternative.every((stem) => said.has(stem)))),
  );
}
