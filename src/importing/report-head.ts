import type { Block } from './formats/block.ts';

/** The labels that head a report, a decision or a page of a meeting, with a colon after them. */
const LABELS =
  'by|from|to|date|subject|title|title of (?:report|meeting)|report (?:to|title|of|by|author)|author|authors|report authors?|summary|status|classification|purpose|purpose of (?:the )?report|recommendations?|recommended|decision maker|decision status|is key decision\\??|key decision|publication date|date of decision|date of meeting|meeting date|decided at meeting|decision due|meeting|meeting of|committee|body|name of meeting|place|venue|location|time|present|also present|in attendance|attendees|attendance|apologies|invited|chair|electoral divisions?|wards?|division|previous pathway|past pathway(?: of paper)?|future pathway(?: of paper)?|lead officer|lead member|cabinet member|contact|contact officer|ask for|telephone|tel|email|e-mail|agenda item|agenda no|item no|report no|key officer contact|accountable officer|presented by|prepared by|sponsor|written by|relevant director|action';

const HEAD_LINE = new RegExp(`^(${LABELS})(?: virtually)?(?:\\(s\\))? ?:(?: (.*))?$`, 'i');

/** Whether a line is one of a report's head: "To: Scrutiny Committee, 3 March 2017". */
export function isHeadLine(text: string): boolean {
  return /^\p{Lu}/u.test(text) && HEAD_LINE.test(text);
}

/** A line of a report's head cut in its label, in lower case, and its value; null where a text is none. */
export function readHeadLine(text: string): { readonly label: string; readonly value: string } | null {
  const found = /^\p{Lu}/u.test(text) ? HEAD_LINE.exec(text) : null;
  if (!found) return null;
  return { label: (found[1] ?? '').toLowerCase(), value: (found[2] ?? '').trim() };
}

/**
 * A block as a line of a head: "To: X", or a row of a form whose first cell is one of the labels ("Date of meeting",
 * "3 May 2019"); null where it is none.
 */
export function readHeadBlock({ text, cells }: Pick<Block, 'text' | 'cells'>): ReturnType<typeof readHeadLine> {
  if (cells === null) return readHeadLine(text);
  const [label = '', ...values] = cells.filter((cell) => cell !== '');
  if (values.length === 0) return readHeadLine(label);
  return readHeadLine(`${label.replace(/\s*:$/, '')}: ${values.join(' ')}`);
}
