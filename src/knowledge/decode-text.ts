import { cleanText } from './plain-text.ts';
import { type KnowledgeProblem, placeOf, problemAt } from './problem-codes.ts';
import type { RawFile } from './raw-file.ts';

/** The text of a file, or null where it holds none that can be read; with what was found on the way. */
export interface DecodedText {
  readonly text: string | null;
  readonly problems: readonly KnowledgeProblem[];
}

/** Reads a file's bytes as strict UTF-8 and takes out what no paper needs (see `cleanText`). */
export function decodeText(file: RawFile): DecodedText {
  const { bytes, path } = file;
  const refuse = (code: 'empty' | 'binary' | 'wrong-encoding', line: number, message: string, fix: string) => ({
    text: null,
    problems: [problemAt({ file: path, line, column: 1 }, 'error', code, message, fix)],
  });
  const saveAs = 'Save it again with the encoding UTF-8 (in Word or Notepad: Save as, encoding UTF-8).';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse('wrong-encoding', 1, 'This file is saved as UTF-16 (“Unicode”), not as UTF-8.', saveAs);
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const fix = 'Bring the original in with “stp import”, or replace it with a text file.';
    return refuse('binary', lineAt(bytes, nul), 'This is not a text file (it holds NUL bytes).', fix);
  }
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = firstBadLine(bytes);
    return refuse('wrong-encoding', line, `Line ${line} holds bytes that are not UTF-8.`, saveAs);
  }
  const cleaned = cleanText(decoded);
  if (cleaned.text.trim() === '') {
    return refuse('empty', 1, 'This file is empty.', 'Put the text in, or remove the file.');
  }
  return {
    text: cleaned.text,
    problems: cleaned.suspects === 0 ? [] : [controls(path, cleaned.suspects, cleaned.firstLine)],
  };
}

function controls(path: string, removed: number, line: number): KnowledgeProblem {
  const what =
    removed === 1 ? '1 control or direction character was' : `${removed} control or direction characters were`;
  const message = `${what} taken out of the text, the first on line ${line}.`;
  const fix =
    'Nothing is lost that can be read; compare the line with the original and take the characters out of the file.';
  return problemAt({ ...placeOf(path), line }, 'warning', 'control-characters', message, fix);
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++;
  return line;
}

/** No UTF-8 sequence holds a line feed, so each line can be tried by itself. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return 1;
}
