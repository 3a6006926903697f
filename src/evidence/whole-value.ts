import { CHANGES, LIMITS_BEFORE, LIMITS_BEHIND, RANGE, RATE } from '../english/value-words.ts';
import type { Value } from './values.ts';

const BEFORE = new RegExp(`(?<![\\p{L}\\d])(?:(?:${LIMITS_BEFORE})\\s+)?[-−–]?$`, 'iu');
const BEHIND = new RegExp(`^\\s(?:${LIMITS_BEHIND})(?!\\p{L})`, 'iu');
const PER = new RegExp(`^\\s${RATE}`, 'iu');
const JOINS = new RegExp(`^(?:${RANGE})$`, 'u');
const CHANGED = new RegExp(`(?<!\\p{L})(?:${CHANGES})\\p{L}*\\b[^.;]{0,80}$`, 'iu');
/** What a figure cannot be read with: a letter or digit glued to it, as a note's mark is. */
const GLUED = /^[\p{L}\d]+/u;
const LONGEST_MARK = 12;
/** "Per 1,000": what a rate is told of is no figure of its own. */
const OF_RATE = /\bper\s$/iu;
/** How far before a figure its limit begins, in characters. */
const REACH = 24;

/**
 * Figures of one kind as they stand: the two ends of a range are one value, a limit, a sign and a rate are part of it, and
 * one that something else is glued to ("£3.1m2", the mark of a note) is unread, since it would be read shorter than it is.
 *
 * @param values in order, of one kind
 * @param from where the sentence begins in the passage's text
 */
export function wholeValues(values: readonly Value[], text: string, from: number): Value[] {
  const read = values.filter(({ start }) => !OF_RATE.test(text.slice(0, start - from).slice(-5)));
  const whole: Value[] = [];
  for (const value of read) {
    const last = whole.at(-1);
    if (last && isRange(last, value, text, from)) whole.splice(-1, 1, { ...last, end: value.end });
    else whole.push(value);
  }
  return whole.map((value) => {
    const glued = GLUED.exec(text.slice(value.end - from, value.end - from + LONGEST_MARK))?.[0];
    if (glued === undefined) return { ...value, words: wordsOf(value, text, from) };
    return { ...value, words: `${value.words}${glued}`, end: value.end + glued.length, unread: true };
  });
}

function isRange(one: Value, other: Value, text: string, from: number): boolean {
  const gap = text.slice(one.end - from, other.start - from);
  if (!JOINS.test(gap)) return false;
  const before = text.slice(Math.max(0, one.start - from - 120), one.start - from);
  if (/\sand\s/.test(gap)) return /\bbetween\s+$/iu.test(before);
  return !/\bfrom\s+$/iu.test(before) || !CHANGED.test(before);
}

function wordsOf({ start, end }: Value, text: string, from: number): string {
  const [opens, closes] = [start - from, end - from];
  const near = text.slice(Math.max(0, opens - REACH), opens);
  const limit = BEFORE.exec(near)?.[0] ?? '';
  const behind = text.slice(closes);
  const after = PER.exec(behind)?.[0] ?? BEHIND.exec(behind)?.[0] ?? '';
  const isBracketed = text[opens - 1] === '(' && text[closes] === ')' && !/\p{L}/u.test(text.slice(opens, closes));
  // A sum in brackets in a table of figures is a negative one.
  if (isBracketed && /(?:^|\|\s)\($/u.test(text.slice(0, opens))) return `(${text.slice(opens, closes)})`;
  return `${limit}${text.slice(opens, closes)}${after}`.trim();
}
