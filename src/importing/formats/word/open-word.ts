import { FormatProblem } from '../format-problem.ts';
import { childrenOf, textOf } from './xml-tree.ts';
import { brokenFile, openZip, type ZipParts } from './zip-parts.ts';

/** A Word file, opened: its parts and where its text stands. */
export interface WordFile {
  readonly parts: ZipParts;
  /** The name of the part with the text: "word/document.xml". */
  readonly main: string;
  /** The folder of that part, where the others stand: "word". */
  readonly folder: string;
  /** What the file's properties call it; null where they say nothing. */
  readonly title: string | null;
}

const SAVE_AS = 'Open it in Word or LibreOffice, save it as "Word document (.docx)", and import that';

/** Opens a .docx file; whatever else it is, is refused by name. */
export function openWord(bytes: Uint8Array, most: number): WordFile {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldFile(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw new FormatProblem(
      'word-unknown',
      'this is no Word file, whatever its name ends in',
      'Look at it in a text editor or a browser to see what it is, give it the right ending and import it again',
    );
  }
  const parts = openZip(bytes, most);
  const main = mainPart(parts);
  const folder = main.slice(0, Math.max(main.lastIndexOf('/'), 0));
  const properties = parts.read('docProps/core.xml');
  const words = (properties ? childrenOf(properties, 'coreProperties') : [])
    .filter(({ name }) => name === 'title')
    .map((element) => textOf(element).trim())[0];
  return { parts, main, folder, title: words || null };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** A compound file: Word before 2007, or a newer file behind a password (MS-OFFCRYPTO 2.3.4.4). */
function oldFile(bytes: Uint8Array): FormatProblem {
  const isEncrypted = holds(bytes, 'EncryptedPackage');
  if (isEncrypted) {
    return new FormatProblem(
      'word-password',
      'the file is locked with a password',
      'Open it in Word, take the password off (File, Info, Protect Document), save it and import it again',
    );
  }
  return new FormatProblem('word-old', 'this is a file of an old form (.doc, before Word 2007)', SAVE_AS);
}

/** Whether a name stands in a compound file's directory, where names are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0] ?? 0); at !== -1; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0)) return true;
  }
  return false;
}

const OTHERS: readonly (readonly [start: string, what: string])[] = [
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint presentation'],
  ['content.xml', 'an OpenDocument file'],
];

/** The part with the text: what the package's relationships call the office document. */
function mainPart(parts: ZipParts): string {
  const relations = parts.read('_rels/.rels');
  const target = relations
    ? childrenOf(relations, 'Relationships').find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'))
        ?.attributes.Target
    : undefined;
  const main = (target ?? 'word/document.xml').replace(/^\//, '');
  const other = OTHERS.find(
    ([start]) => parts.names.some((name) => name.startsWith(start)) && !main.startsWith('word'),
  );
  const known = other ?? OTHERS.find(([start]) => main.startsWith(start));
  if (known || !parts.names.includes(main)) {
    if (known) throw new FormatProblem('word-other', `this is ${known[1]}, not a Word file`, SAVE_AS);
    if (target !== undefined) throw brokenFile();
    throw new FormatProblem('word-other', 'this is a zip file without a Word document in it', `Unpack it. ${SAVE_AS}`);
  }
  return main;
}
