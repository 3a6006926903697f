import { ORGANISATIONS, UNNAMED_KINDS } from '../english/asked-names.ts';
import { HEADS_OF } from '../english/column-heads.ts';
import type { Want } from '../english/wanted-words.ts';
import { stems } from '../search/terms.ts';
import type { Candidate } from './candidates.ts';
import { countFits } from './counted-noun.ts';
import { isOrganisation, isReporter } from './named-in.ts';
import { isPast } from './past-value.ts';
import { type Cell, cellAt } from './table-cells.ts';
import { isComparison, isLeft, isOfPart } from './territories.ts';
import type { Value } from './values.ts';
import type { Wanted } from './want.ts';

/** What speaks neither for a value nor against it. */
export const NEUTRAL = 0.5;
/** What something was moved or changed from, or who was there before. */
const LEFT = 0.1;
/** An organisation where a person is asked for, or the other way round. */
export const ORGANISATION = 0.3;
/** Who only reports what was done, where the doer is asked for; or the doer, where the speaker is. */
export const REPORTER = 0.4;
/** What a value that another is only set beside counts less. */
const COMPARED = 0.2;
/** What stands under the head of another kind of column. */
const OTHER_COLUMN = 0.3;
/** What is counted at the head of a column; another column may count a part of the same. */
const COUNTED_COLUMN = 0.6;

/**
 * How well each value of a sentence is of what was asked for, whatever words stand near it: by the noun it counts, its kind
 * of name, the part it has in the sentence and the head of its column. From 0 to 1, more for a part that was asked for.
 */
export function fitsOf(
  want: Want,
  values: readonly Value[],
  candidate: Candidate,
  cells: readonly Cell[],
  wanted: Wanted,
): number[] {
  const { text, start } = candidate.sentence;
  const fits = cells.length > 0 ? values.map((value) => cellFit(want, value, cells, wanted)) : null;
  const { after } = wanted;
  const gone = values.map((value) => want === 'date' && after !== null && isPast(value, candidate, after));
  return (fits ?? wordFits(want, values, text, start, wanted)).map((fit, i) => {
    const value = values[i];
    if (!value) return fit;
    // Of two days the one to come is next; where both are gone, the last announced is told.
    if (gone[i] && gone.includes(false)) return Math.min(fit, LEFT);
    if (want === 'person') return isBefore(value, text, start) && !wanted.former ? Math.min(fit, LEFT) : fit;
    const before = values[i - 1];
    const isOther = wanted.former
      ? before !== undefined && isLeft(before, value, text, start)
      : isLeft(value, values[i + 1], text, start);
    if (isOther) return Math.min(fit, LEFT);
    return isComparison(value, text, start) ? Math.max(0, fit - COMPARED) : fit;
  });
}

function wordFits(want: Want, values: readonly Value[], text: string, start: number, wanted: Wanted): number[] {
  const { counted, organisation, either, speaker, part, doer } = wanted;
  if (want === 'count' && counted !== null) return countFits(values, text, start, counted, part);
  if (want !== 'person') return values.map((value) => (part && isOfPart(value, text, start) ? 1 : NEUTRAL));
  return values.map(({ words, start: at, end }) => {
    if (isOrganisation(words)) return organisation ? kindFit(words, wanted) : either ? NEUTRAL : ORGANISATION;
    if (organisation) return ORGANISATION;
    if (doer && RECEIVES.test(text.slice(Math.max(0, at - start - 12), at - start))) return REPORTER;
    return speaker === isReporter(text, end - start) ? 1 : REPORTER;
  });
}

/** What stands before who something is given to, and not before who does it. */
const RECEIVES = /\b(?:to|for|with)\s+(?:the\s+)?$/iu;
/** What stands before who was there earlier: "took over from", "succeeded", "since … retired". */
const BEFORE = /\b(?:from|succeed(?:ed|s|ing)?|replac(?:ed|es|ing)|since|in place of|instead of|thanked)\s+$/iu;

function isBefore({ start }: Value, text: string, from: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - from - 20), start - from));
}

/** Whether an organisation is of the kind asked for: its name holds all the words of a way to write that kind. */
function kindFit(words: string, wanted: Wanted): number {
  if (wanted.organisationKind.length === 0 || isOfKinds(words, wanted.organisationKind)) return 1;
  return isOtherKind(words, wanted) ? ORGANISATION : NEUTRAL;
}

/** Whether a name tells that it is of another kind than asked for: "Vale County Council" is no trust, "Beckside" may be one. */
export function isOtherKind(words: string, { organisationKind }: Wanted): boolean {
  return organisationKind.length > 0 && !isOfKinds(words, organisationKind) && isOfKinds(words, KINDS);
}

function isOfKinds(words: string, kinds: readonly (readonly string[])[]): boolean {
  const name = new Set(stems(words));
  return kinds.some((kind) => kind.every((stem) => name.has(stem)));
}

/** The kinds that a name tells, each by its stems. */
const KINDS: readonly (readonly string[])[] = ORGANISATIONS.filter((kind) => !UNNAMED_KINDS.has(kind)).map(stems);

/** By the head of the column: one that is counted there, or that holds the kind of thing asked for. */
function cellFit(want: Want, value: Value, cells: readonly Cell[], { counted, organisation }: Wanted): number {
  const cell = cellAt(cells, value);
  if (!cell) return NEUTRAL;
  if (want === 'count' && counted !== null) return holdsAny(cell.headStems, counted) ? COUNTED_COLUMN : NEUTRAL;
  const heads = HEADS_OF[want];
  if (heads?.test(cell.head)) return 1;
  if (want === 'person' && isOrganisation(value.words) !== organisation) return OTHER_COLUMN;
  if (!heads || !cells.some(({ head }) => heads.test(head))) return want === 'person' ? 1 : NEUTRAL;
  return OTHER_COLUMN;
}

/** Whether two sets of stems have one in common. */
export function holdsAny(held: ReadonlySet<string>, stems: ReadonlySet<string>): boolean {
  for (const stem of stems) if (held.has(stem)) return true;
  return false;
}
