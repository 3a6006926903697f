import type { PageRun } from './page-runs.ts';

/** Where a column of a table lies, in points from the left. */
export interface Column {
  readonly x: number;
  readonly right: number;
}

/**
 * The columns of a table, from the rows with the most cells: those hold one cell for each, and where the words of a column
 * stand in them shows where a cell of a shorter row belongs. A column without words in them lies between its neighbours.
 */
export function columnsOf(rows: readonly (readonly (readonly PageRun[])[])[]): readonly (Column | null)[] {
  const most = Math.max(0, ...rows.map((cells) => cells.length));
  const full = rows.filter((cells) => cells.length === most);
  return Array.from({ length: most }, (_, index) => {
    const runs = full.flatMap((cells) => cells[index] ?? []);
    return runs.length === 0 ? null : spanOf(runs);
  });
}

/** The cells of a row, one for each column: those of a shorter row by where their words stand, the others blank. */
export function inColumns(
  cells: readonly (readonly PageRun[])[],
  columns: readonly (Column | null)[],
): readonly (readonly PageRun[])[] {
  if (cells.length >= columns.length) return cells;
  const placed: (readonly PageRun[])[] = columns.map(() => []);
  let next = 0;
  cells.forEach((runs, index) => {
    if (runs.length === 0) {
      next++;
      return;
    }
    // Each cell that is still to come needs a column of its own.
    const last = columns.length - (cells.length - index);
    const at = Math.max(Math.min(nearest(runs, columns, next), last), next);
    placed[Math.min(at, columns.length - 1)] = runs;
    next = at + 1;
  });
  return placed;
}

function nearest(runs: readonly PageRun[], columns: readonly (Column | null)[], from: number): number {
  const span = spanOf(runs);
  let best = from;
  let most = Number.NEGATIVE_INFINITY;
  columns.forEach((column, index) => {
    if (index < from || column === null) return;
    const overlap = Math.min(span.right, column.right) - Math.max(span.x, column.x);
    if (overlap > most) {
      most = overlap;
      best = index;
    }
  });
  return best;
}

function spanOf(runs: readonly PageRun[]): Column {
  return { x: Math.min(...runs.map(({ x }) => x)), right: Math.max(...runs.map(({ x, width }) => x + width)) };
}
