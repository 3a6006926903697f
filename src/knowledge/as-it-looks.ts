// Letters of the Cyrillic and Greek scripts that look like the Latin letter beside them.
const LOOKALIKES = new Map(
  [
    ['аα', 'a'],
    ['вβ', 'b'],
    ['сϲ', 'c'],
    ['ԁ', 'd'],
    ['еёε', 'e'],
    ['ɡ', 'g'],
    ['һн', 'h'],
    ['іїιı', 'i'],
    ['ј', 'j'],
    ['кκ', 'k'],
    ['ӏ', 'l'],
    ['м', 'm'],
    ['пη', 'n'],
    ['оοσ', 'o'],
    ['рρ', 'p'],
    ['ԛ', 'q'],
    ['г', 'r'],
    ['ѕ', 's'],
    ['тτ', 't'],
    ['υս', 'u'],
    ['ѵν', 'v'],
    ['ԝω', 'w'],
    ['хχ', 'x'],
    ['уγ', 'y'],
  ].flatMap(([like, letter]) => [...(like ?? '')].map((char) => [char, letter ?? char] as const)),
);
const SPACED = /(?<![\p{L}\p{N}])(?:\p{L}[ .*_-]){3,}\p{L}(?![\p{L}\p{N}])/gu;

/**
 * A text as a reader sees it, for looking into and never for showing: styled letters and those of other scripts that look
 * like Latin ones are read as these, and words whose letters stand apart ("i g n o r e") are joined.
 */
export function asItLooks(text: string): string {
  const plain = isPlain(text)
    ? text
    : text.normalize('NFKC').replace(/[^\p{ASCII}]/gu, (char) => LOOKALIKES.get(char.toLowerCase()) ?? char);
  return plain.replace(SPACED, (word) => word.replace(/[^\p{L}]/gu, ''));
}

function isPlain(text: string): boolean {
  return /^[\p{ASCII}‘’“”–—£€]*$/u.test(text);
}
