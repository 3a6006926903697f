import { beforeAll, describe, expect, it } from 'vitest';
import { HEADLINE_LIMIT } from '../../src/domain/answer.ts';
import { type Ask, asking, paper } from '../support/asking.ts';
import { askingPlan, checkView, checkWithout, viewQuestions } from '../support/plan-views.ts';

describe('slipped, on the invented plan', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await askingPlan();
  });

  it.each(viewQuestions('slipped', 'passed'))('$id $q', (question) => {
    const answer = ask(question.q);
    checkView(answer, question);
    expect(answer.headline.length).toBeLessThanOrEqual(HEADLINE_LIMIT);
  });

  it.each(viewQuestions('slipped', 'passed').filter(({ without }) => without))(
    '$id changes without the paragraph',
    checkWithout,
  );
});

describe('dates that moved and targets that passed', () => {
  const pier = {
    'meetings/a.md': paper(
      { title: 'January', body: 'Harbour Board', date: '2021-01-10' },
      'The new pier was expected to open in summer 2021.\n\nThe crane survey is due to be completed by 30 April 2021.',
    ),
    'meetings/b.md': paper(
      { title: 'May', body: 'Harbour Board', date: '2021-05-09' },
      'The opening of the new pier has been moved to 4 October 2021.\n\nThe crane survey was completed on 28 April 2021.',
    ),
    'meetings/c.md': paper(
      { title: 'June', body: 'Harbour Board', date: '2021-06-09' },
      'The lifeboat shed will be painted by 31 August 2021.',
    ),
  };

  it('lists each stated date, oldest to newest, and that no later word was found', async () => {
    const { headline, statements } = (await asking(pier))('Has the opening of the new pier slipped?');
    expect(headline).toContain('summer 2021 → 4 October 2021');
    expect(headline).toContain('no later word of it was found');
    expect(statements[1]?.text).toMatch(/^Summer 2021, as stated in the paper of 10 January 2021/);
  });

  it('says nothing of silence while the date lies ahead', async () => {
    const { headline } = (await asking(pier))('Has the opening of the new pier slipped?', { asOf: '2021-07-01' });
    expect(headline).not.toContain('no later word');
  });

  it('tells the later paper that speaks of a target', async () => {
    const { headline } = (await asking(pier))('Was the crane survey completed on time?');
    expect(headline).toContain('30 April 2021');
    expect(headline).toContain('A later paper: “The crane survey was completed on 28 April 2021.”');
  });

  it('lists the targets that passed in silence, and no others', async () => {
    const { statements } = (await asking(pier))('Which targets have passed with no later word?');
    const text = statements.map((s) => s.text).join('\n');
    expect(text).toContain('lifeboat shed');
    expect(text).toContain('4 October 2021');
    expect(text).not.toContain('crane survey');
    expect(text).not.toContain('summer 2021');
  });

  it.each([
    ['Which dates have slipped?', 'moved to 4 October 2021'],
    ['Did the new pier open on time?', '4 October 2021'],
    ['Is the new pier behind schedule?', '4 October 2021'],
  ])('%s', async (question, fact) => {
    const answer = (await asking(pier))(question);
    expect(answer.intent).toBe('slipped');
    expect(answer.headline).toContain(fact);
  });

  it.each(['Did the committee open the meeting?', 'When will the new pier open?', 'What is a pier?'])(
    'leaves other questions alone: %s',
    async (question) => {
      expect((await asking(pier))(question).intent).not.toBe('slipped');
    },
  );
});
