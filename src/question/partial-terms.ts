import type { Mention } from '../domain/query.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { lexiconOf } from './lexicon.ts';
import type { QuestionWord } from './words.ts';

/** What may follow the noun that a name is of: "transfer of care", "directory of services". */
const BEHIND_HEAD = /\s(?:of|for|on|in|to|with|and|at|by)\s/i;
/** "The plan" speaks of one that is known; "a plan", "plans" ask what such a thing is. */
const DEFINITE = /\bthe\s+\p{L}+\W*$/iu;

/**
 * Reads "a footprint" in a question of what something is as the one term of the glossary or the papers that ends so ("STP
 * footprint"), or whose noun does ("trusted assessor", "delayed transfer" of "delayed transfer of care"). Null where
 * another word is asked about too, where several terms end so, and for one word with "the".
 */
export function findPartialTerm(words: readonly QuestionWord[], text: string, view: View): Mention | null {
  const asked = words.filter(({ stop }) => !stop);
  const [first, last] = [asked[0], asked.at(-1)];
  if (!first || !last || (asked.length === 1 && DEFINITE.test(text))) return null;
  const found = lexiconOf(view).filter(
    ({ kind, names }) => kind === 'term' && names.some((name) => endsSo(name, asked)),
  );
  const [only, ...others] = found;
  if (!only || others.length > 0) return null;
  return { ...only, words: text.slice(first.start, last.end), start: first.start, end: last.end };
}

function endsSo(name: string, asked: readonly QuestionWord[]): boolean {
  const head = stems(name.split(BEHIND_HEAD)[0] ?? name);
  // The last word of a name behind "of" is not what the name is of: "care" is no transfer.
  return isTail(head, asked) || (asked.length > 1 && isTail(stems(name), asked));
}

function isTail(name: readonly string[], asked: readonly QuestionWord[]): boolean {
  return (
    name.length >= asked.length &&
    asked.every(({ readings }, i) => readings.includes(name[name.length - asked.length + i] ?? ''))
  );
}
