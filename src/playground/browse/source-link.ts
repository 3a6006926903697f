import type { Support } from '../../domain/cite.ts';
import { documentAddress } from '../addresses.ts';
import { type Html, html } from '../escape-html.ts';
import { placeWords, shortMarks } from '../paper-words.ts';

/** Where a row stands in the record: the paper and paragraph as a link, then what to be careful about. */
export function sourceLink({ document, passage }: Pick<Support, 'document' | 'passage'>): Html {
  const marks = shortMarks(document);
  return html`<a href="${documentAddress(document.id, passage.paragraph)}"><bdi>${document.title}</bdi>, ${placeWords(passage.paragraph, passage.label)}</a>${
    marks.length === 0 ? null : html` <span class="note">(${marks.join(', ')})</span>`
  }`;
}
