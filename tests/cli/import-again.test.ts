import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importing } from '../support/importing.ts';
import { stp } from '../support/terminal.ts';

const MINUTES = `Harbour Panel - Friday, 3rd May, 2019 10.00 am

Minutes:

1. The Panel heard that twelve beds would close in the summer of that year.

2. Mr Quill asked for the figures of the winter before.

3. RESOLVED that the report be noted.
`;
const LATER = MINUTES.replace('twelve beds', 'fourteen beds').replace('Minutes:', 'Approved minutes:');

describe('a file that was imported before', () => {
  it('is unchanged, with exit 0, and nothing of the paper is touched', async () => {
    const { run, read, edit, paper } = importing({ 'a.txt': MINUTES });
    expect((await run('a.txt')).code).toBe(0);
    edit('a', 'Mr Quill', 'Mr A Quill');
    const edited = read('a');
    const again = await run('a.txt');
    expect(again).toMatchObject({ code: 0, out: `${paper('a')}\n` });
    expect(again.err).toMatch(/a\.txt is unchanged/);
    expect(read('a')).toBe(edited);
  });

  it('in a new version keeps its keeper’s edits and shows what changed', async () => {
    const { run, read, edit, put, out } = importing({ 'a.txt': MINUTES });
    await run('a.txt');
    edit('a', 'Mr Quill', 'Mr A Quill');
    edit('a', 'title: ', 'audience: public\ntitle: ');
    put('a.txt', LATER);
    const ran = await run('a.txt');
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(
      /this changed\.\n[\s\S]* {2}- 1\. The Panel heard that twelve beds[\s\S]*\n {2}\+ 1\. The Panel heard that fourteen/,
    );
    expect(read('a')).toContain('audience: public');
    expect(read('a')).toContain('Mr A Quill asked');
    expect(read('a')).toContain('fourteen beds');
    expect(readFileSync(join(out, 'originals/a.txt'), 'utf8')).toBe(LATER);
  });

  it('keeps an edit that the new version contradicts, and says both; --force drops it', async () => {
    const { run, read, edit, put } = importing({ 'a.txt': MINUTES });
    await run('a.txt');
    edit('a', 'twelve beds', '12 beds');
    put('a.txt', LATER);
    const ran = await run('a.txt');
    expect(ran.err).toMatch(
      /your edit is kept: 1\. The Panel heard that 12 beds.*\n {2}the new version says: 1\. The Panel heard that fourteen/,
    );
    expect(read('a')).toContain('12 beds');
    expect((await run('--force', 'a.txt')).code).toBe(0);
    expect(read('a')).toContain('fourteen beds');
  });

  it('is unconfirmed again where a word of it changed', async () => {
    const { run, read, edit, put } = importing({ 'a.txt': MINUTES });
    await run('a.txt');
    edit('a', '\nunconfirmed: true', '');
    expect((await run('a.txt')).code).toBe(0);
    expect(read('a')).not.toContain('unconfirmed');
    put('a.txt', LATER);
    await run('a.txt');
    expect(read('a')).toContain('\nunconfirmed: true\n');
  });

  it('is not taken over by another paper of its name, but with --force', async () => {
    const { run, read, put } = importing({ 'a.txt': MINUTES });
    await run('a.txt');
    put('a.txt', 'Lamps\n\nThe lamps of the quay were bought from a firm abroad.\n');
    const ran = await run('a.txt');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/a\.md is there already; --force replaces it/);
    expect(read('a')).toContain('twelve beds');
    await run('--force', 'a.txt');
    expect(read('a')).toContain('lamps of the quay');
  });
});

describe('several files', () => {
  it('of one name are several papers, again and in new versions', async () => {
    const lamps = 'Lamps\n\nThe lamps of the quay were bought from a firm abroad, and were lit in June.\n';
    const { run, read, put, out } = importing({ 'a.txt': MINUTES, 'b/a.txt': lamps, 'c/a.txt': MINUTES });
    expect((await run('a.txt', 'b/a.txt', 'c/a.txt')).out.match(/a(?:-\d)?\.md/g)).toEqual(['a.md', 'a-2.md', 'a.md']);
    expect(readdirSync(join(out, 'originals')).sort()).toEqual(['.drafts', 'a-2.txt', 'a.txt']);
    expect(read('a-2')).toContain('file: a-2.txt');
    put('b/a.txt', lamps.replace('June', 'July'));
    const again = await run('b/a.txt', 'a.txt');
    expect(again.out.match(/a(?:-\d)?\.md/g)).toEqual(['a-2.md', 'a.md']);
    expect(read('a-2')).toContain('July');
    expect(again.err).toMatch(/2 files:/);
  });

  it('with the same words are said to be duplicates', async () => {
    const { run } = importing({ 'a.txt': MINUTES, 'b.txt': MINUTES, 'c.txt': `${MINUTES}\n` });
    expect((await run('a.txt', 'b.txt')).err).toMatch(
      /b\.txt:1:1 warning duplicate meetings\/a\.md holds the same file/,
    );
    expect((await run('c.txt')).err).toMatch(/warning duplicate meetings\/a\.md holds the same words/);
  });

  it('are read on where one is refused, each by name with what to do', async () => {
    const { run, out } = importing({
      'a.txt': MINUTES,
      'empty.txt': '',
      'old.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'page.pdf': '<!DOCTYPE html><html><body>Not found</body></html>',
      'cut.docx': 'PK\u0003\u0004 and no more',
      'sheet.rtf': '{\\rtf1 Lamps}',
      'deep.html': `<html>${'<div>'.repeat(3000)}`,
      'cut.xml': '<?xml version="1.0"?><getmeeting><agendaitems>',
      'z.md': '# Lamps\n\nThey were ~~red~~ lit.\n',
    });
    const ran = await run(
      'empty.txt',
      'old.doc',
      'page.pdf',
      'cut.docx',
      'sheet.rtf',
      'deep.html',
      'cut.xml',
      'a.txt',
      'z.md',
    );
    expect(ran.code).toBe(1);
    expect(readdirSync(join(out, 'meetings')).sort()).toEqual(['a.md', 'z.md']);
    for (const told of [
      /empty\.txt was not imported: it is empty\. Download or save it again/,
      /old\.doc was not imported: .*Save it as \.docx/,
      /page\.pdf was not imported: its name ends in \.pdf, but it is a web page\. Look at it in a browser/,
      /cut\.docx was not imported: it is a Word file that was cut short\. Download/,
      /sheet\.rtf was not imported: it is a rich text file/,
      /deep\.html was not imported: its elements are nested deeper/,
      /cut\.xml was not imported: it is no sound XML/,
      / 7 refused \(.*empty\.txt, /,
    ])
      expect(ran.err).toMatch(told);
  });

  it('end with a table of what came of each, with progress on a terminal', async () => {
    const good = (n: number) =>
      `Tidal Board - Friday, 3rd May, 2019 10.00 am\n\nMinutes:\n\n1. Lamp ${n} was lit.\n\n2. RESOLVED that lamp ${n} be noted.\n`;
    const files = Object.fromEntries(Array.from({ length: 96 }, (_, n) => [`in/paper-${n}.txt`, good(n)]));
    const { run, out } = importing({
      ...files,
      'first.txt': good(96),
      'in/lamps.txt': 'Lamps\n\nThe lamps of the quay were bought abroad.\n',
      'in/quays.txt': 'Quays\n\nThe quays of the port were mended at home.\n',
      'in/empty.txt': '',
      'in/first.txt': good(96),
    });
    await run('first.txt');
    const ran = await run('in');
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(
      /stp: 100 files:\n +96 imported\n +1 unchanged\n +2 unsure: imported, with something to look at\n +1 refused \(\S*empty\.txt\)\n$/,
    );
    expect(ran.err).not.toContain('[1/100]');
    expect(readdirSync(join(out, 'meetings'))).toHaveLength(99);
    const folder = join(out, '..');
    const seen = await stp(['import', '--dry-run', join(folder, 'in'), '--out', out], { isTTY: true });
    expect(seen.err).toMatch(/\[1\/100\] \S*empty\.txt\n[\s\S]*\[100\/100\] \S*quays\.txt\n/);
  });

  it('may be a folder', async () => {
    const { run } = importing({ 'in/a.txt': MINUTES, 'in/sub/b.txt': 'Lamps\n\nThey were lit.\n', 'in/.hidden': 'x' });
    expect((await run('in')).out.match(/\w+\.md/g)).toEqual(['a.md', 'b.md']);
    expect((await run('in')).err).toMatch(/ 2 unchanged/);
  });
});

describe('what whoever imports says', () => {
  it('holds over what is read, also for a file that was imported before', async () => {
    const { run, read } = importing({ 'a.txt': MINUTES });
    await run('a.txt');
    const said = [
      '--title',
      'Tidal: beds',
      '--body',
      'Tidal Board',
      '--date',
      '2019-06',
      '--place',
      'Tidal',
      '--url',
      'https://x.example/a?b=1',
    ];
    expect((await run('a.txt', ...said)).code).toBe(0);
    expect(read('a')).toMatch(
      /^---\ntitle: "Tidal: beds"\nkind: minutes\nbody: Tidal Board\ndate: 2019-06\nplace: Tidal\n.*url: "https:\/\/x\.example\/a\?b=1"/s,
    );
  });

  it.each([
    [['a.txt', '--date', 'May 2019'], /“May 2019” is not a date/],
    [['a.txt', '--url', 'x.example'], /not a web address/],
    [['a.txt', 'b.txt', '--title', 'One'], /one file/],
  ])('%j is refused with exit 2', async (words, reason) => {
    const { run } = importing({ 'a.txt': MINUTES, 'b.txt': MINUTES });
    const ran = await run(...words);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(reason);
  });

  it('is checked against the register where there is one', async () => {
    const yaml = '- { id: hp, name: Harbour Panel }\n';
    const { run, read } = importing({
      'a.txt': MINUTES,
      'b.txt': MINUTES.replace('Harbour Panel', 'Tidal Panel'),
      'out/bodies.yaml': yaml,
    });
    const ran = await run('a.txt', 'b.txt');
    expect(read('a')).toContain('\nbody: hp\n');
    expect(read('b')).not.toContain('\nbody:');
    expect(ran.err).toMatch(/b\.txt:1:1 warning body-unknown .*“Tidal Panel”, which bodies\.yaml does not know/);
  });
});

describe('a text that Windows saved', () => {
  it('keeps its quotation marks, dashes and €', async () => {
    const { run, read } = importing({
      'a.txt': Buffer.from('Lamps\n\nThey said \x93yes\x94 \x96 for \x80 5.\n', 'latin1'),
    });
    expect((await run('a.txt')).code).toBe(0);
    expect(read('a')).toContain('They said “yes” – for € 5.');
  });
});
