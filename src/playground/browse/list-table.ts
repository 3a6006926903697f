import type { Row } from '../../matter/row.ts';
import { type Html, html, type Shown } from '../escape-html.ts';
import { type Narrowing, narrowedAddress } from './narrowing.ts';

/** One column of a table of rows. */
export interface Column {
  /** What the address calls it. */
  readonly key: string;
  readonly head: string;
  /** Whether it holds whole sentences: it gets the room. */
  readonly long?: boolean;
  readonly cell: (row: Row) => Shown;
  /** What its rows are sorted by, null last; left out where a column says too many things to be sorted by. */
  readonly sort?: (row: Row) => string | null;
}

/** The rows in the order that the address asks for; in their own where it asks for none, or for what is no column. */
export function sorted(rows: readonly Row[], columns: readonly Column[], { sort }: Narrowing): readonly Row[] {
  const isDown = sort?.startsWith('-') ?? false;
  const sortedBy = columns.find(({ key }) => key === sort?.replace(/^-/, ''))?.sort;
  if (!sortedBy) return rows;
  const valued = rows.map((row) => ({ row, value: sortedBy(row) }));
  const known = valued.flatMap(({ row, value }) => (value === null ? [] : [{ row, value }]));
  known.sort((a, b) => (a.value === b.value ? 0 : a.value < b.value === isDown ? 1 : -1));
  return [...known, ...valued.filter(({ value }) => value === null)].map(({ row }) => row);
}

/**
 * A table of rows; the heads of its columns are links that sort it. In a narrow window each row becomes a block with the
 * heads beside its cells: the roles keep it a table for those who hear it.
 */
export function listTable(
  caption: string,
  rows: readonly Row[],
  columns: readonly Column[],
  at: { readonly path: string; readonly narrowing: Narrowing },
): Html {
  return html`<table class="rows" role="table">
<caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((column) => headOf(column, at))}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (row) =>
      html`<tr role="row">${columns.map(
        ({ head, cell, long }) =>
          html`<td role="cell" class="${long ? 'long' : 'short'}" data-head="${head}"><div>${cell(row)}</div></td>`,
      )}</tr>
`,
  )}</tbody>
</table>`;
}

function headOf({ key, head, sort }: Column, { path, narrowing }: Parameters<typeof listTable>[3]): Html {
  if (!sort) return html`<th role="columnheader" scope="col">${head}</th>`;
  const now = narrowing.sort === key ? 'ascending' : narrowing.sort === `-${key}` ? 'descending' : null;
  const next = now === 'ascending' ? `-${key}` : key;
  const link = html`<a href="${narrowedAddress(path, { ...narrowing, sort: next })}">${head}<span class="unseen">${
    now === 'ascending' ? ', sort the other way' : ', sort'
  }</span></a>`;
  return now === null
    ? html`<th role="columnheader" scope="col">${link}</th>`
    : html`<th role="columnheader" scope="col" aria-sort="${now}">${link}</th>`;
}
