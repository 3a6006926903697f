import { readPlainText } from './formats/plain-text.ts';
import { type Imported, importPaper } from './import-paper.ts';
import type { ImportContext } from './read-fields.ts';

/** Drafts a paper from plain text; see `importPaper`. */
export function importText(file: string, text: string, context: ImportContext): Imported {
  return importPaper(file, readPlainText(text), context);
}
