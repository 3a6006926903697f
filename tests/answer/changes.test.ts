import { beforeAll, describe, expect, it } from 'vitest';
import { HEADLINE_LIMIT } from '../../src/domain/answer.ts';
import { type Ask, asking, paper } from '../support/asking.ts';
import { askingPlan, checkView, checkWithout, shown, viewQuestions } from '../support/plan-views.ts';

describe('what changed, on the invented plan', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await askingPlan();
  });

  it.each(viewQuestions('changed'))('$id $q', (question) => {
    const answer = ask(question.q);
    checkView(answer, question);
    expect(answer.intent).toBe('changes');
    expect(answer.headline.length).toBeLessThanOrEqual(HEADLINE_LIMIT);
  });

  it.each(viewQuestions('changed').filter(({ without }) => without))('$id changes without the paragraph', checkWithout);
});

const LIBRARY = {
  'meetings/2021-01-11-board.md': paper(
    { title: 'Library Board minutes', body: 'Library Board', date: '2021-01-11' },
    `## Mobile library

1. Ms Ada Stone, Chief Librarian, presented the accounts.

2. The cost of the mobile library stands at £60,000.

3. The mobile library is expected to open in April 2021.

4. The mobile library has two drivers who know the valley well.`,
  ),
  'meetings/2021-03-08-draft.md': paper(
    { title: 'Library Board', kind: 'draft-minutes', body: 'Library Board', date: '2021-03-08' },
    `DRAFT MINUTES of the meeting of the Library Board on 8 March 2021.

1. There were 412 loans from the mobile library in February.

2. The Board thanked Mr Reed.`,
  ),
  'meetings/2021-03-08-board.md': paper(
    {
      title: 'Library Board',
      body: 'Library Board',
      date: '2021-03-08',
      supersedes: '2021-03-08-draft',
      approvedAt: '2021-05-10-board',
    },
    `MINUTES of the meeting of the Library Board on 8 March 2021.

1. There were 421 loans from the mobile library in February.

2. The Board thanked Mr Reed.

3. The Board RESOLVED that the roof be mended.`,
  ),
  'meetings/2021-05-10-board.md': paper(
    { title: 'Library Board minutes', body: 'Library Board', date: '2021-05-10' },
    `## Minutes

RESOLVED that, as corrected, the minutes of the meeting held on 8 March 2021 be approved.

## Mobile library

1. Mr Tom Vale, Chief Librarian, has been appointed to lead the mobile library.

2. The cost of the mobile library stands at £75,000.

3. The mobile library is expected to open in September 2021.

4. The mobile library has two drivers who know the valley well.`,
  ),
  'meetings/2021-02-01-council.md': paper(
    { title: 'Town Council minutes', body: 'Town Council', date: '2021-02-01' },
    'The Council RESOLVED to approve the parking plan for the square.',
  ),
};

describe('what changed since a day or a meeting', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await asking(LIBRARY);
  });
  const told = (question: string, asOf?: string): string => shown(ask(question, asOf ? { asOf } : {}));

  it.each([
    ['a figure', '£75,000', '£60,000'],
    ['a date', 'September 2021', 'April 2021'],
  ])('puts %s beside what an earlier paper said', (_, now, then) => {
    const { statements } = ask('what has changed with the mobile library since 11 January 2021?');
    const change = statements.find(({ text }) => text.includes(now));
    expect(change?.text).toMatch(new RegExp(`${now}.*Before: .*${then}`));
    expect(change?.citations).toHaveLength(2);
  });

  it('puts a holder beside the one before', () => {
    const { statements } = ask('what changed at the Library Board since 11 January 2021?');
    expect(statements.find(({ text }) => text.includes('Tom Vale'))?.text).toMatch(/Before: .*Ada Stone/);
  });

  it('does not tell as news what an earlier paper said already', () => {
    expect(told('what has changed with the mobile library since 11 January 2021?')).not.toContain('two drivers');
  });

  it.each([
    ['what is new on the mobile library since 8 March 2021?', ['£75,000'], ['421 loans']],
    ['what is new on the mobile library since March 2021?', ['£75,000', '421 loans'], []],
    ['what has changed with the mobile library since the last meeting of the Town Council?', ['£75,000', '421'], []],
    ['how has the cost of the mobile library changed since January 2021?', ['£75,000', '£60,000'], []],
    ['anything new on the mobile library since the meeting of 8 March?', ['£75,000'], ['421 loans']],
    ['what is new since the Town Council of 1 February 2021?', ['£75,000'], ['parking plan']],
  ])('%s', (question, present, absent) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ intent: 'changes', kind: 'found' });
    for (const words of present) expect(shown(answer)).toContain(words);
    for (const words of absent) expect(shown(answer)).not.toContain(words);
  });

  it('says that nothing is newer, with the newest paper there is', () => {
    const { headline, citations } = ask('what changed with the mobile library since June 2021?');
    expect(headline).toMatch(/^Nothing newer than June 2021 is recorded\. The newest paper that speaks of it: “/);
    expect(citations[0]?.document.date).toBe('2021-05-10');
  });

  it('says that a paper without a date cannot be placed', async () => {
    const note = { 'meetings/note.md': paper({ kind: 'note' }, 'The mobile library has a new horn.') };
    const { warnings } = (await asking({ ...LIBRARY, ...note }))(
      'what changed with the mobile library since March 2021?',
    );
    expect(warnings).toContain('1 undated paper speaks of this too; whether before or after that day is not recorded.');
  });

  it('knows nothing of papers after the as-of day', () => {
    expect(told('what changed with the mobile library since 11 January 2021?', '2021-04-01')).not.toContain('£75,000');
  });

  it.each(['what changed with the fish market since January 2021?', 'what changed?', 'what is new since the flood?'])(
    'is silent where the papers are: %s',
    (question) => {
      expect(ask(question).kind).toBe('not-found');
    },
  );
});

describe('what changed between two versions of a paper', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await asking(LIBRARY);
  });

  it.each([
    'what changed between the draft and the approved minutes of 8 March 2021?',
    'what is different between the draft minutes and the final minutes of March 2021?',
    'how do the approved minutes of 8 March 2021 differ from the draft?',
    'differences between the draft and approved minutes of 8 March 2021',
  ])('%s', (question) => {
    const { headline, statements, citations } = ask(question);
    expect(headline).toMatch(/^Before: “There were 412 loans.*After: “There were 421 loans/);
    expect(statements.map(({ text }) => text).join(' ')).toContain('Only in the later paper: “The Board RESOLVED');
    expect(statements.map(({ text }) => text).join(' ')).not.toContain('Mr Reed');
    expect(citations.map(({ document }) => document.id)).toContain('2021-05-10-board');
  });

  it('tells no difference in the heading that every draft has', () => {
    expect(shown(ask('what changed between the draft and the approved minutes?'))).not.toContain('MINUTES of');
  });

  it('has nothing to compare where the record has no such pair', () => {
    expect(ask('what changed between the draft and the approved minutes of 3 April 2019?').kind).toBe('not-found');
    expect(ask('what changed between the proposed decision and the decision taken?').kind).toBe('not-found');
  });
});
