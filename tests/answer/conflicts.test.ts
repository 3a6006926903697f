import { beforeAll, describe, expect, it } from 'vitest';
import { HEADLINE_LIMIT } from '../../src/domain/answer.ts';
import { type Ask, asking, paper } from '../support/asking.ts';
import { askingPlan, checkView, checkWithout, viewQuestions } from '../support/plan-views.ts';

describe('conflicts, on the invented plan', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await askingPlan();
  });

  // The best sentence is told, and that a later one of another paper gives another value is not seen yet.
  const SHORT = new Set(['v054']);
  it.fails.each(viewQuestions('conflict').filter(({ id }) => SHORT.has(id)))('$id $q', (question) => {
    checkView(ask(question.q), question);
  });

  it.each(viewQuestions('conflict').filter(({ id }) => !SHORT.has(id)))('$id $q', (question) => {
    const answer = ask(question.q);
    checkView(answer, question);
    expect(answer.headline.length).toBeLessThanOrEqual(HEADLINE_LIMIT);
  });

  it.each(viewQuestions('conflict').filter(({ without }) => without))(
    '$id changes without the paragraph',
    checkWithout,
  );
});

describe('papers that differ', () => {
  const harbour = {
    'meetings/a.md': paper(
      { title: 'January', body: 'Harbour Board', date: '2021-01-10' },
      'The harbour serves eight villages.\n\nThe dredging scheme will cost £2.4 million.\n\nThe harbour has 40 moorings.',
    ),
    'meetings/b.md': paper(
      { title: 'March', kind: 'report', body: 'Harbour Board', date: '2021-03-10' },
      'There are ten villages along the harbour.\n\nThe cost of the dredging scheme has risen from £2.4 million to £3 million, a further £0.6 million.\n\nThe harbour has 40 moorings.',
    ),
    'meetings/c.md': paper(
      { title: 'Draft', kind: 'draft-minutes', body: 'Harbour Board', date: '2021-04-10' },
      'The harbour serves nine villages.',
    ),
    'meetings/d.md': paper(
      { title: 'Approved', body: 'Harbour Board', date: '2021-04-10', supersedes: 'c' },
      'The harbour serves ten villages.',
    ),
  };

  it.each([
    [
      'Do the papers agree about the number of villages?',
      'The papers differ, newest first: ten (10 April 2021); ten (10 March 2021); eight (10 January 2021).',
    ],
    [
      'How many villages are there according to each paper?',
      'ten (10 April 2021); ten (10 March 2021); eight (10 January 2021)',
    ],
    ['What does the dredging scheme cost in each paper?', '£3 million (10 March 2021); £2.4 million'],
    ['Do the papers agree about the number of moorings?', '2 papers agree: 40'],
    ['Is it eight or 10 villages?', 'ten (10 April 2021)'],
  ])('%s', async (question, fact) => {
    const { headline, intent } = (await asking(harbour))(question);
    expect(intent).toBe('conflicts');
    expect(headline).toContain(fact);
    expect(headline).not.toContain('nine');
  });

  it('shows a replaced figure only where the question names it, and as replaced', async () => {
    const { headline } = (await asking(harbour))('Does the harbour serve 10 or 9 villages?');
    expect(headline).toContain('ten (10 April 2021)');
  });

  it('is silent on what no paper counts', async () => {
    expect((await asking(harbour))('Do the papers agree about the number of lighthouses?').kind).toBe('not-found');
  });
});
