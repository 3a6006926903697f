import type { FormatReading } from './block.ts';
import { type DecodedSource, decodeSource } from './decode-source.ts';
import { FORMAT_NAMES, type Format, formatOf } from './format-of.ts';
import { FormatProblem } from './format-problem.ts';
import { readHtml } from './html.ts';
import { checkSize, LIMITS } from './limits.ts';
import { readMarkdown } from './markdown.ts';
import { readModernGovXml } from './moderngov-xml.ts';
import { readPlainText } from './plain-text.ts';

/** A file as its format gives it. */
export interface ReadFile {
  readonly format: Format;
  /** How its bytes were read as text; null for formats that say it themselves. */
  readonly encoding: DecodedSource['encoding'] | null;
  readonly reading: FormatReading;
}

/** Readers of bytes; PDF and Word join here. */
const OF_BYTES: Readonly<Partial<Record<Format, (bytes: Uint8Array) => FormatReading | Promise<FormatReading>>>> = {};

const OF_TEXT: Readonly<Partial<Record<Format, (text: string) => FormatReading>>> = {
  html: readHtml,
  xml: readModernGovXml,
  markdown: readMarkdown,
  text: readPlainText,
};

/**
 * Reads a file into blocks, whatever its format. Throws a `FormatProblem` for a file that is refused. May take long on
 * a large or hostile file: the caller runs it where it can be ended (`cli/reading-room.ts`).
 *
 * @param file the source's name, with or without its folders
 */
export async function readFormat(file: string, bytes: Uint8Array): Promise<ReadFile> {
  checkSize(bytes.length, LIMITS.fileBytes);
  const format = formatOf(file, bytes);
  const ofBytes = OF_BYTES[format];
  if (ofBytes) return { format, encoding: null, reading: await ofBytes(bytes) };
  const ofText = OF_TEXT[format];
  if (!ofText) {
    const what = `it is ${FORMAT_NAMES[format]}, and those are not read yet`;
    throw new FormatProblem('unread-format', what, 'Copy its text into a .txt file and import that');
  }
  checkSize(bytes.length, LIMITS.textBytes);
  const { text, encoding } = decodeSource(bytes);
  return { format, encoding, reading: ofText(text) };
}
