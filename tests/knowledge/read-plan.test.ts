import { describe, expect, it } from 'vitest';
import { inShort, load } from '../support/knowledge-builders.ts';
import { paper } from '../support/knowledge-folder.ts';

const PAPERS = { 'meetings/a.md': paper({ title: 'Harbour Board' }, 'The lamp was lit.') };
const PLAN = '{ name: Harbour and Isles Partnership, short: Harbour STP, area: [Harbour, The Isles], from: 2016 }\n';

describe('plan.yaml', () => {
  it('says whose record the folder is', async () => {
    const { corpus, problems } = await load({ ...PAPERS, 'plan.yaml': PLAN });
    expect(problems).toEqual([]);
    expect(corpus.plan).toEqual({
      name: 'Harbour and Isles Partnership',
      short: 'Harbour STP',
      area: ['Harbour', 'The Isles'],
      from: '2016',
    });
  });

  it('may be left out, and needs no more than a name', async () => {
    expect((await load(PAPERS)).corpus.plan).toBeNull();
    const { corpus } = await load({ ...PAPERS, 'plan.yaml': 'name: Harbour plan\n' });
    expect(corpus.plan).toEqual({ name: 'Harbour plan', short: null, area: [], from: null });
  });

  it.each([
    ['a misspelt field', 'name: Harbour\nareas: [Isles]\n', 'plan.yaml:2:1 error unknown-field'],
    ['no name', 'area: [Isles]\n', 'plan.yaml:1:1 error missing-field'],
    ['a list', '- name: Harbour\n', 'plan.yaml:1:1 error not-a-mapping'],
    ['an empty file', '\n', 'plan.yaml:1:1 error empty'],
    ['a day that does not exist', 'name: Harbour\nfrom: 2016-02-30\n', 'plan.yaml:2:7 error bad-date'],
    ['wrong YAML', 'name: [Harbour\n', 'plan.yaml:2:1 error yaml-syntax'],
  ])('%s is named and costs nothing else', async (_, plan, problem) => {
    const { corpus, problems } = await load({ ...PAPERS, 'plan.yaml': plan });
    expect(problems.map(inShort)).toEqual([problem]);
    expect(corpus.plan).toBeNull();
    expect(corpus.documents).toHaveLength(1);
  });

  it('keeps what was read before when it cannot be read now, and lets it go when it is gone', async () => {
    const { corpus: previous } = await load({ ...PAPERS, 'plan.yaml': PLAN });
    const broken = await load({ ...PAPERS, 'plan.yaml': 'name: \n' }, { previous });
    expect(broken.corpus.plan).toEqual(previous.plan);
    expect(broken.problems.map(({ code }) => code).sort()).toEqual(['bad-value', 'register-kept']);
    expect((await load(PAPERS, { previous })).corpus.plan).toBeNull();
  });
});
