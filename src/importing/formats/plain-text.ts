import type { Dropped, DropReason } from '../dropped-lines.ts';
import { findBlocks } from '../find-blocks.ts';
import { headingLevels } from '../find-headings.ts';
import type { PaperLine } from '../paper-lines.ts';
import type { TextBlock } from '../text-block.ts';
import { tidyLines } from '../tidy-lines.ts';
import type { Block, FormatReading } from './block.ts';

/** Why lines of a text are not words of the paper, as it is told. */
const WHY: Readonly<Record<DropReason, string>> = {
  page: 'printed on every page',
  site: 'of the site around it',
  template: 'left over from a template',
  attachment: 'name of an attachment',
  rule: 'a rule across the page',
};

/**
 * Reads the plain text of a paper: furniture taken out, wrapped lines joined, labels and headings told by their look.
 * Pages are known where form feeds part them. Total: any text gives a reading. Linear in the text.
 */
export function readPlainText(text: string): FormatReading {
  const { lines, dropped } = tidyLines(text);
  const blocks = findBlocks(lines, dropped);
  const pageOf = pagesOf(lines);
  const levels = headingLevels(blocks);
  const depths = itemDepths(blocks, levels);
  const own = blocks.map((block, i) => blockOf(block, levels[i] ?? 0, depths[i] ?? null, pageOf(block.line)));
  const furniture = dropped.filter(({ why }) => why === 'page');
  return {
    blocks: inOrder([...own, ...furniture.map((line) => furnitureOf(line, pageOf(line.line)))]),
    leftOut: dropped
      .filter(({ why }) => why !== 'page')
      .map(({ line, text: words, why }) => ({ text: words, why: WHY[why], from: `line ${line}` })),
    hints: { title: null, url: null },
    source: text,
  };
}

function blockOf(block: TextBlock, level: number, depth: number | null, page: number | null): Block {
  const { text, label, line } = block;
  const kind = level > 0 ? 'heading' : depth === null ? 'paragraph' : 'item';
  return {
    kind,
    page,
    label: label?.label ?? null,
    level: level > 0 ? level : depth,
    text,
    cells: null,
    struck: [],
    from: `line ${line}`,
  };
}

function furnitureOf({ line, text }: Dropped, page: number | null): Block {
  return { kind: 'furniture', page, label: null, level: null, text, cells: null, struck: [], from: `line ${line}` };
}

/** Furniture among the blocks it stood between. */
function inOrder(blocks: readonly Block[]): Block[] {
  const lineOf = ({ from }: Block) => Number(from.slice('line '.length));
  return blocks
    .map((block) => ({ block, line: lineOf(block) }))
    .sort((a, b) => a.line - b.line)
    .map(({ block }) => block);
}

/** The page of a line, from 1: one more than the form feeds above it; null in a text without any. */
function pagesOf(lines: readonly PaperLine[]): (line: number) => number | null {
  const breaks = lines.filter(({ newPage }) => newPage).map(({ line }) => line);
  if (breaks.length === 0) return () => null;
  const pages: number[] = [];
  let page = 1;
  for (const { newPage, line } of lines) {
    if (newPage) page++;
    pages[line] = page;
  }
  return (line) => pages[line] ?? null;
}

/**
 * The depth of each list item by the columns it is indented, from 1; null for what is in no list. A paragraph without a
 * label goes on in the item it is indented under.
 */
function itemDepths(blocks: readonly TextBlock[], levels: readonly number[]): (number | null)[] {
  const open: number[] = [];
  return blocks.map(({ label, indent }, i) => {
    if ((levels[i] ?? 0) > 0) {
      open.length = 0;
      return null;
    }
    while (open.length > 0 && indent < (open.at(-1) ?? 0) + 2) open.pop();
    if (label !== null) open.push(indent);
    return open.length > 0 ? open.length : null;
  });
}
