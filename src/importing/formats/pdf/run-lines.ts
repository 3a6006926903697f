import type { PageRun } from './page-runs.ts';

/** Runs that stand on one line, from left to right. */
export interface RunLine {
  readonly runs: readonly PageRun[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Words of runs in order: lines parted by "\n" so that words broken at their ends can be mended; struck ones apart. */
export interface RunWords {
  readonly text: string;
  readonly struck: readonly string[];
}

/** A gap wider than this share of the size of the letters parts words; justified lines have narrower letters' gaps. */
const WORD_GAP = 0.15;

/** Whether two runs stand on one line: raised and lowered letters do. */
export function onOneLine(one: PageRun, other: PageRun): boolean {
  return Math.abs(one.y - other.y) < 0.5 * Math.max(one.size, other.size);
}

/** Gathers runs into lines, from the top of the page. */
export function linesOf(runs: readonly PageRun[]): readonly RunLine[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: PageRun[][] = [];
  for (const run of sorted) {
    const line = lines.at(-1);
    const main = line?.reduce((a, b) => (b.size > a.size ? b : a));
    if (line && main && onOneLine(main, run)) line.push(run);
    else lines.push([run]);
  }
  return lines.map(lineOf);
}

/** A line of some runs. */
export function lineOf(runs: readonly PageRun[]): RunLine {
  const across = [...runs].sort((a, b) => a.x - b.x);
  return {
    runs: across,
    x: Math.min(...across.map(({ x }) => x)),
    right: Math.max(...across.map(({ x, width }) => x + width)),
    y: Math.max(...across.map(({ y }) => y)),
    size: Math.max(...across.map(({ size }) => size)),
  };
}

/** Puts runs together in the order given. */
export function wordsOfRuns(runs: readonly PageRun[]): RunWords {
  let text = '';
  const struck: string[] = [];
  let last: PageRun | null = null;
  for (const run of runs) {
    const between = last === null ? '' : parting(last, run);
    if (run.isStruck) {
      if (last?.isStruck) struck.push(`${struck.pop() ?? ''}${between}${run.text}`);
      else struck.push(run.text);
      // The gap before a struck-out word must not join its neighbours.
      text += between;
    } else text += between + run.text;
    last = run;
  }
  return { text: tidied(text), struck: struck.map(tidied).filter((words) => words !== '') };
}

function parting(last: PageRun, run: PageRun): string {
  if (run.isTurned || last.isTurned) return ' ';
  if (!onOneLine(last, run)) return '\n';
  const gap = run.x - (last.x + last.width);
  const isApart = gap > WORD_GAP * Math.max(run.size, last.size) || gap < -run.size;
  return run.isSpaced || isApart ? ' ' : '';
}

function tidied(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
