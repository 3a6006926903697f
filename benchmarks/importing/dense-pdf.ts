import { aPdf, artifact, set, tag, words } from '../../tests/support/pdf-file.ts';

const PARAGRAPHS = 12;

/** A tagged PDF with as many words a page as a full report has, about 400, a row of a table and some struck out. */
export function densePdf(pages: number): Uint8Array {
  return aPdf(
    Array.from({ length: pages }, (_, page) => [
      artifact(words(`Page ${page + 1}`, 500, 820)),
      ...Array.from({ length: PARAGRAPHS }, (__, i) => tag('P', ...set(paragraph(page, i), 40 + i * 60))),
      tag('Table', tag('TR', ...['Quay', `£${page}`].map((cell, i) => tag('TD', words(cell, 72 + i * 200, 780))))),
    ]),
  );
}

function paragraph(page: number, number: number): string {
  const place = `ward ${page * PARAGRAPHS + number}`;
  return `${number + 1}. The beds of ${place} were counted in spring by the clerk and the crew of the tug, and the figures of ${place} are to be set beside ~~those~~ all of the year before when the board meets again in autumn.`;
}
