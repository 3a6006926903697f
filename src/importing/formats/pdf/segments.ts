import type { PageRun } from './page-runs.ts';
import { isBareLabel, printedSign } from './printed-label.ts';
import { lineOf, linesOf, type RunLine, wordsOfRuns } from './run-lines.ts';

/** A line of a page, cut where a wide gap parts it: into the cells of a row, or the lines of two columns. */
export interface SegmentedLine extends RunLine {
  readonly segments: readonly RunLine[];
}

/** A gap wider than this many times the size of the letters is more than a space between justified words. */
const WIDE = 1.5;

/** The lines of a page from its top, in segments; a label stays with the words it stands before. */
export function segmentedLines(runs: readonly PageRun[]): readonly SegmentedLine[] {
  return linesOf(runs).map((line) => ({ ...line, segments: segmentsOf(line) }));
}

function segmentsOf(line: RunLine): readonly RunLine[] {
  const segments: PageRun[][] = [];
  for (const run of line.runs) {
    const segment = segments.at(-1);
    const last = segment?.at(-1);
    const isWide = last && run.x - (last.x + last.width) > WIDE * Math.max(run.size, last.size);
    if (segment && (!isWide || isLabel(segment, segments.length))) segment.push(run);
    else segments.push([run]);
  }
  return segments.map(lineOf);
}

function isLabel(segment: readonly PageRun[], count: number): boolean {
  return count === 1 && isBareLabel(printedSign(wordsOfRuns(segment).text));
}
