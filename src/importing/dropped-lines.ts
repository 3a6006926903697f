import type { PaperLine } from './paper-lines.ts';

/** Why words of the file are not words of the paper. */
export type DropReason = 'page' | 'site' | 'template' | 'attachment' | 'rule';

/** Words that were left out, as they stood. */
export interface Dropped {
  /** The line of the file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly why: DropReason;
}

/** Lines that were kept, and what was left out of them. */
export interface Tidied {
  /** A line that was left out whole stays as a blank one, so that what stood apart stays apart. */
  readonly lines: readonly PaperLine[];
  readonly dropped: readonly Dropped[];
}

/** The line with nothing left on it. */
export function blanked(line: PaperLine): PaperLine {
  return { ...line, text: '', spaced: '', indent: 0 };
}

/** Leaves out every line for which `reason` gives one; the others stay as they are. */
export function dropLines(
  lines: readonly PaperLine[],
  reason: (line: PaperLine, index: number) => DropReason | null,
): Tidied {
  const dropped: Dropped[] = [];
  const kept = lines.map((line, index) => {
    const why = line.text === '' ? null : reason(line, index);
    if (why === null) return line;
    dropped.push({ line: line.line, text: line.text, why });
    return blanked(line);
  });
  return { lines: kept, dropped };
}
