import type { DatePhrase } from '../domain/date-phrase.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Sentence } from '../domain/sentences.ts';
import type { Statement } from '../domain/statement.ts';

/** A passage with what every recogniser would otherwise work out again. */
export interface Reading {
  readonly document: Document;
  readonly passage: Passage;
  readonly sentences: readonly Sentence[];
  /** Every date phrase of the passage's text, years read against the document's date. */
  readonly dates: readonly DatePhrase[];
}

/**
 * Reads statements of one kind from one passage: small, pure, and never throwing, whatever the text.
 * A new kind of statement is a new file with one of these, added to the list in `read-statements.ts`.
 */
export type Recogniser = (reading: Reading) => readonly Statement[];
