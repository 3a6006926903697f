import { shortenAround } from '../answer/headline.ts';
import { stems } from '../search/terms.ts';

/** What a shortened sentence must keep: the date that its line is about, and as many stems of its clause as may be. */
export interface Focus {
  readonly stems: readonly string[];
  /** The date as the sentence writes it, and how many characters before the end of the sentence it begins. */
  readonly words: string;
  readonly fromEnd: number;
}

/** At most `limit` characters of a text with the clause that its line is about, an ellipsis for what is left out. */
export function shortenKeeping(text: string, limit: number, focus: Focus): string {
  if (text.length <= limit) return text;
  const wanted = new Set(focus.stems);
  const hits = (part: string): number => new Set(stems(part).filter((stem) => wanted.has(stem))).size;
  const usual = shortenAround(text, limit, wanted);
  const window = windowOn(text, limit, focus);
  return window === null || (usual.includes(focus.words) && hits(usual) >= hits(window)) ? usual : window;
}

/** Two ellipses with their spaces. */
const MARKS = 4;
/** Closing marks may be cut from the end of a text. */
const CUT = 3;

/** The clause of a text that holds the date, with as many clauses before and after as there is room for. */
function windowOn(text: string, limit: number, { words, fromEnd }: Focus): string | null {
  const near = text.indexOf(words, Math.max(0, text.length - fromEnd - CUT));
  const at = near < 0 ? text.indexOf(words) : near;
  const room = limit - MARKS;
  if (at < 0 || words.length > room) return null;
  const borders = [0, ...[...text.matchAll(/[;:,] /g)].map(({ index }) => index + 2), text.length];
  let from = borders.findLastIndex((border) => border <= at);
  let to = borders.findIndex((border) => border >= at + words.length);
  const lengthOf = (first: number, last: number): number => (borders[last] ?? 0) - (borders[first] ?? 0);
  if (lengthOf(from, to) > room) return longClause(text, borders[from] ?? 0, at + words.length, room);
  while (from > 0 && lengthOf(from - 1, to) <= room) from--;
  while (to < borders.length - 1 && lengthOf(from, to + 1) <= room) to++;
  return marked(text, borders[from] ?? 0, borders[to] ?? text.length);
}

/** A clause that is too long by itself: the words of it up to the date, or its beginning where that holds the date. */
function longClause(text: string, from: number, dateEnd: number, room: number): string {
  if (dateEnd - from <= room) {
    const space = text.lastIndexOf(' ', from + room);
    return marked(text, from, Math.max(space, dateEnd));
  }
  const space = text.indexOf(' ', dateEnd - room);
  return marked(text, space < 0 ? dateEnd - room : space + 1, dateEnd);
}

function marked(text: string, from: number, to: number): string {
  const part = text.slice(from, to);
  return `${from > 0 ? '… ' : ''}${to < text.length ? `${part.replace(/[\s,;:–-]+$/, '')} …` : part}`;
}
