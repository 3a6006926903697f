import type { Want } from '../english/wanted-words.ts';
import { analyse } from '../search/terms.ts';
import type { AskedTerm } from './asked-terms.ts';
import type { Candidate } from './candidates.ts';
import { type Value, valuesOf } from './values.ts';

/** A value bound to what was asked: how closely, from 0 to 1. */
export interface Bound {
  readonly want: Want;
  readonly value: Value;
  readonly closeness: number;
}

/** The value of a kind that is wanted, bound to what was asked: of the likeliest kind that the sentence holds. */
export function boundOf(candidate: Candidate, wants: readonly Want[], terms: readonly AskedTerm[]): Bound | null {
  for (const want of wants) {
    const bound = boundValue(want, candidate, terms);
    if (bound) return bound;
  }
  return null;
}

/** Values and places of a word that are looked at in one sentence, so that a list without end takes no time without end. */
const MOST_VALUES = 30;
const MOST_PLACES = 12;
/** Letters over which closeness halves. */
const NEAR = 25;
/** Letters beyond which two words never stand in one clause. */
const FAR = 300;
/** What a year, number or name counts more than a word. */
const TELLS_APART = 3;
/** What a word counts that stands in another clause than the value. */
const OTHER_CLAUSE = 0.6;

/**
 * The value of the kind asked for that the sentence ties most closely to the words of the question: of "£2.8m in 2020/21 and
 * £3.5m in 2021/22" the one beside the year asked about. Words of the value itself do not count: who is asked for is not
 * the one that the question names. Null where no value of the kind stands in the sentence.
 */
function boundValue(want: Want, { sentence, statements }: Candidate, terms: readonly AskedTerm[]): Bound | null {
  const values = valuesOf(want, sentence, statements).slice(0, MOST_VALUES);
  if (values.length === 0) return null;
  const places = terms.map(({ term, stems, named, weight: told }) => {
    // A year, a number or a name tells one value of a sentence from another; the noun they share does not.
    const weight = named || /\d/.test(term.words) ? told * TELLS_APART : told;
    const at = sentence.places.filter(({ stem }) => stems.has(stem)).slice(0, MOST_PLACES);
    return { weight, at };
  });
  const total = places.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const closeness = (value: Value): number =>
    places.reduce((sum, { weight, at }) => {
      const outside = at.filter(({ start, end }) => want !== 'person' || end <= value.start || start >= value.end);
      if (outside.length === 0) return sum;
      return sum + weight * Math.max(...outside.map((place) => nearness(value, place, sentence)));
    }, 0) / total;
  const bound = values.map((value) => ({ want, value, closeness: closeness(value) }));
  const fair = want === 'person' ? bound.filter(({ value }) => !isAsked(value, terms)) : bound;
  return (fair.length > 0 ? fair : bound).reduce((best, one) => (one.closeness > best.closeness ? one : best));
}

function nearness(
  value: Value,
  place: { readonly start: number; readonly end: number },
  { text, start }: Candidate['sentence'],
): number {
  const gap = Math.max(0, place.start - value.end, value.start - place.end);
  if (gap > FAR) return OTHER_CLAUSE / (1 + gap / NEAR);
  const between = text.slice(Math.min(value.end, place.end) - start, Math.max(value.start, place.start) - start);
  return (/[;,]| and | but /.test(between) ? OTHER_CLAUSE : 1) / (1 + gap / NEAR);
}

/** Whether a name is one that the question itself gives. */
function isAsked({ words }: Value, terms: readonly AskedTerm[]): boolean {
  const own = analyse(words).filter(({ stop }) => !stop);
  const named = own.filter(({ stem }) => terms.some(({ stems }) => stems.has(stem)));
  return own.length > 0 && named.length > own.length / 2;
}
