import { type NameSpan, nameFrom } from './person-names.ts';
import type { Reading } from './recogniser.ts';

const CONTACT_HEADING =
  /\b(?:contacts?|report authors?|lead officers?|relevant director|enquiries|further information)\b/i;
// How many lines up a name may stand: name, post, telephone, each a paragraph of its own.
const LINES = 2;

/** Whether a passage stands among contact details: under such a heading, or below a line that says so. */
export function isContactPlace(reading: Reading): boolean {
  const { headings, paragraph, text } = reading.passage;
  if (text.length > 300) return false;
  if (CONTACT_HEADING.test(headings.at(-1) ?? '')) return true;
  return [1, 2, 3].some((up) => {
    const line = reading.document.passages[paragraph - 1 - up]?.text ?? '';
    return line.length < 40 && CONTACT_HEADING.test(line);
  });
}

/** The name that stands alone in a line just above a contact's post; its offsets are not of this passage. */
export function contactName(reading: Reading): NameSpan | null {
  for (let up = 1; up <= LINES; up += 1) {
    const line = reading.document.passages[reading.passage.paragraph - 1 - up]?.text ?? '';
    const name = nameFrom(line, 0);
    if (name && name.end === line.length) return { ...name, start: -1, end: -1 };
  }
  return null;
}
