import { FormatProblem } from './format-problem.ts';

/** In bytes. */
export const MEGABYTE = 1024 * 1024;

/** How much of a file is read. What is over is refused by name: no paper of a council comes near. */
export const LIMITS = {
  /** Bytes of a PDF or Word file. */
  fileBytes: 100 * MEGABYTE,
  /** Bytes of a text, page or XML answer: as many as the knowledge folder reads of one paper. */
  textBytes: 5 * MEGABYTE,
  /** Pages of a PDF. */
  pages: 2000,
  /** Bytes of the parts of a Word file that are read, unpacked and taken together, as declared and as found: 60 MB of
   * paragraphs fill the worker's memory, and more text than this stands in no paper. */
  unpackedBytes: 64 * MEGABYTE,
  /** Elements inside elements. */
  depth: 200,
  /** Milliseconds of computing that reading may take before it is ended: a busy machine refuses no good file. */
  computingMs: 120_000,
  /** Milliseconds by the clock after which a reading is ended that computes nothing and so would never end. */
  waitingMs: 900_000,
} as const;

/** Refuses a file of more bytes than its format may have. */
export function checkSize(bytes: number, most: number): void {
  if (bytes <= most) return;
  throw new FormatProblem(
    'too-large',
    `it is larger than ${most / MEGABYTE} MB`,
    'Cut it into its papers and import those',
  );
}

/** Refuses markup that is nested deeper than any paper's. */
export function checkDepth(depth: number): void {
  if (depth <= LIMITS.depth) return;
  throw new FormatProblem(
    'too-deep',
    `its elements are nested more than ${LIMITS.depth} deep`,
    'Open it and save it anew, or copy its text into a .txt file and import that',
  );
}
