import type { Corpus } from '../domain/corpus.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { Digest } from './digest.ts';
import { placeKeys } from './entry-keys.ts';

/** A paragraph that a digest cites to a destination. */
export interface Quotation {
  /** The paper's id. */
  readonly paper: string;
  /** The paper's title, as it was told; empty where the paper has been erased. */
  readonly title: string;
  /** The key of the paragraph: see `placeKeys`. */
  readonly place: string;
  /** The kind of news. */
  readonly kind: string;
  /** The day it is about, YYYY-MM-DD; null where it has none. */
  readonly day: string | null;
  /** The fingerprint of the words that are cited. */
  readonly words: string;
  /** The words themselves; null where an earlier version wrote it down, or the paper has been erased. */
  readonly said: string | null;
  /** The names of what was followed. */
  readonly reasons: readonly string[];
}

/** The same with when it was told, in ms since 1970. */
export interface Quoted extends Quotation {
  readonly at: number;
}

/** The paragraphs that a digest cites, with what each is cited for. */
export function quotationsOf({ sections }: Digest, { documents }: Corpus): readonly Quotation[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return sections.flatMap(({ kind, items }) =>
    items.flatMap(({ citations, tells, reasons, day }) =>
      citations.flatMap(({ document: { id, title }, paragraph, quote }) => {
        const document = byId.get(id);
        const place = document && placeKeys(document)[paragraph - 1];
        if (place === undefined) return [];
        const cited = { paper: id, title, place, day, words: wordsMark(quote), said: quote, reasons };
        return [kind, ...tells].map((one) => ({ ...cited, kind: one }));
      }),
    ),
  );
}

/** What tells cited words from others. */
export function wordsMark(quote: string): string {
  return fingerprint(['words', quote]);
}
