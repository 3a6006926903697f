import type { Labelled } from './list-items.ts';

/** A paragraph, list item or heading of a paper, in its own words. */
export interface Block {
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

/** A block with its place among the headings: 0 is no heading, 1 the outermost. */
export interface PlacedBlock extends Block {
  readonly level: number;
}

/** A block as one text, its label first: "13. Minutes of the meeting". */
export function wholeText({ label, text }: Block): string {
  return label === null || label.kind === 'bullet' ? text : `${label.label} ${text}`;
}
