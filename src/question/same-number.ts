import { stems } from '../search/terms.ts';
import { inOneWord, numberOf } from '../statements/number-words.ts';

const SCALES = [
  { name: 'thousand', size: 1_000 },
  { name: 'million', size: 1_000_000 },
  { name: 'billion', size: 1_000_000_000 },
] as const;
const SCALED = /^(?<currency>[£$€])?(?<digits>\d{1,12}(?:\.\d{1,6})?)$/u;
/** What may follow a number as its scale, with or without a space. */
const SCALE_BEHIND = /^ ?(?:k|mn?|bn|thousand|million|billion)(?![\p{L}\p{N}])/iu;
/** The least part of a scale in which a sum is written: "£0.4m", but not "£0.0004bn". */
const LEAST_SHARE = 0.1;

/** What a text gives the number before a place as its scale, with the space before it: "k", " million"; empty for none. */
export function scaleBehind(text: string, at: number): string {
  return SCALE_BEHIND.exec(text.slice(at))?.[0] ?? '';
}

/**
 * The other ways in which a paper may write a number that a question gives, each as the stems that then stand there:
 * "twelve" and "a dozen" for 12, "£0.4m" and "£400,000" for £400k. `scale` is what follows the number; empty for nothing.
 */
export function sameNumber(word: string, scale: string): string[][] {
  if (word === 'dozen') return [['12'], stems('twelve')];
  const { currency = '', digits } = SCALED.exec(word)?.groups ?? {};
  const number = numberOf(digits ?? word, scale);
  if (number === null) return [];
  const ways = [...inDigits(number, currency), ...inWords(number, currency)];
  return ways.filter((way) => scale !== '' || way.join(' ') !== word);
}

function inDigits(value: number, currency: string): string[][] {
  const plain = Number.isInteger(value) ? [[`${currency}${value}`]] : [];
  const scaled = SCALES.filter(({ size }) => value >= size * LEAST_SHARE && value >= SCALES[0].size);
  return [...plain, ...scaled.map(({ name, size }) => [`${currency}${trimmed(value / size)}`, name])];
}

function inWords(value: number, currency: string): string[][] {
  const name = currency === '' ? inOneWord(value) : null;
  if (name === null) return [];
  return value === 12 ? [stems(name), stems('dozen')] : [stems(name)];
}

/** A number without the noise of binary fractions: 0.4, not 0.40000000000000002. */
function trimmed(value: number): string {
  return String(Number(value.toFixed(6)));
}
