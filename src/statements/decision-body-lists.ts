import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { bodyFrame } from './decision-acts.ts';
import { BODY } from './decision-bodies.ts';
import type { Frame } from './decision-frame.ts';

const BODY_ALONE = new RegExp(
  `^(?:[^:.;]{2,60}[,:]\\s+)?(${BODY})(?: also| then| further| unanimously)?\\s*:\\s*-?$`,
  'u',
);
const LONGEST = 140;

/** The meeting whose name alone leads into a list ("The Panel:"), for a passage of that list; null for any other. */
export function bodyAbove(document: Document, passage: Passage): string | null {
  const lead = passage.parent === null ? undefined : document.passages[passage.parent - 1];
  if (!lead || lead.text.length > LONGEST) return null;
  return BODY_ALONE.exec(lead.text)?.[1] ?? null;
}

/** The frame of an item that goes on where "The Panel:" left off: "(a) agreed that …"; offsets within the sentence. */
export function itemFrame(by: string, sentence: string): Frame | null {
  const frame = /^\p{L}/u.test(sentence)
    ? bodyFrame(`${by} ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`)
    : null;
  if (!frame) return null;
  const lead = by.length + 1;
  const place = (at: number): number => Math.max(0, at - lead);
  return {
    ...frame,
    start: place(frame.start),
    verbAt: place(frame.verbAt),
    whatFrom: place(frame.whatFrom),
    first: null,
  };
}
