import { callsByTitle } from '../question/called-by-title.ts';
import { lexiconOf } from '../question/lexicon.ts';
import type { View } from '../search/view.ts';

const memory = new WeakMap<View, readonly string[]>();

/** Whether words name a person: by a title, or by a whole name that the register or the papers know. */
export function namesSomebody(words: string, view: View): boolean {
  const known = memory.get(view) ?? wholeNames(view);
  memory.set(view, known);
  return callsByTitle(words) || known.some((name) => words.includes(name));
}

function wholeNames(view: View): readonly string[] {
  const people = lexiconOf(view).filter(({ kind }) => kind === 'person');
  return [...new Set(people.flatMap(({ names }) => names.filter((name) => name.includes(' '))))];
}
