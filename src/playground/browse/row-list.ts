import type { Row } from '../../matter/row.ts';
import { type Html, html } from '../escape-html.ts';
import { day, dayInText, paperDay, said } from './cells.ts';
import { sourceLink } from './source-link.ts';

/** A few rows of a list, each in three lines: when and by whom, what, and where it is said. */
export function rowList(rows: readonly Row[]): Html {
  return html`<ul class="entries">${rows.map(
    (row) => html`<li><p class="when">${head(row)}</p>
<p>${said(row.kind === 'paper' ? row.name : row.text)}</p>
${row.by.map((support) => html`<p class="where">${sourceLink(support)}</p>`)}</li>
`,
  )}</ul>`;
}

function head(row: Row): Html {
  const { kind, body, force, owner, due, state } = row;
  const more = [
    kind === 'date' ? null : body,
    force,
    owner,
    due === null || kind === 'date' ? null : html`due ${dayInText(due, row.text)}`,
    kind === 'date' ? state : null,
  ].filter((word) => word !== null);
  return html`${kind === 'date' ? day(row) : paperDay(row)}${more.map((word) => html` · <bdi>${word}</bdi>`)}`;
}
