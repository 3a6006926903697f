import { ACRONYM, MOST_WORDS, SMALL, type Word, wordsIn } from './definition-acronyms.ts';
import { initialsAgree } from './definition-initials.ts';
import { isPersonName } from './person-names.ts';

/**
 * The name whose capitals an acronym is, without brackets: for "STP" in "the Sustainability and Transformation Plan",
 * that name. Initials must agree letter for letter, small words passed over; null where no run of the text's words does.
 */
export function findExpansion(acronym: string, text: string): string | null {
  if (!ACRONYM.test(acronym)) return null;
  const words = wordsIn(text, 0);
  const opening = acronym.slice(0, 1).toLowerCase();
  for (const [at, word] of words.entries()) {
    if (word.text.slice(0, 1).toLowerCase() !== opening || !isCapital(word)) continue;
    const found = expansionFrom(acronym, text, words.slice(at, at + MOST_WORDS));
    if (found) return found;
  }
  return null;
}

/** The shortest run from the first of some words that agrees; a lower-case word or a mark ends the run. */
function expansionFrom(acronym: string, text: string, words: readonly Word[]): string | null {
  const start = words[0]?.start ?? 0;
  for (const [at, word] of words.entries()) {
    const run = text.slice(start, word.start + word.text.length);
    const small = SMALL.test(word.text);
    if (/[.;:!?()]/.test(run) || word.text === acronym || (!small && !isCapital(word))) return null;
    if (at === 0 || small) continue;
    const parts = words.slice(0, at + 1).map((part) => part.text);
    if (initialsAgree(acronym, parts, 'exact') && !isPersonName(run)) return run;
  }
  return null;
}

function isCapital(word: Word): boolean {
  return /^[\p{Lu}\d]/u.test(word.text);
}
