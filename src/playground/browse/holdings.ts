import { actionRows } from '../../matter/action-rows.ts';
import { EVERYTHING, type ListName, listRows } from '../../matter/list-rows.ts';
import { type Html, html } from '../escape-html.ts';
import type { PageSource } from '../page-source.ts';
import { LIST_VIEWS } from './list-views.ts';

const SHOWN: readonly ListName[] = ['papers', 'workstreams', 'decisions', 'actions', 'dates', 'bodies', 'people'];

/** What the record holds: how many of each kind, as a way to its list. */
export function holdings(source: PageSource): Html {
  const [view, asOf] = [source.view(), source.today()];
  return html`<ul class="holdings">${SHOWN.map((list) => {
    const { title, one } = LIST_VIEWS[list];
    // The latest word on each action is looked for where it is shown.
    const count = (list === 'actions' ? actionRows(view, asOf) : listRows(list, EVERYTHING, view, asOf)).length;
    return html`<li><a href="/${list}"><strong>${count}</strong> ${count === 1 ? one : title.toLowerCase()}</a></li>`;
  })}</ul>`;
}
