import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/importing/formats/pdf.ts';
import { readPlainText } from '../../src/importing/formats/plain-text.ts';
import { importPack } from '../../src/importing/import-pack.ts';
import { splitPack } from '../../src/importing/split-pack.ts';
import { weighWords } from '../../src/importing/word-balance.ts';
import { readPassages } from '../../src/knowledge/passages.ts';
import { A_PAGE, aPack, BODY, firstPages, PAPERS, paragraphCount, paragraphWords } from '../support/pack-file.ts';

const CONTEXT = { retrieved: '2026-11-22', sha256: '0'.repeat(64) };

describe.each([
  ['tagged', true],
  ['without tags', false],
])('a pack of 120 pages, %s', async (_, isTagged) => {
  const reading = await readPdf(aPack(isTagged));
  const papers = splitPack(reading);
  const drafts = importPack('Public reports pack 12th-Jul-2018 10.00 HSC.pdf', papers, CONTEXT);
  const passages = drafts.map(({ imported }) => {
    const { markdown } = imported.document;
    return readPassages('x', markdown.slice(markdown.indexOf('\n---\n') + 5), 1);
  });

  it('is its agenda and its papers, each on its own pages', () => {
    const starts = [1, ...firstPages()];
    expect(papers.map(({ pages, item }) => [pages?.first, pages?.last, item])).toEqual(
      starts.map((first, i) => {
        const paper = PAPERS[i - 1];
        return [first, (starts[i + 1] ?? 121) - 1, paper ? { number: paper.item, title: paper.title } : null];
      }),
    );
  });

  it('gives each paper its kind, title, body and day, never those of another', () => {
    const meeting = { date: '2018-07-12', basis: 'inferred' };
    expect(drafts.map(({ imported }) => imported.document.header)).toMatchObject([
      { kind: 'agenda', body: BODY, date: { date: '2018-07-12', basis: 'stated' } },
      { kind: 'minutes', body: BODY, date: { date: '2018-05-14', basis: 'stated' } },
      {
        kind: 'report',
        title: 'Stroke services review',
        body: BODY,
        bodyNote: null,
        date: { date: '2018-07-12', basis: 'stated' },
      },
      { title: 'Community beds in the upper valley', body: BODY, bodyNote: expect.any(String), date: meeting },
      { title: 'Work programme of the year', body: BODY, bodyNote: expect.any(String), date: meeting },
    ]);
  });

  it('keeps every paragraph whole, with its label and the page it is on', () => {
    for (const [i, paper] of PAPERS.entries()) {
      const numbered = (passages[i + 1] ?? []).filter(({ label }) => label !== null);
      const count = paragraphCount(paper);
      expect(numbered.map(({ label, text }) => [label, text])).toEqual(
        Array.from({ length: count }, (__, n) => [`${n + 1}.`, paragraphWords(paper.item, n + 1)]),
      );
      const written = Array.from({ length: paper.pages }, (__, n) => n + 1).filter(
        (own) => !paper.scanned?.includes(own) && !(paper.endsBlank && own === paper.pages),
      );
      const first = firstPages()[i] ?? 0;
      expect(numbered.map(({ page }) => page)).toEqual(
        written.flatMap((own) => Array<number>(A_PAGE).fill(first + own - 1)),
      );
    }
  });

  it('has nothing of stamps, empty pages and other papers in any, and no word lost', () => {
    const said = passages.flat().map(({ text, headings }) => [text, ...headings].join(' '));
    expect(said.filter((text) => /^page \d|agenda item \d|left blank/i.test(text))).toEqual([]);
    const words = (blocks: typeof reading) =>
      [...blocks.blocks, ...blocks.leftOut]
        .map((part) => `${('label' in part && part.label) || ''} ${part.text}`)
        .join('\n');
    const parts = papers.map((paper) => words(paper.reading)).join('\n');
    expect(weighWords(words(reading), parts)).toEqual({ lost: [], invented: [] });
  });

  it('names the page that is a scan in the paper it belongs to', () => {
    const told = drafts.map(({ imported }) => imported.problems.find(({ code }) => code === 'not-read')?.message);
    const scanned = (firstPages()[1] ?? 0) + 29;
    expect(told).toEqual([
      undefined,
      undefined,
      expect.stringContaining(`page ${scanned}: a page without characters`),
      undefined,
      undefined,
    ]);
  });
});

describe('a text with form feeds', () => {
  const front = 'AGENDA\n\nTidal Board\n\n1. Apologies\n\n2. Quays (Pages 2 - 3)\n\n3. Lamps (Page 4)\n\nPage 1';
  const quays = 'Agenda Item 2\n\nThe quays were mended in May by the crew of the tug.\n\nPage 2';
  const more = 'They will be painted in June by the crew of the barge.\n\nPage 3';
  const lamps = 'Agenda Item 3\n\nThe lamps were lit in July by the keeper of the light.\n\nPage 4';
  const split = (...pages: readonly string[]) => splitPack(readPlainText(pages.join('\f')));
  const shown = (papers: ReturnType<typeof splitPack>) =>
    papers.map(({ pages, item }) => [pages?.first, pages?.last, item?.number ?? null]);

  it('is split like any other', () => {
    expect(shown(split(front, quays, more, lamps))).toEqual([
      [1, 1, null],
      [2, 3, '2'],
      [4, 4, '3'],
    ]);
  });

  it('is split by the items stamped where its agenda names no pages', () => {
    const notes = '1. Turn telephones off.\n\n2. The bell means fire.';
    const plain = `AGENDA\n\nTidal Board\n\n${notes}\n\nItems\n\n1. Apologies\n\n2. Quays\n\n3. Lamps`;
    expect(split(plain, quays, more, lamps).map(({ pages, item }) => [pages?.first, pages?.last, item])).toEqual([
      [1, 1, null],
      [2, 3, { number: '2', title: 'Quays' }],
      [4, 4, { number: '3', title: 'Lamps' }],
    ]);
    for (const few of ['7. Ferries', '3. Lamps']) expect(split(`AGENDA\n\n${few}`, quays, more, lamps)).toEqual([]);
  });

  it('is split where its printed pages are not those of the file', () => {
    expect(shown(split('Tidal Board\n\nThe board of the port.', front, quays, more, lamps))).toEqual([
      [1, 2, null],
      [3, 4, '2'],
      [5, 5, '3'],
    ]);
  });

  it.each([
    ['an agenda whose papers are not in the file', [front, 'Members may speak if they ask the clerk.\n\nPage 2']],
    ['stamps that no agenda lists', [more, quays, lamps]],
    ['pages that are named and not stamped', [front, 'The quays were mended.', 'They were painted.', 'Lamps.']],
    ['minutes that speak of pages', ['Minutes\n\nThe board read the plan (Pages 2 - 3)', more, lamps.slice(15)]],
  ])('is left whole: %s', (_, pages) => {
    expect(split(...pages)).toEqual([]);
  });
});
