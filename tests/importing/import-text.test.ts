import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless } from '../../src/domain/harmless-text.ts';
import { splitSentences } from '../../src/domain/sentences.ts';
import { findBlocks } from '../../src/importing/find-blocks.ts';
import { readPlainText } from '../../src/importing/formats/plain-text.ts';
import { importText } from '../../src/importing/import-text.ts';
import { settleBlocks } from '../../src/importing/settle-blocks.ts';
import { tidyLines } from '../../src/importing/tidy-lines.ts';
import { writeMarkdown } from '../../src/importing/write-markdown.ts';
import { splitFrontMatter } from '../../src/knowledge/front-matter.ts';
import { headerSchema } from '../../src/knowledge/header-schema.ts';
import { readPassages } from '../../src/knowledge/passages.ts';
import { collapsed } from '../../src/knowledge/plain-text.ts';
import { parseYaml } from '../../src/knowledge/yaml-text.ts';
import { sharedFolder } from '../support/shared-folder.ts';

const CONTEXT = { retrieved: '2026-11-22', sha256: '0'.repeat(64) };
const RAW = join(import.meta.dirname, '..', 'plans', 'brackenshire', 'raw');
const CURATED = join(import.meta.dirname, '..', 'plans', 'brackenshire', 'knowledge', 'meetings');
const REAL = sharedFolder('sources');

/** Imports a text and reads the paper back as the knowledge folder would. */
function readBack(file: string, text: string) {
  const { document, problems } = importText(file, text, CONTEXT);
  const cut = splitFrontMatter(document.markdown);
  if (cut.kind !== 'found') throw new Error('the draft has no header');
  const yaml = parseYaml(cut.header);
  expect(yaml.problems).toEqual([]);
  const header = headerSchema.parse(yaml.value);
  return { document, problems, header, passages: readPassages('draft', cut.body, cut.bodyLine) };
}

const words = (text: string) => collapsed(harmless(text));
const letters = (text: string) =>
  words(text)
    .match(/[\p{L}\p{N}]/gu)
    ?.join('') ?? '';

/** Without hyphens, since one at a line's end may be the line's or the word's. */
const unhyphened = (text: string) => text.replace(/-\s*/g, '');

/** Nothing of the wording is changed, nothing is lost that is not named. */
function checkWords(text: string): void {
  const { lines, dropped } = tidyLines(text);
  const kept = collapsed(lines.map((line) => line.text).join(' '));
  const left = [...lines.map((line) => line.text), ...dropped.map((line) => line.text)].join('');
  expect([...letters(left)].sort()).toEqual([...letters(text.replace(/\f/g, '\n'))].sort());
  const blocks = findBlocks(lines, dropped);
  const whole = blocks.map(({ label, text: its }) => `${label?.value ?? ''} ${its}`).join(' ');
  expect(letters(whole)).toBe(letters(kept));
  for (const block of blocks) {
    for (const sentence of splitSentences(block.text)) expect(unhyphened(kept)).toContain(unhyphened(sentence.text));
  }
}

/** What is written reads back as it was: same words, same order. */
function checkMarkdown(text: string): void {
  const placed = settleBlocks(readPlainText(text).blocks);
  const passages = readPassages('draft', writeMarkdown(placed).markdown, 1);
  expect(passages.map((passage) => passage.text)).toEqual(
    placed.filter(({ kind }) => kind !== 'heading').map((block) => collapsed(block.text)),
  );
}

describe('papers as they came', () => {
  it.each([
    {
      file: 'bhsc-2022-06-15.txt',
      curated: '2022-06-15-health-scrutiny.md',
      title: 'Health Scrutiny Committee – minutes of 15 June 2022',
      kind: 'minutes',
      body: 'Health Scrutiny Committee',
      date: '2022-06-15',
      basis: null,
      authors: [],
    },
    {
      file: 'bhsc-2022-11-23-item-4.txt',
      curated: '2022-11-23-maternity-report.md',
      title: 'Item 4: Maternity services – options for consultation',
      kind: 'report',
      body: 'Health Scrutiny Committee',
      date: '2022-11-23',
      basis: null,
      authors: [{ name: 'Neville Standen', post: 'Head of Democratic Services' }],
    },
    {
      file: 'ovp-2023-02-14.txt',
      curated: '2023-02-14-ossen-vale-panel.md',
      title: 'Social Care and Health Panel – minutes of 14 February 2023',
      kind: 'minutes',
      body: 'Social Care and Health Panel',
      date: '2023-02-14',
      basis: null,
      authors: [],
    },
    {
      file: 'programme-board-october.txt',
      curated: 'programme-board-11-october.md',
      title: 'Joined-Up Care Programme Board update',
      kind: 'board-update',
      body: 'Joined-Up Care Programme Board',
      date: '2022-10-11',
      basis: 'inferred',
      authors: [],
    },
  ])('$file becomes what a person made of it', ({ file, curated, title, kind, body, date, basis, authors }) => {
    const text = readFileSync(join(RAW, file), 'utf8');
    const { header, passages, problems } = readBack(file, text);
    expect(header).toMatchObject({ title, kind, body, date, authors });
    expect(header.dateBasis ?? null).toBe(basis);
    expect(header.source).toMatchObject({ file, ...CONTEXT });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    checkWords(text);
    checkMarkdown(text);

    const cut = splitFrontMatter(readFileSync(join(CURATED, curated), 'utf8'));
    if (cut.kind !== 'found') throw new Error(`${curated} has no header`);
    const byHand = parseYaml(cut.header).value;
    expect(byHand).toMatchObject({ kind, date });
    // Every labelled paragraph of the paper made by hand is there with its label; rows of tables are lines here.
    const own = passages.map((passage) => `${passage.label} ${passage.text}`);
    const labelled = readPassages('curated', cut.body, 1).filter(
      ({ label }) => label !== null && !/^[•·-]/.test(label),
    );
    for (const { label, text: its } of labelled) {
      if (its.startsWith('RESOLVED that Ms Ingrid Falk')) continue;
      expect(own).toContain(`${label} ${its}`);
    }
  });

  const real = REAL === null ? [] : readdirSync(REAL).filter((file) => file.endsWith('.txt'));
  it.skipIf(REAL === null)('the real papers are there', () => expect(real.length).toBeGreaterThan(0));

  it.each(real)('%s keeps its words', (file) => {
    const text = readFileSync(join(REAL ?? '', file), 'utf8');
    checkWords(text);
    checkMarkdown(text);
    const { passages } = readBack(file, text);
    const source = words(text);
    for (const passage of passages) {
      for (const sentence of splitSentences(passage.text)) expect(source).toContain(sentence.text);
    }
  });

  it.skipIf(REAL === null).each([
    ['000', { kind: 'minutes', body: null, date: null, authors: [] }],
    ['001', { kind: 'minutes', body: null, date: '2017-12', dateBasis: 'inferred', authors: [] }],
    ['002', { kind: 'board-update', date: '2017-07-10', dateBasis: 'inferred', authors: [] }],
    ['003', { kind: 'report', body: 'Health Overview and Scrutiny Committee', date: '2017-03-03' }],
    ['004', { kind: 'position-paper', body: 'Kent County Council', date: '2016-05-19' }],
  ])('the real paper %s has the header its words give', (number, expected) => {
    const file = real.find((name) => name.startsWith(number)) ?? '';
    const { header } = readBack(file, readFileSync(join(REAL ?? '', file), 'utf8'));
    expect(header).toMatchObject(expected);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'The Committee noted the report.|RESOLVED that|1.|(a)|•|- |2|15.|\n|\n\n|\f|\r\n|Minutes:|Agenda item|3 March 2017|To: The Health Board, 10 July|Page 2 of 3|#|*|_|`|~~|<b>|[x](y)|&amp;|\\|>|| a | b ||---|===|\u00a0|\ufeff|meeTng|Home > News|Share|PDF 97 KB|ﬁ|é|e\u0301|🙂|\ud800|    |\t|"|: |, and|Mr A Name|Supporting documents:|(Item 4)|o  sub|– dash|last met on 10 July|early 2018'.split(
      /(?<!\|)\|(?!\|)/,
    ),
  );
  const papers = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 40 }).map((parts) => parts.join(' ')),
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('gives a paper that the knowledge folder reads, whatever it is', () => {
    fc.assert(
      fc.property(papers, fc.string({ maxLength: 30 }), (text, file) => {
        const { header, problems, passages } = readBack(file, text);
        expect(header.title.length).toBeGreaterThan(0);
        expect(problems.some(({ code }) => code === 'empty')).toBe(passages.length === 0);
        expect(importText(file, text, CONTEXT)).toEqual(importText(file, text, CONTEXT));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its words, and what is written reads back', () => {
    fc.assert(
      fc.property(papers, (text) => {
        // A bullet that is a letter ("o  sub") is a mark and no word.
        if (/[o§]\s{2}/.test(harmless(text))) return;
        checkMarkdown(text);
        checkWords(text);
        const { problems } = importText('x.txt', text, CONTEXT);
        expect(problems.filter(({ code }) => /^words-/.test(code))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('has no bullet that marks nothing', () => {
    checkMarkdown('•\nSupporting documents:');
    checkMarkdown('The Committee met.\n\n•\n\n\nIt rose at noon.\n\n-');
  });

  it.each([
    ['nothing', ''],
    ['blank lines', ' \n\u00a0\n\f\n'],
    ['page numbers alone', '1\n\f2\n\f3\n'],
    ['rules', '-----\n____\n'],
  ])('of %s is refused by name', (_, text) => {
    const { problems } = importText('x.txt', text, CONTEXT);
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['empty']);
  });

  it('takes time in proportion to its length', () => {
    for (const unit of [
      '1.\n',
      '(a) ',
      'x, ',
      '3 March 2017 ',
      '2\n\f',
      '• ',
      '[',
      '<',
      '*a ',
      'Name, ',
      'Home > ',
      'THE ',
    ]) {
      const { problems } = importText('x.txt', unit.repeat(15_000), CONTEXT);
      expect(problems.length).toBeGreaterThan(0);
    }
  });

  it('reads CRLF, form feeds, no-break spaces and a byte order mark as what they mean', () => {
    const plain = 'Stroke update\n\nThe Board met on the matter\nand noted it.\n\n1. First point\n\n2. Second point\n';
    const odd = `\ufeff${plain.replace(/\n/g, '\r\n').replace(/ /g, '\u00a0')}`;
    const { document } = importText('x.txt', plain, CONTEXT);
    expect(importText('x.txt', odd, CONTEXT).document).toEqual(document);
  });
});
