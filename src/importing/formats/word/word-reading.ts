import type { FormatReading } from '../block.ts';
import type { LabelCounter } from './label-counter.ts';
import type { WordLists } from './numbering.ts';
import type { OpenFields } from './run-pieces.ts';
import type { WordStyles } from './styles.ts';
import type { XmlElement } from './xml-tree.ts';

/** What is known of a document while its parts are read, and what is gathered on the way. */
export interface WordReading {
  readonly styles: WordStyles;
  readonly lists: WordLists;
  readonly counter: LabelCounter;
  /** The content of footnotes and endnotes by "footnote 2", the number being their id in the file. */
  readonly notes: ReadonlyMap<string, readonly XmlElement[]>;
  readonly fields: OpenFields;
  readonly leftOut: FormatReading['leftOut'][number][];
  /** How many of each have been met, which is how people find them: paragraphs, tables, notes. */
  readonly met: { paragraphs: number; tables: number; footnote: number; endnote: number };
}
