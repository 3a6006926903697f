import { noRowsWords } from '../../answer/table/no-rows.ts';
import { EVERYTHING, type ListName, listRows } from '../../matter/list-rows.ts';
import { type Html, html } from '../escape-html.ts';
import type { PageSource } from '../page-source.ts';
import { LIST_VIEWS } from './list-views.ts';
import { type Narrowing, narrowedAddress, selectionOf, WHOLE } from './narrowing.ts';
import { rowList } from './row-list.ts';

const LISTS: readonly ListName[] = ['decisions', 'actions', 'dates', 'papers'];

/** How many rows of each list stand on the page of a body or a workstream. */
const SHOWN = 5;

/** What the papers hold of a body or a workstream: the beginning of each list, and the way to all of it. */
export function matterSections(of: Partial<Narrowing>, source: PageSource): Html {
  const narrowing = { ...WHOLE, ...of };
  const view = source.view();
  const selection = selectionOf(narrowing, view) ?? EVERYTHING;
  return html`${LISTS.map((list) => {
    const { title, one } = LIST_VIEWS[list];
    const rows = listRows(list, selection, view, source.today());
    const name = title.toLowerCase();
    if (rows.length === 0)
      return html`<section><h2>${title}</h2><p class="none">${noRowsWords(list, selection, view)}</p></section>`;
    const all = html`<a href="${narrowedAddress(`/${list}`, narrowing)}">${rows.length === 1 ? `The ${one} in its list` : `All ${rows.length} ${name}`}</a>`;
    return html`<section><h2>${title}</h2>
${rowList(rows.slice(0, SHOWN))}
<p>${all}</p></section>
`;
  })}`;
}
