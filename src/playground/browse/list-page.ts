import { noRowsWords } from '../../answer/table/no-rows.ts';
import { formatDate } from '../../domain/reduced-date.ts';
import { EVERYTHING, isSelected, type ListName, listRows } from '../../matter/list-rows.ts';
import type { Row } from '../../matter/row.ts';
import { selectedSlips } from '../../matter/slips.ts';
import { type Html, html } from '../escape-html.ts';
import { pageFrame } from '../page-frame.ts';
import type { PageSource } from '../page-source.ts';
import { searchForm } from '../search-form.ts';
import { listTable, sorted } from './list-table.ts';
import { LIST_VIEWS } from './list-views.ts';
import { narrowLinks } from './narrow-links.ts';
import { type Narrowing, narrowedAddress, selectionOf, WHOLE } from './narrowing.ts';
import { pager, partOf } from './pager.ts';
import { slipChart } from './slip-chart.ts';

/** A whole list, narrowed and sorted as its address says; null where it names a body or workstream nobody knows. */
export function listPage(list: ListName, asked: Narrowing, source: PageSource): string | null {
  // What is narrowed or sorted another way begins with its first page.
  const narrowing = { ...asked, page: null };
  const view = source.view();
  const asOf = source.today();
  const selection = selectionOf(narrowing, view);
  if (selection === null) return null;
  const { title, one, intro, only, columns } = LIST_VIEWS[list];
  const all = listRows(list, EVERYTHING, view, asOf);
  const { workstream, ...others } = selection;
  const ofWorkstream = all.filter((row) => isSelected(row, { ...EVERYTHING, workstream }, view));
  const selected = ofWorkstream.filter(
    (row) =>
      isSelected(row, { ...others, workstream: null }, view) &&
      (narrowing.only === null || only?.of(row) === narrowing.only),
  );
  const path = `/${list}` as const;
  const shown = columns(view, asOf);
  const rows = sorted(selected, shown, narrowing);
  const part = partOf(rows, asked);
  const pages = (place: 'above' | 'below') => pager(part, path, narrowing, place);
  return pageFrame({
    title,
    at: path,
    plan: source.plan(),
    main: html`${searchForm()}
<h1>${title}</h1>
<p class="lead">${intro}</p>
${narrowedTo(narrowing, path, source)}
${list === 'dates' && asked.page === null && narrowing.only === null ? slipChart(selectedSlips(selection, view)) : null}${list === 'dates' ? CALENDAR : null}<p class="count">${rows.length === 0 && narrowing.only === null ? noRowsWords(list, selection, view) : countWords(rows, one, title, view.documents.length)}</p>
${narrowLinks({ list, path, narrowing, view, all, rows: ofWorkstream })}
${pages('above')}${rows.length === 0 ? null : listTable(title, part.shown, shown, { path, narrowing })}${pages('below')}`,
  });
}

const CALENDAR = html`<p>To have them in a calendar, <a href="/dates.ics">open the calendar file</a>, or subscribe to this page’s address followed by <code>.ics</code>: it is asked anew every day.</p>\n`;

/** How many rows there are, and in how many papers they were looked for. */
function countWords(rows: readonly Row[], one: string, title: string, papers: number): string {
  // A motion that was voted down is no decision.
  const lost = rows.filter(({ kind, force }) => kind === 'decision' && force === 'lost').length;
  const length = rows.length - lost;
  const more = lost === 0 ? '' : ` and ${lost} lost ${lost === 1 ? 'motion' : 'motions'}`;
  const within = papers === 1 ? 'in this 1 paper' : `in these ${papers} papers`;
  if (rows.length === 0) return `None ${within}.`;
  return `${length} ${length === 1 ? one : title.toLowerCase()}${more} ${within}.`;
}

/** What the list is narrowed to, with the way back to all of it; nothing where it is whole. */
export function narrowedTo(narrowing: Narrowing, path: string, source: PageSource): Html | null {
  const { body, workstream, since, until, only, sort } = narrowing;
  const { registry } = source.view();
  const name = (entries: readonly { id: string; name: string }[], id: string) =>
    entries.find((entry) => entry.id === id)?.name ?? id;
  const parts = [
    ...(only === null ? [] : [only]),
    ...(body === null ? [] : [name(registry.bodies, body)]),
    ...(workstream === null ? [] : [name(registry.workstreams, workstream)]),
    ...(since !== null && since === until ? [formatDate(since)] : []),
    ...(since !== null && since !== until ? [`from ${formatDate(since)}`] : []),
    ...(until !== null && since !== until ? [`up to ${formatDate(until)}`] : []),
  ];
  if (parts.length === 0) return null;
  return html`<p class="narrowed">Shown: <strong><bdi>${parts.join(', ')}</bdi></strong>. <a href="${narrowedAddress(path, { ...WHOLE, sort })}">Show all</a></p>`;
}
