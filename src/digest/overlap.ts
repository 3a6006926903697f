import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { entriesCalled, registerEntries } from './register-names.ts';
import { type Followed, followedKey } from './subscription.ts';
import { nameWords } from './subscription-words.ts';

/** Something followed already that brings some of the same news as something else. */
export interface Overlap {
  /**
   * `same`: the very thing. `above`: what the other is a part of. `below`: a part of the other. `words`: words and the
   * thing they name, or words that hold the other's words.
   */
  readonly kind: 'same' | 'above' | 'below' | 'words';
  readonly with: Followed;
}

/** What a destination follows already that overlaps with a thing, in the order given. */
export function overlaps(followed: Followed, already: readonly Followed[], view: View): readonly Overlap[] {
  return already.flatMap((other) => {
    const kind = overlapKind(followed, other, view);
    return kind ? [{ kind, with: other }] : [];
  });
}

/** A warning about overlaps, as sentences; null where there are none. The same thing is no overlap: it is the one there is. */
export function overlapWords(followed: Followed, found: readonly Overlap[]): string | null {
  const others = found.filter(({ kind }) => kind !== 'same');
  if (others.length === 0) return null;
  const sentences = others.map(({ kind, with: other }) => {
    const [own, its] = [nameWords(followed), nameWords(other)];
    if (kind === 'above') return `${own} is part of ${its}, which is followed already.`;
    if (kind === 'below') return `${its}, which is followed already, is part of ${own}.`;
    return `${own} and ${its}, which is followed already, find much of the same.`;
  });
  return `${sentences.join(' ')} Each item is told once, with every reason.`;
}

function overlapKind(followed: Followed, other: Followed, view: View): Overlap['kind'] | null {
  if (followedKey(followed) === followedKey(other)) return 'same';
  if (followed.kind === other.kind && followed.kind !== 'words') {
    if (isWithin(followed, other, view)) return 'above';
    return isWithin(other, followed, view) ? 'below' : null;
  }
  if (followed.kind === 'words' && other.kind === 'words') {
    const [left, right] = [new Set(stems(followed.id)), new Set(stems(other.id))];
    return [...left].every((stem) => right.has(stem)) || [...right].every((stem) => left.has(stem)) ? 'words' : null;
  }
  return names(followed, other, view) || names(other, followed, view) ? 'words' : null;
}

/** Whether words name an entry. */
function names(words: Followed, entry: Followed, view: View): boolean {
  if (words.kind !== 'words') return false;
  return entriesCalled(words.name, registerEntries(view)).some(
    ({ kind, id }) => kind === entry.kind && id === entry.id,
  );
}

/** Whether an entry stands below another of its kind; a register may name a circle of parents. */
function isWithin(entry: Followed, other: Followed, { registry }: View): boolean {
  const kin: readonly { readonly id: string; readonly parent: string | null }[] =
    entry.kind === 'workstream' ? registry.workstreams : entry.kind === 'body' ? registry.bodies : [];
  const passed = new Set([entry.id]);
  for (let at = kin.find(({ id }) => id === entry.id); at?.parent; ) {
    const { parent } = at;
    if (parent === other.id) return true;
    if (passed.has(parent)) return false;
    passed.add(parent);
    at = kin.find(({ id }) => id === parent);
  }
  return false;
}
