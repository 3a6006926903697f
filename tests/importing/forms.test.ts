import { describe, expect, it } from 'vitest';
import { readFormat } from '../../src/importing/formats/read-format.ts';
import { importPaper } from '../../src/importing/import-paper.ts';
import { readPassages } from '../../src/knowledge/passages.ts';
import { aPdf, type Drawn, set, tag } from '../support/pdf-file.ts';
import { aWordFile, cell, paragraph, row, table } from '../support/word-file.ts';

const HEAD = 'WESTMERE COUNTY COUNCIL – RECORD OF DECISION';
const TAKEN = ['DECISION TAKEN BY:', 'Mrs B Quill, Cabinet Member for Adult Social Care'];
const NUMBER = ['DECISION NO:', '18/00034'];
/** The parts of the form that stand alone in their rows, each a label and its paragraphs. */
const PARTS: readonly (readonly string[])[] = [
  ['Subject: Community beds in the upper valley'],
  [
    'Decision:',
    'As Cabinet Member for Adult Social Care, I agree to close two beds at the Wharf Home, and delegate the rest to the Corporate Director.',
  ],
  [
    'Reason(s) for decision:',
    'The beds have been empty since the winter.',
    'Their upkeep costs more than a bed elsewhere.',
  ],
  [
    'Cabinet Committee recommendations and other consultation:',
    'The Adult Social Care Cabinet Committee considered the proposal on 14 May 2018 and endorsed it.',
  ],
  ['Any alternatives considered and rejected:', 'To keep the beds open would cost £90,000 a year.'],
];
const SIGNED = 'Signed: B Quill Date: 12 June 2018';
const UNSIGNED = 'Signed Date';

const asText = (last: string) => [HEAD, ...TAKEN, ...NUMBER, ...PARTS.flat(), last].join('\n\n');

const asWord = (last: string) =>
  aWordFile({
    body:
      paragraph(HEAD) +
      table(
        row([
          cell(TAKEN.map((text) => paragraph(text)).join('')),
          cell(NUMBER.map((text) => paragraph(text)).join('')),
        ]),
        ...PARTS.map((texts) => row([cell(texts.map((text) => paragraph(text)).join(''))])),
        row([cell(last)]),
      ),
  });

function asPdf(last: string, isTagged: boolean): Uint8Array {
  let y = 50;
  const said = (text: string, x = 72): Drawn[] => {
    const drawn = set(text, y, { x, width: x > 72 ? 30 : 75 });
    y += drawn.length * 12 + 16;
    return isTagged ? [tag('P', ...drawn)] : [...drawn];
  };
  const rowOf = (...cells: readonly (readonly Drawn[])[]) =>
    isTagged ? [tag('TR', ...cells.map((inside) => tag('TD', ...inside)))] : cells.flat();
  const head = said(HEAD);
  const rows = [
    ...rowOf(
      TAKEN.flatMap((text) => said(text)),
      NUMBER.flatMap((text) => said(text, 300)),
    ),
    ...PARTS.flatMap((texts) => rowOf(texts.flatMap((text) => said(text)))),
    ...rowOf(said(last)),
  ];
  return aPdf([[...head, ...(isTagged ? [tag('Table', ...rows)] : rows)]]);
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe.each([
  ['plain text', 'form.txt', (last: string) => bytes(asText(last))],
  ['Word', 'form.docx', asWord],
  ['a tagged PDF', 'form.pdf', (last: string) => asPdf(last, true)],
  ['a PDF without tags', 'form.pdf', (last: string) => asPdf(last, false)],
])('a record of decision as %s', (_, file, form) => {
  const drafted = async (last: string) => {
    const { reading } = await readFormat(file, form(last));
    const { document, problems } = importPaper(file, reading, { retrieved: '2026-11-22', sha256: '0'.repeat(64) });
    const { header, markdown } = document;
    const passages = readPassages('x', markdown.slice(markdown.indexOf('\n---\n') + 5), 1);
    return { header, passages, codes: problems.map(({ code }) => code) };
  };

  it('that is signed is one, of the day beside the signature', async () => {
    const { header, codes } = await drafted(SIGNED);
    expect(header).toMatchObject({
      kind: 'decision-record',
      title: 'Community beds in the upper valley',
      body: null,
      date: { date: '2018-06-12', basis: 'stated' },
    });
    expect(codes).not.toContain('unsigned');
  });

  it('that is not signed has no day, and says that it may not have been taken', async () => {
    const { header, codes } = await drafted(UNSIGNED);
    expect(header).toMatchObject({ kind: 'decision-record', date: null });
    expect(codes).toContain('unsigned');
  });

  it('has the words of each part under its label, and loses none', async () => {
    const { passages, codes } = await drafted(SIGNED);
    const said = passages.map(({ text, headings }) => [headings.at(-1), text]);
    for (const [label = '', ...texts] of PARTS.slice(1))
      for (const text of texts) expect(said).toContainEqual([label.slice(0, -1), text]);
    expect(codes).not.toContain('words-lost');
    expect(codes).not.toContain('words-invented');
  });
});

describe('a proposed record of decision', () => {
  it('is no record of one, signed or not', async () => {
    for (const last of [SIGNED, UNSIGNED]) {
      const { reading } = await readFormat('a.txt', bytes(asText(last).replace('RECORD', 'PROPOSED RECORD')));
      const { header } = importPaper('a.txt', reading, { retrieved: '2026-11-22', sha256: '0'.repeat(64) }).document;
      expect(header).toMatchObject({ kind: 'proposed-decision', date: null });
    }
  });
});

describe('questions and answers', () => {
  const drafted = async (text: string) => {
    const { reading } = await readFormat('a.txt', bytes(text));
    const { header, markdown } = importPaper('a.txt', reading, {
      retrieved: '2026-11-22',
      sha256: '0'.repeat(64),
    }).document;
    return { header, passages: readPassages('x', markdown.slice(markdown.indexOf('\n---\n') + 5), 1) };
  };

  it('have each question as a heading, its answer under it, and are no minutes, whatever they speak of', async () => {
    const { header, passages } = await drafted(
      [
        ['WESTMERE COUNTY COUNCIL', 'QUESTIONS AND ANSWERS', 'Thursday, 18 October 2018'],
        ['Question 1', 'Question by Mr A Tarn to Mrs B Quill', 'Has the Committee agreed to close the beds?'],
        ['Answer', 'The Committee agreed in May that two be closed.'],
        ['Supplementary question', 'When will they be closed?', 'Answer', 'They will close in March 2019.'],
        ['Question 2', 'Question by Ms C Fenn to the Leader', 'Who was present in May?'],
        ['Answer', 'Present: all members. It was resolved that the beds be counted.'],
      ]
        .flat()
        .join('\n\n'),
    );
    expect(header).toMatchObject({ kind: 'note', title: 'QUESTIONS AND ANSWERS', date: { date: '2018-10-18' } });
    expect(passages.slice(1).map(({ text, headings }) => [headings.slice(-2), text])).toEqual([
      [['Question 1', 'Question by Mr A Tarn to Mrs B Quill'], 'Has the Committee agreed to close the beds?'],
      [['Question 1', 'Answer'], 'The Committee agreed in May that two be closed.'],
      [['Question 1', 'Supplementary question'], 'When will they be closed?'],
      [['Question 1', 'Answer'], 'They will close in March 2019.'],
      [['Question 2', 'Question by Ms C Fenn to the Leader'], 'Who was present in May?'],
      [['Question 2', 'Answer'], 'Present: all members. It was resolved that the beds be counted.'],
    ]);
  });

  it.each([
    [
      'Questions to the Cabinet\nFrom: Mr A Tarn\nTo: Mrs B Quill\nQuestion: How many?\nResponse: Twelve.',
      'Questions to the Cabinet',
    ],
    ['Beds: questions and responses\n\nQ1. How many beds?\n\nA1. Twelve.', 'Beds: questions and responses'],
  ])('are a note without a body or an author: %j', async (text, title) => {
    const more = '\n\nQ2. Where?\n\nA2. In the valley.\n\nQuestion: When?\n\nResponse: The Board agreed it in May.';
    const { header } = await drafted(text + more);
    expect(header).toMatchObject({ kind: 'note', title, body: null, authors: [], date: null });
  });

  it('inside minutes leave them minutes', async () => {
    const { header } = await drafted(
      'MINUTES of a meeting of the Harbour Panel held on 3 May 2019.\n\nQuestion 1\n\nHow many?\n\nAnswer\n\nTwelve.\n\nQuestion 2\n\nWhere?\n\nAnswer\n\nHere.\n\nRESOLVED that they be noted.',
    );
    expect(header).toMatchObject({ kind: 'minutes', body: 'Harbour Panel' });
  });
});
