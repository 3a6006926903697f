import { harmless } from '../domain/harmless-text.ts';
import { collapsed } from '../knowledge/plain-text.ts';

/** A line of a paper as it came. */
export interface PaperLine {
  /** Its words, white space collapsed; '' for a blank line. */
  readonly text: string;
  /** The same with the white space inside it as it stood: two columns, or a bullet set far from its text. */
  readonly spaced: string;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** The line of the file, from 1. */
  readonly line: number;
  /** Whether a form feed stands just before it. */
  readonly newPage: boolean;
}

/** Columns of a tab. */
const TAB = 4;

/**
 * The lines of a text, whatever its line ends, without byte order mark, control characters and what shows as nothing
 * (see `harmless`); no-break spaces are spaces. A form feed begins a line and is remembered.
 */
export function paperLines(raw: string): PaperLine[] {
  const lines: PaperLine[] = [];
  raw.split('\f').forEach((page, number) => {
    harmless(page)
      .normalize('NFC')
      .split('\n')
      .forEach((row, i) => {
        const spaced = row.replace(/\t/g, ' '.repeat(TAB)).replace(/\s/g, ' ').trimEnd();
        const text = spaced.trimStart();
        lines.push({
          text: collapsed(text),
          spaced: text,
          indent: text === '' ? 0 : spaced.length - text.length,
          line: lines.length + 1,
          newPage: number > 0 && i === 0,
        });
      });
  });
  return lines;
}
