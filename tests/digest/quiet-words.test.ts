import { describe, expect, it } from 'vitest';
import { quietWords } from '../../src/digest/quiet-words.ts';
import type { Followed } from '../../src/digest/subscription.ts';
import { paper } from '../support/asking.ts';
import { diary } from '../support/diary.ts';

const FOLDER = {
  'bodies.yaml': '- { id: board, name: Harbour Board }',
  'workstreams.yaml': '- { id: dredging, name: Dredging review }\n- { id: empty, name: Ferry timetable }',
  'meetings/a.md': paper(
    { body: 'board', date: '2018-01-02' },
    'The Dredging review began.\n\nThe next meeting of the Board is on 22 January.\n\nA Dredging review event will be held on 15 February 2018.',
  ),
};
const BOARD: Followed = { kind: 'body', id: 'board', name: 'Harbour Board' };

async function quiet(followed: Followed | null, day: string): Promise<string> {
  const channel = diary('2018-01-08', FOLDER, []);
  await channel.arrive('2018-01-12', {
    'meetings/b.md': paper({ body: 'board', kind: 'note', date: '2018-01-11' }, 'The crane is painted.'),
  });
  return quietWords(followed, await channel.view(day), channel.entered(), day);
}

describe('the words of a quiet day', () => {
  it('name the last news by its entry and the next date with how its year is known', async () => {
    expect(await quiet(BOARD, '2018-01-16')).toBe(
      'Last news: 12 January 2018. Next date: Monday 22 January (no year given; read as 2018), Harbour Board.',
    );
  });

  it('know of a workstream what its own papers are to bring', async () => {
    expect(await quiet({ kind: 'workstream', id: 'dredging', name: 'Dredging review' }, '2018-01-23')).toBe(
      'Last news: 2 January 2018. Next date: Thursday 15 February 2018, A Dredging review event will be held on 15 February 2018.',
    );
  });

  it('say what is not known', async () => {
    const empty: Followed = { kind: 'workstream', id: 'empty', name: 'Ferry timetable' };
    expect(await quiet(empty, '2018-01-16')).toBe('No news of it is recorded yet. No later date is recorded.');
    expect(await quiet(null, '2018-03-01')).toBe('Last news: 12 January 2018. No later date is recorded.');
  });
});
