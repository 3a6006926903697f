import type { Problem, Severity } from '../domain/problem.ts';

/** Everything that can be wrong with a knowledge folder. A code is never reused for something else. */
export const PROBLEM_CODES = [
  // The folder
  'no-papers', // not one paper in the folder
  'not-markdown', // a file among the papers that is not read
  'wrong-extension', // a register file called .yml or not in lower case
  'link-outside', // a symbolic link that leaves the folder
  'link-repeated', // a link to something that is read already
  'not-a-file', // a device, pipe or socket, or a folder where a file should be
  'too-large', // over the limit, and not read
  'unreadable', // the system refuses to read it
  'vanished', // gone between listing and reading
  // The text of a file
  'empty', // no text at all
  'binary', // holds NUL bytes: no text file
  'wrong-encoding', // not UTF-8
  'control-characters', // control or direction characters, taken out
  // The header and the register as YAML
  'no-header', // a paper that does not begin with ---
  'header-not-closed', // no second ---
  'yaml-syntax', // the YAML cannot be read
  'yaml-duplicate-key', // one key twice
  'yaml-forbidden-key', // __proto__, constructor, prototype
  'yaml-tag', // a !tag
  'yaml-aliases', // more *aliases than any header needs
  'yaml-too-deep', // nested deeper than any header is
  'not-a-mapping', // a header or entry that is not a list of fields
  'not-a-list', // a register file that is not a list of entries
  // Fields
  'missing-field', // a required field is not there
  'unknown-field', // a field that does not exist
  'bad-value', // a value of the wrong kind
  'bad-date', // a date that does not exist or is not a reduced ISO date
  'note-missing', // something inferred without the note that says from what
  // The rules of the folder
  'no-text', // a header with nothing beneath it
  'duplicate-id', // a second file with one id
  'duplicate-entry', // a second entry with one id
  'unknown-audience', // an audience that does not exist: served to nobody
  'held-until-audience', // the text says it is restricted, the header states no audience
  'off-vocabulary', // a passage that instructs software, advertises, lures or hides words: kept out of answers
  'ambiguous-alias', // two entries claim one name
  'bad-member', // a member that is no Slack id
  'unknown-body', // a body id that no entry has
  'unknown-workstream', // a workstream id that no entry has
  'unknown-entry', // a parent or successor that no entry has
  'unknown-document', // a reference to a paper that is not in the folder
  'unknown-paragraph', // a reference to a paragraph that the paper does not have
  'more-problems', // a file has more problems than are listed
  // A closer look, by `stp check` alone: nothing that keeps a paper from answering
  'no-date', // neither a date nor a note on why there is none
  'future-date', // later than a paper of its kind can be
  'before-plan', // from before there was a plan
  'no-body', // neither a body nor a note on why there is none
  'venue-as-body', // a place of meeting where the body belongs
  'approval-undated', // approved, and nothing says when
  'title-cut', // the rest of a title taken for a comment
  'garbled-letters', // UTF-8 that was read as Windows-1252 and saved so
  'duplicate-paper', // the words of another paper, or another reading of its file
  // A reload
  'kept-last-good', // a paper with an error is served in its last good copy
  'taken-out', // a paper with an error is served to nobody any more
  'register-kept', // a register file with an error: the entries served before stay
  'reload-refused', // the folder could not be taken in its place: what was read before stays
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A problem of the knowledge folder: its code is of the closed list. */
export interface KnowledgeProblem extends Problem {
  readonly code: ProblemCode;
}

/** Where a problem stands. Line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The place of a file as a whole. */
export function placeOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** A problem at a place: `message` says what was found, `fix` what to do next. */
export function problemAt(
  place: Place,
  severity: Severity,
  code: ProblemCode,
  message: string,
  fix: string,
): KnowledgeProblem {
  return { severity, code, file: place.file, line: place.line, column: place.column, message, fix };
}

const LISTED = 50;

/** The problems of one file, at most 50 of them and then how many more there are. */
export function listed(problems: readonly KnowledgeProblem[]): readonly KnowledgeProblem[] {
  const next = problems[LISTED];
  if (!next) return problems;
  const message = `This file has ${problems.length - LISTED} more problems.`;
  const more = problemAt(next, next.severity, 'more-problems', message, 'Correct those above, then check again.');
  return [...problems.slice(0, LISTED), more];
}

/** A text as shown in a message: in quotation marks, on one line, at most 60 characters. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line}”`;
}
