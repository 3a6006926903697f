import { harmless } from '../domain/harmless-text.ts';

const NARROWEST = 20;
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 100;

/** A text on one line and without anything a terminal would act on. */
export function oneLine(text: string): string {
  return harmless(text).replace(/\s+/g, ' ').trim();
}

/**
 * A text as lines of at most `columns` characters, broken between words; a longer word stands alone. The first line
 * begins with `first`, the others with `rest`.
 */
export function wrap(text: string, columns: number, first = '', rest = ''): string[] {
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of oneLine(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
