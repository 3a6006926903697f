const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  trillion: 1e12,
};

/** A number below a hundred in one word. */
export const SMALL = `(?:${[...UNITS.slice(1), ...TENS].join('|')})`;

/** A number in digits with its commas, its decimals and never a part of a longer one: "17,500", "1.8". */
export const DIGITS = '(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,3})?(?![\\d])';

/** A number in words: "seven", "twenty-five", "two hundred", "two hundred and fifty", "two and a half". */
export const IN_WORDS = `${SMALL}(?:[\\s-]${SMALL})?(?:\\s+(?:hundred|thousand)(?:\\s+and\\s+${SMALL}(?:-${SMALL})?)?|\\s+and\\s+a\\s+half)?`;

/** A word that multiplies the number before it: "million", "bn"; written apart, joined or hyphenated. */
export const SCALE = '(?:[\\s-]?(?:hundred|thousand|million|billion|trillion)|\\s?(?:bn|mn|m|k|b))(?![a-zà-ÿ])';

/** A whole number up to twenty as papers write it out in one word; null for any other. */
export function inOneWord(value: number): string | null {
  return (value === 20 ? TENS[0] : UNITS[value]) ?? null;
}

/** The number that some words write, with its scale; null where they write none. */
export function numberOf(words: string, scale = ''): number | null {
  const base = /^\d/.test(words) ? Number(words.replace(/,/g, '')) : inWords(words);
  if (base === null || !Number.isFinite(base)) return null;
  const factor = scale === '' ? 1 : SCALES[scale.trim().replace(/^-/, '').toLowerCase()];
  return factor === undefined ? null : Math.round(base * factor * 1000) / 1000;
}

function inWords(words: string): number | null {
  let total = 0;
  let part = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and' || word === 'a') continue;
    if (word === 'half') part += 0.5;
    else if (word === 'hundred') part *= 100;
    else if (word === 'thousand') {
      total += part * 1000;
      part = 0;
    } else {
      const value = UNITS.includes(word) ? UNITS.indexOf(word) : (TENS.indexOf(word) + 2) * 10;
      if (value < 20 && !UNITS.includes(word)) return null;
      part += value;
    }
  }
  return total + part;
}
