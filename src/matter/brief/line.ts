import type { Support } from '../../domain/cite.ts';
import { formatDate } from '../../domain/reduced-date.ts';
import { readPassage } from '../../evidence/sentence-terms.ts';

/** One line of a brief: words of a paper, with what is said in front of them. */
export interface Line {
  /** In front of the words: the day, the force, who is to do it; null where the words need nothing. */
  readonly lead: string | null;
  /** The words that are repeated: whole sentences or cells; null for what only the register says, all of it in `lead`. */
  readonly words: Support | null;
  /** Whether the words can be read by themselves. What cannot is not shown, and still not said to be missing. */
  readonly readable: boolean;
  /** True where `lead` says all and the words are only cited: a list of who was present is too long to repeat. */
  readonly isForm?: boolean;
}

/** The longest that words repeated in a brief may be, in words: of a longer sentence a reader takes in no more. */
const LONGEST = 46;

/** "The board agreed.", a sentence of fewer words than these, is of whatever the sentence before says. */
export const BARE = 5;
/** A number that a paragraph opens with: "3.2", "(4)"; "2 December" is none. */
const NUMBER = /^(?:\d+(?:\.\d+)+\.?|\(?\d+[.)])\s+(?=\p{Lu})/u;

// A sentence that opens so cannot be read by itself: who or what is meant, the one before says.
const POINTS_BACK =
  /^(?:\W*)(?:he|she|they|it|its|this|that|these|those|their|his|her|such|both|neither|the (?:same|latter|former|request|proposal|change|motion|amendment|vote))\b/i;

/**
 * A line of the whole sentences that hold the given words, with the one before where they point back to it, as one of fewer
 * words than `least` does.
 */
export function lineOf(place: Support, lead: string | null, least = BARE): Line {
  const words = quotable(place, least);
  return { lead, words: words ?? place, readable: words !== null };
}

/** Lines of places, each with a lead of its own. */
export function linesOf(places: readonly Support[], lead: (place: Support) => string | null): Line[] {
  return places.map((place) => lineOf(place, lead(place)));
}

/** Null where the words are too long for a brief, or point back to nothing. */
function quotable(place: Support, least: number): Support | null {
  const { passage, start, end } = place;
  if (passage.form === 'row') return fits(place) ? place : null;
  const { sentences } = readPassage(passage);
  let first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  const opening = sentences[first];
  if (!opening) return null;
  const said = opening.text.replace(NUMBER, '');
  if (POINTS_BACK.test(said) || said.split(' ').length < least) {
    if (first === 0) return null;
    first--;
    if (POINTS_BACK.test(sentences[first]?.text ?? '')) return null;
  }
  const from = sentences[first]?.start ?? start;
  const number = NUMBER.exec(passage.text.slice(from))?.[0].length ?? 0;
  const whole = { ...place, start: from + number, end: sentences[Math.max(first, last)]?.end ?? end };
  return fits(whole) ? whole : null;
}

function fits({ passage, start, end }: Support): boolean {
  const text = passage.text.slice(start, end);
  const count = text.split(/\s+/).length;
  // "Agreed." alone says nothing, and what ends in a colon only leads into what follows.
  return count >= 3 && count <= LONGEST && !/[:;]$/.test(text);
}

/** The day of a paper in words, as a lead: "22 January 2018", "undated". */
export function dayOf({ document }: Support): string {
  return document.date ? formatDate(document.date.date) : 'undated';
}
