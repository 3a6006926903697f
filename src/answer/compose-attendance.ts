import type { AttendanceStatement } from '../domain/statement.ts';
import { stems } from '../search/terms.ts';
import { isOfDay } from './days.ts';
import { type Composer, draft, type Said, type Support } from './draft.ts';
import { headline } from './headline.ts';
import { nameDocument } from './naming.ts';
import { newerFirst } from './newer-first.ts';
import { isOfBody } from './setting.ts';
import { supportOfStatement } from './support.ts';

/** Who was there, sent apologies or stood in, at the newest meeting that fits the question. */
export const composeAttendance: Composer = (query, view) => {
  const body = query.mentions.find((mention) => mention.kind === 'body');
  const person = query.mentions.find((mention) => mention.kind === 'person');
  const manner = /apolog|absent/i.test(query.text) ? 'apologies' : /substitut/i.test(query.text) ? 'substitute' : null;
  const found: { statement: AttendanceStatement; support: Support }[] = [];
  for (const statement of view.statements) {
    if (statement.kind !== 'attendance') continue;
    if (manner ? statement.manner !== manner : statement.manner === 'apologies') continue;
    const support = supportOfStatement(statement, view);
    if (!support || !isOfDay(support, query.day, view)) continue;
    if (body && !isOfBody(support.document, body)) continue;
    if (person && !person.names.some((name) => stems(name).at(-1) === stems(statement.person).at(-1))) continue;
    found.push({ statement, support });
  }
  found.sort((a, b) => newerFirst(a.support.document, b.support.document));
  const meeting = found[0]?.support.document;
  const there = found.filter(({ support }) => support.document === meeting);
  const [first, ...others] = there;
  if (!meeting || !first) return null;
  const names = [
    ...new Set(there.map(({ statement }) => statement.person + (statement.role ? ` (${statement.role})` : ''))),
  ];
  const what = manner === 'apologies' ? 'Apologies' : manner === 'substitute' ? 'Substitutes' : 'Recorded there';
  const said: [Said, ...Said[]] = [
    { text: `${what}: ${names.join(', ')}.`, by: [first.support, ...others.map((other) => other.support)] },
  ];
  return draft(headline(`${what}: ${names.join(', ')}.`, `(${nameDocument(meeting)}.)`), said);
};
