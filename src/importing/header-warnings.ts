import type { DocumentDate } from '../domain/document.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { shown } from '../knowledge/problem-codes.ts';
import { ownBodies } from './find-body.ts';
import { fileDate, statedDays } from './find-date.ts';
import { type ImportProblem, importProblem } from './import-problems.ts';
import type { Paper } from './paper.ts';
import type { ReadFields } from './read-fields.ts';
import { findSignature } from './signature.ts';

/** What a person should look at in the header of a draft. */
export function problemsOfHeader(
  file: string,
  paper: Paper,
  { header, title, unknownBody }: ReadFields,
): ImportProblem[] {
  const { body, date } = header;
  const problems: ImportProblem[] = [];
  const warn = (...[code, message, fix]: [ImportProblem['code'], string, string]) =>
    problems.push(importProblem(file, 1, 'warning', code, message, fix));
  if (date === null)
    warn('no-date', 'No date of the meeting or paper was found.', 'Add date: to the header if you know it.');
  else if (date.basis === 'inferred') {
    warn(
      'date-inferred',
      `The date ${formatDate(date.date)} is inferred: ${date.note}.`,
      'Check it; write the date as stated, or remove it.',
    );
  }
  if (header.kind === 'decision-record' && date === null && findSignature(paper)?.date === null)
    warn(
      'unsigned',
      'The form says nothing beside “signed”: the decision may not have been taken.',
      'Ask whoever published it; while it is not taken, write “kind: proposed-decision” in the header.',
    );
  const others = otherDays(paper, date);
  if (date !== null && others.length > 0) {
    warn(
      'dates-differ',
      `The text gives ${formatDate(date.date)}, ${others.join(', ')}.`,
      'Check which is the meeting’s.',
    );
  }
  const rivals = body === null ? ownBodies(paper) : [];
  if (unknownBody !== null)
    warn(
      'body-unknown',
      `The paper may be of ${shown(unknownBody)}, which bodies.yaml does not know; no body was set.`,
      'Import it again with --body, or add the body to bodies.yaml.',
    );
  else if (rivals.length > 1)
    warn(
      'body-unsure',
      `The paper may be of ${rivals.map(({ name, from }) => `${shown(name)} (${from})`).join(' or of ')}; no body was set.`,
      'Import it again with --body.',
    );
  else if (body === null)
    warn(
      'no-body',
      'No committee or board is named as the one whose paper this is.',
      'Add body: to the header if you know it.',
    );
  if (title.basis === 'file')
    warn(
      'no-title',
      `No title was found; the file's name stands in its place: ${shown(header.title)}.`,
      'Write a title: in the header.',
    );
  if (title.basis === 'made') {
    problems.push(
      importProblem(
        file,
        1,
        'info',
        'title-made',
        `The title was put together: ${shown(header.title)}.`,
        'Write a better title: in the header if you like.',
      ),
    );
  }
  return problems;
}

/** The other days that a paper's heads or its file's name give, where its date is a whole day that it states. */
function otherDays(paper: Paper, date: DocumentDate | null): readonly string[] {
  if (date?.basis !== 'stated' || !/^\d{4}-\d{2}-\d{2}$/.test(date.date)) return [];
  const named = fileDate(paper.file);
  const inText = statedDays(paper).filter((day) => day !== date.date);
  return [
    ...inText.map((day) => `also ${formatDate(day)}`),
    ...(named === null || named === date.date ? [] : [`the file's name ${formatDate(named)}`]),
  ];
}
