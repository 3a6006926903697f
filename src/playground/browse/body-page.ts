import { formatDate } from '../../domain/reduced-date.ts';
import { bodyRows } from '../../matter/body-rows.ts';
import { knownBodies } from '../../matter/meeting-dates.ts';
import { nextDate } from '../../matter/next-date.ts';
import { type Html, html, type Shown } from '../escape-html.ts';
import { pageFrame } from '../page-frame.ts';
import type { PageSource } from '../page-source.ts';
import { searchForm } from '../search-form.ts';
import { bodyAddress, briefAddress } from './browse-addresses.ts';
import { matterSections } from './matter-sections.ts';
import { type Fact, summaryList } from './summary-list.ts';
import { nextDateWords } from './workstream-columns.ts';

/** What the record holds of a body, by its id or its name; null where neither register nor papers know it. */
export function bodyPage(id: string, source: PageSource): string | null {
  const [view, asOf] = [source.view(), source.today()];
  const body = knownBodies(view).find((known) => (known.id ?? known.name) === id);
  const row = bodyRows(view).find((known) => known.id === id);
  if (!body || !row) return null;
  const others = body.names.filter((name) => name !== body.name);
  return pageFrame({
    title: body.name,
    at: '/bodies',
    plan: source.plan(),
    main: html`${searchForm()}
<p class="back"><a href="/bodies">All bodies</a></p>
<h1 dir="auto">${body.name}</h1>
${summaryList([
  ['Held here', row.text],
  ['Next date', nextDateWords(nextDate({ body }, view, asOf))],
  ['Also called', others.length === 0 ? null : html`<bdi>${others.join(', ')}</bdi>`],
  ...registered(id, source),
])}
<p><a href="${briefAddress(body.name)}">Brief on one page, before a meeting</a></p>
${matterSections({ body: id }, source)}`,
  });
}

/** What the register says of a body; nothing for one that only papers name. */
function registered(id: string, source: PageSource): readonly Fact[] {
  const { bodies } = source.view().registry;
  const entry = bodies.find((body) => body.id === id);
  if (!entry) return [];
  const { parent, from, to, successor, contact } = entry;
  return [
    ['Part of', links(bodies.filter((body) => body.id === parent))],
    ['Parts', links(bodies.filter((body) => body.parent === id))],
    ['Since', from && fromRegister(formatDate(from))],
    ['Until', to && fromRegister(formatDate(to))],
    ['Followed by', links(bodies.filter((body) => body.id === successor))],
    ['Contact', contact && fromRegister(contact)],
  ];
}

function fromRegister(words: string): Shown {
  return html`<bdi>${words}</bdi> <span class="note">(from the register)</span>`;
}

function links(bodies: readonly { readonly id: string; readonly name: string }[]): Html | null {
  if (bodies.length === 0) return null;
  return html`<ul class="plain">${bodies.map((body) => html`<li><a href="${bodyAddress(body)}"><bdi>${body.name}</bdi></a></li>`)}</ul>`;
}
