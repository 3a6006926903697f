import type { Block, FormatReading } from './block.ts';
import { FormatProblem } from './format-problem.ts';
import { LIMITS } from './limits.ts';
import { bodySizeOf } from './pdf/body-size.ts';
import { joinPages } from './pdf/join-pages.ts';
import { joinLines, wordsOfPaper } from './pdf/line-ends.ts';
import { brokenPdf, openPdf, type PdfPage } from './pdf/open-pdf.ts';
import type { PageBlock } from './pdf/page-block.ts';
import { NOTHING_DRAWN } from './pdf/page-drawing.ts';
import { UNNAMED } from './pdf/page-runs.ts';
import { readPage, unmarkedRuns } from './pdf/read-page.ts';
import { findRunning } from './pdf/running-lines.ts';
import { markStruck } from './pdf/struck-runs.ts';
import { withoutTextInHeadings } from './text-in-headings.ts';

/** How much of a PDF is read. */
export interface PdfLimits {
  /** Pages; a file with more is refused. */
  readonly pages: number;
}

/**
 * Reads a PDF: by its tags where they cover a page, else by where its words stand. Paragraphs are joined over pages,
 * labels apart, struck-out words in `struck`, heads, feet and stamps as furniture.
 *
 * In a damaged font the library lets a promise be rejected before it awaits it, which Node reports as unhandled though the
 * reading goes on: run it in a thread that bears that (`unhandledRejection`), and end it there when it takes too long.
 *
 * @throws FormatProblem where it is no PDF, is locked, damaged, too long, or a scan without characters
 */
export async function readPdf(bytes: Uint8Array, { pages: most }: PdfLimits = LIMITS): Promise<FormatReading> {
  const file = await openPdf(bytes, most);
  const pages: PdfPage[] = [];
  const leftOut: FormatReading['leftOut'][number][] = [];
  try {
    for (let number = 1; number <= file.pages; number++) {
      const page = await file.page(number);
      const from = `page ${number}`;
      if (page === null) {
        leftOut.push({ text: '', why: 'this page of the file is damaged and was not read', from });
        continue;
      }
      if (page.runs.length === 0) leftOut.push({ text: '', why: 'a page without characters: blank, or a scan', from });
      leftOut.push(...page.marks.map(({ kind, text }) => ({ text, why: kind, from })));
      pages.push({ ...page, runs: markStruck(page.runs, page.drawing), drawing: NOTHING_DRAWN });
    }
  } finally {
    await file.close();
  }
  if (pages.length === 0) throw brokenPdf();
  if (pages.every(({ runs }) => runs.length === 0)) throw scanned(file.pages);
  return { ...compose(pages, leftOut), hints: { title: file.title, url: null } };
}

/** Words in which the file draws letters without naming them: said once a page, as nobody can read them back. */
function unnamedLetters(blocks: readonly Block[]): FormatReading['leftOut'] {
  const words = new Map<number | null, Set<string>>();
  for (const { page, text } of blocks) {
    for (const word of text.split(' ').filter((one) => one.includes(UNNAMED))) {
      words.set(page, (words.get(page) ?? new Set()).add(word));
    }
  }
  return [...words].map(([page, found]) => {
    const why = `letters that the file draws but does not name: ${[...found].slice(0, 10).join(', ')}`;
    return { text: '', why, from: `page ${page}` };
  });
}

function scanned(pages: number): FormatProblem {
  return new FormatProblem(
    'pdf-scanned',
    `its ${pages === 1 ? 'page is a picture' : `${pages} pages are pictures`} without characters: a scan`,
    'Ask the publisher for the text, or have it read by a program for recognising text, and import what that gives',
  );
}

function compose(pages: readonly PdfPage[], leftOut: FormatReading['leftOut']): Omit<FormatReading, 'hints'> {
  const running = findRunning(pages.map((page) => ({ number: page.number, runs: unmarkedRuns(page) })));
  const bodySize = bodySizeOf(pages.flatMap(({ runs }) => runs));
  const read = pages.map((page) => readPage(page, running, bodySize));
  const pageBlocks = byPage(withoutTextInHeadings(read.flatMap((page) => page.blocks)), pages);
  const blocks = joinPages(pageBlocks, bodySize);
  const words = wordsOfPaper(blocks.map(({ text }) => text));
  const line = (text: string) => joinLines(text, words);
  const done = blocks.map((block) => finished(block, line));
  return {
    blocks: done,
    leftOut: [...leftOut, ...read.flatMap((page) => page.leftOut), ...unnamedLetters(done)],
  };
}

function byPage(blocks: readonly PageBlock[], pages: readonly PdfPage[]): readonly (readonly PageBlock[])[] {
  return pages.map(({ number }) => blocks.filter(({ page }) => page === number));
}

function finished(
  { kind, page, label, level, text, cells, struck, from }: PageBlock,
  line: (text: string) => string,
): Block {
  const own = cells?.map(line) ?? null;
  return {
    kind,
    page,
    label: label === null ? null : line(label),
    level,
    text: own ? own.filter((cell) => cell !== '').join(' ') : line(text),
    cells: own,
    struck: struck.map(line),
    from,
  };
}
