/** Errors leave a document or entry out; warnings do not. */
export type Severity = 'error' | 'warning' | 'info';

/** What is wrong with the folder, as data: where, what, and what to do. */
export interface Problem {
  readonly severity: Severity;
  /** Stable and kebab-case, from the closed list of the stage that found it. */
  readonly code: string;
  /** Relative to the knowledge folder; the folder itself is ".". */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, with the text found. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Problems in the order of the folder: file, line, column, code. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
