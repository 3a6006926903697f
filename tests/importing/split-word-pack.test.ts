import { describe, expect, it } from 'vitest';
import { readFormat } from '../../src/importing/formats/read-format.ts';
import { importPack } from '../../src/importing/import-pack.ts';
import { splitPack } from '../../src/importing/split-pack.ts';
import { weighWords } from '../../src/importing/word-balance.ts';
import { readPassages } from '../../src/knowledge/passages.ts';
import {
  aWordFile,
  cell,
  definition,
  level,
  list,
  paragraph,
  row,
  run,
  startOver,
  style,
  table,
} from '../support/word-file.ts';

const CONTEXT = { retrieved: '2026-11-22', sha256: '0'.repeat(64) };
const NEW_PAGE = '<w:r><w:br w:type="page"/></w:r>';
const AGENDA = [
  paragraph('WESTMERE COUNTY COUNCIL'),
  paragraph('Health Scrutiny Committee'),
  paragraph('Thursday, 12 July 2018, 10.00 am'),
  paragraph('AGENDA', { style: 'Heading1' }),
  ...['Apologies', 'Minutes of the meeting held on 14 May 2018', 'Stroke services review', 'Work programme'].map(
    (title) => paragraph(title, { list: [1, 0] }),
  ),
  paragraph('Members may speak if they ask the clerk before noon.'),
];
const MINUTES = [
  'MINUTES of a meeting of the Health Scrutiny Committee held in Wharf Hall on Monday, 14 May 2018.',
  'PRESENT: Mr A Tarn (Chairman), Mrs B Quill and Ms C Fenn.',
].map((text) => paragraph(text));
const RESOLVED = paragraph('RESOLVED that the tug be sold to the crew of it.', { list: [2, 0] });
const STROKE = paragraph(
  run('The units of the valley were counted in spring.') + run('Not for print.', '<w:vanish/>'),
  { list: [3, 0] },
);
const PROGRAMME = paragraph('The programme of the year is to be agreed in autumn.', { list: [3, 0] });

/** A pack as a Word file of some paragraphs; the numbers of each list begin at 1. */
async function read(...body: readonly string[]) {
  const numbering =
    definition(0, level(0, 'decimal', '%1.')) +
    [1, 2, 3].map((id) => list(id, 0, startOver(0, 1))).join('') +
    list(4, 0, startOver(0, 3));
  const styles = style('Heading1', 'heading 1') + style('NewPage', 'Paper', '<w:pPr><w:pageBreakBefore/></w:pPr>');
  const bytes = aWordFile({ body: body.join(''), numbering, styles, headers: [paragraph('Westmere')] });
  return (await readFormat('pack.docx', bytes)).reading;
}

const stamped = (item: string) => paragraph(`Agenda Item ${item}`, { more: '<w:pageBreakBefore/>' });

describe('a pack that is a Word file', async () => {
  const reading = await read(
    ...AGENDA,
    // A break in a paragraph of its own, a section, a paragraph that begins a page, and one whose style does.
    paragraph(NEW_PAGE),
    paragraph('Agenda Item 2'),
    ...MINUTES,
    RESOLVED,
    paragraph('The meeting ended.', { more: '<w:sectPr/>' }),
    table(row([cell('Agenda item:'), cell('3')]), row([cell('Report to:'), cell('Health Scrutiny Committee')])),
    STROKE,
    paragraph('Agenda Item 4', { style: 'NewPage' }),
    PROGRAMME,
  );
  const papers = splitPack(reading);
  const drafts = importPack('pack.docx', papers, CONTEXT).map(({ imported }) => imported);

  it('is split where it begins a page with an item of its agenda', () => {
    expect(papers.map(({ pages, item }) => [pages, item])).toEqual([
      [null, null],
      [null, { number: '2', title: 'Minutes of the meeting held on 14 May 2018' }],
      [null, { number: '3', title: 'Stroke services review' }],
      [null, { number: '4', title: 'Work programme' }],
    ]);
  });

  it('gives each paper its kind and day', () => {
    expect(drafts.map(({ document }) => document.header)).toMatchObject([
      { kind: 'agenda', body: 'Health Scrutiny Committee', date: { date: '2018-07-12', basis: 'stated' } },
      { kind: 'minutes', body: 'Health Scrutiny Committee', date: { date: '2018-05-14', basis: 'stated' } },
      { title: 'Stroke services review', date: { date: '2018-07-12', basis: 'inferred' } },
      { title: 'Work programme', date: { date: '2018-07-12', basis: 'inferred' } },
    ]);
  });

  it('loses no word, and gives no page that Word did not tell', () => {
    const words = ({ blocks, leftOut }: typeof reading) =>
      [...blocks.filter(({ kind }) => kind !== 'furniture'), ...leftOut]
        .map((part) => `${('label' in part && part.label) || ''} ${part.text}`)
        .join('\n');
    const parts = papers.map((paper) => words(paper.reading)).join('\n');
    expect(weighWords(words(reading), parts)).toEqual({ lost: [], invented: [] });
    expect(papers.map((paper) => paper.reading.leftOut.some(({ text }) => text === 'Not for print.'))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    const passages = drafts.map(({ document: { markdown } }) =>
      readPassages('x', markdown.slice(markdown.indexOf('\n---\n') + 5), 1),
    );
    expect(passages[1]?.at(-2)).toMatchObject({
      label: '1.',
      text: 'RESOLVED that the tug be sold to the crew of it.',
    });
    expect(passages.flat().map(({ page }) => page ?? null)).toEqual(passages.flat().map(() => null));
  });
});

describe('a Word file', () => {
  it('that marks its pages as restricted does so in each of its papers', async () => {
    const bytes = aWordFile({
      body: ['AGENDA', '1. Apologies', '2. Quays', '3. Lamps']
        .map((text) => paragraph(text))
        .concat(stamped('2'), paragraph('The quays were mended.'), stamped('3'), paragraph('The lamps were lit.'))
        .join(''),
      headers: [paragraph('OFFICIAL-SENSITIVE')],
    });
    const papers = splitPack((await readFormat('pack.docx', bytes)).reading);
    expect(papers).toHaveLength(3);
    for (const { imported } of importPack('pack.docx', papers, CONTEXT))
      expect(imported.document.markdown).toContain('OFFICIAL-SENSITIVE');
  });

  it.each([
    ['whose agenda lists none of the items', [...AGENDA.slice(0, 4), stamped('2'), STROKE, stamped('3'), PROGRAMME]],
    ['with one stamp alone', [...AGENDA, stamped('3'), STROKE]],
    [
      'that speaks of items in the middle of a page',
      [...AGENDA, paragraph('Agenda Item 2'), STROKE, paragraph('Agenda Item 3'), PROGRAMME],
    ],
    [
      'that comes to its items deep in a page',
      [
        ...AGENDA,
        ...['2', '3'].flatMap((item) => [
          paragraph(NEW_PAGE),
          ...Array<string>(9).fill(STROKE),
          paragraph(`Agenda Item ${item}`),
        ]),
      ],
    ],
    ['without a new page', [paragraph('Minutes'), paragraph(run('The lamps were lit.'))]],
  ])('%s is left whole', async (_, body) => {
    expect(splitPack(await read(...body))).toEqual([]);
  });
});
