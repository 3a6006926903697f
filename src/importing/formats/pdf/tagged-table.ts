import { mayHeadColumns } from '../table-head.ts';
import { columnsOf, inColumns } from './columns.ts';
import { blockOfRuns, type PageBlock } from './page-block.ts';
import type { PageRun } from './page-runs.ts';
import { isBareLabel, printedSign } from './printed-label.ts';
import { lineOf, wordsOfRuns } from './run-lines.ts';
import type { TagNode } from './tag-node.ts';

interface Cell {
  readonly isHead: boolean;
  readonly runs: readonly PageRun[];
  /** What stands in the cell from its first list on: minutes are kept in tables, one item a row. */
  readonly rest: readonly TagNode[];
}

interface Row {
  readonly cells: readonly Cell[];
  readonly isHead: boolean;
}

/** A heading is no longer than this, in characters. */
const LONGEST_HEADING = 160;

/**
 * The rows of a tagged table, each cell in its column. A table of labels and texts is a list made with a table, and read
 * as its items; null for a table of one column, which is a frame around text. Lists in the cells of a row are given as
 * they are, after it, to be read as lists.
 */
export function readTaggedTable(
  table: TagNode,
  page: number,
  runsOf: (node: TagNode) => PageRun[],
): readonly (PageBlock | TagNode)[] | null {
  const nodes = rowNodes(table, false);
  if (nodes.every(({ node }) => cellNodes(node).length <= 1)) return null;
  const rows = nodes.map(({ node, isHead }): Row => {
    const frame = framed(node);
    const cells = frame === null ? cellNodes(node).map((cell) => cellOf(cell, runsOf)) : [frame];
    return { cells, isHead: isHead || (cells.length > 0 && cells.every((cell) => cell.isHead)) };
  });
  const from = `page ${page}, tag TR`;
  if (isListOfLabels(rows)) return rows.flatMap((row) => itemOf(row, page, rows.length === 1));
  const heads = headsMarked(rows);
  const columns = columnsOf(rows.map(({ cells }) => cells.map(({ runs }) => runs)));
  return rows.flatMap(({ cells }, index) => {
    const runs = cells.flatMap((cell) => cell.runs);
    const rest = cells.flatMap((cell) => cell.rest);
    if (runs.length === 0) return rest;
    const words = inColumns(
      cells.map((cell) => cell.runs),
      columns,
    ).map(wordsOfRuns);
    const texts = words.map(({ text }) => printedSign(text));
    const struck = words.flatMap((word) => word.struck);
    const text = texts.filter((cell) => cell !== '').join(' ');
    const kind = heads[index] ? 'table-head' : 'table-row';
    return [blockOfRuns(runs, { kind, page, from, cells: texts, text, struck }), ...rest];
  });
}

/** A row of one cell with several paragraphs is a frame around them, as in forms; null for other rows. */
function framed(row: TagNode): Cell | null {
  const [cell, ...others] = cellNodes(row);
  const children = cell?.children ?? [];
  const isFrame = others.length === 0 && children.length > 1 && children.every(({ role }) => isParagraph(role));
  return isFrame ? { isHead: false, runs: [], rest: children } : null;
}

function isParagraph(role: string | undefined): boolean {
  return /^(?:P|H\d?|L|Table|Div|Sect)$/.test(role ?? '');
}

function rowNodes(node: TagNode, isHead: boolean): { node: TagNode; isHead: boolean }[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.role === 'TR') return [{ node: child, isHead }];
    return ['THead', 'TBody', 'TFoot', 'NonStruct', 'Div', 'Sect'].includes(child.role ?? '')
      ? rowNodes(child, isHead || child.role === 'THead')
      : [];
  });
}

function cellNodes(row: TagNode): readonly TagNode[] {
  return (row.children ?? []).filter(({ role }) => role === 'TD' || role === 'TH');
}

function cellOf(cell: TagNode, runsOf: (node: TagNode) => PageRun[]): Cell {
  const children = cell.children ?? [];
  const isList = ({ role, children: items }: TagNode) => role === 'L' && (items?.length ?? 0) > 1;
  const list = children.findIndex(isList);
  const words = list === -1 ? children : children.slice(0, list);
  return { isHead: cell.role === 'TH', runs: words.flatMap(runsOf), rest: children.slice(words.length) };
}

/** Heads are what the tags call so; where they call none so, the first row is one if it alone is bold. */
function headsMarked(rows: readonly Row[]): readonly boolean[] {
  const marked = rows.map(({ isHead }) => isHead);
  if (marked.some((isHead) => isHead) && !marked.every((isHead) => isHead)) return marked;
  const [first, second] = rows.map(({ cells }) => cells.map(({ runs }) => runs));
  const isHead = first !== undefined && second !== undefined && isBold(first) && !isBold(second);
  const texts = first?.map((runs) => wordsOfRuns(runs).text) ?? [];
  return rows.map((_, index) => index === 0 && isHead && mayHeadColumns(texts));
}

function isBold(cells: readonly (readonly PageRun[])[]): boolean {
  const runs = cells.flat();
  return runs.length > 0 && runs.every((run) => run.isBold);
}

/** Whether each row is a label and a text: "292." | "Apologies …". */
function isListOfLabels(rows: readonly Row[]): boolean {
  return rows.every(({ cells }) => {
    if (cells.some(({ rest }) => rest.length > 0)) return false;
    const [label, text, ...rest] = cells.map(({ runs }) => wordsOfRuns(runs).text);
    return label !== undefined && isBareLabel(label) && !!text && rest.every((cell) => cell === '');
  });
}

function itemOf({ cells }: Row, page: number, isAlone: boolean): PageBlock[] {
  const [label, ...texts] = cells;
  const runs = texts.flatMap((cell) => cell.runs);
  if (!label || runs.length === 0) return [];
  const { text } = wordsOfRuns(runs);
  const isBold = runs.every((run) => run.isBold);
  const isHeading = text.length <= LONGEST_HEADING && !/[.;:]$/.test(text) && (isAlone || isBold);
  const sketch = isHeading ? ({ kind: 'heading', level: 2 } as const) : ({ kind: 'item', level: 1 } as const);
  const said = wordsOfRuns(label.runs);
  const own = { label: printedSign(said.text), struck: said.struck };
  const block = blockOfRuns(runs, { ...sketch, page, from: `page ${page}, tag TR`, ...own });
  return [{ ...block, top: Math.min(block.top, lineOf(label.runs).y) }];
}
