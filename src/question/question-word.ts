import { editDistance } from '../domain/edit-distance.ts';
import { isEnglishWord } from './english-words.ts';

// The words that carry a question: misread, the whole question is.
const QUESTION_WORDS =
  'what when where which who why how many much often the and did does was were will next last date about'.split(' ');

/**
 * The question word that a small-letter word mistypes ("teh", "wich") or writes without its vowels ("nxt", "mny"); the
 * word itself where it is English or no such word is near.
 */
export function questionWord(word: string): string {
  if (isEnglishWord(word) || QUESTION_WORDS.includes(word)) return word;
  const meant =
    QUESTION_WORDS.find((known) => isWithoutVowels(word, known)) ??
    QUESTION_WORDS.find((known) => isMistyped(word, known));
  return meant ?? word;
}

function isWithoutVowels(word: string, known: string): boolean {
  return !/[aeiou]/.test(word) && word === known.replace(/[aeiou]/g, '') && known.length > 2;
}

/** One edit away with the same first letter; of three letters, only the same letters in another order or one left out. */
function isMistyped(word: string, known: string): boolean {
  if (word[0] !== known[0] || editDistance(word, known, 1) > 1) return false;
  if (word.length > 3) return known.length > 3;
  return known.length === 4 ? known.length > word.length : [...word].sort().join('') === [...known].sort().join('');
}
