import { readMarker } from '../../../knowledge/markdown-labels.ts';

/** The number, letter or bullet printed before a paragraph, and the words after it. */
export interface PrintedLabel {
  readonly label: string;
  readonly text: string;
}

/** Bullets of word processors as their fonts have them: a private character, or a sign of Unicode. */
const BULLET = /^([●○■□▪▫◆◇➢➤►✓✔❖❑\u{f000}-\u{f0ff}])\s*(?=\S)/u;
/** "7.1 Finance", "18.11.4 Apologies": sentences seldom begin with a figure and a capital, and times are told by am and pm. */
const OUTLINE = /^(\d{1,3}(?:\.\d{1,3}){1,4}\.?)\s+(?=[\p{Lu}(“"‘'])(?!(?:AM|PM)\b)/u;
/** "2.Specified fields": typed without a space; a full stop between figures is a decimal's. */
const GLUED = /^(\(?\d{1,3}[.)])(?=[\p{Lu}“"‘'][\p{L}\s])/u;

/** The label a text begins with; null where it has none, or nothing after it. Lines may be parted by "\n". */
export function readPrintedLabel(text: string): PrintedLabel | null {
  const bullet = BULLET.exec(text);
  if (bullet) return { label: printedSign(bullet[1] ?? ''), text: text.slice(bullet[0].length) };
  const outline = OUTLINE.exec(text) ?? GLUED.exec(text);
  if (outline) return { label: outline[1] ?? '', text: text.slice(outline[0].length) };
  const marker = readMarker(text);
  return marker && { label: marker.label, text: marker.rest };
}

/** Whether a text is a label and nothing else. */
export function isBareLabel(text: string): boolean {
  return text.length <= 12 && readPrintedLabel(text) === null && readPrintedLabel(`${text} Xx`)?.text === 'Xx';
}

/** A label as a reader sees it: the private characters of sign fonts as "•". */
export function printedSign(label: string): string {
  return label.replace(/[\u{f000}-\u{f0ff}]/gu, '•').trim();
}
