import type { Citation, CitedDocument } from '../domain/answer.ts';
import { documentAddress, webAddress } from './addresses.ts';
import { type Html, html } from './escape-html.ts';
import { markList } from './mark-list.ts';
import { citedMarks, whereWords } from './paper-words.ts';

/**
 * A citation: the paper, where in it, what to be careful about, and the words. Quotation marks are for the record's own
 * words alone; a summary is called ours, with the way to the original.
 *
 * @param number counted from 1 where the answer refers to it by number; null for a near miss
 */
export function evidenceCard(citation: Citation, number: number | null): Html {
  const { document, paragraph, quote } = citation;
  const passage = documentAddress(document.id, paragraph);
  const words =
    document.text === 'verbatim'
      ? html`<blockquote dir="auto"><p>“${quote}”</p></blockquote>`
      : html`<p class="ours">Our summary; check the original</p>
<p class="summary" dir="auto">${quote}</p>`;
  return html`<li class="card"${number === null ? null : html` id="source-${number}"`}>
<h3>${number === null ? null : html`<span class="number">${number}<span class="unseen">:</span></span> `}<a href="${passage}"><bdi>${document.title}</bdi><span class="unseen"> paragraph ${paragraph}</span></a></h3>
<p class="where"><bdi>${whereWords(citation)}</bdi></p>
${markList(citedMarks(document))}
${words}
${originalLine(document)}
</li>`;
}

/** Where the original is, as a link where its address is one of the web; nothing where the paper does not say. */
export function originalLine({ source }: Pick<CitedDocument, 'source'>): Html | null {
  const url = source?.url ?? null;
  const address = webAddress(url);
  const shown = source?.file ?? url;
  if (shown === null) return null;
  if (address !== null) {
    return html`<p class="original">Original: <a href="${address}" rel="noreferrer noopener"><bdi>${shown}</bdi></a></p>`;
  }
  const both = [...new Set([source?.file ?? null, url])].filter((place) => place !== null);
  return html`<p class="original">Original: <bdi>${both.join(', ')}</bdi></p>`;
}
