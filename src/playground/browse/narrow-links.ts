import { EVERYTHING, isSelected, type ListName } from '../../matter/list-rows.ts';
import type { Row } from '../../matter/row.ts';
import { rowsByBody, rowsByYear, workstreamsOf } from '../../matter/row-facets.ts';
import type { View } from '../../search/view.ts';
import { type Html, html } from '../escape-html.ts';
import { LIST_VIEWS } from './list-views.ts';
import { type Narrowing, narrowedAddress, selectionOf } from './narrowing.ts';

/** A way to narrow a list, with how many rows it leaves. */
interface Choice {
  readonly label: string;
  readonly narrowing: Narrowing;
  /** Null where they are not counted. */
  readonly rows: number | null;
  readonly isNow: boolean;
}

/** What a list is and where it stands, for links that narrow it. */
export interface Narrowed {
  readonly list: ListName;
  readonly path: string;
  readonly narrowing: Narrowing;
  readonly view: View;
  /** All of its rows, and those of them that are of the workstream it is narrowed to, if any. */
  readonly all: readonly Row[];
  readonly rows: readonly Row[];
}

/** Links that narrow a list by body, workstream, year and one of its own words, each with how much it leaves. */
export function narrowLinks(narrowed: Narrowed): Html | null {
  const { list } = narrowed;
  const { by, only } = LIST_VIEWS[list];
  const groups = [
    ...(only ? [{ head: only.head, choices: onlyChoices(narrowed, only.of) }] : []),
    ...(by.includes('time') ? [{ head: 'Year', choices: yearChoices(narrowed) }] : []),
    ...(by.includes('body') ? [{ head: 'Body', choices: bodyChoices(narrowed) }] : []),
    ...(by.includes('workstream') ? [{ head: 'Workstream', choices: workstreamChoices(narrowed) }] : []),
  ].filter(({ choices }) => choices.length > 1 || choices.some(({ isNow }) => isNow));
  if (groups.length === 0) return null;
  return html`<details class="narrow"><summary>Narrow the list</summary>
${groups.map(({ head, choices }) => group(head, choices, narrowed.path))}
</details>`;
}

function group(head: string, choices: readonly Choice[], path: string): Html {
  return html`<section><h2>${head}</h2>
<ul>${choices.map(({ label, narrowing, rows, isNow }) =>
    isNow
      ? html`<li><strong><bdi>${label}</bdi></strong>${counted(rows)}</li>`
      : html`<li><a href="${narrowedAddress(path, narrowing)}"><bdi>${label}</bdi></a>${counted(rows)}</li>`,
  )}</ul></section>
`;
}

function counted(rows: number | null): string | null {
  return rows === null ? null : ` (${rows})`;
}

/** The rows with one part of the narrowing left out: what its other choices are counted in. */
function rowsWithout(part: Partial<Narrowing>, { list, narrowing, view, rows }: Narrowed): readonly Row[] {
  const wider = { ...narrowing, ...part, workstream: null };
  const selection = selectionOf(wider, view) ?? EVERYTHING;
  const { only } = LIST_VIEWS[list];
  return rows.filter(
    (row) => isSelected(row, selection, view) && (wider.only === null || only?.of(row) === wider.only),
  );
}

function onlyChoices(narrowed: Narrowed, of: (row: Row) => string | null): Choice[] {
  const counts = new Map<string, number>();
  for (const row of rowsWithout({ only: null }, narrowed)) {
    const word = of(row);
    if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const { narrowing } = narrowed;
  return [...counts].map(([only, rows]) => ({
    label: only,
    narrowing: { ...narrowing, only },
    rows,
    isNow: narrowing.only === only,
  }));
}

function yearChoices(narrowed: Narrowed): Choice[] {
  const { narrowing } = narrowed;
  return [...rowsByYear(rowsWithout({ since: null, until: null }, narrowed))].map(([year, rows]) =>
    choice(
      year,
      { ...narrowing, since: year, until: year },
      rows,
      narrowing.since === year && narrowing.until === year,
    ),
  );
}

function bodyChoices(narrowed: Narrowed): Choice[] {
  const { narrowing, view } = narrowed;
  return [...rowsByBody(rowsWithout({ body: null }, narrowed), view)].map(([{ id, name }, rows]) => {
    const body = id ?? name;
    return choice(name, { ...narrowing, body }, rows, narrowing.body === body);
  });
}

function workstreamChoices(narrowed: Narrowed): Choice[] {
  const { narrowing, view } = narrowed;
  return workstreamsOf(rowsWithout({}, { ...narrowed, rows: narrowed.all }), view).map(({ id, name }) =>
    choice(name, { ...narrowing, workstream: id }, null, narrowing.workstream === id),
  );
}

function choice(label: string, narrowing: Narrowing, rows: number | null, isNow: boolean): Choice {
  return { label, narrowing, rows, isNow };
}
