import { FormatProblem } from './format-problem.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The text of a source, and how its bytes were read. */
export interface DecodedSource {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/**
 * The text of a file's bytes. Texts come as UTF-8, from Windows also as UTF-16 with its byte order mark or in the old
 * code page 1252, in which every byte is a character; so that is tried last. A file with NUL bytes is no text: throws
 * a `FormatProblem`.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const mark = `${bytes[0] ?? 0},${bytes[1] ?? 0}`;
  if (mark === '255,254') return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  if (mark === '254,255') return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' };
  if (bytes.includes(0)) {
    throw new FormatProblem(
      'unknown-format',
      'it is not a text file (it holds NUL bytes), nor a PDF, Word file or web page',
      'Save it as PDF, Word (.docx) or plain text, encoding UTF-8, and import that',
    );
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'Windows-1252' };
  }
}
