import { stemmer } from 'stemmer';
import { baseForm } from './irregular-forms.ts';
import { foldSpelling } from './spelling.ts';

const LETTERS = /^[a-z]+$/;
const REMEMBERED = 50_000;
const remembered = new Map<string, string>();

// Words that Porter's algorithm takes for another word: a consultant is no consultation, news are not new.
const KEPT_APART: ReadonlyMap<string, string> = new Map(
  [
    'consultant',
    'consultants',
    'community',
    'communities',
    'news',
    'police',
    'organ',
    'organs',
    'general',
    'university',
    'universities',
    'import',
    'imports',
  ].map((word) => [word, word.replace(/ies$/, 'y').replace(/(?<=[a-z]{3})(?<!s|new)s$/, '')] as const),
);

/**
 * The stem of a lower-case word: its base form if it is irregular, its spelling folded, then Porter's algorithm (1980).
 * Words that are not plain letters ("a&e", "2017/18") are their own stems.
 */
export function stemOf(word: string): string {
  if (!LETTERS.test(word)) return word;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const stem = KEPT_APART.get(word) ?? stemmer(foldSpelling(baseForm(word)));
  // A memory of a pure function; emptied rather than grown, so that hostile text cannot fill it for good.
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(word, stem);
  return stem;
}
