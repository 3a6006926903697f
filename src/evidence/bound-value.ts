import type { Want } from '../english/wanted-words.ts';
import { analyse, stems } from '../search/terms.ts';
import type { Span } from '../statements/clauses.ts';
import type { AskedTerm } from './asked-terms.ts';
import type { Candidate } from './candidates.ts';
import { countFits } from './counted-noun.ts';
import { isOrganisation, isReporter } from './named-in.ts';
import { isDenied, isLeft, isOfPart, territoriesOf } from './territories.ts';
import { type Value, valuesOf } from './values.ts';
import type { Wanted } from './want.ts';

/** A value bound to what was asked: how closely, from 0 to 1. */
export interface Bound {
  readonly want: Want;
  readonly value: Value;
  readonly closeness: number;
  /** How well it is of the kind asked for: 1 for the noun that is counted or a person's name, less for another, 0 to 1. */
  readonly fit: number;
  /** Whether what is said of it is denied. */
  readonly denied: boolean;
}

/** What was asked, as far as values are bound to it. */
export interface Asked {
  readonly wanted: Wanted;
  readonly terms: readonly AskedTerm[];
}

/** The value of a kind that is wanted, bound to what was asked: of the likeliest kind that the sentence holds. */
export function boundOf(candidate: Candidate, asked: Asked): Bound | null {
  for (const want of asked.wanted.kinds) {
    const bound = boundValue(want, candidate, asked);
    if (bound) return bound;
  }
  return boundCell(candidate, asked);
}

/** Values and places of a word that are looked at in one sentence, so that a list without end takes no time without end. */
const MOST_VALUES = 30;
const MOST_PLACES = 12;
/** Letters over which closeness halves within the words that speak of a value. */
const NEAR = 60;
/** What a year, number or name counts more than a word. */
const TELLS_APART = 3;
/** What words before the first value count for the others, which share its subject, and what those of another value count. */
const SHARED = 0.6;
const ANOTHERS = 0.15;

/**
 * The value of the kind asked for that the sentence ties most closely to the words of the question: of "£2.8m in 2020/21 and
 * £3.5m in 2021/22" the one beside the year asked about. Words of the value itself do not count: who is asked for is not
 * the one that the question names. Null where no value of the kind stands in the sentence.
 */
function boundValue(want: Want, candidate: Candidate, { wanted, terms }: Asked): Bound | null {
  const { sentence, statements } = candidate;
  const found = valuesOf(want, sentence, statements).slice(0, MOST_VALUES);
  // Who, when or how many is asked for is not what the question itself names, and parts no other values either.
  const values = eligible(
    want,
    found.filter((value) => !isOfTheQuestion(want, value, terms)),
    wanted,
  );
  if (values.length === 0) return null;
  const cells = cellsOf(candidate);
  const territories = territoriesOf(values, sentence.text, sentence.start, want === 'person' || want === 'decision');
  const places = placesOf(terms, candidate);
  const total = places.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const first = values[0]?.start ?? 0;
  const nearness = (value: Value, own: readonly Span[], at: Span): number => {
    const gap = Math.max(0, at.start - value.end, value.start - at.end);
    if (own.some(({ start, end }) => at.start >= start && at.end <= end)) return 1 / (1 + gap / NEAR);
    return at.end <= first ? SHARED : ANOTHERS;
  };
  const closeness = (value: Value, own: readonly Span[]): number => {
    const cell = cells.find(({ start, end }) => value.start >= start && value.end <= end);
    return (
      places.reduce((sum, { weight, at, reach }) => {
        if (cell && holdsAny(cell.head, reach)) return sum + weight;
        const outside = at.filter(({ start, end }) => end <= value.start || start >= value.end);
        const best = Math.max(0, ...outside.map((place) => place.counts * nearness(value, own, place)));
        return sum + weight * best;
      }, 0) / total
    );
  };
  const fits = fitsOf(want, values, candidate, wanted);
  const bound = values.flatMap((value, i): Bound[] => {
    const own = territories[i];
    const [home] = own ?? [];
    if (!own || !home) return [];
    const denied = want === 'date' && isDenied(home, value, sentence.text, sentence.start);
    return [{ want, value, closeness: closeness(value, own), fit: fits[i] ?? NEUTRAL, denied }];
  });
  if (bound.length === 0) return null;
  return bound.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

/** Where organisations answer no question for a person, they part no names either. */
function eligible(want: Want, values: readonly Value[], { organisation }: Wanted): readonly Value[] {
  if (want !== 'person' || organisation) return values;
  const people = values.filter(({ words }) => !isOrganisation(words));
  return people.length > 0 ? people : values;
}

interface WeighedTerm {
  readonly weight: number;
  readonly reach: ReadonlySet<string>;
  /** Where its words or other words for it stand; `counts` as much as those words say it. */
  readonly at: readonly (Span & { readonly counts: number })[];
}

function placesOf(terms: readonly AskedTerm[], { sentence }: Candidate): WeighedTerm[] {
  return terms.map(({ term, stems, bridges, reach, named, weight: told }) => {
    // A year, a number or a name tells one value of a sentence from another; the noun they share does not.
    const weight = named || /\d/.test(term.words) ? told * TELLS_APART : told;
    const ways = new Map(bridges.flatMap((bridge) => bridge.stems.map((stem) => [stem, bridge.strength] as const)));
    const at = sentence.places
      .flatMap(({ stem, start, end }) => {
        const counts = stems.has(stem) ? 1 : (ways.get(stem) ?? 0);
        return counts > 0 ? [{ start, end, counts }] : [];
      })
      .slice(0, MOST_PLACES);
    return { weight, reach, at };
  });
}

/**
 * The cell of a table's row under the column that the question names, where it names no kind of value: "lung, second quarter"
 * asks for what stands there. Null for what is no row of a table with heads, or where no head is named.
 */
function boundCell(candidate: Candidate, { terms }: Asked): Bound | null {
  const cells = cellsOf(candidate).slice(1);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const named = cells.map(({ start, end, head }): Bound => {
    const held = terms.reduce((sum, { reach, weight }) => sum + (holdsAny(head, reach) ? weight : 0), 0);
    const words = candidate.passage.text.slice(start, end);
    return { want: 'words', value: { words, start, end }, closeness: held / total, fit: NEUTRAL, denied: false };
  });
  const best = named.reduce<Bound | null>(
    (one, other) => (one && one.closeness >= other.closeness ? one : other),
    null,
  );
  return best && best.closeness > 0 ? best : null;
}

/** Of two values, that which is of the kind asked for comes before the one that stands nearer. */
function worth({ closeness, fit, denied }: Bound): number {
  return fit + closeness - (denied ? 1 : 0);
}

function fitsOf(
  want: Want,
  values: readonly Value[],
  { sentence: { text, start } }: Candidate,
  wanted: Wanted,
): number[] {
  const { counted, organisation, speaker, part } = wanted;
  if (want === 'count' && counted !== null) return countFits(values, text, start, counted, part);
  if (want === 'date') return values.map((value, i) => (isLeft(value, values[i + 1], text, start) ? LEFT : NEUTRAL));
  if (want !== 'person') return values.map((value) => (part && isOfPart(value, text, start) ? 1 : NEUTRAL));
  return values.map(({ words, end }) => {
    if (isOrganisation(words)) return organisation ? kindFit(words, wanted) : ORGANISATION;
    if (organisation) return ORGANISATION;
    return speaker === isReporter(text, end - start) ? 1 : REPORTER;
  });
}

/** Whether an organisation is of the kind asked for. */
function kindFit(words: string, { organisationKind }: Wanted): number {
  if (organisationKind.size === 0) return 1;
  return stems(words).some((stem) => organisationKind.has(stem)) ? 1 : NEUTRAL;
}

const NEUTRAL = 0.5;
/** The day that something was moved from. */
const LEFT = 0.1;
/** An organisation where a person is asked for, or the other way round. */
export const ORGANISATION = 0.3;
/** Who only reports what was done, where the doer is asked for; or the doer, where the speaker is. */
const REPORTER = 0.4;

interface Cell extends Span {
  readonly head: ReadonlySet<string>;
}

/** The cells of a table's row with what stands at the head of their columns; none for other passages. */
function cellsOf({ passage: { columns, text } }: Candidate): Cell[] {
  if (columns.length === 0) return [];
  let at = 0;
  return text.split(' | ').map((cell, i) => {
    const start = at;
    at += cell.length + ' | '.length;
    return { start, end: start + cell.length, head: new Set(stems(columns[i] ?? '')) };
  });
}

function holdsAny(head: ReadonlySet<string>, stems: ReadonlySet<string>): boolean {
  for (const stem of stems) if (head.has(stem)) return true;
  return false;
}

/** Whether a value stands in the question itself: who, when or how many is asked for is not what the question names. */
function isOfTheQuestion(want: Want, { words }: Value, terms: readonly AskedTerm[]): boolean {
  if (want === 'decision' || want === 'meaning' || want === 'reason') return false;
  const own = analyse(words).filter(({ stop }) => !stop);
  const named = own.filter(({ stem }) => terms.some(({ stems }) => stems.has(stem)));
  return own.length > 0 && (want === 'person' ? named.length > own.length / 2 : named.length === own.length);
}
