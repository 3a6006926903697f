import { shorten } from '../answer/headline.ts';
import { dateInWords, kindInWords } from '../answer/naming.ts';
import type { Document } from '../domain/document.ts';

/** The longest title of a paper in a line of news, in characters. */
const TITLE = 90;

/** A paper by its title, with body, kind, date and marks. */
export function paperInWords(document: Document): string {
  const { title, body, kind, text, stale } = document;
  const whose = body === null || title.toLowerCase().includes(body.name.toLowerCase()) ? '' : `${body.name} `;
  const marks = [
    `${whose}${kindInWords(kind)}`,
    dateInWords(document),
    body?.basis === 'inferred' ? 'body inferred' : null,
    text === 'summary' ? 'our summary' : null,
    stale ? 'older copy: the file has an error' : null,
  ];
  return `“${shorten(title, TITLE)}” (${marks.filter((mark) => mark !== null).join(', ')})`;
}
