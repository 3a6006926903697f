import { quoteAround } from '../domain/quote.ts';
import type { AttendanceStatement } from '../domain/statement.ts';
import { listedPeople } from './attendance-names.ts';
import { sectionOf } from './attendance-sections.ts';
import { type AttendanceFind, attendanceTold, isSubstitute, swapped } from './attendance-sentences.ts';
import type { Reading, Recogniser } from './recogniser.ts';

const MAY_TELL = /\bapologies\b|\bsubstitut|\bin attendance\b|\bpresent (?:for|at|by|virtually|remotely)\b/i;
const NOBODY = /^(?:none|nil|there were (?:none|no)\b|no apologies|not applicable|n\/a)/i;

/** Who was present, in attendance, away or somebody's substitute. */
export const readAttendance: Recogniser = (reading) => {
  const { text } = reading.passage;
  const section = sectionOf(reading.document, reading.passage);
  if (section) {
    const listed = NOBODY.test(text.slice(section.from)) ? [] : fromList(text, section.from, section.manner);
    if (listed.length > 0) return listed.map((find) => asStatement(reading, find));
  }
  if (!MAY_TELL.test(text)) return [];
  return reading.sentences
    .filter((sentence) => MAY_TELL.test(sentence.text))
    .flatMap(({ start, end }) => attendanceTold(text, start, end))
    .map((find) => asStatement(reading, find));
};

function fromList(text: string, from: number, manner: AttendanceStatement['manner']): AttendanceFind[] {
  if (/→|->|—>|=>/.test(text)) {
    const pairs = swapped(text, from, text.length);
    if (pairs.length > 0) return pairs;
  }
  return (listedPeople(text, from, text.length) ?? []).map((listed) => ({
    ...listed,
    manner: isSubstitute(listed.role) ? 'substitute' : manner,
  }));
}

function asStatement({ passage }: Reading, find: AttendanceFind): AttendanceStatement {
  return {
    kind: 'attendance',
    document: passage.document,
    paragraph: passage.paragraph,
    quote: quoteAround(passage.text, find.start, find.end),
    start: find.start,
    end: find.end,
    person: find.person,
    role: find.role,
    manner: find.manner,
  };
}
