import type { Passage } from '../domain/passage.ts';
import { type Block, readBlocks } from './markdown-blocks.ts';
import { bodyLines } from './markdown-lines.ts';
import { withoutMarks } from './markdown-marks.ts';
import { cellsOf, isBarred, isDelimiterRow } from './markdown-tables.ts';
import { collapsed } from './plain-text.ts';

/**
 * The passages of a paper's body, numbered from 1: each block between blank lines, list item, table row and block-quote
 * paragraph. Headings, rules, comments and images are none. Takes time in proportion to the text; never throws.
 *
 * @param body the text after the header, line ends made one
 * @param firstLine the line of the file on which it begins, from 1
 */
export function readPassages(document: string, body: string, firstLine: number): Passage[] {
  const passages: Passage[] = [];
  /** The paragraph number of each block that became one. */
  const numbers = new Map<number, number>();
  const lines = bodyLines(body, firstLine);
  const pages = new Map(lines.map(({ line, page }) => [line, page]));
  readBlocks(lines).forEach((block, index) => {
    for (const { text, form, line, columns = [] } of textsOf(block)) {
      if (text === '') continue;
      const { label, depth, headings } = block;
      const parent = block.parent === null ? null : (numbers.get(block.parent) ?? null);
      const page = pages.get(line) ?? pages.get(block.line) ?? null;
      const paragraph = passages.length + 1;
      if (!numbers.has(index)) numbers.set(index, paragraph);
      passages.push({ document, paragraph, label, text, form, depth, parent, headings, columns, page, line });
    }
  });
  return passages;
}

interface ShownBlock extends Pick<Passage, 'text' | 'form' | 'line'> {
  readonly columns?: readonly string[];
}

function textsOf(block: Block): ShownBlock[] {
  const { rows, form, line } = block;
  if (block.isCode) return [{ text: collapsed(rows.join(' ')), form, line }];
  if (form === 'row')
    return rows.map((row) => ({ text: rowText(row), form, line, columns: columnsOf(row, block.columns) }));
  if (form === 'paragraph' && block.label === null && rows.every(isBarred)) {
    // Rows with no delimiter row beneath a first one: a table without a header.
    return rows.flatMap((row, i) => (isDelimiterRow(row) ? [] : [{ text: rowText(row), form: 'row', line: line + i }]));
  }
  return [{ text: withoutMarks(rows.join(' ')), form, line }];
}

/** The heads of the cells that a row's text shows: a blank cell keeps its place and is not shown. */
function columnsOf(row: string, heads: readonly string[]): string[] {
  const cells = cellsOf(row).map(withoutMarks);
  return cells.flatMap((cell, i) => (cell === '' ? [] : [heads[i] ?? '']));
}

function rowText(row: string): string {
  return cellsOf(row)
    .map(withoutMarks)
    .filter((cell) => cell !== '')
    .join(' | ');
}
