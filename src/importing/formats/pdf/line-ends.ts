/** The words of a paper, for telling what a hyphen at the end of a line is. */
export interface PaperWords {
  readonly whole: ReadonlySet<string>;
  readonly hyphened: ReadonlySet<string>;
  /** Whether the paper breaks words at the ends of its lines. */
  readonly breaksWords: boolean;
}

const BROKEN = /([\p{L}\p{M}’'-]*\p{L})[-\u2010\u00ad]\n(\p{Ll}[\p{L}\p{M}]*)/gu;
const WORD = /[\p{L}\p{M}]+(?:[’'][\p{L}]+)?/gu;
const HYPHENED = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)+/gu;

/** Gathers the words of a paper, lines parted by "\n". */
export function wordsOfPaper(texts: readonly string[]): PaperWords {
  const whole = new Set<string>();
  const hyphened = new Set<string>();
  for (const text of texts) {
    const mended = text.replace(BROKEN, ' ');
    for (const [word] of mended.matchAll(HYPHENED)) hyphened.add(word.toLowerCase().replaceAll('\u2010', '-'));
    for (const [word] of mended.replace(HYPHENED, ' ').matchAll(WORD)) whole.add(word.toLowerCase());
  }
  const breaksWords = texts.some((text) =>
    [...text.matchAll(BROKEN)].some(([, start = '', end = '']) => isWhole(start, end, whole, hyphened)),
  );
  return { whole, hyphened, breaksWords };
}

function isWhole(start: string, end: string, whole: ReadonlySet<string>, hyphened: ReadonlySet<string>): boolean {
  return whole.has((start + end).toLowerCase()) && !hyphened.has(`${start}-${end}`.toLowerCase());
}

/**
 * Joins the lines of a text. A word broken at the end of a line is mended: the hyphen goes where the paper has the word
 * whole elsewhere, or breaks words and has this one nowhere with a hyphen; else it is the word's own ("long-term").
 */
export function joinLines(text: string, words: PaperWords): string {
  return text
    .replace(BROKEN, (all: string, start: string, end: string) => {
      if (all.includes('\u00ad')) return start + end;
      const isOwn = words.hyphened.has(`${start}-${end}`.toLowerCase());
      const goes = isWhole(start, end, words.whole, words.hyphened) || (words.breaksWords && !isOwn);
      return goes ? start + end : `${start}-${end}`;
    })
    .replace(/([\p{L}\d]-)\n(?=[\p{L}\d])/gu, '$1')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
