import type { Block } from '../block.ts';
import { newPageOf } from './new-page.ts';
import { readParagraph, type WordParagraph } from './paragraph.ts';
import type { Piece } from './run-pieces.ts';
import { readTable } from './table.ts';
import { wordBlock, wordsOf } from './word-block.ts';
import type { WordReading } from './word-reading.ts';
import { childOf, elementsOf, type XmlElement } from './xml-tree.ts';

/** The readers of blocks in cells and boxes call one another; a file nested deeper than this is cut off there. */
const DEEPEST = 20;

/**
 * A reader of what stands in a body, a cell, a box or a note: paragraphs, tables and what wraps them. Elements are given
 * one after another, so that no more of a long document is held than one; `end` gives what a deleted paragraph mark held
 * back.
 *
 * @param where said instead of the paragraph's number: "footnote 2"
 */
export function bodyReader(reading: WordReading, where: string | null, depth = 0) {
  const blocks: Block[] = [];
  // Words of a paragraph whose mark was deleted: they belong to the next one.
  let carried: readonly Piece[] = [];
  let opensPage = false;

  function read(element: XmlElement): void {
    if (element.name === 'w:p') takeParagraph(element);
    else if (element.name === 'w:tbl') takeTable(element);
    else if (element.name === 'w:altChunk') {
      const why = 'another document is embedded here and was not read: open the file in Word and save it again';
      reading.leftOut.push({ text: '', why, from: place() });
    } else if (element.name === 'mc:AlternateContent') {
      readAll(childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback'));
    } else if (element.name !== 'w:sectPr' && element.name !== 'w:sdtPr') readAll(element);
  }

  function readAll(element: XmlElement | undefined): void {
    for (const child of element ? elementsOf(element) : []) read(child);
  }

  const place = () => where ?? `paragraph ${reading.met.paragraphs} of the document`;

  function takeParagraph(element: XmlElement): void {
    reading.met.paragraphs++;
    const newPage = newPageOf(element, reading.styles);
    opensPage ||= newPage.before;
    takeWords(element);
    opensPage ||= newPage.behind;
  }

  function takeWords(element: XmlElement): void {
    const paragraph = readParagraph(element, carried, reading);
    if (paragraph.isMarkDeleted) {
      carried = paragraph.pieces;
      return;
    }
    carried = [];
    put(paragraph);
  }

  function put(paragraph: WordParagraph): void {
    const { text, struck, leftOut } = wordsOf(paragraph.pieces);
    const from = place();
    reading.leftOut.push(...leftOut.map((words) => ({ ...words, from })));
    if (text !== '' || struck.length > 0) {
      const { kind, label, level } = paragraph;
      push(wordBlock({ kind, label, level, text, struck, from }));
    }
    for (const piece of paragraph.pieces) {
      if (piece.kind === 'box') push(...inner(piece.content, `text box at ${from}`));
      if (piece.kind === 'note') push(...readNote(piece.note, piece.id));
    }
  }

  function push(...some: readonly Block[]): void {
    const [first, ...others] = some;
    if (first === undefined) return;
    blocks.push(opensPage ? { ...first, opensPage } : first, ...others);
    opensPage = false;
  }

  /** The blocks of a box, a note or a cell. */
  function inner(content: readonly XmlElement[], from: string | null): readonly Block[] {
    if (depth < DEEPEST) {
      const reader = bodyReader(reading, from, depth + 1);
      for (const element of content) reader.read(element);
      return reader.end();
    }
    reading.leftOut.push({ text: '', why: 'nested too deep to be read', from: place() });
    return [];
  }

  function readNote(note: 'footnote' | 'endnote', id: string): Block[] {
    reading.met[note]++;
    const label = String(reading.met[note]);
    const content = reading.notes.get(`${note} ${id}`) ?? [];
    return inner(content, `${note} ${label}`).map((block, index) => (index === 0 ? { ...block, label } : block));
  }

  function takeTable(element: XmlElement): void {
    putCarried();
    reading.met.tables++;
    const from = `${where === null ? '' : `${where}, `}table ${reading.met.tables}`;
    push(...readTable(element, from, reading.styles, (content, place) => inner(content, place)));
  }

  function putCarried(): void {
    if (carried.length > 0) put({ kind: 'paragraph', label: null, level: null, pieces: carried, isMarkDeleted: false });
    carried = [];
  }

  function end(): readonly Block[] {
    putCarried();
    return blocks;
  }

  return { read, end };
}
