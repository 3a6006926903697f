import { quoteAround } from '../domain/quote.ts';
import type { AttendanceStatement } from '../domain/statement.ts';
import { listedPeople } from './attendance-names.ts';
import { attendanceRow } from './attendance-rows.ts';
import { listsIn, sectionOf } from './attendance-sections.ts';
import { type AttendanceFind, attendanceTold, isSubstitute, swapped } from './attendance-sentences.ts';
import { nameFrom } from './person-names.ts';
import { holdsPostHead } from './post-words.ts';
import type { Reading, Recogniser } from './recogniser.ts';

const MAY_TELL = /\bapologies\b|\bsubstitut|\bin attendance\b|\bpresent (?:for|at|by|virtually|remotely)\b/i;
const NOBODY = /^(?:none|nil|there were (?:none|no)\b|no apologies|not applicable|n\/a)/i;

/** Who was present, in attendance, away or somebody's substitute. */
export const readAttendance: Recogniser = (reading) => {
  const { text } = reading.passage;
  const row = attendanceRow(reading.passage);
  if (row) return [asStatement(reading, row)];
  const section = sectionOf(reading.document, reading.passage);
  if (section) {
    const one = reading.passage.form === 'item' ? fromLine(text, section.manner) : null;
    if (one) return [asStatement(reading, one)];
    const listed = listsIn(text, section).flatMap(({ from, to, manner }) =>
      NOBODY.test(text.slice(from)) ? [] : fromList(text, from, to, manner),
    );
    if (listed.length > 0) return listed.map((find) => asStatement(reading, find));
  }
  if (!MAY_TELL.test(text)) return [];
  return reading.sentences
    .filter((sentence) => MAY_TELL.test(sentence.text))
    .flatMap(({ start, end }) => attendanceTold(text, start, end))
    .map((find) => asStatement(reading, find));
};

/** A line of its own holds one person and, after a comma, all that is said of them: "Jane Doe, Chief Nurse, Vale Trust". */
function fromLine(text: string, manner: AttendanceStatement['manner']): AttendanceFind | null {
  const name = nameFrom(text, 0);
  const rest = name ? text.slice(name.end) : '';
  if (!name || !/^,\s/.test(rest) || !holdsPostHead(rest) || /,\s(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor)\b/.test(rest))
    return null;
  const [listed] = listedPeople(text, 0, name.end) ?? [];
  const role = rest.replace(/^,\s+|[.;,\s]+$/g, '');
  return listed ? { ...listed, role, manner: isSubstitute(role) ? 'substitute' : manner, end: text.length } : null;
}

function fromList(text: string, from: number, to: number, manner: AttendanceStatement['manner']): AttendanceFind[] {
  if (/→|->|—>|=>/.test(text)) {
    const pairs = swapped(text, from, to);
    if (pairs.length > 0) return pairs;
  }
  return (listedPeople(text, from, to) ?? []).map((listed) => ({
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
