import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importing as importingFiles } from '../support/importing.ts';
import { aPack, firstPages } from '../support/pack-file.ts';
import { stp } from '../support/terminal.ts';
import { aWordFile, paragraph } from '../support/word-file.ts';

const FRONT = [
  'AGENDA',
  'Tidal Board - Friday, 3rd May, 2019 10.00 am',
  '2. Quays of the port (Pages 2 - 3)',
  '3. Lamps (Page 4)',
  'Page 1',
].join('\n\n');
const QUAYS = 'Agenda Item 2\n\n1. The Board is asked to sell the tug to the crew of it.\n\nPage 2';
const MORE = '2. The quays were mended in May by the crew of the tug.\n\nPage 3';
const LAMPS = 'Agenda Item 3\n\n1. The lamps were lit in July by the keeper of the light.\n\nPage 4';
const PACK = [FRONT, QUAYS, MORE, LAMPS].join('\f');

/** A folder with a pack, and what importing it does. */
function importing(name: string, content: string | Uint8Array) {
  const folder = importingFiles({ [name]: content });
  return {
    ...folder,
    run: (...words: readonly string[]) => folder.run(name, ...words),
    put: (text: string) => folder.put(name, text),
  };
}

describe('a pack that is imported', () => {
  it('becomes several drafts, listed, each with its pages, from one original', async () => {
    const { run, read, out, paper } = importing('pack.txt', PACK);
    const ran = await run();
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out).toBe(['pack', 'pack-item-2', 'pack-item-3'].map((id) => `${paper(id)}\n`).join(''));
    expect(ran.err).toMatch(/pack\.txt is a pack of 3 papers, each a draft of its own:\n {2}page 1 +the agenda → /);
    expect(ran.err).toMatch(/\n {2}pages 2–3 +item 2, Quays of the port → \S*pack-item-2\.md\n/);
    expect(ran.err).toMatch(/pack\.txt, page 4:\d+:1 info fields Read: title “Lamps”/);
    expect(readdirSync(join(out, 'originals')).sort()).toEqual(['.drafts', 'pack.txt']);
    for (const id of ['pack', 'pack-item-2', 'pack-item-3']) expect(read(id)).toContain('\n  file: pack.txt\n');
    expect(read('pack-item-2')).toMatch(
      /^---\ntitle: Quays of the port\nkind: note\nbody: Tidal Board\nbodyBasis: inferred\nbodyNote: .*\ndate: 2019-05-03\ndateBasis: inferred\n/,
    );
    expect(read('pack-item-2')).toMatch(/<!-- page 2 -->\n\n1\. The Board.*\n\n<!-- page 3 -->\n\n2\. The quays/s);
    expect((await stp(['check', '--knowledge', out])).code).toBe(0);
    const { hits } = JSON.parse((await stp(['search', '--json', '--knowledge', out, 'tug crew mended'])).out);
    expect(hits[0]).toMatchObject({ document: { id: 'pack-item-2' }, page: 3, label: '2.' });
  });

  it('is unchanged again, and keeps edits in a new version', async () => {
    const { run, read, put, edit } = importing('pack.txt', PACK);
    await run();
    edit('pack-item-3', 'keeper of the light', 'keeper of the lighthouse');
    const again = await run();
    expect(again.code).toBe(0);
    expect(again.err).toMatch(/pack\.txt, page 4 is unchanged/);
    expect(again.err).not.toContain('duplicate');
    put(PACK.replace('in May by', 'in June by'));
    const later = await run();
    expect(later.code, later.err).toBe(0);
    expect(read('pack-item-2')).toContain('in June by');
    expect(read('pack-item-3')).toContain('keeper of the lighthouse');
  });

  it('names a paper that a new version no longer holds, and leaves it', async () => {
    const { run, read, put } = importing('pack.txt', PACK);
    await run();
    put([FRONT.replace('\n\n3. Lamps (Page 4)', ''), QUAYS, MORE].join('\f'));
    expect((await run()).err).toMatch(/pack-item-3\.md was cut from an earlier version and is not in this one/);
    expect(read('pack-item-3')).toContain('lamps were lit');
  });

  it('is said to hold several where a title is given for one', async () => {
    const { run } = importing('pack.txt', PACK);
    const ran = await run('--title', 'Lamps');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/it holds 3 papers, and --title says something of one/);
  });

  it('takes what is said of day and body for the agenda, and of the place for all', async () => {
    const { run, read } = importing('pack.txt', PACK.replace(' - Friday, 3rd May, 2019 10.00 am', ''));
    await run('--date', '2019-05-03', '--place', 'Tidal');
    expect(read('pack')).toMatch(/\ndate: 2019-05-03\nplace: Tidal\n/);
    expect(read('pack-item-2')).toMatch(/\ndate: 2019-05-03\ndateBasis: inferred\n/);
    expect(read('pack-item-2')).toContain('\nplace: Tidal\n');
  });

  it('leaves out an item that is a scan, says so, and goes on', async () => {
    const { run, out } = importing('pack.txt', [FRONT, QUAYS, MORE, 'Agenda Item 3\n\nPage 4'].join('\f'));
    const ran = await run();
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/pack\.txt, page 4 was not imported: it holds no text\./);
    expect(readdirSync(join(out, 'meetings')).sort()).toEqual(['pack-item-2.md', 'pack.md']);
  });

  it('does not stand beside the same pack imported whole, as an earlier version did, but with --force', async () => {
    const { run, read, out, paper } = importing('pack.txt', PACK);
    await run();
    const whole = read('pack').replace(
      /\n\n<!-- page 1[\s\S]*/,
      `\n\n${[QUAYS, MORE, LAMPS].join('\n\n').repeat(3)}\n`,
    );
    for (const id of ['pack-item-2', 'pack-item-3']) rmSync(paper(id));
    writeFileSync(paper('pack'), whole);
    const ran = await run();
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/pack\.md is there already; --force replaces it/);
    expect(readdirSync(join(out, 'meetings'))).toEqual(['pack.md']);
    expect((await run('--force')).code).toBe(0);
    expect(readdirSync(join(out, 'meetings'))).toHaveLength(3);
  });

  it('goes in whole as a PDF of 120 pages', async () => {
    const { run, read } = importing('pack.pdf', aPack(true));
    const ran = await run();
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out.match(/[\w-]+\.md/g)).toEqual([
      'pack.md',
      'pack-item-3.md',
      'pack-item-4.md',
      'pack-item-5.md',
      'pack-item-6.md',
    ]);
    expect(ran.err).not.toMatch(/words-lost|words-invented|duplicate/);
    expect(read('pack-item-5')).toContain(`\n<!-- page ${firstPages()[2]} -->\n`);
  });

  it('goes in as a Word file, whose papers are told by their items', async () => {
    const newPage = { more: '<w:pageBreakBefore/>' };
    const body = [
      ...['AGENDA', 'Tidal Board', 'Friday, 3rd May, 2019', '2. Quays', '3. Lamps'].map((text) => paragraph(text)),
      ...[paragraph('Agenda Item 2', newPage), paragraph('The quays were mended in May by the crew of the tug.')],
      ...[paragraph('Agenda Item 3', newPage), paragraph('The lamps were lit in July by the keeper of the light.')],
    ].join('');
    const { run, read, out } = importing('pack.docx', aWordFile({ body }));
    const ran = await run();
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out.match(/[\w-]+\.md/g)).toEqual(['pack.md', 'pack-item-2.md', 'pack-item-3.md']);
    expect(ran.err).toMatch(/is a pack of 3 papers, each a draft of its own:\n {2}the agenda → /);
    expect(ran.err).toMatch(/\n {2}item 3, Lamps → \S*pack-item-3\.md\n/);
    expect(ran.err).toMatch(/pack\.docx, item 3:\d+:1 info fields Read: title “Lamps”/);
    expect(read('pack-item-2')).toContain('The quays were mended');
    expect(read('pack-item-2')).not.toMatch(/<!-- page|Lamps/);
    expect((await run()).err).toMatch(/pack\.docx, item 2 is unchanged/);
    expect((await stp(['check', '--knowledge', out])).code).toBe(0);
  });
});
