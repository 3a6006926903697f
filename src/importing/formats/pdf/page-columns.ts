import type { PageRun } from './page-runs.ts';
import { linesOf, type RunLine, wordsOfRuns } from './run-lines.ts';
import { type SegmentedLine, segmentedLines } from './segments.ts';

/** Columns of prose have at least this many lines each, of at least so many characters on average: rows are shorter. */
const LEAST_LINES = 4;
const LEAST_CHARACTERS = 25;

/**
 * The runs of a page in stretches to be read one after another: above two columns, the left one, the right one, below.
 * Columns are known by a gap that no line crosses over several lines of prose on both sides; a table's cells are short.
 */
export function inReadingOrder(runs: readonly PageRun[]): readonly (readonly PageRun[])[] {
  const lines = segmentedLines(runs);
  const found = widestColumns(lines);
  if (!found) return [runs];
  const { from, to, gutter } = found;
  const runsOf = (some: readonly RunLine[]) => some.flatMap((line) => line.runs);
  const between = runsOf(lines.slice(from, to));
  const isLeft = (run: PageRun) => run.x + run.width / 2 < gutter;
  const parts = [
    runsOf(lines.slice(0, from)),
    between.filter(isLeft),
    between.filter((run) => !isLeft(run)),
    ...(to < lines.length ? inReadingOrder(runsOf(lines.slice(to))) : []),
  ];
  return parts.filter((part) => part.length > 0);
}

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

/** The longest stretch of lines in two columns, the first of those that are equally long. */
function widestColumns(lines: readonly SegmentedLine[]): Columns | null {
  let best: Columns | null = null;
  for (const gutter of gutters(lines)) {
    for (let from = 0; from < lines.length; ) {
      let to = from;
      while (to < lines.length && !crosses(lines[to], gutter)) to++;
      const longer = to - from > (best ? best.to - best.from : 0);
      if (longer && isProse(lines.slice(from, to), gutter)) best = { from, to, gutter };
      from = to + 1;
    }
  }
  return best;
}

/** Where a gap may lie: between two segments of a line, each place tried once, to the half inch. */
function gutters(lines: readonly SegmentedLine[]): readonly number[] {
  const places = new Map<number, number>();
  for (const { segments } of lines) {
    for (const next of segments.slice(1)) places.set(Math.round(next.x / 12), next.x - 2);
  }
  return [...places.values()];
}

function crosses(line: SegmentedLine | undefined, gutter: number): boolean {
  return line?.segments.some(({ x, right }) => x < gutter && right > gutter + 2) ?? false;
}

function isProse(lines: readonly SegmentedLine[], gutter: number): boolean {
  const segments = lines.flatMap((line) => line.segments);
  const sides = [segments.filter(({ x }) => x < gutter), segments.filter(({ x }) => x >= gutter)];
  return sides.every((side) => {
    const characters = side.reduce((sum, { runs }) => sum + wordsOfRuns(runs).text.length, 0);
    const rows = linesOf(side.flatMap(({ runs }) => runs)).length;
    // One segment a line: a side with more is a table's.
    return rows >= LEAST_LINES && characters >= LEAST_CHARACTERS * rows && side.length < rows * 1.3;
  });
}
