import { type ShownSource, type SourcePlace, sourceNumbers } from '../answer/shown/shown-sources.ts';
import { documentAddress, webAddress } from './addresses.ts';
import { type Html, html } from './escape-html.ts';
import { originalLink } from './original-link.ts';

/**
 * The papers that an answer stands on, a line each: the way to each cited paragraph, and to the original where there is one.
 *
 * @param originalName the name of a paper's original, where that can be opened here
 */
export function sourceList(sources: readonly ShownSource[], originalName: (id: string) => string | null): Html | null {
  if (sources.length === 0) return null;
  return html`<section class="sources" aria-labelledby="sources-title">
<h2 id="sources-title">Sources</h2>
<ul>${sources.map((source) => entry(source, originalName(source.document.id)))}</ul>
</section>`;
}

function entry(source: ShownSource, original: string | null): Html {
  const { document, title, about, places } = source;
  return html`<li>${places.map(anchor)}[${sourceNumbers(source)}] <bdi>${title}</bdi> (<bdi>${about}</bdi>)${places.map(
    (place) => html`, ${paragraphLink(document.id, title, place)}`,
  )}${originalOf(source, original)}</li>`;
}

/** Where the numbers in the answer lead to. */
function anchor({ number }: SourcePlace): Html {
  return html`<span id="source-${number}"></span>`;
}

function paragraphLink(id: string, title: string, { paragraph, page }: SourcePlace): Html {
  const where = page === null ? '' : `page ${page}, `;
  return html`${where}<a href="${documentAddress(id, paragraph)}"><span class="unseen"><bdi>${title}</bdi> </span>paragraph ${paragraph}</a>`;
}

/** The original that is kept here, else its address on the web; nothing where there is neither. */
function originalOf({ document, places }: ShownSource, original: string | null): Html | null {
  if (original !== null) return html`. Original: ${originalLink(original, places[0]?.page ?? null)}`;
  const address = webAddress(document.source?.url ?? null);
  if (address === null) return null;
  return html`. Original: <a href="${address}" rel="noreferrer noopener"><bdi>${document.source?.file ?? address}</bdi></a>`;
}
