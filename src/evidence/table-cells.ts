import type { Passage } from '../domain/passage.ts';
import { stems } from '../search/terms.ts';
import type { Span } from '../statements/clauses.ts';

/** A cell of a table's row, with its place in the row's text. */
export interface Cell extends Span {
  /** What stands at the head of its column, as written. */
  readonly head: string;
  readonly headStems: ReadonlySet<string>;
}

const MARK = ' | ';
const read = new WeakMap<Passage, readonly Cell[]>();

/** The cells of a table's row with the heads of their columns; none for other passages. The first names the row. */
export function cellsOf(passage: Passage): readonly Cell[] {
  const known = read.get(passage);
  if (known) return known;
  const cells = passage.columns.length === 0 ? [] : cut(passage);
  read.set(passage, cells);
  return cells;
}

function cut({ text, columns }: Passage): Cell[] {
  let at = 0;
  return text.split(MARK).map((words, i) => {
    const start = at;
    at += words.length + MARK.length;
    const head = columns[i] ?? '';
    return { start, end: start + words.length, head, headStems: new Set(stems(head)) };
  });
}

/** The cell in which a stretch stands. */
export function cellAt(cells: readonly Cell[], { start, end }: Span): Cell | undefined {
  return cells.find((cell) => start >= cell.start && end <= cell.end);
}
