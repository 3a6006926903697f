import { describe, expect, it } from 'vitest';
import { asking, paper } from '../support/asking.ts';

const BOARD = { title: 'Orchard Board', body: 'Orchard Board', date: '2019-03-12' };
const PRESS = { title: 'Cider Press Group', body: 'Cider Press Group', date: '2019-02-05' };

describe('a headline where no fact stands in front', () => {
  const papers = {
    'meetings/2019-03-board.md': paper(
      BOARD,
      '1. The old presses at Marwood mill leaked in the winter and were patched.',
    ),
    'meetings/2019-02-press.md': paper(
      PRESS,
      '1. The old presses at Marwood mill leaked badly and Mr Lunn wished to sell them.',
    ),
  };

  it('has a second sentence that speaks of as much, each cited', async () => {
    const { headline, citations } = (await asking(papers))(
      'what happened with the old leaking presses at Marwood mill?',
    );
    expect(headline).toContain('patched');
    expect(headline).toContain('sell them');
    expect(new Set(citations.slice(0, 2).map(({ document }) => document.id)).size).toBe(2);
  });

  it('has none that speaks of less than the first, which carries the answer alone', async () => {
    const other = paper(PRESS, '1. The gate at Marwood mill was painted.');
    const { headline } = (await asking({ ...papers, 'meetings/2019-02-press.md': other }))(
      'what happened with the old presses at Marwood mill?',
    );
    expect(headline).toContain('patched');
    expect(headline).not.toContain('painted');
  });
});
