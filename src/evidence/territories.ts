import type { Span } from '../statements/clauses.ts';
import type { Value } from './values.ts';

/** What parts one value's words from the next one's: a mark, or a word that opens another clause or another member of a list. */
const BOUNDARY =
  /[;:]\s|,\s|\s[–—-]\s|\s(?=(?:and|but|while|whilst|whereas|so that|though|although|then|or|of which|of whom)\s)/gu;
/** Behind a doer stands what is done, and before one who is named by "by". */
const PASSIVE = /\bby\s+(?:the\s+)?$/iu;

/**
 * Cuts a sentence among its values, so that "£2.8m in 2020/21 and £3.5m in 2021/22" gives each sum its year: between two
 * values at the last mark or joining word that stands between them, else before the next value for names, whose deeds follow
 * them, and behind the value for all others. Of "… of which Ashby takes £1.1m and £1.6m" each part also speaks of what the
 * whole in its place does.
 *
 * @param values in order, of one kind
 * @param from where the sentence begins in the passage's text
 * @returns for each value the stretches that speak of it, its own first
 */
export function territoriesOf(
  values: readonly Value[],
  text: string,
  from: number,
  areNames: boolean,
): readonly (readonly Span[])[] {
  const cuts = values.slice(1).map((next, i) => {
    const before = values[i]?.end ?? next.start;
    const gap = text.slice(Math.max(0, before - from), Math.max(0, next.start - from));
    const last = [...gap.matchAll(BOUNDARY)].at(-1);
    if (last) return before + last.index + last[0].length;
    return areNames && !PASSIVE.test(gap) ? next.start : before;
  });
  const own = values.map((_, i): Span => ({ start: cuts[i - 1] ?? from, end: cuts[i] ?? from + text.length }));
  return own.map((span, i) => [span, ...partOf(i, values, own, text, from)]);
}

const PARTS = /\bof (?:which|whom|these|this)\b/iu;

/** What a part speaks of beside its own words: the whole that stands in its place, and whose parts they are. */
function partOf(at: number, values: readonly Value[], own: readonly Span[], text: string, from: number): Span[] {
  const parts = PARTS.exec(text);
  if (!parts) return [];
  const opens = from + parts.index;
  const first = values.findIndex(({ start }) => start > opens);
  if (first < 0 || at < first) return [];
  const whole = own[first - (values.length - first) + (at - first)];
  const subject = { start: opens, end: values[first]?.start ?? opens };
  return values.length - first === 1 || !whole ? [subject] : [whole, subject];
}

/** Whether a value is said of a part: "of whom 61 had gone". */
export function isOfPart({ start }: Value, text: string, from: number): boolean {
  const parts = PARTS.exec(text);
  return parts !== null && start > from + parts.index;
}

/** Whether a value is what something was moved away from: "from 1 October to 1 April". */
export function isLeft({ start, end }: Value, next: Value | undefined, text: string, from: number): boolean {
  if (!next || !/\bfrom\s+$/iu.test(text.slice(Math.max(0, start - from - 8), start - from))) return false;
  return /^[^.;]{0,40}?\bto\s+$/iu.test(text.slice(end - from, next.start - from));
}

const DENIES = /\b(?:not|no longer|never|instead of|rather than|nor|neither|cannot|unable)\b/iu;

/** Whether what is said of a value, up to it, is denied: "not April 2020 as first hoped", "would not stop by 30 September". */
export function isDenied({ start: opens }: Span, { start }: Value, text: string, from: number): boolean {
  return DENIES.test(text.slice(Math.max(0, opens - from), Math.max(0, start - from)));
}
