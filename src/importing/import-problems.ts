import type { Problem, Severity } from '../domain/problem.ts';

/** Everything an import can have to say. A code is never reused for something else. */
export const IMPORT_CODES = [
  'empty', // no words at all
  'fields', // what the header says, and where it was read
  'no-date', // no date stated, none that the text lets one infer
  'date-inferred', // a date that was read from something else
  'unsigned', // a record of decision that nobody has dated beside the signature
  'dates-differ', // another head of the text, or the file's name, gives another date
  'no-body', // no body named
  'body-unsure', // several bodies named, of which none was set
  'body-unknown', // a body named that the register does not know
  'title-made', // a title put together from body and date
  'no-title', // a title taken from the file's name
  'suspicious-letters', // words whose ligatures were read as capitals
  'table-lines', // lines that were a table's rows
  'off-topic', // a passage that advertises or instructs the reader's software
  'vote-count', // a vote whose number and names differ
  'struck-out', // words that are struck out, kept apart
  'not-read', // pages or letters of the file that could not be read
  'words-lost', // words of the file that are nowhere
  'words-invented', // words of the draft that are not in the file
  'restricted', // words by which the paper says that not everyone may see it
  'left-out', // page and site furniture that was left out
  'counted', // what went in and what came out
] as const;

export type ImportCode = (typeof IMPORT_CODES)[number];

/** A problem of an import: its code is of the closed list. */
export interface ImportProblem extends Problem {
  readonly code: ImportCode;
}

/** A problem at a line of the source. */
export function importProblem(
  file: string,
  line: number,
  severity: Severity,
  code: ImportCode,
  message: string,
  fix: string,
): ImportProblem {
  return { severity, code, file, line, column: 1, message, fix };
}

/** A message about a block, with the block's place where the line does not say it: a PDF has pages, a Word file neither. */
export function placed(message: string, from: string): string {
  return from === '' || isLine(from) ? message : `${message.replace(/\.$/, '')} (${from}).`;
}

/** The line of a text that a block was read from ("line 17"); 1 where its format has no lines. */
export function lineOf(from: string): number {
  return isLine(from) ? Number(from.slice('line '.length)) : 1;
}

function isLine(from: string): boolean {
  return /^line \d+$/.test(from);
}
