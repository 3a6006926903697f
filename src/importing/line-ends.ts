import { KEEPS_HYPHEN } from '../english/hyphens.ts';
import type { PaperLine } from './paper-lines.ts';

const CUT = /([\p{L}\p{N}]+)-$/u;
const WORDS = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The words of a paper in small letters, by which a hyphen at a line's end is judged. */
export function wordsOfLines(lines: readonly PaperLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    // What a line's end cut is no word yet.
    for (const word of text.replace(CUT, '').match(WORDS) ?? []) words.add(word.toLowerCase());
  }
  return words;
}

/**
 * Lines joined as they were meant: a hyphen that a line's end made goes ("trans-", "formation"), one of the word's own
 * stays ("long-", "term"; "2018-", "19"). The paper's other words tell; where they do not, a part that is a word by itself
 * or takes a hyphen by habit keeps it.
 */
export function joinLines(parts: readonly string[], words: ReadonlySet<string>): string {
  let text = '';
  for (const part of parts) {
    const before = CUT.exec(text)?.[1] ?? '';
    const after = /^[\p{L}\p{N}]+/u.exec(part)?.[0] ?? '';
    if (text === '') text = part;
    else if (before === '' || after === '' || /^(?:and|or|to)$/.test(after)) text += ` ${part}`;
    else text = keepsHyphen(before, after, words) ? text + part : text.slice(0, -1) + part;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function keepsHyphen(before: string, after: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(after) || /\d/.test(before)) return true;
  const [a, b] = [before.toLowerCase(), after.toLowerCase()];
  if (words.has(`${a}${b}`)) return false;
  return words.has(`${a}-${b}`) || KEEPS_HYPHEN.has(a) || words.has(a);
}
