/** How a marker is built; markers of one list are of one kind. */
export type MarkerKind = 'bullet' | 'number' | 'letter' | 'roman';

/** A marker at the beginning of a paragraph. */
export interface Marker {
  /** As written, but "•" for the bullets of Markdown. */
  readonly label: string;
  readonly kind: MarkerKind;
  /** The marks around a number or letter, so that "1." and "(1)" are two lists: `.`, `)`, `()`; '' for bullets. */
  readonly marks: string;
  /** The number or letter itself; '' for bullets. */
  readonly value: string;
  /** Whether it is a list marker of Markdown or a printed bullet; "(5)" and "a)" are not. */
  readonly isList: boolean;
  /** What follows the marker. */
  readonly rest: string;
}

const BULLET = /^(?:[-*+]\s+|[•·◦▪●‣]\s*)(?=\S)/;
const NUMBERED = /^(\(?)(\d{1,3}|[ivx]{1,5}|[IVX]{2,5}|[a-zA-Z])([.)])\s+(?=\S)/;

/**
 * The marker a text begins with: "-", "•", "1.", "1)", "(5)", "a)", "(a)", "a.", "ii)". Null for what may be prose:
 * a capital and a full stop is an initial ("A. Name"), four digits are a year, and a marker needs text after it.
 */
export function readMarker(text: string): Marker | null {
  const bullet = BULLET.exec(text);
  if (bullet) {
    const sign = text[0] ?? '';
    const rest = text.slice(bullet[0].length);
    // "- (a) text" is item (a): a bullet says nothing beside it.
    const inner = readNumber(rest);
    if (inner) return { ...inner, isList: true };
    return { label: '-*+'.includes(sign) ? '•' : sign, kind: 'bullet', marks: '', value: '', isList: true, rest };
  }
  return readNumber(text);
}

function readNumber(text: string): Marker | null {
  const found = NUMBERED.exec(text);
  if (!found) return null;
  const [all, open = '', value = '', close = ''] = found;
  if (open === '(' && close === '.') return null;
  if (close === '.' && /^[A-Z]$/.test(value)) return null;
  const kind = /^\d/.test(value) ? 'number' : /^[ivx]+$/i.test(value) ? 'roman' : 'letter';
  const isList = kind === 'number' && open === '';
  return { label: all.trimEnd(), kind, marks: open + close, value, isList, rest: text.slice(all.length) };
}

/** Whether a line is a marker with nothing after it: "-", "•", "15.", "a)". */
export function isLoneMarker(line: string): boolean {
  return line.length < 8 && readMarker(line) === null && readMarker(`${line} x`)?.rest === 'x';
}

/** Whether a marker goes on in the list of another one: "b)" after "a)", and "i)" after "h)" as well as before "ii)". */
export function continues(marker: Marker, before: Marker): boolean {
  if (marker.marks !== before.marks) return false;
  if (marker.kind === before.kind) return true;
  // A single i, v or x is a roman number or a letter, as its neighbour says.
  const isNext = marker.value.length === 1 && marker.value.charCodeAt(0) === before.value.charCodeAt(0) + 1;
  return before.value.length === 1 && isNext && marker.kind !== 'number' && before.kind !== 'number';
}
