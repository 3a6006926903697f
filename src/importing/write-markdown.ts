import { readMarker } from '../knowledge/markdown-labels.ts';
import { pageComment } from '../knowledge/page-comment.ts';
import { readPassages } from '../knowledge/passages.ts';
import { collapsed } from '../knowledge/plain-text.ts';
import { escapeAll, escapeMarkdown } from './escape-markdown.ts';
import { headingText } from './find-headings.ts';
import type { Block } from './formats/block.ts';
import { isBullet } from './whole-text.ts';

/** The body of a paper as Markdown. */
export interface Written {
  readonly markdown: string;
  /** The block that each line of it is from, by the line's index; absent for blank lines and comments. */
  readonly blockAt: ReadonlyMap<number, Block>;
}

/** Deepest heading of Markdown. */
const DEEPEST = 6;
/** Columns an item is indented under the one it is in, and the deepest that is kept. */
const STEP = 4;
const DEEPEST_ITEM = 7;

/**
 * The body of a paper as Markdown: one block a line with a blank line between, rows of a table below each other; each
 * reads back as it was. A comment tells the page before its first block, and what is struck out after its block.
 */
export function writeMarkdown(blocks: readonly Block[]): Written {
  const lines: string[] = [];
  const blockAt = new Map<number, Block>();
  let page: number | null = null;
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    const inTable =
      isRow(block) &&
      before !== undefined &&
      isRow(before) &&
      !(block.kind === 'table-head' && before.kind === 'table-row');
    if (!inTable && lines.length > 0) lines.push('');
    if (block.page !== null && block.page !== page) {
      // Between two rows a line of its own would end the table: the page is told behind the row before.
      if (inTable) lines.push(`${lines.pop()} ${pageComment(block.page)}`);
      else lines.push(pageComment(block.page), '');
      page = block.page;
    }
    blockAt.set(lines.length, block);
    lines.push(lineOf(block));
    if (block.kind === 'table-head' && before?.kind !== 'table-head' && block.cells)
      lines.push(`|${' --- |'.repeat(block.cells.length)}`);
    if (block.struck.length > 0 && !isRow(block))
      lines.push('', `<!-- struck out: ${commented(block.struck.join(' … '))} -->`);
  });
  return { markdown: lines.length === 0 ? '' : `${lines.join('\n')}\n`, blockAt };
}

function isRow({ kind, cells }: Block): boolean {
  return (kind === 'table-row' || kind === 'table-head') && cells !== null;
}

function lineOf(block: Block): string {
  if (block.kind === 'heading')
    return `${'#'.repeat(Math.min(Math.max(block.level ?? 1, 1), DEEPEST))} ${readable(headingText(block), false)}`;
  if (isRow(block)) return `|${(block.cells ?? []).map((cell) => ` ${cellText(cell)} |`).join('')}`;
  const depth = block.kind === 'item' ? Math.min(Math.max(block.level ?? 1, 1), DEEPEST_ITEM) : 1;
  const isMarker = block.label !== null && readMarker(`${block.label} x`)?.rest === 'x';
  // A label that Markdown does not know ("7.1", "–") is written as words, so that nothing of it is lost.
  const text = block.label === null || isMarker ? block.text : `${block.label} ${block.text}`;
  const lead = isMarker ? `${block.label} ` : '';
  // A paragraph inside an item stands under the item's words.
  const columns = (depth - 1) * STEP + (block.kind === 'item' && block.label === null ? 2 : 0);
  return `${' '.repeat(columns)}${lead}${readable(text, !isMarker || isBullet(block.label ?? ''))}`;
}

/** The words as Markdown, tried by reading them back. */
function readable(text: string, atStart: boolean): string {
  const escaped = escapeMarkdown(text, atStart);
  // Words inside a line are tried behind a label, where no mark of a line's beginning counts.
  const lead = atStart ? '' : '(1) ';
  const [passage, ...others] = readPassages('', lead + escaped, 1);
  if (passage && others.length === 0 && passage.text === collapsed(text)) return escaped;
  return escapeAll(text);
}

function cellText(text: string): string {
  return readable(text, false)
    .replace(/(?<!\\)\|/g, '\\|')
    .replace(/^(:?)-/, '$1\\-');
}

/** Words inside a comment: what would end it is parted. */
function commented(text: string): string {
  return text.replace(/-(?=-)/g, '- ').replace(/>/g, '›');
}
