import type { Want } from '../english/wanted-words.ts';
import { analyse } from '../search/terms.ts';
import type { Span } from '../statements/clauses.ts';
import { isPersonName } from '../statements/person-names.ts';
import type { AskedTerm } from './asked-terms.ts';
import type { Candidate } from './candidates.ts';
import { isWhole } from './counted-noun.ts';
import { isOrganisation } from './named-in.ts';
import { type Cell, cellAt, cellsOf } from './table-cells.ts';
import { isDenied, isDeniedBehind, type Territory, territoriesOf } from './territories.ts';
import { isPost, withoutTitles } from './titles-beside.ts';
import { fitsOf, holdsAny, NEUTRAL } from './value-fit.ts';
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
  /** Whether something is denied in the same clause behind it. */
  readonly deniedBehind: boolean;
  /**
   * How far it is ahead of every other value of its kind in the sentence, by what the sentence holds of the question: from 0;
   * 1 where there is no other.
   */
  readonly ahead: number;
}

/** What was asked, as far as values are bound to it. */
export interface Asked {
  readonly wanted: Wanted;
  readonly terms: readonly AskedTerm[];
}

/** The value of a kind that is wanted, bound to what was asked: of the likeliest kind that the sentence holds. */
export function boundOf(candidate: Candidate, asked: Asked): Bound | null {
  for (const want of asked.wanted.kinds) {
    const bound = furthest(allBound(want, candidate, asked));
    if (bound) return bound;
  }
  return furthest(boundCells(candidate, asked));
}

interface Weighed extends Omit<Bound, 'ahead'> {
  /** The share of the question that the sentence holds at all. */
  readonly held: number;
}

/** The value that is bound best, with how far it is ahead of the next. */
function furthest(bound: readonly Weighed[]): Bound | null {
  const [first, ...others] = bound;
  if (!first) return null;
  const { held, ...best } = others.reduce((one, other) => (worth(other) > worth(one) ? other : one), first);
  const lead = (rival: Weighed): number =>
    best.fit - rival.fit + (best.closeness - rival.closeness) / Math.max(held, LEAST_HELD) + (rival.denied ? 1 : 0);
  const rivals = bound.filter(({ value }) => value.words !== best.value.words);
  return { ...best, ahead: Math.min(1, ...rivals.map(lead)) };
}

/** Below this share of the question a sentence says too little to part its values by. */
const LEAST_HELD = 0.1;

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
 * The values of the kind asked for with how closely the sentence ties each to the words of the question: of "£2.8m in 2020/21
 * and £3.5m in 2021/22" the one beside the year asked about is the closest. Words of the value itself do not count: who is
 * asked for is not the one that the question names. Empty where no value of the kind stands in the sentence.
 */
function allBound(want: Want, candidate: Candidate, { wanted, terms }: Asked): Weighed[] {
  const { sentence, statements, passage } = candidate;
  const found = valuesOf(want, sentence, statements).slice(0, MOST_VALUES);
  const cells = cellsOf(passage);
  // Who, when or how many is asked for is not what the question itself names, and parts no other values either, unless it is
  // one of a list.
  const kind = new Set(wanted.organisationKind.flat());
  const asked = found.filter((value) => isOfTheQuestion(want, value, candidate, terms, kind));
  const values = eligible(
    want,
    found.filter((value) => !asked.includes(value)),
    wanted,
    candidate,
  );
  const [first] = values;
  if (!first) return [];
  const parting = want === 'person' ? found.filter((v) => values.includes(v) || isPersonName(v.words)) : values;
  const cut = territoriesOf(parting, sentence.text, sentence.start, want === 'person' || want === 'decision');
  const territories = values.map((value) => (cells.length > 0 ? inTable(value, cells) : cut[parting.indexOf(value)]));
  const places = placesOf(terms, candidate);
  const total = places.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const present = places.filter(({ at, reach }) => at.length > 0 || cells.some((c) => holdsAny(c.headStems, reach)));
  const held = present.reduce((sum, { weight }) => sum + weight, 0) / total;
  const nearness = (value: Value, { own, taken }: Territory, at: Span): number => {
    if (own.some((span) => isWithin(at, span))) return cells.length > 0 ? 1 : closeTo(value, at);
    const from = taken.find((span) => isWithin(at, span));
    if (from) return from.counts * closeTo(from.by, at);
    return at.end <= first.start && cells.length === 0 ? SHARED : ANOTHERS;
  };
  const closeness = (value: Value, territory: Territory): number => {
    const cell = cellAt(cells, value);
    return (
      places.reduce((sum, { weight, at, reach }) => {
        if (cell && holdsAny(cell.headStems, reach)) return sum + weight;
        const outside = at.filter(({ start, end }) => end <= value.start || start >= value.end);
        const best = Math.max(0, ...outside.map((place) => place.counts * nearness(value, territory, place)));
        return sum + weight * best;
      }, 0) / total
    );
  };
  const fits = fitsOf(want, values, candidate, cells, wanted);
  return values.flatMap((value, i): Weighed[] => {
    const territory = territories[i];
    const [home] = territory?.own ?? [];
    if (!territory || !home) return [];
    const denied = want === 'date' && isDenied(home, value, sentence.text, sentence.start);
    const deniedBehind = want === 'date' && isDeniedBehind(home, value, sentence.text, sentence.start);
    return [
      { want, value, closeness: closeness(value, territory), fit: fits[i] ?? NEUTRAL, denied, deniedBehind, held },
    ];
  });
}

function closeTo({ start, end }: Value, at: Span): number {
  return 1 / (1 + Math.max(0, at.start - end, start - at.end) / NEAR);
}

function isWithin(at: Span, { start, end }: Span): boolean {
  return at.start >= start && at.end <= end;
}

/** In a row of a table a value speaks of its cell and of what the first cell names. */
function inTable(value: Value, cells: readonly Cell[]): Territory {
  const own = [cellAt(cells, value), cells[0]].filter((cell) => cell !== undefined);
  return { own, taken: [] };
}

/** Where organisations answer no question for a person, they part no names either; nor does the whole of "9 of 74". */
function eligible(
  want: Want,
  values: readonly Value[],
  { organisation, whole, byName }: Wanted,
  { sentence }: Candidate,
): readonly Value[] {
  if (want === 'count' && !whole) return values.filter((value) => !isWhole(value, sentence.text, sentence.start));
  if (want !== 'person' || organisation) return values;
  if (byName) return values.filter(({ words }) => !isPost(words));
  const people = values.filter(({ words }) => !isOrganisation(words));
  return withoutTitles(people.length > 0 ? people : values, sentence.text, sentence.start);
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
        const own = stems.has(stem) ? 1 : (ways.get(stem) ?? 0);
        const counts = own * (isUnder(sentence.text.slice(0, start - sentence.start)) ? UNDER : 1);
        return counts > 0 ? [{ start, end, counts }] : [];
      })
      .slice(0, MOST_PLACES);
    return { weight, reach, at };
  });
}

/** A deputy's post is not the post. */
const DEPUTY = /\b(?:vice|deputy|assistant|former|ex)[\s-]$/iu;
const UNDER = 0.5;

function isUnder(before: string): boolean {
  return DEPUTY.test(before.slice(-12));
}

/**
 * The cells of a table's row under columns that the question names, where it names no kind of value: "lung, second quarter"
 * asks for what stands there. Empty for what is no row of a table with heads, or where no head is named.
 */
function boundCells(candidate: Candidate, { terms }: Asked): Weighed[] {
  const { passage } = candidate;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return cellsOf(passage)
    .slice(1)
    .flatMap(({ start, end, headStems }): Weighed[] => {
      const value = { words: passage.text.slice(start, end), start, end };
      const naming = terms.filter(({ reach }) => holdsAny(headStems, reach));
      // "What is amber?" is not answered by "Amber".
      if (naming.length === 0 || isOfTheQuestion('words', value, candidate, terms)) return [];
      const closeness = naming.reduce((sum, { weight }) => sum + weight, 0) / total;
      // The head's own word names it; one that only may say the same does so less.
      const fit = naming.some(({ stems }) => holdsAny(headStems, stems)) ? 1 : NEUTRAL;
      return [{ want: 'words', value, closeness, fit, denied: false, deniedBehind: false, held: 1 }];
    });
}

/** Of two values, that which is of the kind asked for comes before the one that stands nearer. */
function worth({ closeness, fit, denied }: Weighed): number {
  return fit + closeness - (denied ? 1 : 0);
}

/** Whether a value stands in the question itself: who, when or how many is asked for is not what the question names. */
function isOfTheQuestion(
  want: Want,
  { start, end }: Value,
  { passage }: Candidate,
  terms: readonly AskedTerm[],
  kind: ReadonlySet<string> = NO_KIND,
): boolean {
  if (want === 'decision' || want === 'meaning' || want === 'reason') return false;
  // "Which ambulance service" names none of them by its words.
  const own = analyse(passage.text.slice(start, end)).filter(({ stop, stem }) => !stop && !kind.has(stem));
  const named = own.filter(({ stem }) => terms.some(({ stems }) => stems.has(stem)));
  if (want !== 'person') return own.length > 0 && named.length === own.length;
  // "Turnstone" is Turnstone Recovery.
  const isNamed = terms.some((term) => term.named && named.some(({ stem }) => term.stems.has(stem)));
  return own.length > 0 && (isNamed ? named.length >= own.length / 2 : named.length > own.length / 2);
}

const NO_KIND: ReadonlySet<string> = new Set();
