import { HEADLINE_LIMIT } from '../domain/answer.ts';
import { composeSlipped } from './compose-slipped.ts';
import { type Composer, draft, type Said } from './draft.ts';
import { headline, shorten } from './headline.ts';
import { dateInWords, kindInWords } from './naming.ts';
import { type PaperValue, valuesByPaper } from './paper-values.ts';
import { supportOf } from './support.ts';
import { line } from './wording.ts';

const ASKS_DATE = /\b(?:when|dates?|days?|timetable|deadline)\b/i;

/** Answers whether papers agree: each paper's value for the same thing side by side, newest first, each with its date. */
export const composeConflicts: Composer = (query, view) => {
  if (ASKS_DATE.test(query.text)) return composeSlipped(query, view);
  const values = valuesByPaper(query, view);
  const [newest, ...older] = values;
  if (!newest) return null;
  const lead = leadOf(values);
  const said: [Said, ...Said[]] = [sayValue(newest), ...older.map(sayValue)];
  return draft(headline(shorten(lead, HEADLINE_LIMIT)), said);
};

function leadOf(values: readonly PaperValue[]): string {
  const distinct = [...new Map([...values].reverse().map((v) => [v.figure.value, v])).keys()];
  const [only] = values;
  if (only && values.length === 1) return `Only one paper gives it: ${only.figure.words}${mark(only)}.`;
  if (only && distinct.length === 1) return `${values.length} papers agree: ${only.figure.words}${mark(only)}.`;
  const sides = values.map((v) => `${v.figure.words}${mark(v)} (${dateInWords(v.evidence.document)})`);
  return `The papers differ, newest first: ${sides.join('; ')}.`;
}

/** What keeps a figure from being a settled one. */
function mark({ figure, replaced }: PaperValue): string {
  if (replaced) return ', since replaced';
  return figure.tentative ? ', expected or proposed' : '';
}

function sayValue(value: PaperValue): Said {
  const { evidence, figure, replaced } = value;
  const caveat = replaced
    ? ` (${kindInWords(evidence.document.kind)}; a later paper replaces it)`
    : mark({ ...value, replaced: false });
  return { text: `${figure.words}${caveat}: ${line(evidence)}`, by: [supportOf(evidence)] };
}
