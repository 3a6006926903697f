import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/importing/formats/pdf.ts';
import { aPdf, artifact, type Drawn, figure, rule, set, tag, words } from '../../support/pdf-file.ts';

const blocksOf = async (...pages: readonly (readonly Drawn[])[]) => (await readPdf(aPdf(pages))).blocks;
const p = (text: string, y: number) => tag('P', ...set(text, y));
const item = (label: string, y: number, ...inside: readonly Drawn[]) =>
  tag('LI', tag('Lbl', words(label, 72, y)), tag('LBody', ...inside));
const cell = (role: string, text: string, x: number, y: number) =>
  tag(role, ...(text === '' ? [] : [words(text, x, y)]));

describe('the tags of a page', () => {
  it('tell headings, paragraphs and the labels of items apart', async () => {
    const blocks = await blocksOf([
      tag(
        'Document',
        tag('H1', words('Harbour Committee', 72, 60, { size: 16, isBold: true })),
        tag('H3', words('57. Apologies', 72, 84)),
        p('The Chair opened the meeting and thanked those who had come from as far away as the island.', 110),
        tag(
          'L',
          item(
            '1.',
            150,
            ...set('Minutes of the last meeting.', 150, { x: 90 }),
            tag('L', item('(a)', 164, ...set('Agreed.', 164, { x: 108 }))),
          ),
        ),
      ),
    ]);
    expect(blocks.map(({ kind, label, level, text }) => [kind, label, level, text])).toEqual([
      ['heading', null, 1, 'Harbour Committee'],
      ['heading', '57.', 3, 'Apologies'],
      [
        'paragraph',
        null,
        null,
        'The Chair opened the meeting and thanked those who had come from as far away as the island.',
      ],
      ['item', '1.', 1, 'Minutes of the last meeting.'],
      ['item', '(a)', 2, 'Agreed.'],
    ]);
    expect(blocks.every(({ page }) => page === 1)).toBe(true);
    expect(blocks[2]?.from).toBe('page 1, tag P');
  });

  it('keep stamps and heads of pages beside the text', async () => {
    const blocks = await blocksOf([
      artifact(words('OFFICIAL-SENSITIVE', 240, 20)),
      p('The Board met.', 80),
      artifact(words('Page 1', 280, 820)),
    ]);
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['furniture', 'OFFICIAL-SENSITIVE'],
      ['furniture', 'Page 1'],
      ['paragraph', 'The Board met.'],
    ]);
  });

  it('say what is text: nothing under them is a head, and a stamp under none is', async () => {
    const page = (number: number) => [
      words(`Page ${number}`, 280, 20),
      p('Signed by the Chair', 60),
      p(
        `The Board met and agreed the plan of the ${['', 'quay', 'slip', 'shed'][number]}, and the Chair thanked all.`,
        100,
      ),
    ];
    const blocks = await blocksOf(page(1), page(2), page(3));
    expect(blocks.filter(({ kind }) => kind === 'furniture').map(({ text }) => text)).toEqual([
      'Page 1',
      'Page 2',
      'Page 3',
    ]);
  });

  it('are not believed where they call most of a page an artifact', async () => {
    const text = 'The Board met and agreed the plan for the quay. '.repeat(10).trim();
    expect(await blocksOf([artifact(...set(text, 80))])).toMatchObject([{ kind: 'paragraph', text }]);
  });

  it('are not followed where they cover less than nine tenths of a page', async () => {
    const blocks = await blocksOf([
      ...set('Much that stands under no tag at all, in a paragraph of its own.', 60),
      p('Tagged.', 100),
    ]);
    expect(blocks.map(({ text, from }) => [text, from.includes('tag')])).toEqual([
      ['Much that stands under no tag at all, in a paragraph of its own.', false],
      ['Tagged.', false],
    ]);
  });

  it('are not followed where their order goes against the page', async () => {
    const blocks = await blocksOf([p('Third.', 180), p('Second.', 140), p('First.', 100)]);
    expect(blocks.map(({ text }) => text)).toEqual(['First.', 'Second.', 'Third.']);
  });

  it('leave a place for the few words that stand under none', async () => {
    const long = 'The Board met and agreed the plan for the quay, the slip and the two sheds beside it, and more.';
    expect((await blocksOf([p(long, 60), words('Noted', 72, 120), p(long, 160)])).map(({ text }) => text)).toEqual([
      long,
      'Noted',
      long,
    ]);
  });

  it('give the description of an image to what was left out', async () => {
    const { leftOut } = await readPdf(aPdf([[figure('A map of the quay', rule(72, 50, 200, 20)), p('Text.', 80)]]));
    expect(leftOut).toEqual([{ text: 'A map of the quay', why: 'alternative text of an image', from: 'page 1' }]);
  });

  it('make no headings of numbered paragraphs set in a style for headings', async () => {
    const long = 'The Council has confirmed that it no longer objects. '.repeat(5).trim();
    const blocks = await blocksOf([
      tag('H2', words('Reasons', 72, 60)),
      tag('H2', ...set(`1. ${long}`, 90)),
      tag('H2', words('2. The appeal is dismissed.', 72, 180)),
    ]);
    expect(blocks.map(({ kind, label }) => [kind, label])).toEqual([
      ['heading', null],
      ['item', '1.'],
      ['item', '2.'],
    ]);
  });
});

describe('a paragraph whose lines are tagged one by one', () => {
  it('is one where a full line goes on below in small letters', async () => {
    const full = 'To work with other members, the Chair above all, to make sure that the';
    const blocks = await blocksOf([
      p(`10.7 ${full}`, 60),
      p('events are well run.', 72),
      p(full, 100),
      p('events stand apart.', 130),
      p('The Board met', 160),
      p('apples', 172),
    ]);
    expect(blocks.map(({ label, text }) => [label, text])).toEqual([
      ['10.7', `${full} events are well run.`],
      [null, full],
      [null, 'events stand apart.'],
      [null, 'The Board met'],
      [null, 'apples'],
    ]);
  });
});

describe('tables with tags', () => {
  it('keep each cell in its column, blank ones too, and know their heads', async () => {
    const blocks = await blocksOf([
      tag(
        'Table',
        tag('TR', cell('TH', 'Scheme', 72, 60), cell('TH', '2017/18', 200, 60), cell('TH', '2018/19', 300, 60)),
        tag('TR', cell('TD', 'Quay', 72, 76), cell('TD', '', 200, 76), cell('TD', '£5m', 300, 76)),
        tag('TR', cell('TD', 'Slip', 72, 92), cell('TD', '£2m', 302, 92)),
      ),
    ]);
    expect(blocks.map(({ kind, cells }) => [kind, cells])).toEqual([
      ['table-head', ['Scheme', '2017/18', '2018/19']],
      ['table-row', ['Quay', '', '£5m']],
      ['table-row', ['Slip', '', '£2m']],
    ]);
  });

  it('of labels and texts are items and headings', async () => {
    const row = (label: string, text: string, y: number) =>
      tag('TR', cell('TD', label, 72, y), cell('TD', text, 110, y));
    const blocks = await blocksOf([
      tag('Table', row('292.', 'Apologies for absence', 60)),
      tag('Table', row('(a)', 'The minutes were agreed.', 90), row('(b)', 'The report was noted.', 106)),
    ]);
    expect(blocks.map(({ kind, label, text }) => [kind, label, text])).toEqual([
      ['heading', '292.', 'Apologies for absence'],
      ['item', '(a)', 'The minutes were agreed.'],
      ['item', '(b)', 'The report was noted.'],
    ]);
  });

  it('that hold lists give them after their row', async () => {
    const list = tag('L', item('•', 76, words('One', 130, 76)), item('•', 92, words('Two', 130, 92)));
    const blocks = await blocksOf([
      tag(
        'Table',
        tag('TR', cell('TD', '3', 72, 60), tag('TD', words('Recap', 110, 60), list), cell('TD', 'All', 400, 60)),
      ),
    ]);
    expect(blocks.map(({ kind, cells, text }) => [kind, cells ?? text])).toEqual([
      ['table-row', ['3', 'Recap', 'All']],
      ['item', 'One'],
      ['item', 'Two'],
    ]);
  });

  it('of one column are frames around text', async () => {
    const blocks = await blocksOf([tag('Table', tag('TR', tag('TD', p('Boxed.', 60), p('And more.', 90))))]);
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Boxed.'],
      ['paragraph', 'And more.'],
    ]);
  });
});

describe('a paragraph over a page break', () => {
  const head = (page: number) => artifact(words(`Page ${page}`, 72, 30));

  it('is one, and stands on the page where it begins', async () => {
    const blocks = await blocksOf(
      [head(1), p('The Board asked for a report on', 700)],
      [head(2), p('the cost of the quay.', 60), p('It closed.', 90)],
    );
    const said = blocks.filter(({ kind }) => kind === 'paragraph');
    expect(said.map(({ page, text }) => [page, text])).toEqual([
      [1, 'The Board asked for a report on the cost of the quay.'],
      [2, 'It closed.'],
    ]);
  });

  it('may be an item, with a footnote between', async () => {
    const note = tag('Note', words('1 See the report of May.', 72, 780, { size: 7 }));
    const blocks = await blocksOf(
      [tag('L', item('4.', 700, ...set('The Board noted,', 700, { x: 90 }))), note],
      [tag('L', tag('LI', tag('LBody', ...set('and agreed, the plan.', 60, { x: 90 }))))],
    );
    expect(blocks.map(({ label, text }) => [label, text])).toEqual(
      [
        ['4.', 'The Board noted, and agreed, the plan.'],
        ['1', 'See the report of May.'],
      ].map(([label, text]) => (label === '1' ? [null, `1 ${text}`] : [label, text])),
    );
  });

  it('ends where its sentence does, and before what has a number of its own', async () => {
    const ended = await blocksOf([p('The Board met.', 700)], [p('the next paragraph.', 60)]);
    const numbered = await blocksOf(
      [p('The Board asked for', 700)],
      [tag('L', item('2.', 60, words('a report', 90, 60)))],
    );
    expect([ended.length, numbered.length]).toEqual([2, 2]);
  });
});
