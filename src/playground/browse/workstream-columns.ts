import { earliestDay, formatDate } from '../../domain/reduced-date.ts';
import type { Workstream } from '../../domain/registry.ts';
import { nextDate } from '../../matter/next-date.ts';
import type { Row } from '../../matter/row.ts';
import type { View } from '../../search/view.ts';
import { type Html, html, type Shown } from '../escape-html.ts';
import { workstreamAddress } from './browse-addresses.ts';
import { dayInText, paperDay, said } from './cells.ts';
import type { Column } from './list-table.ts';
import { sourceLink } from './source-link.ts';

/** The columns of the list of workstreams: latest word and its day, lead, next date. */
export function workstreamColumns(view: View, asOf: string): readonly Column[] {
  const next = (row: Row) => nextDate({ workstream: row.id }, view, asOf);
  return [
    {
      key: 'name',
      head: 'Workstream',
      cell: ({ id, name }) => html`<a href="${workstreamAddress(id)}"><bdi>${name}</bdi></a>`,
      sort: ({ name }) => name?.toLowerCase() ?? null,
    },
    { key: 'latest', head: 'Latest word', long: true, cell: latestWord },
    {
      key: 'date',
      head: 'Date of it',
      cell: (row) => (row.by.length === 0 ? said(null) : paperDay(row)),
      sort: dateOf,
    },
    { key: 'lead', head: 'Lead', cell: (row) => leadWords(row, view) },
    {
      key: 'next',
      head: 'Next date',
      cell: (row) => nextDateWords(next(row)),
      sort: (row) => firstDay(next(row)?.date ?? null),
    },
  ];
}

/** What the newest paper says first of a workstream, and where. */
export function latestWord({ latest, by: [support] }: Row): Shown {
  return support ? html`<bdi>${latest}</bdi> ${sourceLink(support)}` : 'not spoken of in these papers';
}

/** Who leads a workstream and who says so: the register is no paper, and a table of a paper is cited. */
export function leadWords({ id, owner, by }: Row, { registry }: View): Shown {
  if (owner === null) return html`<span class="none">not recorded</span>`;
  const lead = registry.workstreams.find((workstream) => workstream.id === id)?.lead ?? null;
  if (lead?.person || lead?.post) return html`<bdi>${owner}</bdi> <span class="note">(${registerWords(lead)})</span>`;
  const told = by.at(-1);
  return html`<bdi>${owner}</bdi> ${told ? sourceLink(told) : null}`;
}

function registerWords({ confirmedBy, confirmedOn }: NonNullable<Workstream['lead']>): string {
  if (confirmedBy === null && confirmedOn === null) return 'from the register';
  const by = confirmedBy === null ? '' : ` by ${confirmedBy}`;
  return `from the register, confirmed${by}${confirmedOn === null ? '' : ` on ${formatDate(confirmedOn)}`}`;
}

/** A day to come, what for, and where it is said. */
export function nextDateWords(row: Row | null): Html {
  const [support] = row?.by ?? [];
  if (!row?.date || !support) return html`<span class="none">none to come in these papers</span>`;
  return html`<strong>${dayInText(row.date, row.text)}</strong>: <bdi>${row.text}</bdi> ${sourceLink(support)}`;
}

function dateOf({ date }: Row): string | null {
  return firstDay(date);
}

function firstDay(date: string | null): string | null {
  return date === null ? null : earliestDay(date);
}
