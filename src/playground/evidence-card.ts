import type { NearMiss } from '../answer/shown/shown-nearest.ts';
import type { Citation } from '../domain/answer.ts';
import { documentAddress, webAddress } from './addresses.ts';
import { type Html, html } from './escape-html.ts';
import { markList } from './mark-list.ts';
import { originalLink, pageOf } from './original-link.ts';
import { citedMarks, whereWords } from './paper-words.ts';

/**
 * A citation: the paper, where in it, what to be careful about, and the words. Quotation marks are for the record's own
 * words alone; a summary is called ours, with the way to the original.
 *
 * @param original the name of its original, where that can be opened here
 * @param number counted from 1 where the answer refers to it by number; null for a near miss
 */
export function evidenceCard(citation: Citation, number: number | null, original: string | null): Html {
  const { document, paragraph, quote } = citation;
  const passage = documentAddress(document.id, paragraph);
  const words =
    document.text === 'verbatim'
      ? html`<blockquote dir="auto"><p>“${quote}”</p></blockquote>`
      : html`<p class="ours">Our summary; check the original</p>
<p class="summary" dir="auto">${quote}</p>`;
  return html`<li class="card">
<h3>${number === null ? null : html`<span class="number">${number}<span class="unseen">:</span></span> `}<a href="${passage}"><bdi>${document.title}</bdi><span class="unseen"> paragraph ${paragraph}</span></a></h3>
<p class="where"><bdi>${whereWords(citation)}</bdi></p>
${markList(citedMarks(document))}
${words}
${originalLine(citation, original)}
</li>`;
}

/** A passage that may not answer: the sentence that comes closest, and where it stands; shorter than what answers. */
export function nearMiss({ citation: { document, paragraph }, words, where }: NearMiss): Html {
  return html`<li><p dir="auto">${words}</p>
<p class="where"><a href="${documentAddress(document.id, paragraph)}"><bdi>${where}</bdi></a></p></li>`;
}

/** The original that is kept here, else its address on the web; nothing where there is neither. */
function originalLine(citation: Citation, original: string | null): Html | null {
  if (original !== null) return html`<p class="original">Original: ${originalLink(original, pageOf(citation))}</p>`;
  const { source } = citation.document;
  const address = webAddress(source?.url ?? null);
  if (address === null) return null;
  return html`<p class="original">Original: <a href="${address}" rel="noreferrer noopener"><bdi>${source?.file ?? address}</bdi></a></p>`;
}
