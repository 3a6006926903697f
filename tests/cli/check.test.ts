import { describe, expect, it } from 'vitest';
import { harbourFolder } from '../support/harbour-folder.ts';
import { knowledgeFolder, paper } from '../support/knowledge-folder.ts';
import { stp } from '../support/terminal.ts';

const check = (...argv: string[]) => stp(['check', ...argv]);

describe('stp check', () => {
  it('counts what is right', async () => {
    const { code, out, err } = await check('--knowledge', harbourFolder());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^3 papers, 0 errors, 1 warning, \d+ notes?$/m);
  });

  it('names each problem on a line of its own and exits 1 on an error', async () => {
    const folder = harbourFolder({ 'meetings/broken.md': paper({ date: '2018-02-30' }, 'Nothing.') });
    const { code, out } = await check('--knowledge', folder);
    expect(code).toBe(1);
    expect(out).toMatch(/^meetings\/broken\.md:4:\d+ error [a-z-]+ .*2018-02-30.*leave it out if unknown\.$/m);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^3 papers, 1 error, /);
  });

  it('looks closer than a question does, by the day of its clock', async () => {
    const folder = harbourFolder({ 'meetings/plans.md': paper({ date: '2027-01-04' }, 'The Board plans a mole.') });
    const { code, out } = await check('--knowledge', folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^meetings\/plans\.md:4:7 warning future-date .* still to come\. Correct the year/m);
    expect(out).toMatch(/^meetings\/plans\.md:2:1 warning no-body /m);
    expect((await stp(['ask', '--knowledge', folder, 'mole'])).err).not.toContain('warning');
    expect((await stp(['check', '--knowledge', folder], { now: '2027-02-01' })).out).not.toContain('future-date');
  });

  it('prints the same problems as JSON, with what to do about each', async () => {
    const folder = harbourFolder({ 'meetings/broken.md': paper({ date: '2018-02-30' }, 'Nothing.') });
    const { code, out } = await check('--json', '--knowledge', folder);
    const { problems } = JSON.parse(out);
    expect(code).toBe(1);
    expect(Object.keys(problems[0])).toEqual('severity code file line column message fix'.split(' '));
    for (const { fix } of problems) expect(fix).not.toBe('');
  });

  it('takes an empty folder for a folder without papers', async () => {
    expect(await check('--knowledge', knowledgeFolder({ 'meetings/.keep': '' }))).toMatchObject({ code: 0 });
  });

  it('cannot be done on a file or on nothing', async () => {
    const folder = harbourFolder();
    expect(await check('--knowledge', `${folder}/bodies.yaml`)).toMatchObject({ code: 2, out: '' });
    expect(await check('--knowledge', `${folder}/none`)).toMatchObject({ code: 2, out: '' });
  });

  it('is told where the folder is by KNOWLEDGE_DIR too', async () => {
    expect(await stp(['check'], { env: { KNOWLEDGE_DIR: harbourFolder() } })).toMatchObject({ code: 0 });
  });
});
