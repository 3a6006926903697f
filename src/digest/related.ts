import { SAYINGS } from '../english/thesaurus.ts';
import { phraseOf } from '../evidence/bridges.ts';
import type { View } from '../search/view.ts';
import { entriesCalled, followedEntry, registerEntries } from './register-names.ts';
import { followedWords, papersHolding } from './resolve-followed.ts';
import { type Followed, followedKey } from './subscription.ts';

/** Something else that whoever follows a thing may miss by it, and in how many papers it stands. */
export interface Related {
  readonly followed: Followed;
  /** Null for an entry of the register. */
  readonly papers: number | null;
}

/** The most that is named: more is not read. */
const MOST = 3;

/**
 * What is near to something that is followed, or about to be: of words what papers say instead of them, by the thesaurus,
 * where papers do; of an entry of the register what it is part of and its parts. Following finds words as they stand, so
 * that whoever follows “A&E” misses what papers call an emergency department.
 */
export function relatedTo(followed: Followed, view: View): readonly Related[] {
  return (followed.kind === 'words' ? relatedWords(followed, view) : kinOf(followed, view)).slice(0, MOST);
}

function relatedWords(followed: Followed, view: View): readonly Related[] {
  const key = phraseOf(followed.name);
  const entries = registerEntries(view);
  const found = new Map<string, Related>();
  for (const phrase of otherPhrases(key)) {
    const [entry] = entriesCalled(phrase, entries);
    const related = entry ? followedEntry(entry) : followedWords(phrase);
    const papers = papersHolding(phrase, view);
    if (papers > 0) found.set(followedKey(related), { followed: related, papers: entry ? null : papers });
  }
  found.delete(followedKey(followed));
  return [...found.values()].sort((a, b) => weightOf(b) - weightOf(a));
}

/** Entries first: they are followed by every name of theirs. */
function weightOf({ papers }: Related): number {
  return papers ?? Number.POSITIVE_INFINITY;
}

/** What the thesaurus has beside some words that it holds, whichever of its columns they stand in. */
function otherPhrases(key: string): readonly string[] {
  if (key === '') return [];
  const isIt = (phrase: string) => phraseOf(phrase) === key;
  const phrases = SAYINGS.flatMap(({ asked, same, near }) => {
    if (isIt(asked)) return [...same, ...near];
    return same.some(isIt) ? [asked, ...same] : [];
  });
  return [...new Set(phrases)].filter((phrase) => !isIt(phrase));
}

/** What an entry is part of, then its parts. */
function kinOf({ kind, id }: Followed, view: View): readonly Related[] {
  const { workstreams, bodies } = view.registry;
  const kin: readonly { readonly id: string; readonly name: string; readonly parent: string | null }[] =
    kind === 'workstream' ? workstreams : kind === 'body' ? bodies : [];
  const parent = kin.find((entry) => entry.id === id)?.parent ?? null;
  const near = [...kin.filter((entry) => entry.id === parent), ...kin.filter((entry) => entry.parent === id)];
  return near.map((entry) => ({ followed: { kind, id: entry.id, name: entry.name }, papers: null }));
}
