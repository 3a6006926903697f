/** What the bytes 0x80 to 0x9F stand for in Windows-1252, but for the five that stand for nothing. */
const SPECIALS = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/**
 * UTF-8 read as Windows-1252: of what English papers hold beyond ASCII, accented Latin letters and signs begin with the
 * bytes C2 or C3 ("Â£", "Ã©"), quotation marks, dashes and bullets with E2 80 ("â€™"; the third byte may be one that stands
 * for nothing), the euro and ™ with E2 82 and E2 84. Or the sign that stands for a byte that was lost.
 */
const GARBLED = new RegExp(`[ÂÃ][\\u00a0-¿${SPECIALS}]|â(?:€|‚¬|„¢)|\\ufffd`, 'gu');

/** Letters of a text that were garbled when it was saved. */
export interface GarbledLetters {
  readonly count: number;
  /** The line of the first, from 1, and some words about it. */
  readonly line: number;
  readonly words: string;
}

/** Finds letters that were read with the wrong encoding; null where there are none. */
export function garbledLetters(text: string): GarbledLetters | null {
  const found = [...text.matchAll(GARBLED)];
  const [first] = found;
  if (first === undefined) return null;
  const lines = text.slice(0, first.index).split('\n');
  const start = lines.at(-1)?.slice(-20) ?? '';
  const rest = text.slice(first.index).split('\n', 1)[0]?.slice(0, 20) ?? '';
  return { count: found.length, line: lines.length, words: `${start}${rest}` };
}
