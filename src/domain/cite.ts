import type { Citation, CitedDocument } from './answer.ts';
import type { Document } from './document.ts';
import type { Passage } from './passage.ts';
import { quoteAround } from './quote.ts';

/** Words of a passage that something is said on, from `start` (inclusive) to `end` (exclusive) of its text. */
export interface Support {
  readonly document: Document;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** The citation of the whole sentences that hold the supporting words. */
export function citationOf({ document, passage, start, end }: Support): Citation {
  return {
    quote: quoteAround(passage.text, start, end),
    paragraph: passage.paragraph,
    label: passage.label,
    page: passage.page,
    document: citedDocument(document),
  };
}

/** A paper as an answer carries it. */
export function citedDocument(document: Document): CitedDocument {
  return {
    id: document.id,
    title: document.title,
    kind: document.kind,
    text: document.text,
    body: document.body?.id ?? null,
    bodyName: document.body?.name ?? null,
    date: document.date?.date ?? null,
    inferred: document.date?.basis === 'inferred' || document.body?.basis === 'inferred',
    stale: document.stale,
    unconfirmed: document.unconfirmed,
    source: document.source ? { file: document.source.file, url: document.source.url } : null,
  };
}
