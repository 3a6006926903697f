import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { AttendanceStatement } from '../domain/statement.ts';
import type { View } from '../search/view.ts';
import { listedPeople } from '../statements/attendance-names.ts';
import { ofPaper, placeId, type Row, rowOf } from './row.ts';

const MANNERS: Readonly<Record<AttendanceStatement['manner'], string>> = {
  present: 'present',
  'in-attendance': 'in attendance',
  apologies: 'apologies',
  substitute: 'substitute',
};

/** Who is recorded at the meeting of a paper, in its order; apologies are told as such. */
export function attendanceRows(document: Document, view: View): readonly Row[] {
  const rows = document.passages.flatMap((passage) =>
    view.passage(document.id, passage.paragraph)
      ? view
          .statementsOf(document.id, passage.paragraph)
          .filter((s): s is AttendanceStatement => s.kind === 'attendance')
          .map((statement) => personRow(statement.person, statement.role, MANNERS[statement.manner], passage, document))
      : [],
  );
  return rows.length > 0 ? rows : presentIn(document, view);
}

const PRESENT =
  /^(?:present|members present|attending|in attendance|attendees|those present)\b\s*[:–-]?|\bpresiding\b/i;

/** The paragraphs near the head of a paper that say who was there, where nobody could be read from them one by one. */
function presentIn(document: Document, view: View): readonly Row[] {
  return document.passages
    .slice(0, HEAD)
    .filter((passage) => PRESENT.test(passage.text) && view.passage(document.id, passage.paragraph))
    .map((passage) => personRow(null, null, 'present', passage, document));
}

/** Paragraphs of a paper that may tell who was there. */
const HEAD = 12;

function personRow(
  person: string | null,
  role: string | null,
  state: string,
  passage: Passage,
  document: Document,
): Row {
  const support = { document, passage, start: 0, end: passage.text.length };
  return rowOf({
    id: person === null ? placeId(support) : `${placeId(support)} ${person}`,
    kind: 'person',
    name: person,
    ...ofPaper(document),
    text: role === null ? (person ?? passage.text) : `${person}, ${role}`,
    state,
    by: [support],
  });
}

const MEMBERS =
  /\b(?:members(?:hip)?(?: voting| present)?(?: of (?:the|this) [^:.]{1,60})?(?: (?:is|are|was|were))?\s*[:–-]|(?:group|panel|committee|board|party)(?: (?:is|was|consists of|consisted of|comprises|comprised|is made up of|was made up of))\b|(?:group|panel) of (?:\S+ )?(?:councillors|members|cllrs)\b)/i;
/** The least names that make a membership. */
const SEVERAL = 3;

/** Who a paragraph says belongs to a body, one row a name; none where it tells of no membership. */
export function membersIn(passage: Passage, document: Document): readonly Row[] {
  const told = MEMBERS.exec(passage.text);
  const headed = /^(?:[\d.]+\s*)?members(?:hip)?(?: of .*)?$/i.test(passage.headings.at(-1) ?? '');
  if (!told && !headed) return [];
  const from = told ? told.index + told[0].length : 0;
  const stop = passage.text.indexOf('. ', from);
  const people = listedPeople(passage.text, from, stop < 0 ? passage.text.length : stop) ?? [];
  const names = /\p{Lu}[\p{L}'’-]+(?=,|\s+\(|\s+and\b|\.)/gu;
  const many = [...passage.text.slice(from).matchAll(names)].length;
  if (people.length >= SEVERAL)
    return people.map(({ person, role }) => personRow(person, role, 'member', passage, document));
  return many >= SEVERAL ? [personRow(null, null, 'member', passage, document)] : [];
}
