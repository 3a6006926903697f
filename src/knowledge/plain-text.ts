import { harmless } from '../domain/harmless-text.ts';

const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
// What a paper is warned about: control characters other than line feed and tab, the marks that change the direction of
// text, and tag characters, which can hide a sentence. Soft hyphens and the like go without a word.
const SUSPECT = '[^\\P{Cc}\\n\\t]|[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]|[\\u{e0000}-\\u{e007f}]';
const FIRST_SUSPECT = new RegExp(SUSPECT, 'u');
const EVERY_SUSPECT = new RegExp(SUSPECT, 'gu');

/** A text without the characters that no paper needs, and how many suspect ones there were and where the first stood. */
export interface Cleaned {
  readonly text: string;
  readonly suspects: number;
  /** The line of the first one, from 1; 0 where there was none. */
  readonly firstLine: number;
}

/** A file's text with its line ends made one and everything taken out that shows as nothing (see `harmless`). */
export function cleanText(raw: string): Cleaned {
  const text = raw.replace(LINE_BREAK, '\n');
  const first = text.search(FIRST_SUSPECT);
  if (first < 0) return { text: harmless(text), suspects: 0, firstLine: 0 };
  const suspects = text.match(EVERY_SUSPECT)?.length ?? 0;
  return { text: harmless(text), suspects, firstLine: text.slice(0, first).split('\n').length };
}

/** A text on one line: harmless, composed (NFC), white space collapsed. */
export function oneLine(raw: string): string {
  return collapsed(harmless(raw));
}

/** A harmless text on one line: composed (NFC), white space collapsed. */
export function collapsed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
