import type { PaperLine } from './paper-lines.ts';

// What a paper says with a number again and again: never a page's head, however often it comes back.
const OF_THE_PAPER =
  /\b(?:item|question|minute|motion|amendment|resolution|paragraph|for|in favour|against|abstain(?:ed|ing)?|abstentions?)\b[^\p{L}\d]{0,4}\d/iu;
const LONGEST = 120;
/** How many lines at either edge of a page may be its head or foot. */
const EDGE = 2;

/**
 * The indexes of the lines at the edges of pages that come back on others, but for the first of each. The numbers in
 * them must be the same on every page or rise with the pages; others are words of the paper.
 *
 * @param breaks the indexes of the lines that are a page's number
 */
export function runningLines(lines: readonly PaperLine[], breaks: ReadonlySet<number>): ReadonlySet<number> {
  const edges: number[][] = [[]];
  lines.forEach((line, index) => {
    if (breaks.has(index) || line.newPage) edges.push([]);
    if (line.text !== '') edges.at(-1)?.push(index);
  });
  const pages = edges.filter((page) => page.length > 0);
  const places = new Map<string, number[]>();
  for (const page of pages) {
    const ends = new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)]);
    for (const index of ends) {
      const text = lines[index]?.text ?? '';
      if (text.length > LONGEST || !/\p{L}/u.test(text) || OF_THE_PAPER.test(text)) continue;
      const key = text.toLowerCase().replace(/\d+/g, '0');
      const known = places.get(key);
      if (known) known.push(index);
      else places.set(key, [index]);
    }
  }
  const isOften = ({ length }: readonly number[]) => length > 2 || (length > 1 && length * 2 > pages.length);
  const found = [...places.values()].filter(
    (indexes) => isOften(indexes) && numbersGoWithPages(indexes.map((index) => lines[index]?.text ?? '')),
  );
  return new Set(pages.length < 2 ? [] : found.flatMap((indexes) => indexes.slice(1)));
}

/** Whether every number of lines that differ in their numbers alone stays as it is or rises from each to the next. */
function numbersGoWithPages(texts: readonly string[]): boolean {
  const rows = texts.map((text) => (text.match(/\d+/g) ?? []).map(Number));
  return (rows[0] ?? []).every((_, column) => {
    const numbers = rows.map((row) => row[column] ?? 0);
    const pairs = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
    return pairs.every((step) => step === 0) || pairs.every((step) => step > 0);
  });
}
