import { isEnglishWord } from '../question/english-words.ts';
import { findMentions, stemsOfNames } from '../question/mentions.ts';
import { nearestNamed } from '../question/operator-values.ts';
import { type QuestionWord, questionWords } from '../question/words.ts';
import { analyse, stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { matcherOf } from './matching.ts';
import { entriesCalled, entriesHolding, followedEntry, type RegisterEntry, registerEntries } from './register-names.ts';
import { type Followed, followedKey } from './subscription.ts';
import { tidyTyped } from './tidy-typed.ts';

/** What typed words mean in a view, for following. */
export type ResolvedFollowed =
  /** One entry of the register. */
  | { readonly kind: 'followed'; readonly followed: Followed }
  /** Two meanings or more, entries first; the words themselves are the last where they are one. */
  | { readonly kind: 'ambiguous'; readonly choices: readonly Followed[] }
  /** No entry: words, with how many papers they find now (0 too). */
  | { readonly kind: 'words'; readonly followed: Followed; readonly papers: number }
  /** No entry and in no paper, but near these (one to five); `followed` is the words as typed. */
  | { readonly kind: 'nearest'; readonly followed: Followed; readonly choices: readonly Followed[] }
  /** Nothing but words that stand in every paper ("the"). */
  | { readonly kind: 'too-common'; readonly words: string };

/** The most that is offered for a misspelling. */
const CHOICES = 5;

/**
 * Reads what somebody wants to follow: an entry by id, name or alias in any case and form, or a surname; else words. It
 * never guesses: part of a name, several names, a surname that is an ordinary word, and a misspelling are asked back.
 */
export function resolveFollowed(typed: string, view: View): ResolvedFollowed {
  const text = tidyTyped(typed).replaceAll('"', ' ').replace(/\s+/g, ' ').trim();
  const entries = registerEntries(view);
  const words = followedWords(text);
  const papers = papersHolding(text, view);
  const called = entriesCalled(text, entries);
  if (called.length > 0) {
    const isWord = called.every((entry) => isSurnameAlone(text, entry)) && isOrdinaryWord(text, view);
    return choose(called, isWord ? words : null);
  }
  if (stems(text).length === 0) return { kind: 'too-common', words: text };
  const meant = entriesHolding(text, entries);
  const named = meant.length > 0 ? meant : entriesNamed(text, entries, view);
  if (named.length > 0) return choose(named, papers > 0 ? words : null);
  if (papers > 0) return { kind: 'words', followed: words, papers };
  const near = nearest(text, entries, view);
  return near.length > 0
    ? { kind: 'nearest', followed: words, choices: near }
    : { kind: 'words', followed: words, papers };
}

/** Words as something that is followed: the same in any case and with any white space. */
export function followedWords(words: string): Followed {
  const name = words.replace(/\s+/g, ' ').trim();
  return { kind: 'words', id: name.toLowerCase(), name };
}

/** How many papers of a view would be news to whoever follows the words, had they entered today. */
export function papersHolding(words: string, view: View): number {
  const matches = matcherOf(followedWords(words), view);
  return view.documents.filter((document) => {
    const [passage] = document.passages;
    if (!passage) return false;
    return matches({ places: [{ document, passage, start: 0, end: passage.text.length }], whole: true, meeting: null });
  }).length;
}

function choose(entries: readonly RegisterEntry[], words: Followed | null): ResolvedFollowed {
  const choices = entries.map(followedEntry);
  const all = words ? [...choices, words] : choices;
  const [only] = all;
  return all.length === 1 && only ? { kind: 'followed', followed: only } : { kind: 'ambiguous', choices: all };
}

function isSurnameAlone(text: string, entry: RegisterEntry): boolean {
  return (
    entry.kind === 'person' &&
    !text.includes(' ') &&
    !entry.names.some((name) => name.toLowerCase() === text.toLowerCase())
  );
}

/** A word typed in small letters that is ordinary English and that a paper writes in small letters too: "price". */
function isOrdinaryWord(text: string, view: View): boolean {
  if (text !== text.toLowerCase() || !isEnglishWord(text)) return false;
  const hits = view.index.candidates(
    stems(text).map((stem) => [stem]),
    view.index.passages,
  );
  return hits.some(({ passage }) => passage.text.split(/\P{L}+/u).includes(text));
}

/** The entries that a text names one after the other with nothing else of weight: “stroke and vascular”. */
function entriesNamed(text: string, entries: readonly RegisterEntry[], view: View): readonly RegisterEntry[] {
  const words = questionWords(text, view, stemsOfNames(view));
  if (words.some((word) => word.corrected)) return [];
  const { mentions } = findMentions(words, text, view);
  const rest = words.filter(
    (word) => !word.stop && !mentions.some(({ start, end }) => word.start >= start && word.end <= end),
  );
  const found = mentions.map((mention) => entries.find(({ kind, id }) => kind === mention.kind && id === mention.id));
  return rest.length === 0 ? [...new Set(found.flatMap((entry) => entry ?? []))] : [];
}

/** What misspelt words may mean: entries of a name near theirs, then the words as papers spell them. */
function nearest(text: string, entries: readonly RegisterEntry[], view: View): readonly Followed[] {
  const names = (['workstream', 'body', 'person'] as const).flatMap((kind) => nearestNamed(text, kind, view) ?? []);
  const read = questionWords(text, view, stemsOfNames(view));
  const { mentions } = findMentions(read, text, view);
  const mentioned = entries.filter(({ kind, id }) => mentions.some((one) => one.kind === kind && one.id === id));
  const corrected = followedWords(read.map((word) => asInPapers(word, view)).join(' '));
  const found = [
    ...names.flatMap((name) => entriesCalled(name, entries)).map(followedEntry),
    ...mentioned.map(followedEntry),
    ...(papersHolding(corrected.name, view) > 0 ? [corrected] : []),
  ];
  return [...new Map(found.map((followed) => [followedKey(followed), followed])).values()].slice(0, CHOICES);
}

/** A misspelt word as a paper writes the one it is nearest to; any other as typed. */
function asInPapers({ written, corrected, readings }: QuestionWord, view: View): string {
  const [stem] = readings;
  if (!corrected || stem === undefined) return written;
  const [hit] = view.index.candidates([[stem]], 1);
  const texts = hit ? [hit.passage.text, ...hit.passage.headings] : [];
  return texts.flatMap(analyse).find((term) => term.stem === stem)?.word ?? written;
}
