import type { View } from '../search/view.ts';
import type { Evidence } from './evidence.ts';
import { readPassage } from './sentence-terms.ts';

/** Turns of speech before an answer that tell what it answers. */
const TURNS = 4;

/** Whether what a turn of a transcript leaves unsaid of a topic was said in the few turns before it. */
export function isSaidBefore({ coverage, document, passage }: Evidence, view: View): boolean {
  if (document.kind !== 'transcript') return false;
  const before = document.passages
    .slice(Math.max(0, passage.paragraph - 1 - TURNS), passage.paragraph - 1)
    .filter((turn) => view.passage(turn.document, turn.paragraph))
    .map((turn) => readPassage(turn).stems);
  return coverage.missing.every((term) =>
    term.alternatives.some((alternative) => before.some((said) => alternative.every((stem) => said.has(stem)))),
  );
}
