import { nextDate } from '../../matter/next-date.ts';
import { workstreamRows } from '../../matter/workstream-rows.ts';
import { askAddress } from '../addresses.ts';
import { type Html, html } from '../escape-html.ts';
import { pageFrame } from '../page-frame.ts';
import type { PageSource } from '../page-source.ts';
import { searchForm } from '../search-form.ts';
import { briefAddress, workstreamAddress } from './browse-addresses.ts';
import { paperDay } from './cells.ts';
import { matterSections } from './matter-sections.ts';
import { summaryList } from './summary-list.ts';
import { latestWord, leadWords, nextDateWords } from './workstream-columns.ts';

/** What the record holds of a workstream; null where the register knows none of that id. */
export function workstreamPage(id: string, source: PageSource): string | null {
  const [view, asOf] = [source.view(), source.today()];
  const { workstreams } = view.registry;
  const workstream = workstreams.find((known) => known.id === id);
  const row = workstreamRows(view).find((known) => known.id === id);
  if (!workstream || !row) return null;
  const { name, aliases, description, parent } = workstream;
  const parts = workstreams.filter((part) => part.parent === id);
  const whole = workstreams.filter((known) => known.id === parent);
  return pageFrame({
    title: name,
    at: '/workstreams',
    plan: source.plan(),
    main: html`${searchForm()}
<p class="back"><a href="/workstreams">All workstreams</a></p>
<h1 dir="auto">${name}</h1>
${description === null ? null : html`<p class="lead"><bdi>${description}</bdi> <span class="note">(from the register)</span></p>`}
${summaryList([
  [
    'Latest word',
    row.by.length === 0 || row.latest === null ? latestWord(row) : html`${paperDay(row)}: ${latestWord(row)}`,
  ],
  ['Lead', leadWords(row, view)],
  ['Next date', nextDateWords(nextDate({ workstream: id }, view, asOf))],
  ['Also called', aliases.length === 0 ? null : html`<bdi>${aliases.join(', ')}</bdi>`],
  ['Part of', links(whole)],
  ['Parts', links(parts)],
])}
<p><a href="${briefAddress(name)}">Brief on one page</a></p>
<p><a href="${askAddress(`What is the latest on ${name}?`)}">Ask for the latest on it</a></p>
${matterSections({ workstream: id }, source)}`,
  });
}

function links(workstreams: readonly { readonly id: string; readonly name: string }[]): Html | null {
  if (workstreams.length === 0) return null;
  const all = workstreams.map(
    ({ id, name }) => html`<li><a href="${workstreamAddress(id)}"><bdi>${name}</bdi></a></li>`,
  );
  return html`<ul class="plain">${all}</ul>`;
}
