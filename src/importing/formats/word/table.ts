import type { Block } from '../block.ts';
import { mayHeadColumns } from '../table-head.ts';
import { lookOf, numberOf, type WordStyles } from './styles.ts';
import { collapsed, lineOf, wordBlock } from './word-block.ts';
import { childOf, elementsOf, settingOf, switchOf, textOf, type XmlElement } from './xml-tree.ts';

/** Reads what stands in a cell, given where it is. */
type ReadInner = (content: readonly XmlElement[], from: string | null) => readonly Block[];

/** More columns than any table on paper; a span beyond them is a damaged or hostile file's. */
const WIDEST = 200;

/**
 * The rows of a table, each cell in its column: a cell over several columns or rows stands in the first, the others
 * being blank. A table or row of one column is a frame around text, and is read as that text.
 */
export function readTable(table: XmlElement, from: string, styles: WordStyles, inner: ReadInner): readonly Block[] {
  const rows = rowsOf(table);
  if (rows.every((row) => cellsOf(row).length <= 1)) {
    return rows.flatMap((row) => cellsOf(row).flatMap((cell) => inner(elementsOf(cell), null)));
  }
  const heads = headRows(table, rows, styles);
  return rows.flatMap(
    (row, index) => framed(row, inner) ?? readRow(row, index < heads, `${from}, row ${index + 1}`, inner),
  );
}

/** A row of one cell with several paragraphs is a frame around them, as in forms; null for other rows. */
function framed(row: XmlElement, inner: ReadInner): readonly Block[] | null {
  const [cell, ...others] = cellsOf(row);
  if (cell === undefined || others.length > 0) return null;
  const inside = elementsOf(cell);
  const said = inside.filter((element) => /^w:(?:p|tbl|sdt)$/.test(element.name) && textOf(element).trim() !== '');
  return said.length > 1 ? inner(inside, null) : null;
}

/** Rows and cells may stand in content controls and in wrappers of custom XML. */
function rowsOf(element: XmlElement, name = 'w:tr'): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(child.name) ? rowsOf(child, name) : [];
  });
}

const cellsOf = (row: XmlElement) => rowsOf(row, 'w:tc');

function readRow(row: XmlElement, isHead: boolean, from: string, inner: ReadInner): readonly Block[] {
  const properties = childOf(row, 'w:trPr');
  const cells = blanks(settingOf(properties, 'w:gridBefore'));
  const struck: string[] = [];
  const beside: Block[] = [];
  const isDeleted = childOf(properties, 'w:del') !== undefined;
  for (const cell of cellsOf(row)) {
    const own = inner(elementsOf(cell), from);
    const isAside = ({ from: place }: Block) => place !== from && !place.startsWith(`${from}, `);
    beside.push(...own.filter(isAside));
    const { said, rest } = apart(own.filter((block) => !isAside(block)));
    beside.push(...rest);
    const text = lineOf(said);
    if (isDeleted && text !== '') struck.push(text);
    struck.push(...said.flatMap((block) => block.struck));
    cells.push(isDeleted ? '' : text);
    const span = numberOf(settingOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1;
    cells.push(...blanks(String(Math.min(span, WIDEST) - 1)));
  }
  cells.push(...blanks(settingOf(properties, 'w:gridAfter')));
  const text = cells.filter((cell) => cell !== '').join(' ');
  if (text === '' && struck.length === 0) return beside;
  return [wordBlock({ kind: isHead ? 'table-head' : 'table-row', text, cells, struck, from }), ...beside];
}

/** What stands in a cell from its first list on is read as a list: minutes are kept in tables, one item a row. */
function apart(blocks: readonly Block[]): { said: readonly Block[]; rest: readonly Block[] } {
  const items = blocks.flatMap(({ kind }, index) => (kind === 'item' ? [index] : []));
  const list = items.length > 1 ? items[0] : undefined;
  return list === undefined ? { said: blocks, rest: [] } : { said: blocks.slice(0, list), rest: blocks.slice(list) };
}

function blanks(count: string | undefined): string[] {
  return new Array<string>(Math.min(Math.max(numberOf(count) ?? 0, 0), WIDEST)).fill('');
}

/**
 * How many rows at the top are heads: those that Word repeats on each page; else the first where it alone is bold, by
 * itself or by the table's style. A table that marks none has none.
 */
function headRows(table: XmlElement, rows: readonly XmlElement[], styles: WordStyles): number {
  const marked = rows.findIndex((row) => !switchOf(childOf(row, 'w:trPr'), 'w:tblHeader'));
  if (marked !== 0) return marked === -1 ? Math.min(1, rows.length - 1) : marked;
  const [first, second] = rows;
  if (!first || !second || isBold(second, styles)) return 0;
  const properties = childOf(table, 'w:tblPr');
  const style = styles.get(settingOf(properties, 'w:tblStyle') ?? '');
  const look = childOf(properties, 'w:tblLook')?.attributes;
  // The older form is a set of flags in hexadecimal: 0x20 for the first row (ECMA-376 part 4, 2.3.1.22).
  const showsFirst =
    look?.['w:firstRow'] === undefined
      ? (Number.parseInt(look?.['w:val'] ?? '0', 16) & 0x20) !== 0
      : look['w:firstRow'] === '1' || look['w:firstRow'] === 'true';
  const looksSo = isBold(first, styles) || (showsFirst && style?.boldFirstRow === true);
  return looksSo && mayHeadColumns(cellsOf(first).map((cell) => collapsed(textOf(cell)))) ? 1 : 0;
}

/** Whether all words of a row are bold; a row without words is not. */
function isBold(row: XmlElement, styles: WordStyles): boolean {
  const runs: boolean[] = [];
  collectBold(row, undefined, styles, runs);
  return runs.length > 0 && runs.every(Boolean);
}

function collectBold(element: XmlElement, outer: boolean | undefined, styles: WordStyles, runs: boolean[]): void {
  const paragraph = element.name === 'w:p' ? childOf(element, 'w:pPr') : undefined;
  const style = paragraph ? styles.get(settingOf(paragraph, 'w:pStyle') ?? '')?.bold : outer;
  for (const child of elementsOf(element)) {
    if (child.name !== 'w:r') collectBold(child, style, styles, runs);
    else if (textOf(child).trim() !== '') runs.push(lookOf(childOf(child, 'w:rPr')).bold ?? style ?? false);
  }
}
