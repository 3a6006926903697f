import { readMarker } from '../knowledge/markdown-labels.ts';

/** The label of a paragraph and the words after it. */
export interface Labelled {
  /** As it stands, "- (a)" included; "-" for the bullets that Markdown does not know. */
  readonly label: string;
  readonly text: string;
  readonly kind: 'bullet' | 'number' | 'letter' | 'roman';
  /** The number or letter itself; '' for bullets. */
  readonly value: string;
}

// Bullets of word processors: dashes, arrows, ticks, squares, the private characters of Symbol and Wingdings.
const OTHER_BULLET = /^[–—−⁃∙●○■□▪▫◆◇➢➤►✓✔❖Ø\u{f000}-\u{f0ff}]\s+(?=\S)/u;
/** The second bullet of Word is a letter: set far from its text, so that it is told from the word. */
const LETTER_BULLET = /^[o§]\s{2,}(?=\S)/;
const GLUED_LABEL = /^(\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)|(?:\d{1,3}|[a-z])\))(?=[\p{L}“‘"'])/u;

/**
 * The label a line begins with: "1.", "(a)", "ii)", "•", "–" and their like; null where it has none.
 *
 * @param spaced the line with its white space as it stood
 */
export function readLabel(spaced: string): Labelled | null {
  const marker = readMarker(spaced);
  if (marker) {
    const { kind, value, rest } = marker;
    return { label: spaced.slice(0, spaced.length - rest.length).trim(), text: rest, kind, value };
  }
  const bullet = OTHER_BULLET.exec(spaced) ?? LETTER_BULLET.exec(spaced);
  if (bullet) return { label: '-', text: spaced.slice(bullet[0].length), kind: 'bullet', value: '' };
  const glued = GLUED_LABEL.exec(spaced)?.[1];
  if (glued === undefined) return null;
  const value = glued.replace(/[()]/g, '');
  const kind = /\d/.test(value) ? 'number' : value.length > 1 ? 'roman' : 'letter';
  return { label: glued, text: spaced.slice(glued.length), kind, value };
}

/** Whether a line is a label and nothing else: "15.", "(a)", "5a", "•"; its text stands below. */
export function isBareLabel(text: string): boolean {
  return /^(?:\(?(?:\d{1,4}[a-z]?|[a-z]|[ivx]{1,5})[.)]|\d{1,3}[a-z]|[-•·])$/.test(text);
}

/** The shortest that the pieces between bullets are on average where a paragraph is a list run together. */
const GLUED_LENGTH = 25;

/** A paragraph cut at the bullets inside it, each piece with its bullet; itself where it is no list run together. */
export function splitGluedBullets(text: string): string[] {
  const sign = /(?:^|\s)([•·▪●◦])\s/.exec(text)?.[1];
  if (sign === undefined) return [text];
  const pieces = text.split(new RegExp(`(?:^|\\s)(?=${sign}\\s)`)).filter((piece) => piece.trim() !== '');
  const bulleted = pieces.filter((piece) => piece.startsWith(sign)).length;
  return bulleted < 2 || text.length / pieces.length < GLUED_LENGTH ? [text] : pieces.map((piece) => piece.trim());
}
