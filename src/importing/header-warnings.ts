import { formatDate } from '../domain/reduced-date.ts';
import { shown } from '../knowledge/problem-codes.ts';
import { fileDate } from './find-date.ts';
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
  const named = fileDate(paper.file);
  if (
    date?.basis === 'stated' &&
    named !== null &&
    date.date.length === 10 &&
    !date.date.startsWith('--') &&
    named !== date.date
  ) {
    warn(
      'dates-differ',
      `The text gives ${formatDate(date.date)}, the file's name ${formatDate(named)}.`,
      'Check which is the meeting’s.',
    );
  }
  if (unknownBody !== null)
    warn(
      'body-unknown',
      `The paper may be of ${shown(unknownBody)}, which bodies.yaml does not know; no body was set.`,
      'Import it again with --body, or add the body to bodies.yaml.',
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
