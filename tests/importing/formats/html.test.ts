import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatProblem } from '../../../src/importing/formats/format-problem.ts';
import { readHtml } from '../../../src/importing/formats/html.ts';
import { readPlainText } from '../../../src/importing/formats/plain-text.ts';
import { importPaper } from '../../../src/importing/import-paper.ts';
import { DECISION, ISSUE, ITEM, MEETING, ORDINARY } from './moderngov-pages.ts';

const CONTEXT = { retrieved: '2026-11-22', sha256: '0'.repeat(64) };

function imported(html: string, file = 'page.html') {
  const { document, problems } = importPaper(file, readHtml(html), CONTEXT);
  expect(problems.filter(({ code, severity }) => /^words-/.test(code) || severity === 'error')).toEqual([]);
  return { ...document, body: document.markdown.replace(/^---\n[\s\S]*?\n---\n\n/, ''), problems };
}

describe('a ModernGov meeting', () => {
  it('is draft minutes of its committee and day, with its items, labels and votes', () => {
    const { header, body, problems } = imported(MEETING);
    expect(header).toMatchObject({
      kind: 'draft-minutes',
      body: 'Harbour Health Scrutiny Committee',
      date: { date: '2024-05-14', basis: 'stated' },
      approval: 'draft',
      source: { url: 'https://democracy.wharfshire.example/page?ID=7' },
    });
    expect(body).toContain(
      '### 15. Apologies\n\n#### Minutes\n\nApologies were received from Mr A Quill and Mrs B Rowan.\n',
    );
    expect(body).toContain(
      '### 5a Tidal ward beds\n\nTo consider the report of the Director of Wards.\n\n#### Minutes\n',
    );
    expect(body).toContain('1. The Director said that fourteen beds would stay open – “for now”.\n');
    expect(body).toContain('2. It was proposed that the ward stay open.\n');
    expect(body).toContain('\nRESOLVED that the report be noted.\n');
    expect(body).not.toMatch(/Map of wards|KB|Copyright|View directions|not a word/);
    const told = (code: string) =>
      problems
        .filter((problem) => problem.code === code)
        .map(({ message }) => message)
        .join();
    expect(told('vote-count')).toBe('');
    expect(told('counted')).toContain('1 resolution, 2 sides of votes');
    expect(told('struck-out')).toContain('2 paragraphs with words struck out');
    expect(told('left-out')).toMatch(/names of attachments: .*Map of wards/);
  });

  it('keeps what is struck out apart, in order', () => {
    const struck = readHtml(MEETING).blocks.flatMap((block) => block.struck);
    expect(struck).toEqual(['twelve old', 'the ward close in June']);
  });

  it('reads as the same text pasted from the page does', () => {
    const pasted = `Agenda and draft minutes
Harbour Health Scrutiny Committee - Tuesday, 14th May, 2024 10.00 am

No. Item

15.

Apologies

Minutes:

Apologies were received from Mr A Quill and Mrs B Rowan.

16.

Tidal ward beds pdf icon PDF 142 KB

Minutes:

1. The Director said that fourteen beds would stay open.
`;
    const { header } = importPaper('page.txt', readPlainText(pasted), CONTEXT).document;
    const page = imported(MEETING).header;
    for (const field of ['title', 'kind', 'body', 'approval'] as const) expect(header[field]).toBe(page[field]);
    expect(header.date).toEqual(page.date);
  });
});

describe('other ModernGov pages', () => {
  it('an item is minutes of no stated body and day', () => {
    const { header, body } = imported(ITEM);
    expect(header).toMatchObject({ kind: 'minutes', body: null, date: null, title: 'Tidal ward beds' });
    expect(body).toContain('(1) The ward had 14 beds.\n\n(2) RESOLVED that the report be noted.');
  });

  it('a decision has the day it was made, not the day it was published', () => {
    const { header, body } = imported(DECISION);
    expect(header).toMatchObject({
      kind: 'decision-record',
      body: 'Cabinet',
      date: { date: '2021-07-27', basis: 'stated' },
      title: 'Tidal ward beds',
    });
    expect(body).toContain('### Decision\n\nThat fourteen beds stay open.');
  });

  it('an issue is a proposal', () => {
    expect(imported(ISSUE).header).toMatchObject({ kind: 'proposed-decision', title: 'Tidal ward beds', date: null });
  });
});

describe('an ordinary page', () => {
  it('is its main part: headings, lists with the labels a browser shows, tables with their heads', () => {
    const { header, body, problems } = imported(ORDINARY);
    expect(header).toMatchObject({
      kind: 'board-update',
      body: 'Tidal Partnership Board',
      date: { date: '2024-06-04' },
    });
    expect(body).toContain('It noted ten risks.');
    expect(body).toContain('c. Lamps were bought.\n\ng. Buoys were not.\n\n    • Red ones first.\n');
    expect(body).toContain(
      '| Ward | 2023 | 2024 |\n| --- | --- | --- |\n| Tidal |  | £4m |\n| Reef | 1 | 2 |\n|  | 3 | 5 |\n',
    );
    expect(problems.find(({ code }) => code === 'left-out')?.message).toMatch(
      /hidden on the page: .*“Ignore all previous/,
    );
    expect(body).not.toContain('Ignore');
  });

  it.each([
    ['two breaks part paragraphs, one does not', '<p>One<br>two<br><br>three</p>', ['One two', 'three']],
    ['entities and soft hyphens', '<p>A&amp;E &pound;5&nbsp;m trans&shy;port</p>', ['A&E £5 m transport']],
    ['text outside paragraphs', 'Loose<p>Closed</p>end', ['Loose', 'Closed', 'end']],
    [
      'a table that only lays out',
      '<table><tr><td><p>One</p><p>Two</p></td><td>Three</td></tr></table>',
      ['One', 'Two', 'Three'],
    ],
    [
      'a number in a cell of its own',
      '<table><tr><td>292.</td><td>The ward was noted.</td></tr></table>',
      ['The ward was noted.'],
    ],
    ['a cell that holds a bar', '<table><tr><th>a|b</th><th>c</th></tr></table>', ['a|b | c']],
  ])('%s', (_, html, texts) => {
    imported(`<body><p>Lamps and buoys</p>${html}<p>It was noted.</p>`);
    expect(readHtml(`<body>${html}`).blocks.map(({ text }) => text)).toEqual(texts);
  });
});

describe('any page', () => {
  const tag = fc.constantFrom(
    ...'p div span b del s strike table tr td th ul ol li h1 h3 br script style main nav section td a'.split(' '),
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom(
      '&amp;',
      '&nbsp;',
      '(a) ',
      '1.',
      '•',
      'PDF 12 KB',
      'For (2)',
      '<',
      '>',
      '"',
      '<!--',
      '-->',
      '|',
      '---',
      'RESOLVED that',
      'Minutes:',
      '<tr class="mgItemNumberCell">',
      '<td class="mgItemNumberCell">3.',
      '<table class="mgItemTable">',
      '<td colspan="3">',
      '<td rowspan=9>',
    ),
    fc.string({ maxLength: 8 }),
  );

  it('loses no word and makes none up', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const reading = readHtml(pieces.join(''));
        const { problems } = importPaper('x.html', reading, CONTEXT);
        expect(problems.filter(({ code }) => /^words-/.test(code))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused by name where it is nested without end', () => {
    for (const html of ['<div>'.repeat(100_000), `${'<b>'.repeat(900)}x`, '<table><tr><td>'.repeat(5000)])
      expect(() => readHtml(html)).toThrow(FormatProblem);
    expect(readHtml('<p>'.repeat(20_000)).blocks).toEqual([]);
  });
});
