import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/domain/passage.ts';
import { readPassages } from '../../src/knowledge/passages.ts';

const read = (body: string): Passage[] => readPassages('paper', body, 1);
const texts = (body: string): string[] => read(body).map(({ text }) => text);
/** Paragraph, label, depth and parent, and the text. */
const nested = (body: string) => read(body).map(({ label, depth, parent, text }) => [label, depth, parent, text]);

describe('what a passage is', () => {
  it.each<[what: string, body: string, expected: string[]]>([
    ['a block between blank lines', 'One.\n\nTwo.\n\n\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['lines without a blank between them are one', 'The Board\nmet in\nJuly.', ['The Board met in July.']],
    ['each list item, at any depth', '- one\n  - two\n    - three\n- four', ['one', 'two', 'three', 'four']],
    ['an item goes on in the next line', '- one\ngoes on\n- two\n  goes on', ['one goes on', 'two goes on']],
    ['each table row but the header', '| A | B |\n|---|:-:|\n| 1 | 2 |\n| 3 | 4 |', ['1 | 2', '3 | 4']],
    ['a table without outer bars', 'A | B\n--- | ---\n1 | 2\n3 | 4\n\nText.', ['1 | 2', '3 | 4', 'Text.']],
    ['a table under a paragraph', 'Costs:\n\n| A | B |\n|---|---|\n| 1 | 2 |', ['Costs:', '1 | 2']],
    ['rows without a header row', '| 1 | 2 |\n| 3 | 4 |', ['1 | 2', '3 | 4']],
    ['a bar that is escaped', '| A |  B |\n|---|---|\n| a \\| b | c |', ['a | b | c']],
    ['empty cells are left out', '| A | B | C |\n|---|---|---|\n|  | x |  |\n|  |  |  |', ['x']],
    ['each paragraph of a block quote', '> One\n> goes on.\n>\n> Two.', ['One goes on.', 'Two.']],
    ['a block quote goes on without its mark', '> One\ngoes on.\n\nTwo.', ['One goes on.', 'Two.']],
    ['headings are none', '# One\n\n## Two ##\n\nText.\n\nThree\n=====\n\nFour\n----\nText.', ['Text.', 'Text.']],
    ['rules are none', 'One.\n\n---\n\n***\n\n_ _ _\n\nTwo.', ['One.', 'Two.']],
    ['comments are none', '<!-- one\n\ntwo -->\n\nText <!-- not\nthis --> goes on.', ['Text goes on.']],
    ['a comment parts two paragraphs', 'One.\n<!-- x -->\nTwo.', ['One.', 'Two.']],
    ['a comment that never ends is text', 'One.\n\n<!-- two', ['One.', '<!-- two']],
    ['images are none', '![a plan](plan.png)\n\nText ![x](y.png) goes on.', ['Text goes on.']],
    ['fenced code is a paragraph of text', '```\nLead: *A*\n\nDate: 1\n```\n\nText.', ['Lead: *A* Date: 1', 'Text.']],
    ['a fence that never ends is text', 'One.\n\n```\n\nTwo.', ['One.', '```', 'Two.']],
    ['a long line over a rule is text', `${'word '.repeat(60)}\n---\nText.`, [`${'word '.repeat(60).trim()}`, 'Text.']],
    ['a rule after an item is no heading', '- one\n---\nText.', ['one', 'Text.']],
    ['a number alone is text, a bullet alone nothing', '15.\n\nApologies\n\n-\n\n•\n\n1)', ['15.', 'Apologies', '1)']],
    ['nothing', '', []],
    ['nothing but white space', ' \n\t\n\u00a0\n', []],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it('numbers them from 1 and says on which line each begins', () => {
    const body = '# Title\n\nOne\ngoes on.\n\n- two\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\n```\n\ncode\n```';
    const found = readPassages('paper', body, 6).map(({ paragraph, line, form }) => [paragraph, line, form]);
    expect(found).toEqual([
      [1, 8, 'paragraph'],
      [2, 11, 'item'],
      [3, 15, 'row'],
      [4, 16, 'row'],
      [5, 20, 'paragraph'],
    ]);
  });

  it('reads the page of each from the comments before it', () => {
    const body = [
      'Before any page.',
      '<!-- page 6 -->',
      '# Item',
      'One <!-- page 7 --> goes on.',
      '<!-- a note -->',
      '- two',
      '<!-- PAGE 8 -->- three',
      '| A | B |\n|---|---|\n| 1 | 2 | <!-- page 9 -->\n| 3 | 4 |',
      '| 5 |\n<!-- page 10 -->\n| 6 |',
      '<!-- page x -->',
      '<!-- on page 2 -->',
      '<!-- page 0 -->',
      'Last.',
    ].join('\n\n');
    expect(read(body).map(({ text, page }) => [text, page])).toEqual([
      ['Before any page.', null],
      ['One goes on.', 6],
      ['two', 7],
      ['three', 8],
      ['1 | 2', 8],
      ['3 | 4', 9],
      ['5', 9],
      ['6', 10],
      ['Last.', 10],
    ]);
  });

  it('labels what follows a heading with it, outermost first', () => {
    const body = 'Before.\n\n# A\n\none\n\n### B\n\ntwo\n\n## **C**\n\nthree\n\n# D\n\nfour';
    expect(read(body).map(({ headings }) => headings)).toEqual([[], ['A'], ['A', 'B'], ['A', 'C'], ['D']]);
  });
});

describe('labels', () => {
  it.each<[line: string, label: string | null, text: string]>([
    ['- one', '•', 'one'],
    ['* one', '•', 'one'],
    ['+ one', '•', 'one'],
    ['• one', '•', 'one'],
    ['·         one', '·', 'one'],
    ['1. one', '1.', 'one'],
    ['1.\u00a0\u00a0\u00a0one', '1.', 'one'],
    ['12) one', '12)', 'one'],
    ['257. Apologies', '257.', 'Apologies'],
    ['(5) The Committee', '(5)', 'The Committee'],
    ['(a) one', '(a)', 'one'],
    ['a) one', 'a)', 'one'],
    ['b. one', 'b.', 'one'],
    ['ii) one', 'ii)', 'one'],
    ['(iv) one', '(iv)', 'one'],
    ['IV) one', 'IV)', 'one'],
    ['- (c) one', '(c)', 'one'],
    ['- 3. one', '3.', 'one'],
  ])('%j', (line, label, text) => {
    expect(read(line).map((passage) => [passage.label, passage.text])).toEqual([[label, text]]);
  });

  it.each([
    '2017. The plan began.',
    'A. Name (Chairman) spoke.',
    '(2016) was the first year.',
    'i.e. the first of them',
    'e.g. this one',
    '1.5 million people',
    '10% of the budget',
    '3rd of March',
    'a.m. or p.m.',
    '-5 degrees',
    '–5 degrees',
    '*not* an item',
    '1\\. not an item',
    '\\- not an item',
    'a word',
    'I) '.trim(),
  ])('loses no word of %j', (line) => {
    const [passage] = read(line);
    expect(passage?.label).toBeNull();
    expect(passage?.text).toBe(line.replace(/\\|\*/g, ''));
  });

  it.each(['15.\nApologies', '15. Apologies', 'Before.\n\n15.\nApologies'])('%j', (body) => {
    expect(read(body).at(-1)).toMatchObject({ label: '15.', text: 'Apologies' });
  });

  it('marks what stands beneath a bullet on a line of its own', () => {
    expect(nested('Points:\n•\none\n•\ntwo').slice(1)).toEqual([
      ['•', 1, 1, 'one'],
      ['•', 1, 1, 'two'],
    ]);
  });

  it('does not make items of the lines of a wrapped paragraph', () => {
    expect(texts('as set out in paragraph\n12. of the report, or in\n(a) of the annex,\nb) of it')).toEqual([
      'as set out in paragraph 12. of the report, or in (a) of the annex, b) of it',
    ]);
  });

  it('makes items of lines that go on a list', () => {
    expect(nested('The Board agreed:\n(a) one\n(b) two')).toEqual([
      [null, 0, null, 'The Board agreed:'],
      ['(a)', 0, 1, 'one'],
      ['(b)', 0, 1, 'two'],
    ]);
  });
});

describe('what leads into what', () => {
  it('an item into those nested in it, a paragraph with a colon into its list', () => {
    expect(nested('Points:\n\n- one\n    - two\n    - three\n- four\n\n  more of four\n\nAfter.')).toEqual([
      [null, 0, null, 'Points:'],
      ['•', 1, 1, 'one'],
      ['•', 2, 2, 'two'],
      ['•', 2, 2, 'three'],
      ['•', 1, 1, 'four'],
      [null, 1, 5, 'more of four'],
      [null, 0, null, 'After.'],
    ]);
  });

  it('minutes in one column: "including the following:-" and then a), b), and 2. after them', () => {
    const body = '1. He replied, including the following:-\n\na) one;\n\nb) two.\n\n2. It was RESOLVED.';
    expect(nested(body)).toEqual([
      ['1.', 1, null, 'He replied, including the following:-'],
      ['a)', 2, 1, 'one;'],
      ['b)', 2, 1, 'two.'],
      ['2.', 1, null, 'It was RESOLVED.'],
    ]);
  });

  it('letters go on after h) and roman numbers after i)', () => {
    const labels = (body: string) => read(body).map(({ label, depth }) => `${label} ${depth}`);
    expect(labels('1. x:\n\ng) x\n\nh) x\n\ni) x\n\nj) x')).toEqual(['1. 1', 'g) 2', 'h) 2', 'i) 2', 'j) 2']);
    expect(labels('1. x:\n\na) x:\n\ni) x\n\nii) x\n\nb) x')).toEqual(['1. 1', 'a) 2', 'i) 3', 'ii) 3', 'b) 2']);
  });

  it('a paragraph that ends its sentence leads into nothing', () => {
    expect(nested('It met in July.\n\n- one')).toEqual([
      [null, 0, null, 'It met in July.'],
      ['•', 1, null, 'one'],
    ]);
  });

  it('a paragraph directly above, or in mid-sentence, does', () => {
    expect(read('It met in July.\n- one')[1]?.parent).toBe(1);
    expect(read('The Board agreed that\n\n- one')[1]?.parent).toBe(1);
  });

  it('never over a heading', () => {
    expect(read('Points:\n\n# Next\n\n- one')[1]?.parent).toBeNull();
  });
});

describe('plain text', () => {
  it.each<[markdown: string, text: string]>([
    ['**Bold** and *italic* and __bold__ and _italic_', 'Bold and italic and bold and italic'],
    ['***both*** ~~struck~~ `code`', 'both code'],
    ['closes in ~~June~~ July, ~~not in May or~~ at noon', 'closes in July, at noon'],
    ['~~ a ~~ and ~b~ and ~~~c~~~ and \\~~d~~ stay', '~~ a ~~ and ~b~ and ~~~c~~~ and ~~d~~ stay'],
    ['**S**ustainability and **T**ransformation', 'Sustainability and Transformation'],
    ['two A*s and an A* grade', 'two A*s and an A* grade'],
    ['costs* fell *excluding tax', 'costs* fell *excluding tax'],
    ['file_name_one and 2 * 3 * 4', 'file_name_one and 2 * 3 * 4'],
    ['Signed ____ Dated', 'Signed ____ Dated'],
    ['[the report](https://example.org/a_(b) "Title") of', 'the report of'],
    ['[**bold** link](x)', 'bold link'],
    ['they did. [Laughter.] But [correction: two](sic', 'they did. [Laughter.] But [correction: two](sic'],
    ['[sic] (see above) [a](b c)', '[sic] (see above) [a](b c)'],
    ['<https://example.org/?a=1&b=2> and <a.name@example.org>', 'https://example.org/?a=1&b=2 and a.name@example.org'],
    ['see https://example.org/a_b_c*d for it', 'see https://example.org/a_b_c*d for it'],
    [
      'Health &amp; Care, &pound;5&nbsp;million, &#163;6, &#x20AC;7, &unknown; R&D',
      'Health & Care, £5 million, £6, €7, &unknown; R&D',
    ],
    ['one<br>two<br/>three <b>four</b>', 'one two three <b>four</b>'],
    ['\\*not\\* \\_this\\_ 1\\. \\# \\[x\\] C:\\path', '*not* _this_ 1. # [x] C:\\path'],
    ['`a * b` and ``c ` d`` and ` alone', 'a * b and c ` d and ` alone'],
    ['&#8238;turned &#0;and&#27;[31m', 'turned �and'],
    ['Cafe\u0301  at\tnoon\u00a0today', 'Café at noon today'],
  ])('%s', (markdown, text) => {
    expect(texts(markdown)).toEqual([text]);
  });
});

describe('any text', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9£.,()]{1,8}$/);
  const marked = fc
    .tuple(fc.constantFrom('', '*', '**', '_', '`', '~~', '\\'), word)
    .map(([mark, text]) => (mark === '\\' ? `\\*${text}` : mark + text + mark));
  const sentence = fc.array(marked, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  const start = fc.constantFrom(
    '',
    '',
    '- ',
    '  - ',
    '1. ',
    '(5) ',
    'a) ',
    '> ',
    '# ',
    '| x | ',
    '• ',
    '    ',
    '~~~',
    '---\n',
  );
  const body = fc
    .array(fc.tuple(start, sentence, fc.constantFrom('\n', '\n\n')), { maxLength: 20 })
    .map((rows) => rows.map((parts) => parts.join('')).join(''));
  // What the record says once marks are gone: escapes resolved, marks made spaces, white space collapsed.
  const plain = (text: string) =>
    text
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .replace(/[*_`>~|#]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();

  it('every passage stands in its file', () => {
    fc.assert(
      fc.property(body, (text) => {
        // Code keeps what is struck out elsewhere.
        const records = [plain(text), plain(text.replace(/(?<![\\~])~~(?=[^\s~])[^\n]*?[^\s~\\]~~(?!~)/g, ''))];
        for (const passage of read(text))
          expect(
            records.some((record) => record.includes(plain(passage.text))),
            passage.text,
          ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, numbers in order, and points to paragraphs before', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'-*+•1a.)( \n\t|>#`~_=[]!<&\\:x'), maxLength: 300 });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        read(text).forEach((passage, i) => {
          expect(passage.paragraph).toBe(i + 1);
          expect(passage.text).not.toBe('');
          expect(passage.text).toBe(passage.text.replace(/\s+/g, ' ').trim());
          expect(passage.parent ?? 0).toBeLessThan(passage.paragraph);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['dashes', '- '.repeat(200_000)],
    ['nested items', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}- x`).join('\n')],
    ['stars', '*'.repeat(300_000)],
    ['words in stars', '*a '.repeat(100_000)],
    ['brackets', '['.repeat(300_000)],
    ['links that never end', '[](a'.repeat(50_000)],
    ['backticks', Array.from({ length: 700 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['fences that never end', '```\n~~~\n'.repeat(30_000)],
    ['comments that never end', '<!-- '.repeat(100_000)],
    ['bars', '|'.repeat(300_000)],
    ['delimiter rows', '|-\n'.repeat(50_000)],
    ['quotes', '>'.repeat(300_000)],
    ['spaces in a line', `a:${' '.repeat(300_000)}x\n- b`],
    ['stars at the end of a line', `a ${'*'.repeat(300_000)}x\n- b`],
    ['angle brackets', '<a@'.repeat(100_000)],
    ['hashes', `# ${'# '.repeat(100_000)}x`],
    ['short lines', 'x\n'.repeat(100_000)],
  ])('reads a great many %s in one go', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });
});
