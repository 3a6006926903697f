import type { BlockKind } from '../block.ts';
import type { PageRun } from './page-runs.ts';
import { readPrintedLabel } from './printed-label.ts';
import { lineOf, type RunWords, wordsOfRuns } from './run-lines.ts';

/** A block of one page, before pages are joined; lines are parted by "\n" in its texts. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly page: number;
  readonly label: string | null;
  readonly level: number | null;
  readonly text: string;
  readonly cells: readonly string[] | null;
  readonly struck: readonly string[];
  readonly from: string;
  /** Where it begins and ends on the page, in points from the top; the right end of its last line. */
  readonly top: number;
  readonly bottom: number;
  readonly lastRight: number;
  /** The size of its largest letters, in points. */
  readonly size: number;
  /** A footnote: it stands between a paragraph and its rest on the next page. */
  readonly isNote: boolean;
}

/** What a reader of pages says of a block; the rest follows from the runs. */
export type BlockSketch = Pick<PageBlock, 'kind' | 'page' | 'from'> &
  Partial<Pick<PageBlock, 'label' | 'level' | 'cells' | 'isNote' | 'text' | 'struck'>>;

/** Makes a block of runs in reading order; a number printed before its words is taken apart unless one is given. */
export function blockOfRuns(runs: readonly PageRun[], sketch: BlockSketch): PageBlock {
  const words: RunWords = sketch.text === undefined ? wordsOfRuns(runs) : { text: sketch.text, struck: [] };
  const takesLabel = ['paragraph', 'item', 'heading'].includes(sketch.kind) && !sketch.label;
  const printed = takesLabel ? readPrintedLabel(words.text) : null;
  const label = sketch.label ?? printed?.label ?? null;
  const kind = sketch.kind === 'paragraph' && printed ? 'item' : sketch.kind;
  const last = runs.length > 0 ? lineOf(lastLine(runs)) : null;
  return {
    level: kind === 'item' ? 1 : null,
    cells: null,
    isNote: false,
    ...sketch,
    kind,
    label,
    text: printed?.text ?? words.text,
    struck: [...(sketch.struck ?? []), ...words.struck],
    top: Math.min(...runs.map(({ y, size }) => y - size)),
    bottom: Math.max(...runs.map(({ y }) => y)),
    lastRight: last?.right ?? 0,
    size: Math.max(...runs.map(({ size }) => size)),
  };
}

function lastLine(runs: readonly PageRun[]): readonly PageRun[] {
  const end = runs.at(-1);
  return runs.filter(({ y, size }) => end !== undefined && Math.abs(y - end.y) < size / 2);
}
