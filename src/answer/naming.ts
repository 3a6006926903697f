import type { Document, DocumentKind } from '../domain/document.ts';
import { formatDate } from '../domain/reduced-date.ts';

const KIND_WORDS: Record<DocumentKind, string> = {
  minutes: 'minutes',
  'draft-minutes': 'draft minutes, whose wording may change',
  agenda: 'agenda',
  report: 'report',
  'board-update': 'board update',
  'position-paper': 'position paper',
  'decision-record': 'record of decision',
  'proposed-decision': 'proposed decision, not yet taken',
  transcript: 'transcript',
  note: 'note',
};

/** A paper's kind in words: "draft minutes, whose wording may change". */
export function kindInWords(kind: DocumentKind): string {
  return KIND_WORDS[kind];
}

/** A paper's date in words with how sure it is: "3 March 2017", "December 2017, date inferred", "undated". */
export function dateInWords(document: Document): string {
  if (!document.date) return 'undated';
  const words = formatDate(document.date.date);
  return document.date.basis === 'inferred' ? `undated, read as ${words}` : words;
}

/** A paper as a sentence refers to it: "Riverside Committee minutes, 3 March 2017". */
export function nameDocument(document: Document): string {
  const of = document.body ? shortName(document.body.name) : null;
  const what = of ? `${of} ${kindInWords(document.kind)}` : `“${document.title}”, ${kindInWords(document.kind)}`;
  const marks = [
    document.body?.basis === 'inferred' ? 'body inferred' : null,
    document.stale ? 'older copy: the file has an error' : null,
  ].filter((mark) => mark !== null);
  return [what, dateInWords(document), ...marks].join(', ');
}

function shortName(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, name.lastIndexOf(' ', 58))} …`;
}
