import type { Answer, Choice } from '../domain/answer.ts';
import type { AmbiguousWord, Query } from '../domain/query.ts';
import { describeMeaning } from '../question/tell-apart.ts';
import type { View } from '../search/view.ts';

/** The most choices that an answer asks back with; the others are `further`. */
const CHOICES = 5;

/** The most choices that are named in the headline too. */
const NAMED = 3;

/** The longest list of choices in a headline, in characters. */
const ROOM = 250;

/** Asks which meaning of a word is meant: all are counted before they are cut, and told apart by what the record says. */
export function askBack(
  { text, filter }: Pick<Query, 'text' | 'filter'>,
  { words, meanings }: AmbiguousWord,
  view: View,
): Pick<Extract<Answer, { kind: 'ambiguous' }>, 'headline' | 'choices' | 'further'> {
  const isSameName = (name: string): boolean => meanings.filter((other) => other.name === name).length > 1;
  const all = meanings.map((meaning): Choice => {
    const label = describeMeaning(meaning, view);
    const asked = text.replace(words, isSameName(meaning.name) ? label : meaning.name);
    return { label, question: `${asked} ${filter.written}`.trim() };
  });
  const named = all.map(({ label }) => label).join(all.length === 2 ? ' or ' : '; ');
  const listed = all.length <= NAMED && named.length <= ROOM ? `: ${named}` : '';
  const headline = `“${words}” can mean ${all.length} things here${listed}. Which did you mean?`;
  return { headline, choices: all.slice(0, CHOICES), further: all.slice(CHOICES) };
}
