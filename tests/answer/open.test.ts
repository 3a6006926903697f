import { beforeAll, describe, expect, it } from 'vitest';
import { HEADLINE_LIMIT } from '../../src/domain/answer.ts';
import { type Ask, asking, paper } from '../support/asking.ts';
import { askingPlan, checkView, checkWithout, viewQuestions } from '../support/plan-views.ts';

describe('open, on the invented plan', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await askingPlan();
  });

  it.each(viewQuestions('open'))('$id $q', (question) => {
    const answer = ask(question.q);
    checkView(answer, question);
    expect(answer.headline.length).toBeLessThanOrEqual(HEADLINE_LIMIT);
  });

  it.each(viewQuestions('open').filter(({ without }) => without))('$id changes without the paragraph', checkWithout);
});

describe('promises and what became of them', () => {
  const harbour = {
    'meetings/a.md': paper(
      { title: 'January', body: 'Harbour Board', date: '2021-01-10' },
      'Mr Vale undertook to circulate the dredging figures.\n\nMs Orr agreed to bring back a report on the harbour lights.\n\nMrs Lund asked for the tide tables of the north quay. Mr Vale said that he would send them in writing.',
    ),
    'meetings/b.md': paper(
      { title: 'March', body: 'Harbour Board', date: '2021-03-10' },
      'Ms Orr presented the report on the harbour lights, which had been sent to members on 1 March 2021.\n\nMrs Lund asked again for the tide tables of the north quay.',
    ),
  };

  it.each([
    ['Were the dredging figures circulated?', 'undertook to circulate the dredging figures', true],
    ['Was the report on the harbour lights brought back?', 'sent to members on 1 March 2021', false],
    ['Was the report on the harbour lights published?', 'sent to members on 1 March 2021', false],
    ['Were the tide tables of the north quay sent?', 'asked again for the tide tables', true],
  ])('%s', async (question, words, silent) => {
    const { headline, intent } = (await asking(harbour))(question);
    expect(intent).toBe('open');
    expect(headline).toContain(words);
    expect(headline.includes('No later word of it was found.')).toBe(silent);
    expect(headline).not.toMatch(/not done|failed/i);
  });

  it('shows what a sentence points back to', async () => {
    const { statements } = (await asking(harbour))('Were the tide tables of the north quay sent?');
    expect(statements.map((s) => s.text).join('\n')).toContain(
      '“Mrs Lund asked for the tide tables of the north quay. Mr Vale said that he would send them in writing.”',
    );
  });

  it.each(['Which commitments are still open?', 'outstanding actions', 'what promises have not been kept?'])(
    'lists what no later paper speaks of: %s',
    async (question) => {
      const { statements, headline } = (await asking(harbour))(question);
      const text = statements.map((s) => s.text).join('\n');
      expect(headline).toMatch(/no (?:clear )?later word was found in these papers/);
      expect(text).toContain('dredging');
      expect(text).not.toContain('harbour lights');
    },
  );

  it('answers from the record where nothing was promised', async () => {
    expect((await asking(harbour))('Was the marina survey published?').kind).toBe('not-found');
  });
});
