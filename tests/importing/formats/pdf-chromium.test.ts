import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FormatReading } from '../../../src/importing/formats/block.ts';
import { readPdf } from '../../../src/importing/formats/pdf.ts';
import { describeInBrowser, launchChromium } from '../../support/chromium.ts';

// A second producer, so that the reader is not tried on our own writer's PDFs alone: Chromium tags what it prints.
const PAGE = `<html lang="en"><style>body { font: 12pt serif } h1 { font-size: 20pt } section { break-before: page }</style>
<h1>Minutes of the Harbour Committee</h1>
<h2>57. Apologies</h2>
<p>The Committee agreed <s>to close the quay</s> to keep the quay open, and thanked those who had written to it about the ferry, the slip and the sheds over the whole of a long winter.</p>
<ol><li>The minutes were agreed.</li><li>The report was noted.<ol type="a"><li>A further report is due.</li></ol></li></ol>
<table><thead><tr><th>Scheme</th><th>2017/18</th><th>2018/19</th></tr></thead><tbody><tr><td>Quay</td><td></td><td>£5m</td></tr></tbody></table>
<section><p>It closed at noon.</p></section></html>`;

describeInBrowser('a page that Chromium prints', () => {
  const readings: FormatReading[] = [];

  beforeAll(async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.setContent(PAGE);
      for (const tagged of [true, false]) {
        const printed = await page.pdf({
          format: 'A4',
          tagged,
          margin: { top: '2cm', left: '2cm', right: '2cm', bottom: '2cm' },
        });
        readings.push(await readPdf(new Uint8Array(printed)));
      }
    } finally {
      await browser.close();
    }
  });
  afterAll(() => {
    readings.length = 0;
  });

  const words = ({ blocks }: FormatReading) =>
    blocks
      .flatMap(({ label, text }) => `${label ?? ''} ${text}`.split(' '))
      .filter((word) => word !== '')
      .sort();

  it('is read by its tags', () => {
    expect(
      readings[0]?.blocks.map(({ kind, page, label, level, text, cells, struck }) => [
        kind,
        page,
        label,
        level,
        cells ?? text,
        struck,
      ]),
    ).toEqual([
      ['heading', 1, null, 1, 'Minutes of the Harbour Committee', []],
      ['heading', 1, '57.', 2, 'Apologies', []],
      [
        'paragraph',
        1,
        null,
        null,
        'The Committee agreed to keep the quay open, and thanked those who had written to it about the ferry, the slip and the sheds over the whole of a long winter.',
        ['to close the quay'],
      ],
      ['item', 1, '1.', 1, 'The minutes were agreed.', []],
      ['item', 1, '2.', 1, 'The report was noted.', []],
      ['item', 1, 'a.', 2, 'A further report is due.', []],
      ['table-head', 1, null, null, ['Scheme', '2017/18', '2018/19'], []],
      ['table-row', 1, null, null, ['Quay', '', '£5m'], []],
      ['paragraph', 2, null, null, 'It closed at noon.', []],
    ]);
  });

  it('has the same words, and the same struck out, where it has no tags', () => {
    const [tagged, untagged] = readings;
    if (!tagged || !untagged) throw new Error('nothing was printed');
    expect(words(untagged)).toEqual(words(tagged));
    expect(untagged.blocks.flatMap(({ struck }) => struck)).toEqual(['to close the quay']);
    expect(untagged.blocks.filter(({ label }) => label !== null).map(({ label }) => label)).toEqual([
      '57.',
      '1.',
      '2.',
      'a.',
    ]);
  });
});
