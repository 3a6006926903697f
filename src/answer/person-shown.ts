import type { Answer } from '../domain/answer.ts';
import { valuesIn } from '../evidence/values.ts';
import { samePerson } from '../question/people.ts';

const WOMAN = /^(?:Mrs|Ms|Miss|Dame|Lady|Baroness)\b/;
const MAN = /^(?:Mr|Sir|Lord)\b/;

/** Titles and first names alone name a person; "Health Board" is a name too, and nobody. */
const NOBODY =
  /\b(?:board|committee|panel|council|trust|group|partnership|hospital|programme|plan|service|services|team|street|road|house|ward|centre|clinic|nhs|ccg|icb|unit|lane|report|review|alliance|forum|health|care)\b/i;

/**
 * Whoever an answer names that "he", "she" or "they" can be: its lead before its words. Null where it names nobody, or several
 * of whom none is more likely meant.
 */
export function personShown({ lead, headline, answered }: Answer, pronoun: string): string | null {
  if (!answered) return null;
  const other = /^(?:she|hers?)$/.test(pronoun) ? MAN : /^(?:he|him|his)$/.test(pronoun) ? WOMAN : null;
  const fits = (name: string): boolean => !other?.test(name);
  const named = (text: string): string[] => {
    const all = valuesIn('person', text, 0, [])
      .map(({ words }) => words.replace(/^the /, ''))
      .filter((name) => !NOBODY.test(name) && fits(name));
    return all.filter((name, i) => all.findIndex((other) => samePerson(other, name)) === i);
  };
  const inLead = named(lead ?? '');
  if (inLead.length === 1) return inLead[0] ?? null;
  const shown = named(headline);
  return shown.length === 1 ? (shown[0] ?? null) : null;
}
