import type { Labelled } from './list-items.ts';

/** A paragraph, list item or heading of a plain text, in its own words, with what its lines showed. */
export interface TextBlock {
  /** White space collapsed; without its label. */
  readonly text: string;
  /** Null where it has none. */
  readonly label: Labelled | null;
  /** Columns of white space before it. */
  readonly indent: number;
  /** The line of the file it begins on, from 1. */
  readonly line: number;
  /** Whether a blank line, or the edge of the text, stands before it and after it. */
  readonly apart: { readonly before: boolean; readonly after: boolean };
}
