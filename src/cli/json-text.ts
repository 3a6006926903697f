/** What JSON leaves as it is though a terminal or a reader of lines may act on it: it is written as an escape instead. */
const ACTING = /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

/** A value as JSON on one line; what reads it gets every character of the value, what shows it is not acted upon. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(ACTING, escaped);
}

/** A value as JSON for reading, two spaces a level. */
export function jsonPage(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(ACTING, (character) =>
    character === '\n' ? '\n' : escaped(character),
  );
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
