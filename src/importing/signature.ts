import type { ReducedDate } from '../domain/reduced-date.ts';
import type { Paper } from './paper.ts';
import { wholeText } from './whole-text.ts';
import { writtenDays } from './written-days.ts';

const SIGNED = /^[\s._…–—-]*(?:signed|signature)\b/i;
const DATED = /^[\s._…–—-]*dated?\b/i;
/** How many lines below the signature its day may stand. */
const BELOW = 3;

/** Whether a line is where a form or the minutes are signed. */
export function isSignatureLine(text: string): boolean {
  return SIGNED.test(text) && text.length < 200;
}

/** Where a paper is signed, and the day beside the signature: null where none is written. Null where it has no such line. */
export function findSignature({ blocks, aside }: Paper): { readonly date: ReducedDate | null } | null {
  const at = blocks.findLastIndex((block) => isSignatureLine(wholeText(block)));
  const line = blocks[at];
  // A line of dots to sign on is left out as one of a template.
  if (!line) return aside.some(isSignatureLine) ? { date: null } : null;
  const below = blocks.slice(at + 1, at + 1 + BELOW).map(wholeText);
  const dated = below.find((text) => DATED.test(text));
  for (const text of [wholeText(line), ...(dated === undefined ? [] : [dated])]) {
    const day = writtenDays(text).at(-1);
    if (day && text.length < 200) return { date: day.date };
  }
  return { date: null };
}
