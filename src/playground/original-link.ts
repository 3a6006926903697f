import { originalAddress } from './addresses.ts';
import { type Html, html } from './escape-html.ts';

/** The page of a PDF on which a passage or a citation of it begins; null where nobody knows. */
export function pageOf(place: object): number | null {
  return 'page' in place && typeof place.page === 'number' ? place.page : null;
}

/** A link to an original that is kept here, at the page where that is known and it has pages. */
export function originalLink(name: string, page: number | null): Html {
  const address = originalAddress(name, page);
  const where = address.includes('#') ? `, page ${page}` : null;
  return html`<a href="${address}"><bdi>${name}</bdi>${where}</a>`;
}
