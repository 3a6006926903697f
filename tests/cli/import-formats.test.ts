import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/knowledge/load-folder.ts';
import { knowledgeFolder } from '../support/knowledge-folder.ts';
import { aPdf, artifact, type Drawn, set, tag, words } from '../support/pdf-file.ts';
import { stp } from '../support/terminal.ts';
import { aWordFile, cell, definition, level, list, paragraph, row, run, style, table } from '../support/word-file.ts';

/** Imports files into an empty folder. */
async function imported(files: Readonly<Record<string, Uint8Array | string>>) {
  const folder = knowledgeFolder(files);
  const out = join(folder, 'out');
  const paths = Object.keys(files).map((name) => join(folder, name));
  const ran = await stp(['import', ...paths, '--out', out], { now: '2026-11-22T12:00:00Z' });
  const draft = (id: string) => readFileSync(join(out, 'meetings', `${id}.md`), 'utf8');
  const paper = async () => (await loadFolder(out, { defaultAudience: 'public' })).corpus.documents[0];
  return { ...ran, out, draft, paper };
}

const body = (markdown: string) => markdown.replace(/^---\n[\s\S]*?\n---\n/, '').trim();

const item = (label: string, text: string, y: number) =>
  tag('LI', tag('Lbl', words(label, 72, y)), tag('LBody', ...set(text, y, { x: 100, width: 65 })));

const PAGES: readonly (readonly Drawn[])[] = [
  [
    artifact(words('OFFICIAL', 270, 20)),
    tag('H1', words('Harbour Panel - Friday, 3rd May, 2019 10.00 am', 72, 60, { size: 16, isBold: true })),
    tag('H2', words('Dredging of the harbour', 72, 90, { size: 12, isBold: true })),
    tag(
      'L',
      item('1.', 'The Panel heard that the fee is ~~£40~~ £45 a day from the summer of that year.', 120),
      item('2.', 'Mr Quill asked for the figures of the winter before.', 160),
    ),
    artifact(words('Page 1', 280, 820)),
  ],
  [
    artifact(words('OFFICIAL', 270, 20)),
    tag('L', item('3.', 'RESOLVED that the report on dredging be noted.', 60)),
    tag(
      'Table',
      tag('TR', tag('TH', words('Quay', 72, 120)), tag('TH', words('Depth', 300, 120))),
      tag('TR', tag('TD', words('North', 72, 140)), tag('TD', words('4 metres', 300, 140))),
    ),
    artifact(words('Page 2', 280, 820)),
  ],
];

describe('a PDF that is imported', () => {
  it('gives a draft with its paragraphs, labels, pages and table, and without what is struck out', async () => {
    const { code, err, draft, paper } = await imported({ 'panel.pdf': aPdf(PAGES) });
    expect(code, err).toBe(0);
    expect(body(draft('panel'))).toBe(
      [
        '<!-- page 1 -->',
        '## Dredging of the harbour',
        '1. The Panel heard that the fee is £45 a day from the summer of that year.',
        '<!-- struck out: £40 -->',
        '2. Mr Quill asked for the figures of the winter before.',
        '<!-- page 2 -->',
        '3. RESOLVED that the report on dredging be noted.',
        '| Quay | Depth |\n| --- | --- |\n| North | 4 metres |',
      ].join('\n\n'),
    );
    const document = await paper();
    expect(document).toMatchObject({ date: { date: '2019-05-03' }, unconfirmed: true });
    expect(document?.passages.map(({ label }) => label)).toEqual(['1.', '2.', '3.', null]);
  });

  it('says which of its pages were not read', async () => {
    const { err } = await imported({ 'panel.pdf': aPdf([...PAGES, []]) });
    expect(err).toMatch(/warning not-read Not read – page 3: a page without characters: blank, or a scan\./);
  });

  it('names the page of what a person should look at', async () => {
    const { err } = await imported({ 'panel.pdf': aPdf([...PAGES, [tag('P', ...set('The meeTng was closed.', 60))]]) });
    expect(err).toMatch(/suspicious-letters .*“meeTng” \(page 3, tag P\)\./);
  });
});

const WORD = aWordFile({
  styles: style('Heading1', 'heading 1') + style('Heading2', 'heading 2'),
  numbering: definition(0, level(0, 'decimal', '%1.', '', 57), level(1, 'lowerLetter', '(%2)')) + list(1, 0),
  headers: [paragraph('OFFICIAL')],
  body: [
    paragraph('Harbour Panel - Friday, 3rd May, 2019 10.00 am', { style: 'Heading1' }),
    paragraph('Dredging of the harbour', { style: 'Heading2' }),
    paragraph(
      run('The Panel heard that the fee is ') + run('£40', '<w:strike/>') + run(' £45 a day from that summer.'),
      {
        list: [1, 0],
      },
    ),
    paragraph('Mr Quill asked for the figures of the winter before.', { list: [1, 0] }),
    paragraph('RESOLVED that the report on dredging be noted.', { list: [1, 1] }),
    table(
      row([cell('Quay'), cell('Depth')], '<w:tblHeader/>'),
      row([cell('North'), cell('4 metres')]),
      row([cell('South'), cell('')]),
    ),
  ].join(''),
});

describe('a Word file that is imported', () => {
  it('gives a draft with its paragraphs, the numbers that Word shows and its table', async () => {
    const { code, err, draft, paper } = await imported({ 'panel.docx': WORD });
    expect(code, err).toBe(0);
    expect(body(draft('panel'))).toBe(
      [
        '## Dredging of the harbour',
        '57. The Panel heard that the fee is £45 a day from that summer.',
        '<!-- struck out: £40 -->',
        '58. Mr Quill asked for the figures of the winter before.',
        '    (a) RESOLVED that the report on dredging be noted.',
        '| Quay | Depth |\n| --- | --- |\n| North | 4 metres |\n| South |  |',
      ].join('\n\n'),
    );
    const document = await paper();
    expect(document?.passages.map(({ label }) => label)).toEqual(['57.', '58.', '(a)', null, null]);
  });
});

describe('a PDF or Word file that cannot be read', () => {
  it('is refused by name with what to do, and the others go on', async () => {
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    const { code, err, out } = await imported({
      'cut.pdf': aPdf(PAGES).subarray(0, 900),
      'good.docx': WORD,
      'letter.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      'locked.docx': compound,
      'locked.pdf': aPdf(PAGES, { isLocked: true }),
      'scan.pdf': aPdf([[], []]),
    });
    expect(code).toBe(1);
    expect(readdirSync(join(out, 'meetings'))).toEqual(['good.md']);
    const refusals = err.match(/(?<=\/)[\w.]+ was not imported: .*/g);
    expect(refusals).toEqual([
      expect.stringMatching(/^cut\.pdf .* the file is cut short or damaged\. Fetch it anew .*[^.]\.$/),
      expect.stringMatching(/^letter\.doc .*\(\.doc\)\. Save it as \.docx and import that\.$/),
      expect.stringMatching(/^locked\.docx .* the file is locked with a password\. Open it in Word, .*[^.]\.$/),
      expect.stringMatching(/^locked\.pdf .* the file is locked with a password\. Open it with .*[^.]\.$/),
      expect.stringMatching(/^scan\.pdf .* its 2 pages are pictures without characters: a scan\. Ask .*[^.]\.$/),
    ]);
    expect(existsSync(join(out, 'originals', 'scan.pdf'))).toBe(false);
  });
});
