import { type Html, html } from '../escape-html.ts';
import { type Narrowing, narrowedAddress } from './narrowing.ts';

/** How many rows or entries one page holds: with the longest rows it stays below 300 kB. */
export const PAGE_ROWS = 150;

/** A page of a list: what stands on it, and which it is of how many. */
export interface ListPart<T> {
  readonly shown: readonly T[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** How many stand before it. */
  readonly before: number;
  readonly total: number;
}

/** The part of a list that an address asks for: the first where it asks for none, the last where there are not so many. */
export function partOf<T>(all: readonly T[], { page: asked }: Pick<Narrowing, 'page'>): ListPart<T> {
  const pages = Math.max(1, Math.ceil(all.length / PAGE_ROWS));
  const page = Math.min(Math.max(1, Number(asked ?? 1)), pages);
  const before = (page - 1) * PAGE_ROWS;
  return { shown: all.slice(before, before + PAGE_ROWS), page, pages, before, total: all.length };
}

/** What of a list stands here, and the links to what comes before and after; nothing where all of it does. */
export function pager(
  part: ListPart<unknown>,
  path: string,
  narrowing: Narrowing,
  place: 'above' | 'below',
): Html | null {
  const { shown, page, pages, before, total } = part;
  if (pages === 1) return null;
  const to = (number: number): string => narrowedAddress(path, { ...narrowing, page: String(number) });
  const next = Math.min(PAGE_ROWS, total - before - shown.length);
  return html`<nav class="pager" aria-label="${place === 'above' ? 'Pages of the list' : 'Pages of the list, again'}">
<p>Shown: ${before + 1} to ${before + shown.length} of ${total} (page ${page} of ${pages}).</p>
<ul>
${page === 1 ? null : html`<li><a rel="prev" href="${to(page - 1)}">Previous ${PAGE_ROWS}</a></li>`}
${page === pages ? null : html`<li><a rel="next" href="${to(page + 1)}">Next ${next}</a></li>`}
${page === pages ? null : html`<li><a href="${to(pages)}">Last page</a></li>`}
</ul></nav>
`;
}
