import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/importing/formats/pdf.ts';
import { aPdf, type Drawn, set, words } from '../../support/pdf-file.ts';

const blocksOf = async (...pages: readonly (readonly Drawn[])[]) => (await readPdf(aPdf(pages))).blocks;
const LONG =
  'The Board heard that the quay would close for the winter, that the ferry would sail from the slip, and that those who live on the island had been told of it by letter.';

describe('a page without tags', () => {
  it('has paragraphs by the distance of lines, items by their labels, headings by their letters', async () => {
    const blocks = await blocksOf([
      words('Harbour Committee', 72, 60, { size: 16 }),
      words('Apologies', 72, 90, { isBold: true }),
      ...set(LONG, 110),
      ...set(LONG, 160),
      ...set(`1. ${LONG}`, 210),
      ...set('(a) that the plan be agreed;', 246),
      ...set('7.1 Finance', 258),
    ]);
    expect(blocks.map(({ kind, label, level, text }) => [kind, label, level, text])).toEqual([
      ['heading', null, 1, 'Harbour Committee'],
      ['heading', null, 3, 'Apologies'],
      ['paragraph', null, null, LONG],
      ['paragraph', null, null, LONG],
      ['item', '1.', 1, LONG],
      ['item', '(a)', 1, 'that the plan be agreed;'],
      ['item', '7.1', 1, 'Finance'],
    ]);
  });

  it('keeps a label that stands far from its words with them', async () => {
    const blocks = await blocksOf([
      words('12.', 72, 60),
      ...set(LONG, 60, { x: 130, width: 65 }),
      words('13.', 72, 110),
      ...set(LONG, 110, { x: 130, width: 65 }),
    ]);
    expect(blocks.map(({ label, text }) => [label, text])).toEqual([
      ['12.', LONG],
      ['13.', LONG],
    ]);
  });

  it('in two columns is read one after the other', async () => {
    const left = `${LONG} ${LONG}`;
    const right = LONG.replaceAll('quay', 'slip');
    const blocks = await blocksOf([
      words('Harbour news', 72, 60, { size: 16 }),
      ...set(left, 100, { width: 34 }),
      ...set(`${right} ${right}`, 100, { x: 310, width: 34 }),
      ...set(LONG, 300),
    ]);
    expect(blocks.map(({ text }) => text)).toEqual(['Harbour news', left, `${right} ${right}`, LONG]);
  });

  it('in three narrow columns is read one after the other', async () => {
    const column = (x: number, word: string) => set(`${word} ${LONG}`, 100, { x, width: 26 });
    const blocks = await blocksOf([...column(72, 'One'), ...column(240, 'Two'), ...column(408, 'Three')]);
    expect(blocks.map(({ text }) => text)).toEqual([`One ${LONG}`, `Two ${LONG}`, `Three ${LONG}`]);
  });

  it('has tables by their gaps: rows of cells in columns, blank ones kept, wrapped ones whole', async () => {
    const cells = (y: number, isBold: boolean, ...row: readonly string[]) =>
      row.flatMap((text, index) => (text === '' ? [] : [words(text, 72 + index * 140, y, { isBold })]));
    const blocks = await blocksOf([
      ...set(LONG, 60),
      ...cells(120, true, 'Scheme', '2017/18', '2018/19'),
      ...cells(140, false, 'Quay', '', '£5m'),
      ...cells(160, false, 'Slip and', '£1m', '£2m'),
      ...cells(171, false, 'sheds'),
      ...cells(190, false, 'All', '£1m', '£7m'),
      ...set(LONG, 230),
    ]);
    expect(blocks.map(({ kind, cells: of, text }) => [kind, of ?? text])).toEqual([
      ['paragraph', LONG],
      ['table-head', ['Scheme', '2017/18', '2018/19']],
      ['table-row', ['Quay', '', '£5m']],
      ['table-row', ['Slip and sheds', '£1m', '£2m']],
      ['table-row', ['All', '£1m', '£7m']],
      ['paragraph', LONG],
    ]);
  });
});

describe('a page whose words stand sideways', () => {
  it.each([90, 180, 270] as const)('is turned upright, struck-out words and all: by %s degrees', async (rotate) => {
    const { blocks } = await readPdf(
      aPdf([[words('Minutes', 72, 60, { size: 16 }), ...set(`1. ~~Gone.~~ ${LONG}`, 90)]], { rotate }),
    );
    expect(blocks.map(({ kind, label, text, struck }) => [kind, label, text, struck])).toEqual([
      ['heading', null, 'Minutes', []],
      ['item', '1.', LONG, ['Gone.']],
    ]);
  });
});

/** A line that goes on. */
const LINES = 'the members spoke of the quay and the tug and the ferry of the port and the';

describe('heads, feet and numbers of pages that no tag marks', () => {
  const page = (number: number, ...more: readonly Drawn[]) => [
    words('Harbour Committee, 6 November 2018', 72, 30),
    ...set(`${LONG} Page text ${'abcd'[number]}.`, 80),
    ...more,
    words(`Page ${number} of 3`, 280, 815),
  ];

  it('are furniture, first ones too', async () => {
    const blocks = await blocksOf(page(1), page(2), page(3));
    const furniture = blocks.filter(({ kind }) => kind === 'furniture').map(({ text }) => text);
    expect(furniture).toEqual(
      [1, 2, 3].flatMap((number) => ['Harbour Committee, 6 November 2018', `Page ${number} of 3`]),
    );
    expect(blocks.filter(({ kind }) => kind !== 'furniture')).toHaveLength(3);
  });

  it('are furniture at the foot of a page that is full, too', async () => {
    const foot = (number: number, y: number) => [
      words(`Open Board Minutes version 1 ${' '.repeat(30)} ${number}`, 72, y),
      words('Registered Office: Tidal Library, Quay Street, Wharfton WT1 3DE, registered number', 72, y + 12),
      words('31542R', 72, y + 24),
    ];
    const full = (number: number, from: string, to: string) => [
      ...Array.from({ length: 59 }, (_, i) => words(i === 0 ? from : LINES, 72, 60 + i * 12)),
      words(to, 72, 768),
      ...foot(number, 780),
    ];
    const blocks = await blocksOf(
      full(1, 'The tug was', 'and is to be sold to'),
      full(2, 'the crew of it.', 'It was agreed that the'),
      full(3, 'barge be kept.', 'That was all.'),
    );
    const said = blocks.filter(({ kind }) => kind !== 'furniture').map(({ text }) => text);
    expect(said.filter((text) => /31542R|Registered|version/.test(text)).map((text) => text.slice(0, 80))).toEqual([]);
    expect(said.join('\n').includes('to be sold to the crew of it.')).toBe(true);
  });

  it('are never short lines that end several full pages', async () => {
    const full = (number: number) => [
      ...Array.from({ length: 59 }, (_, i) => words(`${LINES} ${'abcd'[number]}${i}.`, 72, 60 + i * 12)),
      words('It was noted.', 72, 768),
    ];
    const blocks = await blocksOf(full(1), full(2), full(3));
    expect(blocks.filter(({ kind }) => kind === 'furniture')).toEqual([]);
  });

  it.each(['(Item 5)', 'Question 2', 'Minute 57', 'Abstain (0)', 'For (11)'])(
    'are never a line of the paper: %s',
    async (line) => {
      const blocks = await blocksOf(
        page(1, words(line, 72, 790)),
        page(2, words(line, 72, 790)),
        page(3, words(line, 72, 790)),
      );
      expect(blocks.filter(({ kind, text }) => kind !== 'furniture' && text.includes(line))).toHaveLength(3);
    },
  );

  it('are never a number that does not rise with the page', async () => {
    const at = (number: string, other: string) => [...set(`${other} ${LONG}`, 80), words(number, 72, 815)];
    const blocks = await blocksOf(at('250', 'One.'), at('90', 'Two.'), at('700', 'Three.'));
    expect(blocks.filter(({ kind }) => kind === 'furniture')).toEqual([]);
  });
});

describe('words broken at the end of a line', () => {
  const broken = (...lines: readonly string[]) =>
    lines.map((line, index) => words(line.padEnd(60, '.').slice(0, Math.max(line.length, 0)), 72, 60 + index * 12));

  it('are mended where the paper has them whole, and keep a hyphen of their own', async () => {
    const blocks = await blocksOf([
      ...broken(
        'The transformation of the harbour goes on, and the trans-',
        'formation is to be paid for from a fund that is long-',
        'term as the Board agreed in its long-term plan of May.',
      ),
    ]);
    expect(blocks.map(({ text }) => text)).toEqual([
      'The transformation of the harbour goes on, and the transformation is to be paid for from a fund that is long-term as the Board agreed in its long-term plan of May.',
    ]);
  });

  it('keep their hyphen where nothing says that it is the line’s', async () => {
    const blocks = await blocksOf([
      ...broken('The Board agreed the plan of the winter for the non-', 'residents of the island.'),
    ]);
    expect(blocks[0]?.text).toBe('The Board agreed the plan of the winter for the non-residents of the island.');
  });
});

describe('the file', () => {
  it('names its title as a hint and a page without characters as left out', async () => {
    const { hints, leftOut } = await readPdf(aPdf([set(LONG, 60), []], { title: 'Minutes (final)' }));
    expect(hints).toEqual({ title: 'Minutes (final)', url: null });
    expect(leftOut).toEqual([{ text: '', why: 'a page without characters: blank, or a scan', from: 'page 2' }]);
  });

  it('is not changed by being read', async () => {
    const bytes = aPdf([set(LONG, 60)]);
    const before = bytes.slice();
    await readPdf(bytes);
    expect(bytes).toEqual(before);
  });
});
