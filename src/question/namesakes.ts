import { CALLED_BY_TITLE } from '../english/turn-words.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { type Entry, lexiconOf } from './lexicon.ts';
import { surnameOf } from './people.ts';

/** The people whom a view's papers or register know by the surname of a name, among them whoever bears it. */
export function namesakesOf(name: string, view: View): readonly Entry[] {
  const surname = surnameOf(name);
  return lexiconOf(view).filter((entry) => entry.kind === 'person' && surnameOf(entry.name) === surname);
}

/**
 * Which of several things words tell: the one that holds most of them, where no other holds as many. A word that calls
 * people by a title ("the doctor") is held where the title stands. Null where they tell none, or two.
 */
export function toldApart(words: string, labels: readonly string[]): number | null {
  const said = words.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const held = labels.map((label) => {
    const own = new Set([...stems(label), ...(label.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [])]);
    return said.filter((word) => {
      const titles = CALLED_BY_TITLE[word];
      const hasTitle = titles?.some((title) => new RegExp(`(?:^|[\\s(])${title}\\b`).test(label)) ?? false;
      return hasTitle || own.has(word) || stems(word).some((stem) => own.has(stem));
    }).length;
  });
  const most = Math.max(0, ...held);
  const best = held.flatMap((count, at) => (count === most ? [at] : []));
  return most > 0 && best.length === 1 ? (best[0] ?? null) : null;
}
