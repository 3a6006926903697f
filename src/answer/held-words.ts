import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';

const memory = new WeakMap<View, ReadonlySet<string>>();

/**
 * The stems of paragraphs that stand in the papers of a view and are held back from it, since they may not be the papers' own
 * words. What stands there is shown to nobody, and is still not said to stand in no paper.
 */
export function heldStems(view: View): ReadonlySet<string> {
  let found = memory.get(view);
  if (!found) {
    found = new Set(
      view.documents.flatMap(({ id, passages }) =>
        passages.filter(({ paragraph }) => view.passage(id, paragraph) === null).flatMap(({ text }) => stems(text)),
      ),
    );
    memory.set(view, found);
  }
  return found;
}
