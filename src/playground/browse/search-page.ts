import { QUESTION_LIMIT } from '../../question/unsupported.ts';
import type { Hit } from '../../search/search-index.ts';
import { askAddress } from '../addresses.ts';
import { type Html, html } from '../escape-html.ts';
import { pageFrame } from '../page-frame.ts';
import type { PageSource } from '../page-source.ts';
import { dateWords, kindWords } from '../paper-words.ts';
import { searchForm } from '../search-form.ts';
import { snippet } from './snippet.ts';
import { sourceLink } from './source-link.ts';

/** How many passages stand on a page of results. */
export const PAGE_OF_HITS = 20;
/** The farthest that results are shown: nobody reads on, and each page ranks all before it. */
const MOST = 200;

/** The passages that speak of what is searched for, best first, with the words marked. */
export function searchPage(query: string, from: number, source: PageSource): string {
  const asked = query.trim();
  const tooLong = asked.length > QUESTION_LIMIT;
  const limit = Math.min(from + PAGE_OF_HITS, MOST);
  // One more than is shown tells whether there are more.
  const hits = asked === '' || tooLong ? [] : source.view().index.search(asked, { limit: limit + 1 });
  const shown = hits.slice(from, limit);
  return pageFrame({
    title: asked === '' ? 'Search' : `Search: ${asked}`,
    at: null,
    plan: source.plan(),
    main: html`${searchForm({ question: asked, asOf: null })}
<h1>Search</h1>
<p class="lead">${leadWords(asked, tooLong, shown.length, source)}</p>
${shown.length === 0 ? null : html`<ol class="entries" start="${from + 1}">${shown.map((hit) => entry(hit, asked))}</ol>`}
${hits.length > limit && limit < MOST ? html`<p><a href="${searchAddress(asked, limit)}">More passages</a></p>` : null}
${asked === '' ? null : html`<p><a href="${askAddress(asked)}">Ask it as a question</a></p>`}`,
  });
}

function leadWords(asked: string, tooLong: boolean, found: number, source: PageSource): Html {
  if (asked === '') return html`Type words to find the passages that speak of them.`;
  if (tooLong) return html`That is too long to search for: at most 1,000 characters.`;
  const papers = source.view().documents.length;
  if (found === 0)
    return html`No passage of ${papers === 1 ? 'this 1 paper' : `these ${papers} papers`} has any of these words.`;
  return html`Passages that speak of <strong><bdi>${asked}</bdi></strong>, best first.`;
}

function entry({ document, passage }: Hit, query: string): Html {
  return html`<li><p class="when">${dateWords(document.date?.date ?? null)} · ${kindWords(document.kind)}${document.body === null ? null : html` · <bdi>${document.body.name}</bdi>`}</p>
<p dir="auto">${snippet(passage.text, query)}</p>
<p class="where">${sourceLink({ document, passage })}</p></li>
`;
}

/** The address of the results of a search from a place of their order on. */
export function searchAddress(query: string, from = 0): string {
  return `/search?${new URLSearchParams({ q: query, ...(from === 0 ? {} : { from: String(from) }) })}`;
}
