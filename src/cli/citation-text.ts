import { kindInWords } from '../answer/naming.ts';
import type { NearMiss } from '../answer/shown/shown-nearest.ts';
import type { Citation, CitedDocument } from '../domain/answer.ts';
import { placed } from '../domain/placed.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { type Page, styled } from './page.ts';
import { oneLine, wrap } from './wrap.ts';

const INDENT = '    ';

/**
 * A citation as numbered lines: the words, in quotation marks where they are the record's own, then the paper they stand
 * in and where the original is.
 */
export function citationText(citation: Citation, mark: string, page: Page): string[] {
  const { quote, paragraph, label, document } = citation;
  const where = placed(citation.page, `paragraph ${paragraph}${labelWords(label)}`);
  const summary = document.text === 'summary';
  const lead = summary ? `Our summary, ${where}; check the original:` : '';
  const words = summary ? oneLine(quote) : `“${oneLine(quote)}”`;
  const place = summary ? '' : ` · ${where}`;
  const first = mark.padEnd(INDENT.length);
  return [
    ...(summary ? styled(wrap(lead, page.columns, first, INDENT), 'dim', page) : []),
    ...wrap(words, page.columns, summary ? INDENT : first, INDENT),
    ...styled(wrap(`${documentWords(document)}${place}`, page.columns, INDENT, INDENT), 'dim', page),
    ...styled(originalText(document, page), 'dim', page),
    '',
  ];
}

/** A passage that may not answer, in as few lines: the sentence that comes closest, then where it stands. */
export function nearMissText({ words, where }: NearMiss, page: Page): string[] {
  return [
    ...wrap(oneLine(words), page.columns, ' ~  ', INDENT),
    ...styled(wrap(where, page.columns, INDENT, INDENT), 'dim', page),
  ];
}

/** A paper on one line: title, body, kind, date, and what to be careful about. */
export function documentWords(document: CitedDocument): string {
  const marks = [
    document.inferred ? 'date or body inferred' : null,
    document.stale ? 'an older copy: the file has an error now' : null,
    document.unconfirmed ? 'imported and not yet confirmed' : null,
  ];
  const parts = [
    oneLine(document.title),
    document.bodyName && oneLine(document.bodyName),
    kindInWords(document.kind),
    document.date === null ? 'undated' : formatDate(document.date),
    ...marks,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** A list marker of the paper, for those who look the paragraph up: ", point (5)"; a bullet says nothing. */
export function labelWords(label: string | null): string {
  return label !== null && /[\p{L}\p{N}]/u.test(label) ? `, point ${oneLine(label)}` : '';
}

function originalText({ source }: CitedDocument, page: Page): string[] {
  const places = [source?.file, source?.url].filter((place) => place !== null && place !== undefined).map(oneLine);
  return places.length === 0 ? [] : wrap(`Original: ${places.join(', ')}`, page.columns, INDENT, INDENT);
}
