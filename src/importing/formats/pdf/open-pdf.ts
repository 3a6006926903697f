import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { FormatProblem } from '../format-problem.ts';
import { type Drawing, type DrawingCodes, readDrawing } from './page-drawing.ts';
import { type PageRun, type ReadItem, readRuns, upright } from './page-runs.ts';
import type { TagNode } from './tag-node.ts';

/** A page as its file gives it: what is written on it and where, its tags, and the rules drawn on it. */
export interface PdfPage {
  readonly number: number;
  readonly runs: readonly PageRun[];
  /** The tags of this page; null where it has none. */
  readonly tags: TagNode | null;
  readonly drawing: Drawing;
  /** Words that readers of the file wrote on it, or filled into its fields. */
  readonly marks: readonly PageMark[];
}

/** A note, a field or a struck-out stretch that lies on a page rather than in it. */
export interface PageMark {
  readonly kind: string;
  readonly text: string;
}

/** An open PDF; `close` must be called in the end. */
export interface PdfFile {
  readonly pages: number;
  readonly title: string | null;
  /** Reads a page, from 1; null where its part of the file is damaged. */
  page(number: number): Promise<PdfPage | null>;
  close(): Promise<void>;
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PageProxy = Awaited<ReturnType<Proxy['getPage']>>;

/** Opens a PDF, with no more pages than may be read; whatever else it is, is refused by name. */
export async function openPdf(bytes: Uint8Array, mostPages: number): Promise<PdfFile> {
  if (!has(bytes.subarray(0, 1024), '%PDF-')) throw unknownFile();
  if (!has(bytes.subarray(-4096), '%%EOF')) throw brokenPdf();
  bearNode20();
  const { OPS } = await getResolvedPDFJS();
  const file = await open(bytes);
  if (file.numPages > mostPages) {
    await file.destroy();
    throw new FormatProblem(
      'pdf-too-long',
      `it has ${file.numPages} pages, more than the ${mostPages} that are read`,
      'Cut the pack into its papers and import those',
    );
  }
  return {
    pages: file.numPages,
    title: await titleOf(file),
    async page(number) {
      try {
        return await readPage(await file.getPage(number), number, OPS);
      } catch {
        return null;
      }
    },
    close: () => file.destroy(),
  };
}

function has(bytes: Uint8Array, words: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(words);
}

function unknownFile(): FormatProblem {
  return new FormatProblem(
    'pdf-unknown',
    'this is no PDF, whatever its name ends in',
    'Look at it in a text editor or a browser to see what it is, give it the right ending and import it again',
  );
}

/** What is said of a PDF whose bytes do not hold together. */
export function brokenPdf(): FormatProblem {
  return new FormatProblem(
    'pdf-broken',
    'the file is cut short or damaged',
    'Fetch it anew from where it was published, or open it in a browser and print it to a new PDF',
  );
}

async function open(bytes: Uint8Array): Promise<Proxy> {
  try {
    // A copy: the library takes the bytes it is given for itself. Images are never decoded: nothing is read from them.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0, maxImageSize: 1 });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new FormatProblem(
        'pdf-password',
        'the file is locked with a password',
        'Open it with the password, print it to a new PDF, and import that',
      );
    }
    throw brokenPdf();
  }
}

/**
 * Node 20 lacks `ArrayBuffer.prototype.transferToFixedLength`, which the library calls when it hands a font over; without
 * it the list of what is drawn on a page is cut short in silence, and no struck-out word is found.
 */
function bearNode20(): void {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  prototype.transferToFixedLength ??= function transfer(this: ArrayBuffer, length = this.byteLength) {
    const copy = new Uint8Array(length);
    copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return copy.buffer;
  };
}

async function titleOf(file: Proxy): Promise<string | null> {
  try {
    const { info } = await file.getMetadata();
    const title: unknown = 'Title' in info ? info.Title : null;
    return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
  } catch {
    return null;
  }
}

async function readPage(page: PageProxy, number: number, codes: DrawingCodes): Promise<PdfPage> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const items = content.items as readonly ReadItem[];
  const toPaper = upright(items, page.getViewport({ scale: 1 }).transform);
  // The fonts are known once the drawing has been read.
  const drawing = readDrawing(await page.getOperatorList({ annotationMode: 0 }), codes, toPaper);
  const isBold = (font: string) => {
    const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
    const name = known !== null && typeof known === 'object' && 'name' in known ? known.name : null;
    return typeof name === 'string' && /bold|black|heavy|semibold|demi/i.test(name);
  };
  const runs = readRuns(items, toPaper, isBold);
  const tags = ((await page.getStructTree()) as TagNode | null) ?? null;
  const marks = (await page.getAnnotations()).flatMap(markOf);
  page.cleanup();
  return { number, runs, tags, drawing, marks };
}

function markOf(annotation: Readonly<Record<string, unknown>>): PageMark[] {
  const contents = annotation.contentsObj;
  const said = contents !== null && typeof contents === 'object' && 'str' in contents ? contents.str : '';
  const isField = annotation.subtype === 'Widget';
  const text = isField ? annotation.fieldValue : said;
  // A link's contents are its tooltip, and a field's a hint at what to fill in.
  if (typeof text !== 'string' || text.trim() === '' || annotation.subtype === 'Link') return [];
  return [{ kind: isField ? 'filled-in field' : 'comment', text: text.trim() }];
}
