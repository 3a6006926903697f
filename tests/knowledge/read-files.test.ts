import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FolderError } from '../../src/knowledge/folder-error.ts';
import { readFiles } from '../../src/knowledge/read-files.ts';
import { inShort } from '../support/knowledge-builders.ts';
import { knowledgeFolder, paper } from '../support/knowledge-folder.ts';

async function read(folder: string): Promise<{ files: string[]; problems: string[] }> {
  const { files, problems } = await readFiles(folder);
  return { files: files.map(({ path }) => path), problems: problems.map(inShort) };
}

describe('what is read', () => {
  it('papers at any depth and the register, sorted by path; hidden files and anything else at the top are not', async () => {
    const folder = knowledgeFolder({
      'meetings/b.md': 'b',
      'meetings/2018/a.md': 'a',
      'meetings/.hidden.md': 'x',
      'meetings/.git/c.md': 'x',
      'bodies.yaml': '[]',
      'people.yaml': '[]',
      'README.md': 'x',
    });
    expect(await read(folder)).toEqual({
      files: ['bodies.yaml', 'meetings/2018/a.md', 'meetings/b.md', 'people.yaml'],
      problems: [],
    });
  });

  it('with the bytes and their SHA-256', async () => {
    const { files } = await readFiles(knowledgeFolder({ 'meetings/a.md': 'abc' }));
    expect(new TextDecoder().decode(files[0]?.bytes)).toBe('abc');
    expect(files[0]?.checksum).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('says which files it passes over', async () => {
    const folder = knowledgeFolder({ 'meetings/a.txt': 'x', 'meetings/b.pdf': 'x', 'bodies.yml': '[]' });
    expect(await read(folder)).toEqual({
      files: [],
      problems: [
        'bodies.yml:1:1 warning wrong-extension',
        'meetings/a.txt:1:1 info not-markdown',
        'meetings/b.pdf:1:1 info not-markdown',
      ],
    });
  });

  it('a file of 5 MB, and none over it', async () => {
    const folder = knowledgeFolder({ 'meetings/a.md': '', 'meetings/b.md': '' });
    truncateSync(join(folder, 'meetings/a.md'), 5 * 1024 * 1024);
    truncateSync(join(folder, 'meetings/b.md'), 5 * 1024 * 1024 + 1);
    expect(await read(folder)).toEqual({
      files: ['meetings/a.md'],
      problems: ['meetings/b.md:1:1 error too-large'],
    });
  });
});

describe('what cannot be read', () => {
  it('a pipe, a folder called like a paper, a file called meetings', async () => {
    const folder = knowledgeFolder({ 'meetings/a.md/b.md': 'x', meetings2: '' });
    execFileSync('mkfifo', [join(folder, 'meetings/pipe.md')]);
    expect(await read(folder)).toEqual({
      files: ['meetings/a.md/b.md'],
      problems: ['meetings/pipe.md:1:1 error not-a-file'],
    });
    expect(await read(knowledgeFolder({ meetings: 'x' }))).toEqual({
      files: [],
      problems: ['meetings:1:1 error not-a-file'],
    });
    expect(await read(knowledgeFolder({ 'bodies.yaml/x.md': 'x' }))).toEqual({
      files: [],
      problems: ['bodies.yaml:1:1 error not-a-file'],
    });
  });

  it('what the system refuses (a link through a file, a name too long)', async () => {
    const folder = knowledgeFolder({ 'meetings/a.md': 'x' });
    symlinkSync('a.md/b.md', join(folder, 'meetings/b.md'));
    symlinkSync(`${'x'.repeat(300)}.md`, join(folder, 'meetings/c.md'));
    expect(await read(folder)).toEqual({
      files: ['meetings/a.md'],
      problems: ['meetings/b.md:1:1 error unreadable', 'meetings/c.md:1:1 error unreadable'],
    });
  });
});

describe('links', () => {
  it('out of the folder are refused, to a file or a folder', async () => {
    const outside = knowledgeFolder({ 'secret.md': 'x', 'more/secret.md': 'x' });
    const folder = knowledgeFolder({ 'meetings/a.md': 'a' });
    symlinkSync(join(outside, 'secret.md'), join(folder, 'meetings/b.md'));
    symlinkSync(join(outside, 'more'), join(folder, 'meetings/more'));
    symlinkSync(join(outside, 'secret.md'), join(folder, 'people.yaml'));
    expect(await read(folder)).toEqual({
      files: ['meetings/a.md'],
      problems: [
        'people.yaml:1:1 error link-outside',
        'meetings/b.md:1:1 error link-outside',
        'meetings/more:1:1 error link-outside',
      ],
    });
  });

  it('to a neighbour whose name begins like the folder are refused', async () => {
    const folder = knowledgeFolder({ 'meetings/a.md': 'a' });
    const neighbour = `${folder}-old`;
    mkdirSync(neighbour);
    symlinkSync(neighbour, join(folder, 'meetings/old'));
    expect((await read(folder)).problems).toEqual(['meetings/old:1:1 error link-outside']);
  });

  it('inside the folder are followed once, and never in a circle', async () => {
    const folder = knowledgeFolder({ 'meetings/a.md': 'a', 'archive/old.md': 'x', 'archive/deep/older.md': 'x' });
    symlinkSync(join(folder, 'archive'), join(folder, 'meetings/archive'));
    symlinkSync(folder, join(folder, 'archive/deep/circle'));
    symlinkSync(join(folder, 'archive/deep'), join(folder, 'archive/deep/self'));
    symlinkSync('a.md', join(folder, 'meetings/copy.md'));
    expect(await read(folder)).toEqual({
      files: ['meetings/a.md', 'meetings/archive/deep/older.md', 'meetings/archive/old.md'],
      problems: [
        'meetings/copy.md:1:1 warning link-repeated',
        'meetings/archive/deep/circle:1:1 warning link-repeated',
        'meetings/archive/deep/self:1:1 warning link-repeated',
      ],
    });
  });

  it('to nothing, or to themselves, are problems', async () => {
    const folder = knowledgeFolder({ 'meetings/a.md': 'a' });
    symlinkSync('nowhere.md', join(folder, 'meetings/b.md'));
    symlinkSync('c.md', join(folder, 'meetings/c.md'));
    expect((await read(folder)).problems).toEqual([
      'meetings/b.md:1:1 error vanished',
      'meetings/c.md:1:1 error vanished',
    ]);
  });

  it('as a cluster mounts a folder: every file a link to a hidden place beside it', async () => {
    const folder = knowledgeFolder({ '..2026/meetings/a.md': 'a', '..2026/bodies.yaml': '[]' });
    symlinkSync('..2026', join(folder, '..data'));
    symlinkSync('..data/meetings', join(folder, 'meetings'));
    symlinkSync('..data/bodies.yaml', join(folder, 'bodies.yaml'));
    expect(await read(folder)).toEqual({ files: ['bodies.yaml', 'meetings/a.md'], problems: [] });
  });

  it('the folder itself may be one', async () => {
    const folder = knowledgeFolder({ 'real/meetings/a.md': 'a' });
    symlinkSync('real', join(folder, 'link'));
    expect((await read(join(folder, 'link'))).files).toEqual(['meetings/a.md']);
  });
});

describe('the folder itself', () => {
  it.each([
    ['missing', 'nowhere'],
    ['not-a-directory', 'file.md'],
  ])('%s: says so in words', async (code, name) => {
    const folder = knowledgeFolder({ 'file.md': 'x' });
    const error = await readFiles(join(folder, name)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FolderError);
    expect(error).toMatchObject({ code, directory: join(folder, name) });
    expect(String(error)).toContain(name);
  });

  it('unreadable: a path no system takes', async () => {
    await expect(readFiles('a\0b')).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('a file that goes while the folder is read is a problem, or is not there', async () => {
    const folder = knowledgeFolder(
      Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`meetings/${i}.md`, paper({})])),
    );
    const reading = read(folder);
    for (let i = 0; i < 40; i += 2) renameSync(join(folder, `meetings/${i}.md`), join(folder, `${i}.gone`));
    const { files, problems } = await reading;
    expect(problems.filter((problem) => !problem.endsWith(' error vanished'))).toEqual([]);
    expect(files.length + problems.length).toBeGreaterThanOrEqual(20);
  });
});
