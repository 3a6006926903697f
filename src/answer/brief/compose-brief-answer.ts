import type { Query } from '../../domain/query.ts';
import { BEHIND_BRIEF, BRIEF_NAME, BRIEF_ON } from '../../english/whole-matter.ts';
import { readSubject, type Subject } from '../../matter/brief/subject.ts';
import type { View } from '../../search/view.ts';
import { type Draft, factualDraft, type Said } from '../draft.ts';
import { headline } from '../headline.ts';
import { chooseBrief, missingWords, sayWords } from './compose-brief.ts';

const ON = new RegExp(`^\\W*${BRIEF_ON}\\s+(?=\\S)`, 'iu');
const NAME = new RegExp(`^\\W*${BRIEF_NAME}\\s+(?=\\S)`, 'iu');
const BEHIND = new RegExp(`\\s+(?:${BEHIND_BRIEF})$`, 'iu');

/**
 * Answers a question for a brief ("brief me on stroke") with the lines of the page, each under its heading and cited; the
 * first of them is the headline, and what was not found is a warning. Null where none is asked for, or nothing is found.
 */
export function composeBriefAnswer(query: Query, view: View): Draft | null {
  const subject = subjectIn(query, view);
  if (subject === null) return null;
  const { gathered, fitted } = chooseBrief(subject, view, query.asOf);
  const said = fitted.flatMap(({ heading, lines }) =>
    lines.flatMap((line): Said[] => {
      const words = sayWords(line);
      return line.words === null ? [] : [{ text: `${heading.title}: ${words}`, by: [line.words] }];
    }),
  );
  const [first, ...others] = said;
  if (!first) return null;
  const missing = missingWords(gathered, subject, view);
  const draft = factualDraft(headline(`${subject.name}. ${first.text}`), [first, ...others]);
  return { ...draft, warnings: missing === null ? [] : [missing] };
}

function subjectIn({ text, asOf }: Query, view: View): Subject | null {
  const asked = (ON.exec(text) ?? NAME.exec(text))?.[0];
  if (asked === undefined) return null;
  const words = text
    .slice(asked.length)
    .replace(/[?!.\s]+$/u, '')
    .replace(/^the\s+/i, '');
  const read = readSubject(words.replace(BEHIND, ''), view, asOf);
  if (read.kind !== 'subject') return null;
  return ON.test(text) || read.subject.kind !== 'topic' ? read.subject : null;
}
