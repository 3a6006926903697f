import { beforeAll, describe, expect, it } from 'vitest';
import { HEADLINE_LIMIT } from '../../src/domain/answer.ts';
import { type Ask, asking, paper } from '../support/asking.ts';
import { askingPlan, checkView, checkWithout, shown, viewQuestions } from '../support/plan-views.ts';

describe('timeline, on the invented plan', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await askingPlan();
  });

  it.each(viewQuestions('timeline'))('$id $q', (question) => {
    const answer = ask(question.q);
    checkView(answer, question);
    expect(answer.intent).toBe('timeline');
    expect(answer.headline.length).toBeLessThanOrEqual(HEADLINE_LIMIT);
    expect(answer.statements.length).toBeLessThanOrEqual(12);
    // Every paper that the question's author found the matter in, not only one of them.
    for (const doc of [question.doc ?? []].flat())
      expect(answer.citations.map(({ document }) => document.id.startsWith(doc))).toContain(true);
  });

  it.each(viewQuestions('timeline').filter(({ without }) => without))(
    '$id changes without the paragraph',
    checkWithout,
  );

  it('takes nothing from passages that are held', () => {
    expect(shown(ask('timeline of the Programme Board'))).not.toMatch(/BestPillsDirect|previous instructions/);
  });
});

const LIGHTHOUSE = {
  'meetings/2021-02-01-trust.md': paper(
    { title: 'Harbour Trust minutes', body: 'Harbour Trust', date: '2021-02-01' },
    `## Lighthouse repairs

1. The lighthouse repairs are due to begin on 3 May 2021.

2. RESOLVED that the survey of the lighthouse repairs be noted.

3. Mr Odd asked whether the lighthouse repairs would be loud.`,
  ),
  'meetings/2021-06-07-trust.md': paper(
    { title: 'Harbour Trust minutes', body: 'Harbour Trust', date: '2021-06-07' },
    `## Lighthouse repairs

1. The lighthouse repairs had begun on 3 May 2021.

2. The lamp of the lighthouse repairs was delivered on 10 May.

3. The Trust RESOLVED to approve a further £40,000 for the lighthouse repairs.

4. A proposal that the lighthouse repairs be abandoned was put to the vote and lost.`,
  ),
  'meetings/2021-09-06-draft.md': paper(
    { title: 'Harbour Trust', kind: 'draft-minutes', body: 'Harbour Trust', date: '2021-09-06' },
    'The lighthouse repairs would be complete by 30 September 2021.',
  ),
  'meetings/2021-09-06-trust.md': paper(
    { title: 'Harbour Trust', body: 'Harbour Trust', date: '2021-09-06', supersedes: '2021-09-06-draft' },
    'The lighthouse repairs would be complete by 30 October 2021.',
  ),
  'meetings/2021-08-01-proposal.md': paper(
    { title: 'Proposed decision: lighthouse repairs', kind: 'proposed-decision', date: '2021-08-01' },
    'I propose to agree a lease of the tower for the lighthouse repairs of 9 years.',
  ),
  'meetings/2021-08-20-decision.md': paper(
    {
      title: 'Decision: lighthouse repairs',
      kind: 'decision-record',
      date: '2021-08-20',
      supersedes: '2021-08-01-proposal',
    },
    `I agree to a lease of the tower for the lighthouse repairs of 5 years.

The decision was called in on 24 August 2021.`,
  ),
  'meetings/note.md': paper({ title: 'A note', kind: 'note' }, 'The lighthouse repairs cost £90,000 in all.'),
};

describe('a timeline', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await asking(LIGHTHOUSE);
  });
  const lines = (question = 'timeline of the lighthouse repairs', asOf = '2021-09-30'): string[] =>
    ask(question, { asOf }).statements.map(({ text }) => text);

  it('runs in the order of the days, undated papers last', () => {
    const days = lines().map((text) => text.split(/[:,]/)[0]);
    expect(days).toEqual([
      '1 February 2021',
      '3 May 2021',
      '10 May (no year given; read as 2021)',
      '7 June 2021',
      '7 June 2021',
      '1 August 2021',
      '20 August 2021',
      '24 August 2021',
      '30 October 2021',
      'Undated',
    ]);
  });

  it.each([
    ['a decision with its force', '7 June 2021, approved by resolution: '],
    ['a lost proposal as lost', '7 June 2021, put to the vote and lost: '],
    ['a proposal as undecided', '1 August 2021, proposed, not yet decided: '],
    ['what is ahead as due', '30 October 2021, due: '],
    ['what the record tells in the past tense as happened, though its paper is dated before', '24 August 2021: '],
  ])('tells %s', (_, beginning) => {
    expect(lines().some((text) => text.startsWith(beginning))).toBe(true);
  });

  it('says of a day gone by that it was due', () => {
    expect(lines(undefined, '2022-01-01').some((text) => text.startsWith('30 October 2021, was due: '))).toBe(true);
  });

  it('tells once what two papers tell, in the words of the newer, and cites both', () => {
    const answer = ask('timeline of the lighthouse repairs');
    const told = answer.statements.filter(({ text }) => text.startsWith('3 May 2021'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('had begun');
    expect(told[0]?.text).toContain('Also told by: (Harbour Trust minutes, 1 February 2021');
    expect(told[0]?.citations).toHaveLength(2);
  });

  it('leaves drafts that were replaced silent', () => {
    expect(shown(ask('timeline of the lighthouse repairs'))).not.toContain('30 September');
  });

  it('counts its entries and tells the first and the last in the headline', () => {
    const { headline } = ask('timeline of the lighthouse repairs', { asOf: '2021-07-01' });
    expect(headline).toMatch(/^\d+ entries.*First: .*1 February 2021.* Last: /);
  });

  it('keeps to the time asked about', () => {
    const days = lines('timeline of the lighthouse repairs since August 2021', '2022-01-01');
    expect(days[0]).toMatch(/^1 August 2021/);
    expect(days.join(' ')).not.toContain('3 May 2021');
  });

  it('shows nothing of papers after the as-of day', () => {
    expect(lines(undefined, '2021-03-01').join(' ')).not.toContain('had begun');
  });

  it.each([
    'chronology of the lighthouse repairs',
    'lighthouse repairs timeline',
    'show me the history of the lighthouse repairs',
  ])('is what is asked for by: %s', (question) => {
    expect(ask(question)).toMatchObject({ intent: 'timeline', kind: 'found' });
  });

  it.each(['timeline of the fish market', 'timeline'])('is not made up: %s', (question) => {
    expect(ask(question).kind).toBe('not-found');
  });
});
