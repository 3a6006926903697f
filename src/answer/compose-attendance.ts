import type { Support } from '../domain/cite.ts';
import type { Query } from '../domain/query.ts';
import type { AttendanceStatement, Statement } from '../domain/statement.ts';
import { isOfDay } from '../evidence/days.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { isOfBody } from '../evidence/setting.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { type Composer, factualDraft, type Said } from './draft.ts';
import { headline } from './headline.ts';
import { nameDocument } from './naming.ts';
import { supportOfStatement } from './support.ts';

interface Attendance {
  readonly statement: AttendanceStatement;
  readonly support: Support;
}

/** Who was there, sent apologies or stood in, at the newest meeting that fits the question. */
export const composeAttendance: Composer = (query, view) => {
  const manner = mannerAsked(query.text);
  const found = view.statements
    .flatMap((statement) => attendanceOf(statement, view))
    .filter(({ statement }) => (manner ? statement.manner === manner : statement.manner !== 'apologies'))
    .filter((attendance) => fitsQuestion(attendance, query, view))
    .sort((a, b) => newerFirst(a.support.document, b.support.document));
  const meeting = found[0]?.support.document;
  const there = found.filter(({ support }) => support.document === meeting);
  const [first, ...others] = there;
  if (!meeting || !first) return null;
  const names = [...new Set(there.map(({ statement: { person, role } }) => person + (role ? ` (${role})` : '')))];
  const what = manner === 'apologies' ? 'Apologies' : manner === 'substitute' ? 'Substitutes' : 'Recorded there';
  const said: [Said, ...Said[]] = [
    { text: `${what}: ${names.join(', ')}.`, by: [first.support, ...others.map((other) => other.support)] },
  ];
  return factualDraft(headline(`${what}: ${names.join(', ')}.`, `(${nameDocument(meeting)}.)`), said);
};

function mannerAsked(text: string): AttendanceStatement['manner'] | null {
  if (/apolog|absent/i.test(text)) return 'apologies';
  return /substitut/i.test(text) ? 'substitute' : null;
}

function attendanceOf(statement: Statement, view: View): Attendance[] {
  const support = statement.kind === 'attendance' ? supportOfStatement(statement, view) : null;
  return statement.kind === 'attendance' && support ? [{ statement, support }] : [];
}

/** Whether an attendance is of the day, the body and the people asked about. */
function fitsQuestion({ statement, support }: Attendance, query: Query, view: View): boolean {
  const bodies = query.mentions.filter((mention) => mention.kind === 'body');
  const people = query.mentions.filter((mention) => mention.kind === 'person');
  const surname = stems(statement.person).at(-1);
  return (
    isOfDay(support, query.day, view) &&
    bodies.every((body) => isOfBody(support.document, body)) &&
    people.every((person) => person.names.some((name) => stems(name).at(-1) === surname))
  );
}
