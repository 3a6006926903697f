import { describe, expect, it } from 'vitest';
import { asking, paper } from '../support/asking.ts';

const QUAY = {
  'meetings/2018-03-quay.md': paper(
    { title: 'Quay Panel, draft', body: 'Quay Panel', date: '2018-03-08' },
    `1. The diver counted 78 loose stones in the outer wall.

2. The Panel heard that the inner wall has 12 loose stones.`,
  ),
  'meetings/2018-05-quay.md': paper(
    { title: 'Quay Panel', body: 'Quay Panel', date: '2018-05-10' },
    '1. Approved with one correction: the diver had counted 87 loose stones in the outer wall and not 78.',
  ),
};
const FOREST = {
  'meetings/2021-02-forest.md': paper(
    { title: 'Forest Group', body: 'Upland Forest Group', date: '2021-02-03' },
    '1. Saplings may stand in the nursery for up to ten days.',
  ),
  'meetings/2021-03-roads.md': paper(
    { title: 'Roads Committee', body: 'Roads Committee', date: '2021-03-03' },
    '1. A correction: saplings may not stand in the road for ten days.',
  ),
  'meetings/2021-04-council.md': paper(
    { title: 'Council', body: 'Parish Council', date: '2021-04-07' },
    '1. In the minutes of the Forest Group, saplings in the nursery: "up to ten days" should read "up to 14 days".',
  ),
};

describe('what later minutes put right', () => {
  it('leads, and the wrong word is told as what it was', async () => {
    const answer = (await asking(QUAY))('how many loose stones did the diver count in the outer wall?');
    expect(answer.headline).toContain('87 loose stones');
    expect(answer.citations[0]?.document.id).toBe('2018-05-quay');
  });

  it('is found where another body names whose minutes it puts right, and nowhere else', async () => {
    const ask = await asking(FOREST);
    const answer = ask('how many days may saplings stand in the nursery?');
    expect(answer.headline).toMatch(/^7 April 2021: Put right since: .*14 days/);
    expect(answer.headline).not.toContain('road');
  });

  it('leaves alone what nothing puts right', async () => {
    const answer = (await asking(QUAY))('how many loose stones does the inner wall have?');
    expect(answer.headline).toContain('12');
    expect(answer.headline).not.toContain('Put right');
  });
});
