import { InlineGatherer } from './html-inline.ts';
import { findElement, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { isForPrograms, isInline } from './html-words.ts';

/** A row of a table of a page, a blank cell kept in its place. */
export interface HtmlRow {
  readonly isHead: boolean;
  readonly cells: readonly string[];
  readonly struck: readonly string[];
}

const MOST_COLUMNS = 100;
const MOST_ROWS_DOWN = 1000;

/**
 * The rows of a table that holds data: every cell in its column, one that spans several once, in the first. Null for a
 * table that only lays out a page: of one column, or with lists, headings, tables or several paragraphs in its cells.
 */
export function tableRows(table: HtmlElement): HtmlRow[] | null {
  const rows = rowsOf(table);
  const cells = rows.map(({ row }) => cellsOf(row));
  const hasHead = cells.some((row) => row.some(({ name }) => name === 'th'));
  const widest = Math.max(0, ...cells.map(({ length }) => length));
  if (table.attributes.role === 'presentation' || widest < 2) return null;
  if (!hasHead && cells.some((row) => row.some(isLayout))) return null;
  // How many rows each column is still taken from above.
  const taken: number[] = [];
  return rows.map(({ inHead }, i): HtmlRow => {
    const own = cells[i] ?? [];
    const texts: string[] = [];
    const struck: string[] = [];
    let column = 0;
    const skipTaken = () => {
      for (; (taken[column] ?? 0) > 0; column++) {
        taken[column] = (taken[column] ?? 0) - 1;
        texts[column] = '';
      }
    };
    for (const cell of own) {
      skipTaken();
      const read = cellWords(cell);
      struck.push(...read.struck);
      for (let at = 0; at < span(cell, 'colspan', MOST_COLUMNS) && column < MOST_COLUMNS; at++, column++) {
        texts[column] = at === 0 ? read.text : '';
        taken[column] = span(cell, 'rowspan', MOST_ROWS_DOWN) - 1;
      }
    }
    skipTaken();
    const isHead = inHead || (own.length > 1 && own.every(({ name }) => name === 'th'));
    return { isHead, cells: Array.from(texts, (text) => text ?? ''), struck };
  });
}

/** The rows of the table itself, not of tables inside it. */
function rowsOf(element: HtmlElement, inHead = false): { readonly row: HtmlElement; readonly inHead: boolean }[] {
  return element.children.flatMap((child) => {
    if (child.kind === 'text') return [];
    if (child.name === 'tr') return [{ row: child, inHead }];
    return /^(?:thead|tbody|tfoot)$/.test(child.name) ? rowsOf(child, child.name === 'thead') : [];
  });
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.children.flatMap((child) => (child.kind === 'element' && /^t[dh]$/.test(child.name) ? [child] : []));
}

function isLayout(cell: HtmlElement): boolean {
  const paragraphs = cell.children.filter((child) => child.kind === 'element' && child.name === 'p').length;
  return paragraphs > 1 || findElement(cell, ({ name }) => /^(?:table|ul|ol|h[1-6])$/.test(name)) !== null;
}

function span({ attributes }: HtmlElement, name: string, most: number): number {
  const stated = Number.parseInt(attributes[name] ?? '1', 10);
  return Number.isFinite(stated) ? Math.min(Math.max(stated, 1), most) : 1;
}

function cellWords(cell: HtmlElement): { readonly text: string; readonly struck: readonly string[] } {
  const gathered = new InlineGatherer();
  const walk = (nodes: readonly HtmlNode[], struck: boolean) => {
    for (const node of nodes) {
      if (node.kind === 'text') gathered.add(node.text, { struck, bold: false });
      else if (!isForPrograms(node)) {
        const parts = !isInline(node) || node.name === 'br';
        if (parts) gathered.add(' ', { struck, bold: false });
        const line = /text-decoration[^;]*:[^;]*line-through/i.test(node.attributes.style ?? '');
        walk(node.children, struck || line || /^(?:del|s|strike)$/.test(node.name));
        if (parts) gathered.add(' ', { struck, bold: false });
      }
    }
  };
  walk(cell.children, false);
  return gathered.take();
}
