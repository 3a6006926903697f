import { FormatProblem } from './format-problem.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The text of a source, and how its bytes were read. */
export interface DecodedSource {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/**
 * The text of a file's bytes. Texts come as UTF-8, from Windows also as UTF-16 with its byte order mark or in the old
 * code page 1252, in which every byte is a character; so that is tried last. A file with NUL bytes, or with more of what no
 * text holds than a slip leaves, is no text: throws a `FormatProblem`.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const mark = `${bytes[0] ?? 0},${bytes[1] ?? 0}`;
  if (mark === '255,254') return readable(new TextDecoder('utf-16le').decode(bytes), 'UTF-16');
  if (mark === '254,255') return readable(new TextDecoder('utf-16be').decode(bytes), 'UTF-16');
  if (bytes.includes(0)) throw noText('it holds NUL bytes');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // English in that code page has a curly quote or an accent here and there.
    const high = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
    if (high * MOST_HIGH > bytes.length) throw noText(NO_CHARACTERS);
    return readable(decodeWindows1252(bytes), 'Windows-1252');
  }
  return readable(text, 'UTF-8');
}

/** More than one byte in so many beyond ASCII is no text of the old code page. */
const MOST_HIGH = 5;
/** More than one character in so many that no text holds is no text. */
const MOST_STRANGE = 100;
/** Control characters but those that lay a text out, and what is no character. */
const STRANGE = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cn}\p{Co}\p{Cs}\uFFFD]/gu;
const NO_CHARACTERS = 'its bytes are not those of a text';

function readable(text: string, encoding: DecodedSource['encoding']): DecodedSource {
  if ((text.match(STRANGE)?.length ?? 0) * MOST_STRANGE > text.length) throw noText(NO_CHARACTERS);
  return { text, encoding };
}

function noText(why: string): FormatProblem {
  return new FormatProblem(
    'unknown-format',
    `it is not a text file (${why}), nor a PDF, Word file or web page`,
    'Save it as PDF, Word (.docx) or plain text, encoding UTF-8, and import that',
  );
}
