import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { harbourFolder } from '../support/harbour-folder.ts';
import { stp } from '../support/terminal.ts';

const PLAN = join(import.meta.dirname, '../plans/brackenshire/knowledge');
// A data folder that is not there: no bot runs where these tests run.
const ENV = { DATA_DIR: '/nonexistent' };

function digest(argv: readonly string[], env: Readonly<Record<string, string>> = ENV) {
  return stp(['digest', ...argv], { env, columns: 100 });
}

describe('stp digest', () => {
  it('tells what is new, decided and due', async () => {
    const { code, out } = await digest(['--knowledge', PLAN, '--as-of', '2022-09-27', '--since', '2022-07-01']);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('../golden/terminal-digest.txt');
  });

  it('gives JSON with the keys of the contract, in their order', async () => {
    const argv = ['--json', '--knowledge', PLAN, '--as-of', '2023-11-28', '--since', '2023-11-01'];
    const told = JSON.parse((await digest(argv)).out);
    expect(Object.keys(told)).toEqual('since asOf workstream nothingNew basis title sections'.split(' '));
    expect(told).toMatchObject({ since: '2023-11-01', asOf: '2023-11-28', workstream: null, nothingNew: false });
    const [section] = told.sections;
    expect(Object.keys(section)).toEqual('kind heading items more'.split(' '));
    expect(section).toMatchObject({ kind: 'coming-up', heading: 'Coming up' });
    expect(Object.keys(section.items[0])).toEqual('key text detail day reasons citations'.split(' '));
    expect(Object.keys(section.items[0].citations[0])).toEqual('quote paragraph label page document'.split(' '));
    expect(told.sections.flatMap((s: { items: unknown[] }) => s.items).length).toBeGreaterThan(5);
  });

  it('keeps to a workstream', async () => {
    const argv = ['--json', '--knowledge', PLAN, '--as-of', '2022-09-27', '--since', '2022-09-01'];
    const told = JSON.parse((await digest([...argv, '--workstream', 'maternity'])).out);
    const texts = told.sections.flatMap((s: { items: { text: string }[] }) => s.items.map(({ text }) => text));
    expect(told.workstream).toBe('maternity');
    expect(texts.join('\n')).toContain('consultation had been delayed');
    expect(texts.join('\n')).not.toContain('NHS dentistry');
  });

  it('looks back seven days unless it is told otherwise', async () => {
    const { out } = await digest(['--knowledge', harbourFolder(), '--as-of', '2018-03-13']);
    expect(out).toContain('All papers: what is new from 6 March 2018 to 13 March 2018');
  });

  it('says in one sentence that nothing is new, with the last news and the next date', async () => {
    const argv = ['--knowledge', harbourFolder(), '--as-of', '2018-04-10'];
    const { code, out } = await digest(argv);
    expect({ code, text: out.replace(/\s+/g, ' ') }).toEqual({
      code: 0,
      text:
        'Nothing new in all papers from 3 April 2018 to 10 April 2018. Last news: 6 March 2018. Next date: Tuesday 8 May 2018, Harbour Board. ' +
        'New is judged by the papers’ own headers, the day of retrieval or else the paper’s date; papers without either count as there from the start. ',
    });
    const told = JSON.parse((await digest([...argv, '--json'])).out);
    expect(told).toMatchObject({ nothingNew: true, sections: [] });
    expect(told.title).toContain('Nothing new');
  });

  it('shows restricted papers to their audience alone', async () => {
    const argv = ['--knowledge', harbourFolder(), '--as-of', '2018-04-05'];
    expect((await digest(argv)).out).toContain('Nothing new');
    expect((await digest([...argv, '--audience', 'officers'])).out).toContain('Officers’ note');
  });

  it.each([
    [
      'a workstream that is not known',
      ['--workstream', 'dredgng'],
      'There is no workstream dredgng. Did you mean dredging?',
    ],
    ['one that is like none', ['--workstream', 'xyzzy'], 'Known are dredging, moorings, unused'],
    ['a day that does not exist', ['--since', '2018-02-30'], '--since 2018-02-30 is no day'],
    ['days in the wrong order', ['--since', '2018-05-01', '--as-of', '2018-04-01'], 'is after the day of the digest'],
    ['words', ['dredging'], 'digest takes no words'],
  ])('refuses %s', async (_what, argv, hint) => {
    const { code, out, err } = await digest(['--knowledge', harbourFolder(), ...argv]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(hint);
  });

  it('makes no store and takes no lock', async () => {
    const data = join(harbourFolder(), 'data');
    const { code } = await digest(['--knowledge', harbourFolder()], { DATA_DIR: data });
    expect(code).toBe(0);
    expect(existsSync(data)).toBe(false);
  });
});
