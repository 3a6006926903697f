import type { PageRun } from './page-runs.ts';
import { linesOf, type RunLine, wordsOfRuns } from './run-lines.ts';
import { segmentedLines } from './segments.ts';

/** Columns of prose have at least this many lines each, of at least so many characters on average: rows are shorter. */
const LEAST_LINES = 5;
const LEAST_CHARACTERS = 20;
/** The gap between columns is at least this many times the size of the letters. */
const GAP = 0.8;
/** Columns within columns are not looked for deeper than this. */
const DEEPEST = 6;

/**
 * The runs of a page in stretches to be read one after another: above two columns, the left one, the right one, below.
 * Columns are known by a gap that no words cross over several lines of prose on both sides; a table's cells are short.
 */
export function inReadingOrder(runs: readonly PageRun[], depth = 0): readonly (readonly PageRun[])[] {
  const lines = linesOf(runs);
  const found = depth < DEEPEST ? widestColumns(lines) : null;
  if (!found) return [runs];
  const { from, to, gutter } = found;
  const runsOf = (some: readonly RunLine[]) => some.flatMap((line) => line.runs);
  const between = runsOf(lines.slice(from, to));
  const isLeft = (run: PageRun) => run.x < gutter;
  const parts = [
    runsOf(lines.slice(0, from)),
    between.filter(isLeft),
    between.filter((run) => !isLeft(run)),
    runsOf(lines.slice(to)),
  ];
  return parts.filter((part) => part.length > 0).flatMap((part) => inReadingOrder(part, depth + 1));
}

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

/** The longest stretch of lines in two columns, the first of those that are equally long. */
function widestColumns(lines: readonly RunLine[]): Columns | null {
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

/** Where a gap may lie: before words that stand apart from those to their left, each place tried once. */
function gutters(lines: readonly RunLine[]): readonly number[] {
  const places = new Map<number, number>();
  for (const { runs } of lines) {
    runs.slice(1).forEach((run, index) => {
      const last = runs[index];
      if (last && run.x - (last.x + last.width) >= GAP * run.size) places.set(Math.round(run.x / 6), run.x - 1);
    });
  }
  return [...places.values()];
}

function crosses(line: RunLine | undefined, gutter: number): boolean {
  return line?.runs.some(({ x, width }) => x < gutter && x + width > gutter) ?? false;
}

function isProse(lines: readonly RunLine[], gutter: number): boolean {
  const runs = lines.flatMap((line) => line.runs);
  const sides = [runs.filter(({ x }) => x < gutter), runs.filter(({ x }) => x >= gutter)];
  return sides.every((side) => {
    const rows = segmentedLines(side);
    const characters = rows.reduce((sum, row) => sum + wordsOfRuns(row.runs).text.length, 0);
    const segments = rows.reduce((sum, row) => sum + row.segments.length, 0);
    // One segment a line, but where there are more columns: a side with more is a table's.
    return rows.length >= LEAST_LINES && characters >= LEAST_CHARACTERS * segments;
  });
}
