import type { Row } from '../../matter/row.ts';
import { documentAddress } from '../addresses.ts';
import { type Html, html, type Shown } from '../escape-html.ts';
import { pageFrame } from '../page-frame.ts';
import type { PageSource } from '../page-source.ts';
import { kindWords } from '../paper-words.ts';
import { searchForm } from '../search-form.ts';
import { day, paperDay } from './cells.ts';
import { narrowedTo } from './list-page.ts';
import { stateWords } from './list-views.ts';
import { type Narrowing, narrowedAddress, selectionOf } from './narrowing.ts';
import { PAGE_ROWS, pager, partOf } from './pager.ts';
import { sourceLink } from './source-link.ts';
import { timelineYears, type Year } from './timeline-entries.ts';

/** The record by year, the latest first; null where its address names a body or workstream that nobody knows. */
export function timelinePage(asked: Narrowing, source: PageSource): string | null {
  const narrowing = { ...asked, page: null };
  const view = source.view();
  const selection = selectionOf(narrowing, view);
  if (selection === null) return null;
  const years = timelineYears(selection, view, source.today());
  const entries = years.flatMap(({ year, rows }) => rows.map((row) => ({ year, row })));
  const part = partOf(entries, asked);
  const pages = (place: 'above' | 'below') => pager(part, '/timeline', narrowing, place);
  return pageFrame({
    title: 'Timeline',
    at: '/timeline',
    plan: source.plan(),
    main: html`${searchForm()}
<h1>Timeline</h1>
<p class="lead">Papers, decisions and the days that papers tell of, the latest first. What a paper announces for a day may not have happened.</p>
${narrowedTo(narrowing, '/timeline', source)}
${choices(narrowing, source)}
${years.length === 0 ? html`<p class="none">Nothing in these papers has a date there.</p>` : contents(years, part.page, narrowing)}
${pages('above')}${shownYears(part.shown).map(yearSection)}${pages('below')}`,
  });
}

/** The years as links, each to where it begins, so that nobody scrolls through all of them. */
function contents(years: readonly Year[], now: number, narrowing: Narrowing): Html {
  let before = 0;
  const links = years.map(({ year, rows }) => {
    const page = Math.floor(before / PAGE_ROWS) + 1;
    before += rows.length;
    const there = page === now ? '' : narrowedAddress('/timeline', { ...narrowing, page: String(page) });
    return html`<li><a href="${there}#y${year}">${year}</a> (${rows.length})</li>`;
  });
  return html`<nav class="contents" aria-label="Years"><ul>${links}</ul></nav>`;
}

/** The entries of a page by their year. */
function shownYears(entries: readonly { readonly year: string; readonly row: Row }[]): readonly Year[] {
  const years = new Map<string, Row[]>();
  for (const { year, row } of entries) years.set(year, [...(years.get(year) ?? []), row]);
  return [...years].map(([year, rows]) => ({ year, rows }));
}

/** The workstreams whose timeline can be looked at alone. */
function choices(narrowing: Narrowing, source: PageSource): Html | null {
  const { workstreams } = source.view().registry;
  if (workstreams.length === 0) return null;
  const links = workstreams.map(({ id, name }) =>
    narrowing.workstream === id
      ? html`<li><strong><bdi>${name}</bdi></strong></li>`
      : html`<li><a href="${narrowedAddress('/timeline', { ...narrowing, workstream: id })}"><bdi>${name}</bdi></a></li>`,
  );
  return html`<details class="narrow"><summary>One workstream alone</summary><ul>${links}</ul></details>`;
}

function yearSection({ year, rows }: Year): Html {
  return html`<section id="y${year}"><h2>${year}</h2>
<ol class="timeline">${rows.map(entry)}</ol></section>
`;
}

function entry(row: Row): Html {
  return html`<li><h3>${heading(row)}</h3>
<p class="when">${row.kind === 'date' ? day(row) : paperDay(row)}</p>
${row.kind === 'paper' ? null : html`<p><bdi>${row.text}</bdi></p>`}
${row.kind === 'paper' ? null : row.by.map((support) => html`<p class="where">${sourceLink(support)}</p>`)}</li>
`;
}

/** What kind of entry it is: a paper by its title, a decision by its force, a day by how it stands. */
function heading(row: Row): Shown {
  const [support] = row.by;
  if (row.kind === 'paper' && support) {
    const { id, kind } = support.document;
    return html`${kindWords(kind)}: <a href="${documentAddress(id)}"><bdi>${row.name}</bdi></a>`;
  }
  const body = row.body === null ? null : html`, <bdi>${row.body}</bdi>`;
  if (row.kind === 'decision') return html`Decision (${row.force})${body}`;
  return html`Date: ${stateWords(row)}${body}`;
}
