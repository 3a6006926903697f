const DESTINATION_LIMIT = 2000;
// Brackets in an address; with the limit above it keeps the search linear.
const DEPTH_LIMIT = 32;
const AUTOLINK = /<((?:[a-zA-Z][a-zA-Z0-9+.-]{1,31}:|mailto:)[^\s<>]*|[^\s<>@:/]+@[^\s<>@]+)>/y;
const LINE_BREAK = /<br ?\/?>/iy;

/** For each `[` of a text the place of its `]`. Escaped brackets do not count. */
export function bracketPairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '[') open.push(i);
    else if (text[i] === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, i);
    }
  }
  return pairs;
}

/** Where the `(address "title")` that begins at a place ends (exclusive); -1 where there is none. */
export function destinationEnd(text: string, at: number): number {
  if (text[at] !== '(') return -1;
  let depth = 0;
  const stop = Math.min(text.length, at + DESTINATION_LIMIT);
  for (let i = at; i < stop; i++) {
    const char = text[i] ?? '';
    if (char === '\\') i++;
    else if (char === '(' && ++depth > DEPTH_LIMIT) return -1;
    else if (char === ')' && --depth === 0) return i + 1;
    else if (char === ' ' && i > at + 1) return titleEnd(text, i);
  }
  return -1;
}

const TITLE = / +(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\))? *\)/y;

/** White space stands before a title and the end alone: "[sic](see above)" and "[a](b c)" are no links. */
function titleEnd(text: string, at: number): number {
  TITLE.lastIndex = at;
  const found = TITLE.exec(text);
  return found ? at + found[0].length : -1;
}

/** The address of an autolink (`<https://…>`, `<name@host>`) or the space of a `<br>` that begins at a place. */
export function angleAt(text: string, at: number): { readonly text: string; readonly end: number } | null {
  LINE_BREAK.lastIndex = at;
  const lineBreak = LINE_BREAK.exec(text);
  if (lineBreak) return { text: ' ', end: at + lineBreak[0].length };
  AUTOLINK.lastIndex = at;
  const link = AUTOLINK.exec(text);
  return link ? { text: link[1] ?? '', end: at + link[0].length } : null;
}
