/** What kind of Markdown block a passage was. */
export type PassageForm = 'paragraph' | 'item' | 'row' | 'quotation';

/** One paragraph of a document, the unit of search and of citation. */
export interface Passage {
  readonly document: string;
  /** From 1, in the order of the file. */
  readonly paragraph: number;
  /** The marker as written, "(5)", "1.", "a)", "•"; null where there is none. It is not part of the text. */
  readonly label: string | null;
  /** Plain text: Markdown marks removed, white space collapsed. Quotes are cut from it. */
  readonly text: string;
  readonly form: PassageForm;
  /** Depth of a list item from 1; 0 outside lists. */
  readonly depth: number;
  /** The paragraph that leads into this one (a list's lead-in or the item it is nested in); null where there is none. */
  readonly parent: number | null;
  /** The headings it stands under, outermost first. */
  readonly headings: readonly string[];
  /** Of a table's row: the head of the column of each cell that its text shows, '' where the table gives none; else empty. */
  readonly columns: readonly string[];
  /** The page of the original it begins on, from 1, as a comment of the file tells it; null where none does. */
  readonly page: number | null;
  /** The line of the file it begins on, from 1. */
  readonly line: number;
}
