/** What a block is to a reader: what labels others, what is said, what is a row of a table, what is only on the page. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'table-head' | 'table-row' | 'furniture';

/**
 * One block of a paper as its format gives it: the shape in which every reader of `formats/` hands a paper over,
 * so that fields, headings, attendance, votes, tables and forms are read once, whatever the file was.
 *
 * Blocks stand in reading order. `text` is Unicode without marks of any format, its white space collapsed, struck-out
 * words taken out of it and kept in `struck`. A block of kind `furniture` (running heads, page numbers, stamps) is
 * read for restricted marks alone and never becomes a passage.
 */
export interface Block {
  readonly kind: BlockKind;
  /** The page of the source, from 1; null where the format has no pages. */
  readonly page: number | null;
  /** The number, letter or bullet as printed, apart from the text: "12.", "(a)", "•"; null where there is none. */
  readonly label: string | null;
  /** A heading's level (1 to 6) or an item's depth (1 for the outermost); null for other kinds. */
  readonly level: number | null;
  readonly text: string;
  /** The cells of a table's row, a blank one kept in its place as ''; null for other kinds. */
  readonly cells: readonly string[] | null;
  /** Struck-out or deleted words, in order: never part of `text`. */
  readonly struck: readonly string[];
  /** Whether a file without pages begins one by force before it, as Word files do. */
  readonly opensPage?: true;
  /** Where it was read, for people: "line 17", "page 3, tag P", "paragraph 12 of the document". */
  readonly from: string;
}

/** What a reader of a format gives: the blocks, and what it left out on purpose, each with the reason. */
export interface FormatReading {
  readonly blocks: readonly Block[];
  /** Words of the source that stand in no block, and why: "comment", "hidden text", "alternative text of an image". */
  readonly leftOut: readonly { readonly text: string; readonly why: string; readonly from: string }[];
  /** What the file says of itself (a document's title, a page's address): hints, never evidence alone. */
  readonly hints: { readonly title: string | null; readonly url: string | null };
  /**
   * Every word of the file in any order, got by a way of its own: what blocks and `leftOut` together are counted
   * against. Absent where a format has no second way to its words.
   */
  readonly source?: string;
}
