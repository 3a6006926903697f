import { editDistance } from '../domain/edit-distance.ts';
import { analyse, type Term } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { isEnglishWord } from './english-words.ts';

/** A word of the question with the stems it may be read as. */
export interface QuestionWord extends Term {
  /** As typed. */
  readonly written: string;
  /** Its own stem where the record knows it, else the known stems nearest to it; its own stem where there are none. */
  readonly readings: readonly string[];
  /** True where a reading is not the word itself. */
  readonly corrected: boolean;
}

/**
 * The words of a question, each read exactly where the view's papers or names know it, or where it is ordinary English,
 * and tolerantly otherwise. A word typed with a capital inside the sentence is a name and is read as typed, since another
 * place or person is no misspelling of this one.
 */
export function questionWords(text: string, view: View, knownToNames: ReadonlySet<string>): QuestionWord[] {
  return analyse(text)
    .filter((term) => !term.part)
    .map((term) => {
      const readings = guesses(text, term, view, knownToNames);
      const corrected = readings.length > 0;
      return {
        ...term,
        written: text.slice(term.start, term.end),
        readings: corrected ? readings : [term.stem],
        corrected,
      };
    });
}

/** The known stems a word may be a misspelling or a short form of; none for a word that needs no guess. */
function guesses(text: string, term: Term, view: View, knownToNames: ReadonlySet<string>): string[] {
  const { word, stem } = term;
  if (term.stop || view.index.documentFrequency(stem) > 0 || knownToNames.has(stem)) return [];
  if (!/^\p{L}{4,}$/u.test(word) || isEnglishWord(word) || isName(text, term)) return [];
  const close = [...new Set([...view.index.nearStems(word), ...nearNames(stem, knownToNames)])];
  return (close.length > 0 ? close : shortenedNames(word, knownToNames)).slice(0, GUESSES);
}

const GUESSES = 3;

/** Words of known names that a short form begins: "prog" for "programme". */
function shortenedNames(word: string, names: ReadonlySet<string>): string[] {
  return [...names].filter((name) => name.length > word.length && name.startsWith(word)).sort();
}

/** Whether a word is written as a name: a capital inside a sentence that is not typed in capitals throughout. */
export function isName(text: string, term: Pick<Term, 'start' | 'end'>): boolean {
  const written = text.slice(term.start, term.end);
  if (!/^\p{Lu}/u.test(written)) return false;
  const before = text.slice(0, term.start).trimEnd();
  if (before === '' || /[.?!:]$/.test(before)) return false;
  return /\p{Ll}/u.test(text.replace(/\b\p{Lu}[\p{Ll}']*/gu, ''));
}

function nearNames(stem: string, names: ReadonlySet<string>): string[] {
  return [...names].filter((name) => name.length > 3 && isMisspelling(stem, name)).sort();
}

/** One edit (a swap of neighbours is one) up to seven letters, two beyond; the first letter is rarely mistyped. */
function isMisspelling(typed: string, known: string): boolean {
  if (typed[0] !== known[0] || /\d/.test(known)) return false;
  const edits = Math.max(typed.length, known.length) > 7 ? 2 : 1;
  return editDistance(typed, known, edits) <= edits;
}
