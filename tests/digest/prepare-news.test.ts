import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../src/digest/compose-digest.ts';
import { prepareNews } from '../../src/digest/prepare-news.ts';
import type { Subscription } from '../../src/digest/subscription.ts';
import { paper } from '../support/asking.ts';
import { CALENDAR, diary, lines } from '../support/diary.ts';

const DAY = '2018-02-09';
const FOLDER = {
  'bodies.yaml': '- { id: board, name: Harbour Board }',
  'meetings/old.md': paper(
    { body: 'board', kind: 'report', date: '2018-01-05' },
    'The quay crane will be delivered on 8 February 2018.\n\nThe slipway will open on 12 February 2018.\n\nThe next meeting of the Harbour Board is on 6 February 2018.',
  ),
};
const SUBSCRIPTION: Subscription = {
  id: 'U1 body:board',
  destination: { kind: 'person', id: 'U1' },
  followed: { kind: 'body', id: 'board', name: 'Harbour Board' },
  rhythm: 'daily',
  time: '08:30',
  timeZone: 'Europe/London',
  createdBy: 'U1',
  createdAt: Date.parse('2018-01-08T08:00Z'),
  scheduledAt: Date.parse('2018-01-08T08:00Z'),
  paused: null,
};

async function folder() {
  const channel = diary('2018-01-08', FOLDER, []);
  const decisions = Array.from({ length: 45 }, (_, i) => `The Board RESOLVED that berth ${i + 1} be leased.`);
  await channel.arrive(DAY, {
    'meetings/a.md': paper({ body: 'board', kind: 'note', date: '2018-02-08' }, decisions.join('\n\n')),
    'meetings/b.md': paper(
      { body: 'board', kind: 'board-update', date: '2018-02-08' },
      'The slipway will now open on 3 April 2018.\n\nThe Board AGREED that the fees be raised.',
    ),
  });
  const view = await channel.view(DAY);
  const entered = channel.entered();
  const compose = () =>
    composeDigest({
      view,
      subscriptions: [SUBSCRIPTION],
      due: [SUBSCRIPTION],
      day: DAY,
      until: '2018-02-12',
      since: '2018-02-08',
      entered,
      told: new Set(),
      calendar: CALENDAR,
    });
  return { view, entered, compose };
}

describe('news that was made ready', () => {
  it('is told as it would be without, and others had their turns', async () => {
    const ready = await folder();
    let rests = 0;
    await prepareNews(ready.view, DAY, ready.entered, CALENDAR, async () => {
      rests++;
    });
    expect(rests).toBeGreaterThan(5);
    const digest = ready.compose();
    expect(digest).toEqual((await folder()).compose());
    expect(lines(digest, 'moved')[0]).toMatch(/^Now 3 April 2018; 12 February 2018 in the paper of 5 January 2018: /);
    expect(lines(digest, 'meeting-without-paper')).toHaveLength(1);
  });

  it('may be made ready for two at the same time', async () => {
    const { view, entered, compose } = await folder();
    const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
    await Promise.all([
      prepareNews(view, DAY, entered, CALENDAR, pause),
      prepareNews(view, DAY, entered, CALENDAR, pause),
    ]);
    expect(compose()).toEqual((await folder()).compose());
  });
});

describe('a day that is over', () => {
  it('is told after a break of weeks, and not after one of many months', async () => {
    const plan = {
      'meetings/plan.md': paper(
        { kind: 'report', date: '2018-02-01' },
        'The new quay crane will be delivered on 20 March 2018.',
      ),
    };
    const late = diary('2018-02-05', plan, ['words quay crane']);
    expect(lines(await late.digest('2018-05-08'), 'passed')).toHaveLength(1);
    const later = diary('2018-02-05', plan, ['words quay crane']);
    expect(await later.digest('2018-09-04')).toBeNull();
  });
});

describe('a paper that enters after midnight in summer', () => {
  it('was added on that day', async () => {
    const channel = diary('2018-06-01', FOLDER, ['body board']);
    await channel.arrive('2018-06-04', {
      'meetings/c.md': paper({ body: 'board', kind: 'note', date: '2018-06-01' }, 'The lamp was painted white again.'),
    });
    const view = await channel.view('2018-06-04');
    const at = Date.parse('2018-06-03T23:30Z');
    const digest = composeDigest({
      view,
      subscriptions: [SUBSCRIPTION],
      due: [SUBSCRIPTION],
      day: '2018-06-04',
      until: '2018-06-05',
      since: '2018-06-01',
      entered: { document: ({ id }) => (id === 'c' ? at : null), passage: ({ id }) => (id === 'c' ? at : null) },
      told: new Set(),
      calendar: CALENDAR,
    });
    expect(lines(digest, 'paper')[0]).toContain('; added today;');
  });
});
