import type { Column } from './columns.ts';
import type { PageRun } from './page-runs.ts';
import { readPrintedLabel } from './printed-label.ts';
import { type RunLine, wordsOfRuns } from './run-lines.ts';
import type { SegmentedLine } from './segments.ts';

/** A table found among lines: which lines it takes, and its rows, each with a cell for every column. */
export interface TableLines {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly (readonly PageRun[])[])[];
}

/** A table has at least this many lines of several segments; fewer are a label and its text, or a date set apart. */
const LEAST_ROWS = 2;
/** Steps from row to row are at least this many times those within a row, where rows have several lines. */
const CLEARLY = 1.3;

/** The tables among the lines of a stretch: lines of several segments that stand below one another in columns. */
export function tablesIn(lines: readonly SegmentedLine[]): readonly TableLines[] {
  const tables: TableLines[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    let columns: Column[] = [];
    while (to < lines.length) {
      const line = lines[to];
      const merged = line && fits(line, columns, to === from, lines[to - 1]);
      if (!merged) break;
      columns = merged;
      to++;
    }
    // A line of one segment belongs to a table only between its rows.
    while (to > from && !endsTable(lines, to - 1, columns)) to--;
    const rows = lines.slice(from, to).filter(({ segments }) => segments.length > 1).length;
    if (rows >= LEAST_ROWS && columns.length > 1) {
      tables.push({ from, to, rows: rowsOf(lines.slice(from, to), columns) });
      from = to;
    } else from++;
  }
  return tables;
}

/** A table's last line has several segments, or is the rest of a cell that is not the first. */
function endsTable(lines: readonly SegmentedLine[], at: number, columns: readonly Column[]): boolean {
  const [line, above, first] = [lines[at], lines[at - 1], columns[0]];
  if (!line || line.segments.length > 1) return true;
  return above !== undefined && line.y - above.y < 1.4 * line.size && line.x >= (first?.right ?? 0);
}

/** The columns with a line's segments added; null where the line does not stand in them. */
function fits(
  line: SegmentedLine,
  columns: readonly Column[],
  isFirst: boolean,
  above?: SegmentedLine,
): Column[] | null {
  if (isFirst) return line.segments.length > 1 ? line.segments.map(({ x, right }) => ({ x, right })) : null;
  if (above && line.y - above.y > 3 * line.size) return null;
  if (line.segments.length === 1 && (columns.length < 2 || readPrintedLabel(wordsOfRuns(line.runs).text))) return null;
  const merged = [...columns];
  for (const { x, right } of line.segments) {
    const over = merged.flatMap((column, index) => (x < column.right && column.x < right ? [index] : []));
    const [only, ...more] = over;
    // Words across two columns belong to no row.
    if (more.length > 0) return null;
    const column = only === undefined ? undefined : merged[only];
    if (only !== undefined && column) merged[only] = { x: Math.min(column.x, x), right: Math.max(column.right, right) };
    else merged.push({ x, right });
  }
  return merged.sort((a, b) => a.x - b.x);
}

function rowsOf(lines: readonly SegmentedLine[], columns: readonly Column[]): TableLines['rows'] {
  const rows: PageRun[][][] = [];
  const closest = closestStep(lines);
  let last: SegmentedLine | undefined;
  for (const line of lines) {
    const cells = columns.map((column) =>
      line.segments.filter((segment) => overlaps(segment, column)).flatMap(({ runs }) => [...runs]),
    );
    const row = rows.at(-1);
    const isRest = row && last && (line.y - last.y < closest || isRestOf(row, line, cells, last));
    if (isRest) for (const [index, runs] of cells.entries()) row[index]?.push(...runs);
    else rows.push(cells);
    last = line;
  }
  return rows;
}

const overlaps = (segment: RunLine, column: Column) => segment.x < column.right && column.x < segment.right;

/** Where some lines stand clearly closer than others, those are of one row: the step below which they are; else 0. */
function closestStep(lines: readonly SegmentedLine[]): number {
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  const least = Math.min(...steps);
  return Math.max(...steps) > CLEARLY * least ? least * ((1 + CLEARLY) / 2) : 0;
}

/** Whether a line is the rest of the row above: it stands close, its first cell is blank, and it has words, no figures. */
function isRestOf(
  row: TableLines['rows'][number],
  line: SegmentedLine,
  cells: TableLines['rows'][number],
  last: SegmentedLine,
): boolean {
  if (line.y - last.y >= 1.4 * line.size || (cells[0]?.length ?? 0) > 0) return false;
  return cells.every((runs, index) => {
    const isWords = !/^[£\d(-]/.test(runs[0]?.text ?? '');
    return runs.length === 0 || ((row[index]?.length ?? 0) > 0 && isWords);
  });
}
