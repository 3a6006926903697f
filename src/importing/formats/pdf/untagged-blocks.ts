import { mayHeadColumns } from '../table-head.ts';
import { type BlockSketch, blockOfRuns, type PageBlock } from './page-block.ts';
import { inReadingOrder } from './page-columns.ts';
import type { PageRun } from './page-runs.ts';
import { readPrintedLabel } from './printed-label.ts';
import { wordsOfRuns } from './run-lines.ts';
import { type SegmentedLine, segmentedLines } from './segments.ts';
import { type TableLines, tablesIn } from './untagged-table.ts';

/** A line further below the last than this many times its paragraph's usual step begins another paragraph. */
const PARAGRAPH_GAP = 1.25;
/** A heading is no longer than this, in characters, and its letters so much larger than the text's, where not bold. */
const LONGEST_HEADING = 200;
const LARGER = 1.15;
/** A line that ends this far before the fullest of its stretch, as a share of its width, ends its paragraph. */
const SHORT = 0.75;

/**
 * The blocks of a page without tags, from where its words stand: columns first, tables by their gaps, paragraphs by the
 * distance of their lines, their labels and their indents, headings by the look of their letters.
 *
 * @param bodySize the size of the letters of most words in the paper
 */
export function readUntagged(runs: readonly PageRun[], page: number, bodySize: number): readonly PageBlock[] {
  const level = runs.filter(({ isTurned }) => !isTurned);
  const turned = runs.filter(({ isTurned }) => isTurned);
  const blocks = inReadingOrder(level).flatMap((stretch) => readStretch(stretch, page, bodySize));
  if (turned.length > 0) {
    blocks.push(blockOfRuns(turned, { kind: 'paragraph', page, from: `page ${page}, turned`, isNote: true }));
  }
  return blocks;
}

function readStretch(runs: readonly PageRun[], page: number, bodySize: number): PageBlock[] {
  const lines = segmentedLines(runs);
  const blocks: PageBlock[] = [];
  let at = 0;
  for (const table of tablesIn(lines)) {
    blocks.push(...readParagraphs(lines.slice(at, table.from), page, bodySize));
    blocks.push(...rowsOf(table, page));
    at = table.to;
  }
  return [...blocks, ...readParagraphs(lines.slice(at), page, bodySize)];
}

function rowsOf({ rows }: TableLines, page: number): PageBlock[] {
  const isBoldRow = (row: TableLines['rows'][number]) => row.flat().every((run) => run.isBold);
  return rows.map((row, index) => {
    const words = row.map(wordsOfRuns);
    const cells = words.map(({ text }) => text);
    const second = rows[1];
    const isHead = index === 0 && second !== undefined && isBoldRow(row) && !isBoldRow(second) && mayHeadColumns(cells);
    return blockOfRuns(row.flat(), {
      kind: isHead ? 'table-head' : 'table-row',
      page,
      from: `page ${page}, row`,
      cells,
      text: cells.filter((cell) => cell !== '').join(' '),
      struck: words.flatMap(({ struck }) => struck),
    });
  });
}

function readParagraphs(lines: readonly SegmentedLine[], page: number, bodySize: number): PageBlock[] {
  const right = Math.max(0, ...lines.map((line) => line.right));
  const step = usualStep(lines);
  const paragraphs: SegmentedLine[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && goesOn(paragraph, line, step, right)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((paragraph) => {
    const runs = paragraph.flatMap((line) => line.runs);
    return blockOfRuns(runs, {
      page,
      from: `page ${page}, at ${Math.round(paragraph[0]?.y ?? 0)} points`,
      ...lookOf(runs, bodySize),
    });
  });
}

/** The distance of most lines that stand close: the commonest, in half points. */
function usualStep(lines: readonly SegmentedLine[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    if (!last) return;
    const step = Math.round((line.y - last.y) * 2) / 2;
    if (step > 0 && step < 2.2 * line.size) counts.set(step, (counts.get(step) ?? 0) + 1);
  });
  const [step] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0];
  return step;
}

function goesOn(paragraph: readonly SegmentedLine[], line: SegmentedLine, step: number, right: number): boolean {
  const last = paragraph.at(-1);
  if (!last) return false;
  const gap = line.y - last.y;
  if (gap > PARAGRAPH_GAP * Math.max(step, line.size * 1.1)) return false;
  if (Math.abs(line.size - last.size) > 1 || isBold(line) !== isBold(last)) return isMixed(line) || isMixed(last);
  const text = wordsOfRuns(line.runs).text;
  if (readPrintedLabel(text)) return false;
  // A short line ends its paragraph, unless the next goes on in small letters.
  const isShort = last.right - last.x < SHORT * (right - last.x);
  return !isShort || /^\p{Ll}/u.test(text);
}

const isBold = (line: SegmentedLine) => line.runs.every((run) => run.isBold);
/** A line with bold words and others may begin or end a paragraph in which some words are stressed. */
const isMixed = (line: SegmentedLine) => line.runs.some((run) => run.isBold) && !isBold(line);

function lookOf(runs: readonly PageRun[], bodySize: number): Pick<BlockSketch, 'kind'> & Partial<BlockSketch> {
  const { text } = wordsOfRuns(runs);
  const size = Math.max(...runs.map((run) => run.size));
  const isLarge = size >= LARGER * bodySize;
  const isStressed = runs.every((run) => run.isBold);
  const isHeading =
    (isLarge || isStressed) && text.length <= LONGEST_HEADING && !/[.;,]$/.test(text) && /\p{L}/u.test(text);
  if (!isHeading) return { kind: 'paragraph' };
  return { kind: 'heading', level: size >= 1.5 * bodySize ? 1 : isLarge ? 2 : 3 };
}
