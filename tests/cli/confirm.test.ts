import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledgeFolder } from '../support/knowledge-folder.ts';
import { stp } from '../support/terminal.ts';

const paper = (more: string, end = '\n') =>
  [
    '---',
    'title: Harbour Board update',
    'kind: board-update',
    'date: 2019-06-04',
    ...(more ? [more] : []),
    '---',
    '',
    'The Harbour Board met on 4 June 2019. It agreed to buy nineteen lanterns.',
    '',
  ].join(end);

describe('stp confirm', () => {
  it('takes the mark out and changes nothing else, whatever the line ends', async () => {
    const folder = knowledgeFolder({
      'meetings/a.md': paper('unconfirmed: true'),
      'meetings/b.md': paper('unconfirmed: true', '\r\n'),
      'meetings/c.md': paper(''),
    });
    const ran = await stp(['confirm', 'a', 'b', 'c', '--knowledge', folder]);
    expect(ran.code).toBe(0);
    expect(ran.err).toBe('stp: c is confirmed already.\n');
    const read = (id: string) => readFileSync(join(folder, 'meetings', `${id}.md`), 'utf8');
    expect([read('a'), read('b'), read('c')]).toEqual([paper(''), paper('', '\r\n'), paper('')]);
  });

  it('confirms nothing where one of the papers is not there', async () => {
    const folder = knowledgeFolder({ 'meetings/lamps.md': paper('unconfirmed: true') });
    const ran = await stp(['confirm', 'lamps', 'lamp', '--knowledge', folder]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/no paper lamp in this folder.*Did you mean lamps/s);
    expect(readFileSync(join(folder, 'meetings/lamps.md'), 'utf8')).toContain('unconfirmed');
    expect((await stp(['confirm', '--knowledge', folder])).code).toBe(2);
  });
});

describe('a paper that nobody has confirmed', () => {
  const ask = (more: string) => {
    const folder = knowledgeFolder({ 'meetings/a.md': paper(more) });
    return stp(['ask', '--knowledge', folder, 'how', 'many', 'lanterns', 'were', 'bought?']);
  };

  it('answers on the command line, marked where its authority is told', async () => {
    const marked = await ask('unconfirmed: true');
    const plain = await ask('');
    expect(plain.out).toContain('nineteen lanterns');
    expect(marked.out).toContain('nineteen lanterns');
    expect(marked.out.replace(/\s+/g, ' ')).toContain('imported and not yet confirmed');
    expect(plain.out).not.toContain('confirmed');
  });

  it('is in no digest, but where it serves everyone', async () => {
    const folder = knowledgeFolder({ 'meetings/a.md': paper('unconfirmed: true') });
    const argv = ['digest', '--knowledge', folder, '--since', '2019-06-01', '--as-of', '2019-06-10'];
    expect((await stp(argv)).out).not.toContain('lanterns');
    expect((await stp(argv, { env: { SERVE_UNCONFIRMED: 'true' } })).out).toContain('Harbour Board');
  });
});
