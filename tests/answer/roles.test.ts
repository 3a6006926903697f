import { describe, expect, it } from 'vitest';
import { asking, paper } from '../support/asking.ts';

const harbour = {
  'meetings/a.md': paper(
    { body: 'Harbour Board', kind: 'minutes', title: 'May', date: '2025-05-13' },
    'Present: Rita Lund (Chair), Ada Orr (Director of Finance), Tom Brack (Head of Estates).\n\nThe crane was mended.',
  ),
};
const library = {
  'meetings/a.md': paper(
    { body: 'Library Board', kind: 'minutes', title: 'May', date: '2024-05-14' },
    'Present: Joan Ash (Chair), Neil Falk (Chief Finance Officer), Mary Dunn (Programme Director).',
  ),
  'meetings/b.md': paper(
    { body: 'Library Board', kind: 'minutes', title: 'June', date: '2025-06-10' },
    'Present: Joan Ash (Chair), Ivy Sands (Chief Finance Officer), Mary Dunn (Programme Director).',
  ),
};

describe('who holds a part of the work that is called by an everyday word', () => {
  it.each([
    ["who's in charge of the money side?", 'Ada Orr, Director of Finance'],
    ['who looks after the finances?', 'Ada Orr, Director of Finance'],
    ['who is responsible for the buildings?', 'Tom Brack, Head of Estates'],
  ])('at a harbour: %s', async (question, holder) => {
    expect((await asking(harbour))(question).headline).toMatch(new RegExp(`^Last named, [^:]+: ${holder}`));
  });

  it.each([
    ['who handles the budget?', 'Ivy Sands, Chief Finance Officer'],
    ['who runs the programme?', 'Mary Dunn, Programme Director'],
  ])('in a library, by the newest paper: %s', async (question, holder) => {
    expect((await asking(library))(question).headline).toMatch(new RegExp(`^Last named, [^:]+: ${holder}`));
  });

  it('names nobody for what no paper names a post of, or for something else', async () => {
    const ask = await asking(harbour);
    for (const question of ['who leads on digital?', 'who runs the tea stall?', 'who looks after the money tree?'])
      expect(ask(question).headline).not.toContain('Last named');
  });
});
