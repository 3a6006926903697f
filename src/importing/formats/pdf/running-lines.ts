import { NUMBERED_LINES, PAGE_WORDS } from '../../../english/page-furniture.ts';
import type { PageRun } from './page-runs.ts';
import { linesOf, type RunLine, wordsOfRuns } from './run-lines.ts';

/** How many lines at the top and at the bottom of a page may be its head or foot, and how far from the text they stand. */
const EDGE_LINES = 3;
const EDGE_GAP = 1.8;
/** A foot directly below the text of a full page is known by a line of its own of so many characters at least. */
const LEAST_FOOT = 40;
/** Lines on different pages stand at one place where they are no further apart, in points. */
const SAME_PLACE = 12;

interface EdgeLine extends RunLine {
  readonly page: number;
  readonly text: string;
  /** The same for lines that differ in their numbers alone. */
  readonly key: string;
  /** The numbers in it, in order. */
  readonly numbers: readonly number[];
}

const OF_PAPER = new RegExp(`\\b(?:${NUMBERED_LINES.join('|')})\\b[^\\d]{0,3}\\(?\\d`, 'i');
const PAGE_NUMBER = new RegExp(
  `^(?:[-–—] ?)?(?:(?:${PAGE_WORDS.join('|')})\\.? ?)?(\\d{1,4})(?: ?(?:of|/) ?\\d{1,4})?(?: ?[-–—])?$`,
  'i',
);

/**
 * The runs of heads, feet and page numbers on pages that do not mark them: lines at the edge of a page that come back at
 * the same place on others, what changes in them being a number that rises with the page. A line of the paper's own
 * ("(Item 5)", "Abstain (0)") is never one, whatever comes back.
 */
export function findRunning(
  pages: readonly { readonly number: number; readonly runs: readonly PageRun[] }[],
): ReadonlySet<PageRun> {
  const edges = pages.flatMap(({ number, runs }) => edgesOf(number, runs));
  const groups = new Map<string, EdgeLine[]>();
  for (const line of edges.flatMap(({ lines }) => lines)) {
    const group = groups.get(line.key);
    if (group) group.push(line);
    else groups.set(line.key, [line]);
  }
  const othersOf = (line: EdgeLine) => (groups.get(line.key) ?? []).filter((other) => isSamePlace(other, line));
  const isRunning = (line: EdgeLine) => {
    const others = othersOf(line);
    return !OF_PAPER.test(line.text) && comesBack(others, pages.length) && numbersRise(line, others);
  };
  // What stands between a head and the edge of its page is a head too; else it is the end of a text.
  const running = edges.flatMap(({ lines, isApart }) => {
    const end = lines.findIndex((line) => !isRunning(line));
    const own = lines.slice(0, end === -1 ? lines.length : end);
    // Short words may end several full pages by chance; a long line that comes back at one place is no text.
    const isLong = ({ text }: EdgeLine) => text.length >= LEAST_FOOT;
    if (isApart || !own.some(isLong)) return isApart ? own : [];
    return own.slice(0, own.findLastIndex((line) => isLong(line) || countsPages(line, othersOf(line))) + 1);
  });
  return new Set(running.flatMap(({ runs }) => runs));
}

const isSamePlace = (one: EdgeLine, other: EdgeLine) =>
  one.page !== other.page && Math.abs(one.y - other.y) < SAME_PLACE;

/** Lines at the top or the bottom of a page, from the edge on, and whether a gap parts them from the text. */
interface Edge {
  readonly lines: readonly EdgeLine[];
  readonly isApart: boolean;
}

/** The lines at the top of a page and those at its bottom; a full page's foot may stand directly below its text. */
function edgesOf(page: number, runs: readonly PageRun[]): readonly Edge[] {
  const lines = linesOf(runs.filter(({ isTurned }) => !isTurned));
  const asEdge = (edge: readonly RunLine[], isApart: boolean): Edge => ({
    lines: edge.map((line) => {
      const text = wordsOfRuns(line.runs).text;
      const key = PAGE_NUMBER.test(text) ? '#' : text.toLowerCase().replace(/\d+/g, '#');
      return { ...line, page, text, key, numbers: [...text.matchAll(/\d+/g)].map(Number) };
    }),
    isApart,
  });
  const upwards = [...lines].reverse();
  const foot = edgeOf(upwards);
  return [
    asEdge(edgeOf(lines), true),
    foot.length > 0 ? asEdge(foot, true) : asEdge(upwards.slice(0, EDGE_LINES), false),
  ];
}

/**
 * The lines at one edge, from it on: those before a gap that parts them from the text, else a page's number alone; and
 * the numbers next to them, as a pack has its own beside those of its papers.
 */
function edgeOf(lines: readonly RunLine[]): readonly RunLine[] {
  let end = gapOf(lines);
  while (end < Math.min(EDGE_LINES, lines.length) && isPageNumber(lines[end])) end++;
  return lines.slice(0, end);
}

function isPageNumber(line: RunLine | undefined): boolean {
  return line !== undefined && PAGE_NUMBER.test(wordsOfRuns(line.runs).text);
}

/** How many lines stand before a gap that parts them from the text; 0 where none does. */
function gapOf(lines: readonly RunLine[]): number {
  const end = lines.findIndex((line, index) => {
    const before = lines[index - 1];
    return before && Math.abs(line.y - before.y) > EDGE_GAP * Math.max(line.size, before.size);
  });
  if (end > 0 && end <= EDGE_LINES) return end;
  return end === -1 && lines.length <= EDGE_LINES ? lines.length : 0;
}

/** On two pages a line may come back by chance, unless the paper has no more. */
function comesBack(others: readonly EdgeLine[], pages: number): boolean {
  return others.length >= 2 || pages <= 3;
}

/** Each number of a line is the same on every page (a year, a count of pages), or is as much higher as the page is. */
function numbersRise(line: EdgeLine, others: readonly EdgeLine[]): boolean {
  const isPage = PAGE_NUMBER.test(line.text);
  return others.some((other) => {
    const steps = line.numbers.map((number, index) => (other.numbers[index] ?? 0) - number);
    const pages = other.page - line.page;
    if (isPage) return steps[0] === pages;
    return steps.every((step) => step === 0 || step === pages);
  });
}

/** Whether a number of a line is as much higher on other pages as those are. */
function countsPages(line: EdgeLine, others: readonly EdgeLine[]): boolean {
  return others.some((other) =>
    line.numbers.some((number, index) => (other.numbers[index] ?? number) - number === other.page - line.page),
  );
}
