import type { Span } from './clauses.ts';

/** A figure found in a text, `start` to `end` of it. */
export interface FigureFind extends Span {
  readonly value: number;
  /** `GBP`, `EUR`, `USD`, `CAD`, `money` (a dollar of no stated country), `percent`, a unit of time, `frequency`, `ratio`, `count`. */
  readonly unit: string;
  /** Where the words for what it counts stand; null where the text does not say. */
  readonly counts: Span | null;
}

/**
 * One written form of a figure. `pattern` is sticky and tried where a figure may begin; `read` turns a match into the figures it states (two for a range)
 * and returns none where the words around show that the number is a name or a mark.
 */
export interface FigureForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, text: string) => readonly FigureFind[];
}

const QUALIFIER =
  /(?<![\w-])(?:(?:a\s+)?(?:maximum|minimum)\s+of|up\s+to|at\s+(?:least|most)|(?:no\s+)?(?:more|fewer|less)\s+than|approximately)\s+$/i;
// "asked about 12 beds" and "built around four themes" say no such thing; before digits they mostly do.
const ROUGHLY =
  /(?<!\b(?:asked|concern|concerns|concerned|question|questions|information|talk|talked|talking|speak|spoke)\s)\b(?:around|about|nearly|almost)\s+$/i;

/**
 * Where a figure begins with the words that make it a limit or a guess, which are part of it: "a maximum of 12 weeks",
 * "up to £5m", "about 300". `start` where there are none.
 */
export function qualifiedStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 32), start);
  const words = QUALIFIER.exec(before) ?? (/[\d£$€]/.test(text[start] ?? '') ? ROUGHLY.exec(before) : null);
  return words === null ? start : start - before.length + words.index;
}
