import { isEnglishWord } from '../../src/question/english-words.ts';

const MONTHS = new Set('January February March April June July August September October November December'.split(' '));
const VOWELS = 'aeiou';
const EARLIEST = 2010;
const LATEST = 2025;

/**
 * A text as another plan might have it: names (capitalised words that are no ordinary English) with other vowels, numbers
 * of two digits and more with another last one, years a few earlier. Copy 0 is the text itself; the same copy always
 * changes a word in the same way, so that what belonged together still does.
 */
export function varied(text: string, copy: number): string {
  if (copy === 0) return text;
  return text
    .replace(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{3,}(?![\p{L}])/gu, (word) =>
      isEnglishWord(word.toLowerCase()) || MONTHS.has(word) ? word : rotated(word, copy),
    )
    .replace(/\d{2,}/g, (digits) => renumbered(digits, copy));
}

function rotated(word: string, copy: number): string {
  const turned = word.replace(
    /(?<=.)[aeiou]/g,
    (vowel) => VOWELS[(VOWELS.indexOf(vowel) + copy) % VOWELS.length] ?? vowel,
  );
  // Every fifth copy has the first one's vowels: an ending tells them apart.
  return copy < VOWELS.length ? turned : `${turned}${'bdfglmnprstv'[Math.floor(copy / VOWELS.length)] ?? 'x'}`;
}

function renumbered(digits: string, copy: number): string {
  const number = Number(digits);
  if (digits.length === 4 && number >= EARLIEST && number <= LATEST) return String(number - (copy % 5));
  // Days of a month stay what they are.
  if (digits.length === 2 && number <= 31) return digits;
  return `${digits.slice(0, -1)}${(Number(digits.at(-1)) + copy) % 10}`;
}
