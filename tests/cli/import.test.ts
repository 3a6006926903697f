import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledgeFolder } from '../support/knowledge-folder.ts';
import { stp } from '../support/terminal.ts';

const UPDATE = 'Harbour Board update\n\nThe Harbour Board last met on 4 June 2019. It noted the report on lamps.\n';

describe('stp import', () => {
  it('writes a paper for each file, and prints its path alone on standard output', async () => {
    const folder = knowledgeFolder({ 'in/update.txt': UPDATE, 'in/second.v2.txt': 'Lamps\n\nThe lamps were lit.\n' });
    const out = join(folder, 'out');
    const ran = await stp(['import', join(folder, 'in/update.txt'), join(folder, 'in/second.v2.txt'), '--out', out]);
    const [first = '', second = ''] = ['update', 'second.v2'].map((name) => join(out, 'meetings', `${name}.md`));
    expect(ran.code).toBe(0);
    expect(ran.out).toBe(`${first}\n${second}\n`);
    const paper = readFileSync(first, 'utf8');
    const sha256 = createHash('sha256').update(UPDATE).digest('hex');
    expect(paper).toContain(`source:\n  file: update.txt\n  sha256: "${sha256}"\n  retrieved: 2026-11-22\n`);
    expect(paper).toContain('The Harbour Board last met on 4 June 2019.');
    expect(ran.err).toContain(`${join(folder, 'in/second.v2.txt')}:1:1 warning no-date `);
    expect(readdirSync(join(out, 'meetings')).sort()).toEqual(['second.v2.md', 'update.md']);
    expect((await stp(['check', '--knowledge', out])).code).toBe(0);
  });

  it('takes the day of the import from the clock, in the time zone of the environment', async () => {
    const folder = knowledgeFolder({ 'a.txt': UPDATE });
    const argv = ['import', join(folder, 'a.txt'), '--out', folder];
    await stp(argv, { now: '2026-06-30T23:30:00Z' });
    expect(readFileSync(join(folder, 'meetings/a.md'), 'utf8')).toContain('retrieved: 2026-07-01');
  });

  it('never replaces a paper without --force, and still writes the others', async () => {
    const folder = knowledgeFolder({ 'a.txt': UPDATE, 'b.txt': UPDATE, 'meetings/a.md': 'mine' });
    const argv = ['import', join(folder, 'a.txt'), join(folder, 'b.txt'), '--out', folder];
    const ran = await stp(argv);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/a\.txt was not imported: .*a\.md is there already; --force replaces it\./);
    expect(ran.out).toBe(`${join(folder, 'meetings/b.md')}\n`);
    expect(readFileSync(join(folder, 'meetings/a.md'), 'utf8')).toBe('mine');
    expect(readdirSync(join(folder, 'meetings')).sort()).toEqual(['a.md', 'b.md']);
    expect((await stp([...argv, '--force'])).code).toBe(0);
    expect(readFileSync(join(folder, 'meetings/a.md'), 'utf8')).toContain('kind: board-update');
  });

  it('writes nothing with --dry-run, and says the same', async () => {
    const folder = knowledgeFolder({ 'a.txt': UPDATE, 'out/meetings/a.md': 'mine' });
    const ran = await stp(['import', '--dry-run', join(folder, 'a.txt'), '--out', join(folder, 'new')]);
    expect(ran).toMatchObject({ code: 0, out: `${join(folder, 'new/meetings/a.md')}\n` });
    expect(existsSync(join(folder, 'new'))).toBe(false);
    expect((await stp(['import', '--dry-run', join(folder, 'a.txt'), '--out', join(folder, 'out')])).code).toBe(1);
  });

  it.each([
    ['a file that is not there', ['a.txt', 'none.txt'], /none\.txt cannot be read \(ENOENT\)/],
    ['a hidden file', ['.a.txt'], /hidden/],
    ['no file', [], /no file to import/],
  ])('refuses %s with exit 2, before anything is written', async (_, names, reason) => {
    const files = {
      'a.txt': UPDATE,
      'b/a.txt': UPDATE,
      '.a.txt': UPDATE,
    };
    const folder = knowledgeFolder(files);
    const ran = await stp(['import', ...names.map((name) => join(folder, name)), '--out', join(folder, 'out')]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(reason);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('needs a folder to write to', async () => {
    const folder = knowledgeFolder({ 'a.txt': UPDATE });
    expect(await stp(['import', join(folder, 'a.txt')])).toMatchObject({ code: 2, out: '' });
    const inFile = await stp(['import', join(folder, 'a.txt'), '--out', join(folder, 'a.txt')]);
    expect(inFile.code).toBe(2);
  });

  it.each([
    ['no words', ' \n', /holds no text/],
    ['bytes that are no text', new Uint8Array([65, 0, 66, 67]), /not a text file/],
    [
      'bytes of chance without NUL',
      Uint8Array.from({ length: 300 }, (_, i) => ((i * 151 + i * i * 7) % 255) + 1),
      /a\.txt was not imported: .*not a text file.*Save it as PDF/,
    ],
  ])('refuses a file with %s, with exit 1', async (_, content, reason) => {
    const folder = knowledgeFolder({ 'a.txt': content });
    const ran = await stp(['import', join(folder, 'a.txt'), '--out', folder]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(reason);
    expect(existsSync(join(folder, 'meetings/a.md'))).toBe(false);
  });

  it.each([
    ['Windows-1252', Buffer.from('Lamps\n\nThey cost \u00a35 million.\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffLamps\n\nThey cost \u00a35 million.\n', 'utf16le')],
  ])('reads %s, and says so', async (encoding, content) => {
    const folder = knowledgeFolder({ 'a.txt': content });
    const ran = await stp(['import', join(folder, 'a.txt'), '--out', folder]);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain(`info encoding The file was read as ${encoding}.`);
    expect(readFileSync(join(folder, 'meetings/a.md'), 'utf8')).toContain('They cost £5 million.');
  });
});
