import { type Entry, lexiconOf } from '../question/lexicon.ts';
import { plainName } from '../question/people.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import type { Followed } from './subscription.ts';

/** An entry of the register that can be followed, with every way it is called; mined acronyms of its name among them. */
export interface RegisterEntry extends Entry {
  readonly kind: 'workstream' | 'body' | 'person';
}

/** The entries of a view's register that can be followed: what was mined from the papers alone is not among them. */
export function registerEntries(view: View): readonly RegisterEntry[] {
  const { workstreams, bodies, people } = view.registry;
  const ids = {
    workstream: new Set(workstreams.map(({ id }) => id)),
    body: new Set(bodies.map(({ id }) => id)),
    person: new Set(people.map(({ id }) => id)),
  };
  return lexiconOf(view).flatMap((entry) =>
    entry.kind !== 'term' && ids[entry.kind].has(entry.id) ? [{ ...entry, kind: entry.kind }] : [],
  );
}

/** An entry as something that is followed. */
export function followedEntry({ kind, id, name }: RegisterEntry): Followed {
  return { kind, id, name };
}

/** A name as names are compared: small letters, no hyphens between words, no “the” or “workstream” around it. */
function nameKey(name: string): string {
  const plain = name.toLowerCase().replace(/[-_]+/g, ' ').replace(/\s+/g, ' ').trim();
  return plain
    .replace(/^the /, '')
    .replace(/^work ?stream:? (?=.)/, '')
    .replace(/(?<=.) work ?streams?$/, '');
}

/** The entries called by these words: by id or a whole name first, else by the same words in another form, else by a surname. */
export function entriesCalled(words: string, entries: readonly RegisterEntry[]): readonly RegisterEntry[] {
  const key = nameKey(words);
  const whole = entries.filter(({ id, names }) => [id, ...names].some((name) => nameKey(name) === key));
  if (whole.length > 0 || key === '') return whole;
  const wanted = stemKey(key);
  if (wanted === '') return [];
  const inflected = entries.filter(({ kind, names }) =>
    names.some((name) => stemKey(kind === 'person' ? plainName(name) : nameKey(name)) === wanted),
  );
  if (inflected.length > 0) return inflected;
  const surname = plainName(key);
  return entries.filter(
    ({ kind, names }) =>
      kind === 'person' && names.some((name) => plainName(name).split(' ').at(-1)?.toLowerCase() === surname),
  );
}

/** The entries of whose names these words are a part. */
export function entriesHolding(words: string, entries: readonly RegisterEntry[]): readonly RegisterEntry[] {
  const wanted = stems(nameKey(words));
  if (wanted.length === 0) return [];
  return entries.filter(({ kind, names }) =>
    names.some((name) => {
      const held = new Set(stems(kind === 'person' ? plainName(name) : name));
      return wanted.every((stem) => held.has(stem));
    }),
  );
}

function stemKey(name: string): string {
  return stems(name).join(' ');
}
