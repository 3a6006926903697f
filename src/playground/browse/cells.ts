import { formatDate } from '../../domain/reduced-date.ts';
import type { Row } from '../../matter/row.ts';
import { html, type Shown } from '../escape-html.ts';
import { dateWords } from '../paper-words.ts';
import { sourceLink } from './source-link.ts';

/** The day of a row's paper in words, and that it was worked out where it was. */
export function paperDay({ date, by: [support] }: Row): Shown {
  const worked = support?.document.date?.basis === 'inferred';
  return worked ? html`${dateWords(date)} <span class="note">(worked out)</span>` : dateWords(date);
}

/** The day that a row is about. */
export function day({ date, latest, text }: Row): Shown {
  return date === null ? (latest ?? 'no year recorded') : dayInText(date, text);
}

/** A day that a text names, and that its year was worked out where the text does not write it. */
export function dayInText(date: string, text: string): Shown {
  const year = date.slice(0, 4);
  const written = new RegExp(`${year}|[/.’'–-]${year.slice(2)}\\b`).test(text);
  return written ? formatDate(date) : html`${formatDate(date)} <span class="note">(year worked out)</span>`;
}

/** A text of a paper, or a dash where there is none. */
export function said(text: string | null): Shown {
  return text === null
    ? html`<span class="none">–<span class="unseen"> not recorded</span></span>`
    : html`<bdi>${text}</bdi>`;
}

/** What a row was read from; where that is nothing, the register. */
export function sources({ by }: Row): Shown {
  if (by.length === 0) return 'from the register';
  return html`<ul class="sources">${by.map((support) => html`<li>${sourceLink(support)}</li>`)}</ul>`;
}

/** How an action stands by its own row, and the latest word on it with where it is said, or where one may be. */
export function latestWord({ state, latest, later }: Row): Shown {
  const words = later && !later.isSure ? 'may be done; see' : latest;
  const told = said([state, words].filter((word) => word !== null).join('; ') || null);
  return later ? html`${told} <span class="where">${sourceLink(later.by)}</span>` : told;
}
