import { beforeAll, describe, expect, it } from 'vitest';
import { HEADLINE_LIMIT } from '../../src/domain/answer.ts';
import { type Ask, asking, paper } from '../support/asking.ts';
import { askingPlan, checkView, checkWithout, viewQuestions } from '../support/plan-views.ts';

describe('journey, on the invented plan', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await askingPlan();
  });

  it.each(viewQuestions('journey'))('$id $q', (question) => {
    const answer = ask(question.q);
    checkView(answer, question);
    expect(answer.headline.length).toBeLessThanOrEqual(HEADLINE_LIMIT);
  });

  it.each(viewQuestions('journey').filter(({ without }) => without))('$id changes without the paragraph', checkWithout);
});

describe('the way of a matter through bodies', () => {
  const ferry = {
    'meetings/a.md': paper(
      { title: 'Ferry report', kind: 'report', body: 'Transport Board', date: '2021-03-01' },
      '## Ferry timetable\n\nThe Board is asked to consider the winter ferry timetable.',
    ),
    'meetings/b.md': paper(
      { title: 'Transport Board minutes', body: 'Transport Board', date: '2021-03-01' },
      '## Ferry timetable\n\nMs Orr presented the winter ferry timetable.\n\nThe Board noted the winter ferry timetable.',
    ),
    'meetings/c.md': paper(
      { title: 'Scrutiny Panel minutes', body: 'Island Scrutiny Panel', date: '2021-03-31' },
      '## Ferry timetable\n\nRESOLVED that the Panel is unable to support the winter ferry timetable.',
    ),
    'meetings/d.md': paper(
      { title: 'Island Cabinet minutes', body: 'Island Cabinet', date: '2021-05' },
      '## Ferry timetable\n\nThe Island Pilots Committee considered the winter ferry timetable on 12 April 2021.\n\nRESOLVED that the winter ferry timetable be approved.',
    ),
    'meetings/e.md': paper(
      { title: 'Library minutes', body: 'Library Board', date: '2021-04-02' },
      '## Opening hours\n\nRESOLVED that the winter opening hours of the library be approved.',
    ),
  };

  it('tells the stops in order with role, outcome and days between', async () => {
    const { headline, statements } = (await asking(ferry))('journey of the winter ferry timetable');
    expect(headline).toContain('4 bodies, in order: Transport Board, 1 March 2021 (for information)');
    expect(headline).not.toContain('Library');
    expect(statements.map(({ text }) => text.split(':')[0])).toEqual([
      'Transport Board, 1 March 2021, for information',
      '30 days later',
      '12 days later',
      'Island Cabinet, May 2021, for decision',
    ]);
    expect(statements[1]?.text).toContain('Island Scrutiny Panel, 31 March 2021, for scrutiny');
    expect(statements[2]?.text).toContain('Island Pilots Committee, 12 April 2021');
  });

  it.each([
    'Which bodies considered the winter ferry timetable?',
    'which committees have discussed the winter ferry timetable',
    'Trace the path of the winter ferry timetable',
    'winter ferry timetable journey',
  ])('is asked for as: %s', async (question) => {
    const answer = (await asking(ferry))(question);
    expect([answer.intent, answer.kind]).toEqual(['journey', 'found']);
  });

  it('names only those that decided where that is asked', async () => {
    const { headline } = (await asking(ferry))('Which bodies approved the winter ferry timetable?');
    expect(headline).toContain('Island Cabinet');
  });

  it('is silent on a matter no paper speaks of', async () => {
    expect((await asking(ferry))('journey of the airport runway').kind).toBe('not-found');
  });
});
