import type { Problem } from '../domain/problem.ts';
import { complain, type Io } from './io.ts';
import { oneLine } from './wrap.ts';

/** A problem of the folder on one line: `file:line:column severity code message`, and what to do. */
export function problemLine({ file, line, column, severity, code, message, fix }: Problem): string {
  return oneLine(`${file}:${line}:${column} ${severity} ${code} ${message} ${fix}`).trimEnd();
}

/** Names what is wrong with the folder on standard error; what is only worth knowing is left to `stp check`. */
export function complainOf(io: Io, problems: readonly Problem[]): void {
  for (const problem of problems) {
    if (problem.severity !== 'info') complain(io, problemLine(problem));
  }
}
