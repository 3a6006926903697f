import { atOnce, type Steps } from '../domain/steps.ts';
import type { View } from '../search/view.ts';
import { lexiconInSteps } from './lexicon.ts';

const CAPITALISED = /\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|for|and|the|in|to|&)\s+){0,2}\p{Lu}[\p{L}’'-]+){1,6}/gu;
const SMALL = /^(?:of|for|and|the|in|to|at|on|&)$/i;

/** The names of a view by their initials. */
type NamesByInitials = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<View, NamesByInitials>();

/**
 * The names a view knows whose initials a short word is: "bcf" for a Better Something Fund that no paper abbreviates.
 * Names of the register and the papers' runs of capitalised words; small words are skipped.
 */
export function namesWithInitials(word: string, view: View): readonly string[] {
  if (!/^\p{L}{2,6}$/u.test(word)) return [];
  const table = known.get(view) ?? atOnce(initialsInSteps(view));
  return [...(table.get(word.toLowerCase()) ?? table.get(word.toLowerCase().replace(/s$/, '')) ?? [])].sort();
}

/** Gets all names of a view ready to be asked for by their initials, in steps of some milliseconds. */
export function* initialsInSteps(view: View): Steps<NamesByInitials> {
  const table = known.get(view) ?? (yield* tableOf(view));
  known.set(view, table);
  return table;
}

function* tableOf(view: View): Steps<NamesByInitials> {
  const table = new Map<string, Set<string>>();
  const add = (name: string): void => {
    const initials = initialsOf(name);
    if (initials.length < 2) return;
    const names = table.get(initials) ?? new Set<string>();
    table.set(initials, names.add(name));
  };
  for (const entry of yield* lexiconInSteps(view)) entry.names.forEach(add);
  for (const document of view.documents) {
    for (const { text, paragraph } of document.passages) {
      if (!view.passage(document.id, paragraph)) continue;
      for (const [run] of text.matchAll(CAPITALISED)) innerRuns(run).forEach(add);
    }
    yield;
  }
  return table;
}

/** A run of capitalised words and the shorter names at its end: "Westshire Clinical Group" holds "Clinical Group". */
function innerRuns(run: string): string[] {
  const words = run.split(/\s+/).filter((word, i) => !(i === 0 && word === 'The'));
  return words.flatMap((word, from) => (SMALL.test(word) ? [] : [words.slice(from).join(' ')]));
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !SMALL.test(word))
    .map((word) => word[0]?.toLowerCase() ?? '')
    .join('');
}
