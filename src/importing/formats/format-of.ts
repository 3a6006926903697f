import { FormatProblem } from './format-problem.ts';

/** What is read as a paper. */
export type Format = 'pdf' | 'word' | 'html' | 'xml' | 'markdown' | 'text';

/** What each format is called in a sentence. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  pdf: 'a PDF',
  word: 'a Word file',
  html: 'a web page',
  xml: 'an answer of a web service (XML)',
  markdown: 'Markdown',
  text: 'plain text',
};

/** The ending each format is saved with; where a name has none of these, the bytes alone decide. */
const ENDINGS: Readonly<Record<string, Format>> = {
  pdf: 'pdf',
  docx: 'word',
  docm: 'word',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'xml',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
};

const OTHERS: readonly { readonly begins: string; readonly what: string }[] = [
  { begins: '{\\rtf', what: 'a rich text file (.rtf)' },
  { begins: '\x89PNG', what: 'a picture' },
  { begins: '\xff\xd8\xff', what: 'a picture' },
  { begins: 'GIF8', what: 'a picture' },
  { begins: 'II*\0', what: 'a picture' },
  { begins: 'MM\0*', what: 'a picture' },
];

const HEAD_BYTES = 4096;
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html\b|<html[\s>])/i;
const XML = /^\s*(?:<\?xml\s|<(?:getmeeting|getmeetings|committees|councillorsbyward)[\s>])/i;
const ELEMENTS = /<(?:p|div|table|body|span|h[1-6])[\s>]/i;

/** The last ending of a file's name, in small letters; '' where it has none. */
export function endingOf(file: string): string {
  return /[^/.]\.([A-Za-z0-9]{1,10})$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

/**
 * What a file is, by its bytes first and its name's ending second. Throws a `FormatProblem` where it is nothing that is
 * read, or where ending and bytes say two things: one of them is a mistake, and guessing which would hide it.
 */
export function formatOf(file: string, bytes: Uint8Array): Format {
  if (bytes.length === 0) throw new FormatProblem('empty', 'it is empty', 'Download or save it again: nothing arrived');
  const ending = endingOf(file);
  const named = ENDINGS[ending];
  const found = byBytes(bytes, ending);
  if (found === 'text' && (named === 'text' || named === 'markdown' || named === undefined)) return named ?? 'text';
  if (found === 'text' && named === 'html' && ELEMENTS.test(headOf(bytes, 65_536))) return 'html';
  if (named === undefined || named === found) return found;
  throw new FormatProblem(
    'wrong-ending',
    `its name ends in .${ending}, but it is ${FORMAT_NAMES[found]}`,
    found === 'html'
      ? 'Look at it in a browser: a site often sends a page that says what went wrong instead of the paper'
      : `Rename it to end in .${saved(found)} if it is the paper, or download it again`,
  );
}

function saved(format: Format): string {
  return Object.entries(ENDINGS).find(([, its]) => its === format)?.[0] ?? 'txt';
}

function byBytes(bytes: Uint8Array, ending: string): Format {
  const head = headOf(bytes, HEAD_BYTES);
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return zipped(bytes, ending);
  if (head.startsWith('\xd0\xcf\x11\xe0')) {
    // A newer file behind a password: its reader says which of the two it is.
    if (ENDINGS[ending] === 'word') return 'word';
    throw ending === 'doc' || ending === 'dot' || ending === ''
      ? new FormatProblem(
          'old-word',
          'it is in the format of Word before 2007 (.doc)',
          'Save it as .docx and import that',
        )
      : unread(`an Office file of before 2007, or one that is locked with a password`);
  }
  const other = OTHERS.find(({ begins }) => head.startsWith(begins));
  if (other) throw unread(other.what);
  const text = head
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/^(?:\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '');
  if (PAGE.test(text)) return 'html';
  return XML.test(text) ? 'xml' : 'text';
}

/** A zip is a Word file where it holds a Word document; the names of a zip's files stand in it unpacked. */
function zipped(bytes: Uint8Array, ending: string): Format {
  const tail = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - 66_000)));
  if (!tail.includes('PK\x05\x06')) {
    const what = ending.startsWith('doc')
      ? 'it is a Word file that was cut short'
      : 'it is a zip file that was cut short';
    throw new FormatProblem('damaged', what, 'Download or save it again');
  }
  if (tail.includes('word/document')) return 'word';
  for (const [part, what] of [
    ['xl/', 'a spreadsheet'],
    ['ppt/', 'a presentation'],
    ['content.xml', 'an OpenDocument file (.odt)'],
  ] as const) {
    if (tail.includes(part)) throw unread(what);
  }
  throw new FormatProblem('unread-format', 'it is a zip file', 'Unpack it and import the papers in it');
}

function unread(what: string): FormatProblem {
  return new FormatProblem(
    'unread-format',
    `it is ${what}, which is not read`,
    'Save it as PDF, Word (.docx) or plain text and import that',
  );
}

/** The first bytes, one character a byte. */
function headOf(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
