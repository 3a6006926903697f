import { withHeadings } from '../settle-blocks.ts';
import type { FormatReading } from './block.ts';
import { type DecodedSource, decodeSource } from './decode-source.ts';
import { type Format, formatOf } from './format-of.ts';
import { readHtml } from './html.ts';
import { checkSize, LIMITS } from './limits.ts';
import { readMarkdown } from './markdown.ts';
import { readModernGovXml } from './moderngov-xml.ts';
import { readPdf } from './pdf.ts';
import { readPlainText } from './plain-text.ts';
import { readWord } from './word.ts';

/** A file as its format gives it. */
export interface ReadFile {
  readonly format: Format;
  /** How its bytes were read as text; null for formats that say it themselves. */
  readonly encoding: DecodedSource['encoding'] | null;
  readonly reading: FormatReading;
}

type Packed = 'pdf' | 'word';

/** Readers of formats that hold their text packed. */
const OF_BYTES: Readonly<Record<Packed, (bytes: Uint8Array) => FormatReading | Promise<FormatReading>>> = {
  pdf: (bytes) => readPdf(bytes, LIMITS),
  word: (bytes) => readWord(bytes, LIMITS.unpackedBytes),
};

const OF_TEXT: Readonly<Record<Exclude<Format, Packed>, (text: string) => FormatReading>> = {
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
  if (format === 'pdf' || format === 'word') {
    const reading = await OF_BYTES[format](bytes);
    return { format, encoding: null, reading: { ...reading, blocks: withHeadings(reading.blocks) } };
  }
  checkSize(bytes.length, LIMITS.textBytes);
  const { text, encoding } = decodeSource(bytes);
  return { format, encoding, reading: OF_TEXT[format](text) };
}
