import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless } from '../../src/domain/harmless-text.ts';
import { escapeAll, escapeMarkdown } from '../../src/importing/escape-markdown.ts';
import type { Block } from '../../src/importing/formats/block.ts';
import { readMarkdown } from '../../src/importing/formats/markdown.ts';
import { type DraftHeader, headerYaml } from '../../src/importing/header-yaml.ts';
import { writeMarkdown } from '../../src/importing/write-markdown.ts';
import { splitFrontMatter } from '../../src/knowledge/front-matter.ts';
import { headerSchema } from '../../src/knowledge/header-schema.ts';
import { readPassages } from '../../src/knowledge/passages.ts';
import { collapsed } from '../../src/knowledge/plain-text.ts';
import { parseYaml } from '../../src/knowledge/yaml-text.ts';

describe('words as Markdown', () => {
  it.each([
    ['A&E, file_name, 2 [Laughter.] £5 #1 (a) x', 'A&E, file_name, 2 [Laughter.] £5 #1 (a) x'],
    ['# no heading', '\\# no heading'],
    ['1. no item', '1\\. no item'],
    ['(a) no item', '(a\\) no item'],
    ['> no quotation', '\\> no quotation'],
    ['5 * 4 is *20*', '5 \\* 4 is \\*20\\*'],
    ['see [this](that) and <b> &amp; C:\\x', 'see [this\\](that) and \\<b> \\&amp; C:\\\\x'],
  ])('%s', (text, markdown) => {
    expect(escapeMarkdown(text, true)).toBe(markdown);
    expect(readPassages('x', markdown, 1).map((passage) => [passage.label, passage.text])).toEqual([[null, text]]);
  });

  it('come back whole when every mark is escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (raw) => {
        const text = collapsed(harmless(raw));
        if (!/[a-z]/i.test(text)) return;
        expect(readPassages('x', escapeAll(text), 1).map((passage) => passage.text)).toEqual([text]);
      }),
    );
  });
});

describe('the header as YAML', () => {
  const oneLine = fc
    .string({ unit: 'binary', minLength: 1 })
    .map((raw) => collapsed(harmless(raw)))
    .filter((text) => text !== '');

  it('reads back as it was, whatever the words', () => {
    fc.assert(
      fc.property(
        oneLine,
        oneLine,
        oneLine,
        fc.constantFrom('2018', '2018-01', '2018-01-22', '--07-10'),
        (title, name, body, date) => {
          const header: DraftHeader = {
            title,
            kind: 'report',
            body,
            bodyNote: title,
            date: { date, basis: 'inferred', note: name },
            authors: [
              { name, post: title },
              { name: body, post: null },
            ],
            place: name,
            approval: 'draft',
            source: { file: name, url: 'https://x.example/a', sha256: 'ab'.repeat(32), retrieved: '2026-11-22' },
          };
          const cut = splitFrontMatter(headerYaml(header));
          if (cut.kind !== 'found') throw new Error('no header');
          const yaml = parseYaml(cut.header);
          expect(yaml.problems).toEqual([]);
          const read = headerSchema.parse(yaml.value);
          expect(read).toMatchObject({
            title,
            kind: 'report',
            body,
            bodyBasis: 'inferred',
            bodyNote: title,
            date,
            dateBasis: 'inferred',
            dateNote: name,
            authors: header.authors,
            source: header.source,
            place: name,
            approval: 'draft',
            unconfirmed: true,
          });
          expect(read.text).toBe('verbatim');
        },
      ),
    );
  });

  it.each(['true', 'null', '1', '2018-01-01', '- a', 'a: b', 'a #b', '[a]', "it's", '"quoted"', '@a', '*a', '---'])(
    '%s as a title stays a text',
    (title) => {
      const header: DraftHeader = {
        title,
        kind: 'note',
        body: null,
        bodyNote: null,
        date: null,
        place: null,
        approval: null,
        authors: [],
        source: { file: 'a', url: null, sha256: '0'.repeat(64), retrieved: '2026-11-22' },
      };
      const cut = splitFrontMatter(headerYaml(header));
      expect(cut.kind === 'found' && parseYaml(cut.header).value).toMatchObject({ title });
    },
  );
});

describe('the pages of a draft', () => {
  const block = { label: null, level: null, struck: [], from: '' };
  const row = (kind: Block['kind'], page: number, ...cells: string[]): Block => ({
    ...block,
    kind,
    page,
    cells,
    text: cells.join(' | '),
  });
  const said = (page: number, text: string): Block => ({ ...block, kind: 'paragraph', page, text, cells: null });

  it('are read back, also of a table that goes over them', () => {
    const blocks = [
      said(1, 'The costs follow.'),
      row('table-head', 1, 'Quay', 'Cost'),
      row('table-row', 1, 'North', '£1'),
      row('table-row', 2, 'South', '£2'),
      row('table-row', 2, 'East', '£3'),
      said(3, 'That was all.'),
    ];
    const { markdown } = writeMarkdown(blocks);
    expect(readMarkdown(markdown).blocks.map(({ cells }) => cells)).toEqual(blocks.map(({ cells }) => cells));
    const pages = ({ text, page }: { text: string; page: number | null }) => [text, page];
    expect(readPassages('x', markdown, 1).map(pages)).toEqual(
      blocks.filter(({ kind }) => kind !== 'table-head').map(pages),
    );
    expect(readMarkdown(markdown).blocks.map(pages)).toEqual(blocks.map(pages));
  });
});

describe('struck-out words of a paper in Markdown', () => {
  it('are kept apart, in paragraphs, items, cells and headings', () => {
    const { blocks } = readMarkdown(
      '## The ~~old~~ fee\n\nIt is ~~£40~~ £45.\n\n1. Paid ~~monthly~~ weekly.\n\n| Quay | Cost |\n|---|---|\n| North | ~~£1~~ £2 |\n',
    );
    expect(blocks.map(({ text, struck }) => [text, struck])).toEqual([
      ['The fee', ['old']],
      ['It is £45.', ['£40']],
      ['Paid weekly.', ['monthly']],
      ['Quay | Cost', []],
      ['North | £2', ['£1']],
    ]);
  });
});
