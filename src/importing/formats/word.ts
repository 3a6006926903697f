import type { FormatReading } from './block.ts';
import { LIMITS } from './limits.ts';
import { withoutTextInHeadings } from './text-in-headings.ts';
import { countLabels } from './word/label-counter.ts';
import { readLists } from './word/numbering.ts';
import { openWord } from './word/open-word.ts';
import { bodyReader } from './word/read-body.ts';
import { readBeside, readNotes, readRunning } from './word/side-parts.ts';
import { readStyles } from './word/styles.ts';
import type { WordReading } from './word/word-reading.ts';
import { eachChild } from './word/xml-tree.ts';
import { brokenFile } from './word/zip-parts.ts';

/**
 * Reads a Word file (.docx) as Word shows it: numbers counted, tracked insertions accepted, deleted and struck-out words
 * in `struck`, heads and feet of pages as furniture, comments and hidden text left out by name.
 *
 * @throws FormatProblem where it is no such file, is locked, damaged or too large, with what to do
 */
export function readWord(bytes: Uint8Array, mostInflated: number = LIMITS.unpackedBytes): FormatReading {
  try {
    return read(bytes, mostInflated);
  } catch (error) {
    // A damaged file may lead beyond its own end, or be nested deeper than the stack.
    if (error instanceof RangeError) throw brokenFile();
    throw error;
  }
}

function read(bytes: Uint8Array, mostInflated: number): FormatReading {
  const { parts, main, folder, title } = openWord(bytes, mostInflated);
  const styles = readStyles(parts.read(`${folder}/styles.xml`));
  const lists = readLists(parts.read(`${folder}/numbering.xml`), styles);
  const reading: WordReading = {
    styles,
    lists,
    counter: countLabels(lists),
    notes: readNotes(folder, parts),
    fields: [],
    leftOut: [],
    met: { paragraphs: 0, tables: 0, footnote: 0, endnote: 0 },
  };
  const heads = readRunning('header', folder, parts, reading);
  const feet = readRunning('footer', folder, parts, reading);
  const body = bodyReader({ ...reading, met: { paragraphs: 0, tables: 0, footnote: 0, endnote: 0 } }, null);
  const text = parts.read(main);
  if (text !== null) eachChild(text, 'w:body', body.read);
  const blocks = [...heads, ...withoutTextInHeadings(body.end()), ...feet];
  return { blocks, leftOut: [...readBeside(folder, parts), ...reading.leftOut], hints: { title, url: null } };
}
