import type { Author, DocumentDate, DocumentKind } from '../domain/document.ts';
import type { Approval } from './find-approval.ts';

/** The header of an imported paper; `text` is left out, since it is verbatim. */
export interface DraftHeader {
  readonly title: string;
  readonly kind: DocumentKind;
  /** A name as the paper states it, or the id of its entry in the register. */
  readonly body: string | null;
  /** From what the body was inferred; null where the paper states it. */
  readonly bodyNote: string | null;
  readonly date: DocumentDate | null;
  /** What whoever imports it said; the paper's own place is read when the folder is. */
  readonly place: string | null;
  /** Null where the paper does not say it. */
  readonly approval: Approval | null;
  readonly authors: readonly Author[];
  readonly source: {
    readonly file: string;
    readonly url: string | null;
    readonly sha256: string;
    readonly retrieved: string;
  };
}

/** The header as YAML 1.2 between its two lines of `---`, marked as read by no person yet. Unknown is left out. */
export function headerYaml(header: DraftHeader): string {
  const { title, kind, body, bodyNote, date, place, approval, authors, source } = header;
  const lines = [`title: ${scalar(title)}`, `kind: ${kind}`];
  if (body !== null) lines.push(`body: ${scalar(body)}`);
  if (bodyNote !== null) lines.push('bodyBasis: inferred', `bodyNote: ${scalar(bodyNote)}`);
  if (date !== null) lines.push(`date: ${dateScalar(date.date)}`);
  if (date?.basis === 'inferred')
    lines.push('dateBasis: inferred', `dateNote: ${scalar(date.note ?? 'read from the text')}`);
  if (place !== null) lines.push(`place: ${scalar(place)}`);
  if (approval !== null) lines.push(`approval: ${approval}`);
  if (authors.length > 0) lines.push('authors:');
  for (const { name, post } of authors) {
    lines.push(`  - name: ${scalar(name)}`);
    if (post !== null) lines.push(`    post: ${scalar(post)}`);
  }
  lines.push('source:', `  file: ${scalar(source.file)}`);
  if (source.url !== null) lines.push(`  url: ${quoted(source.url)}`);
  lines.push(`  sha256: ${quoted(source.sha256)}`, `  retrieved: ${dateScalar(source.retrieved)}`, 'unconfirmed: true');
  return `---\n${lines.join('\n')}\n---\n`;
}

/** A date that begins with two hyphens would be read as a list's or a document's mark. */
function dateScalar(date: string): string {
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(date) ? date : quoted(date);
}

// Letters first and last, and nothing between that YAML could read: no colon, no hash, no bracket, no quotation mark.
const PLAIN = /^\p{L}[\p{L}\p{N} ,.&()/’‘–—'-]*[\p{L}\p{N})]$/u;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function scalar(text: string): string {
  return PLAIN.test(text) && !RESERVED.test(text) ? text : quoted(text);
}

/** A double-quoted text of YAML: JSON's escapes are all among them. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
