import { describe, expect, it } from 'vitest';
import { asking, paper } from '../support/asking.ts';

async function answer(text: string, question: string) {
  const ask = await asking({
    'meetings/2018-06-quay.md': paper({ title: 'Quay report', kind: 'report', date: '2018-06-14' }, text),
  });
  return ask(question);
}

describe('a sentence and its note', () => {
  it('are told together where the note gives another figure, which leads no more', async () => {
    const { lead, headline, citations } = await answer(
      '1. The dredging grant for the quay is £70,000[^1].\n\n[^1]: Restated in May 2018 as £90,000.',
      'how much is the dredging grant for the quay?',
    );
    expect(lead).toBeNull();
    expect(headline).toContain('£90,000');
    expect(citations.map(({ quote }) => quote)).toContainEqual(expect.stringContaining('Restated in May 2018'));
  });

  it('leave the figure in front where the note gives none', async () => {
    const { lead } = await answer(
      '1. The dredging grant for the quay is £70,000[^a].\n\n[^a]: Paid by the county.',
      'how much is the dredging grant for the quay?',
    );
    expect(lead).toBe('14 June 2018: £70,000');
  });
});

describe('a day that is denied', () => {
  it.each([
    ['The ice house will not open on 2 July 2018 as planned.', 'when will the ice house open?', 'Not on 2 July 2018'],
    ['Neither ice house opens on 2 July 2018.', 'when does the ice house open?', 'Not 2 July 2018'],
    ['The ice house will open on 2 July 2018.', 'when will the ice house open?', '2 July 2018 (now past)'],
  ])('leads as denied: %s', async (text, question, lead) => {
    expect((await answer(`1. ${text}`, question)).lead).toBe(lead);
  });
});
