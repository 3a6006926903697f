import { fits } from '../evidence/days.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { type Composer, draft } from './draft.ts';
import { gatherEvidence } from './evidence.ts';
import { headline } from './headline.ts';
import { dateInWords } from './naming.ts';
import { supportOf } from './support.ts';
import { line } from './wording.ts';

const SPOKEN =
  'discuss(?:ed)?|consider(?:ed)?|mention(?:ed)?|raised?|talked about|on the agenda|looked at|report(?:ed)?(?: on)?|review(?:ed)?|spoken (?:of|about)|debated?|hear(?:d)? (?:of|about)|c[oa]me up|covered|updated?';
const LAST_SPOKEN = new RegExp(`\\b(?:last|most recently)\\b.{0,40}\\b(?:${SPOKEN})\\b|\\b(?:${SPOKEN}) last\\b`, 'i');
const IS_SPOKEN = new RegExp(`^(?:${SPOKEN}|agenda)$`, 'i');

/** Answers when a matter was last spoken of: the newest paper, of the time asked about, that speaks of it. Null for other questions. */
export const composeLastSpoken: Composer = (query, view) => {
  if (!LAST_SPOKEN.test(query.text)) return null;
  const topic = query.topic.filter(({ words }) => !IS_SPOKEN.test(words));
  if (topic.length === 0) return null;
  const { day } = query;
  const [newest, ...others] = gatherEvidence({ ...query, topic, day: null }, view)
    .passing.filter(({ document }) => document.date !== null && (day === null || fits(document.date.date, day)))
    .sort((a, b) => newerFirst(a.document, b.document));
  if (!newest) return null;
  const fact = `Last spoken of in the papers: ${dateInWords(newest.document)}. ${line(newest)}`;
  const made = draft(headline(fact), [
    { text: fact, by: [supportOf(newest)] },
    ...others.slice(0, 3).map((e) => ({ text: line(e), by: [supportOf(e)] as const })),
  ]);
  return { ...made, basis: 'statements' };
};
