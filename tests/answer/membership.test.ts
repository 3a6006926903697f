import { describe, expect, it } from 'vitest';
import { asking, paper } from '../support/asking.ts';

const QUAY = { body: 'Quay Committee', kind: 'minutes' };
const harbour = {
  'meetings/a.md': paper(
    { ...QUAY, title: 'January', date: '2025-01-14' },
    'Present: Jane Lyle (Chair), Tom Rowse, Ann Vane\n\nA paper on the steering of boats lay on the table.',
  ),
  'meetings/b.md': paper(
    { ...QUAY, title: 'May', date: '2025-05-13' },
    'Present: Jane Lyle (Chair), Ann Vane\n\nApologies: Sam Holt\n\nTom Rowse had written from Cadiz.',
  ),
};
const library = {
  'meetings/a.md': paper(
    { body: 'Reading Panel', kind: 'minutes', title: 'March', date: '2024-03-05' },
    'Members present: Olga Penn, Ivo Marsh, Kit Dale\n\nOn the agenda of the Reading Panel was the van.',
  ),
};

describe('who is on a body', () => {
  it.each([
    'who are the members of the Quay Committee?',
    'what is on the Quay Committee?',
    'what is the membership of the Quay Committee?',
    'list the current members of the Quay Committee',
  ])('%s', async (question) => {
    const answer = (await asking(harbour))(question);
    expect(answer.entries.map(({ name }) => name)).toContain('Ann Vane');
  });

  it('asks no list of people where the agenda is asked for', async () => {
    const answer = (await asking(library))('what was on the agenda of the Reading Panel?');
    expect(answer.entries).toEqual([]);
  });

  it.each([
    ['who are the members of the Reading Panel?', 'Ivo Marsh'],
    ['who sits on the Reading Panel?', 'Kit Dale'],
  ])('%s', async (question, name) => {
    expect((await asking(library))(question).entries.map((entry) => entry.name)).toContain(name);
  });
});

describe('whether somebody is on a body', () => {
  it.each([
    [
      'is Ann Vane on the Quay Committee?',
      'Ann Vane was at the newest meeting of which a list of people is here, 13 May 2025.',
    ],
    ['is Tom Rowse still a member of the Quay Committee?', 'is not in the newest list of people here, 13 May 2025'],
    ['does Sam Holt sit on the Quay Committee?', 'Sam Holt sent apologies to the newest meeting'],
  ])('%s', async (question, words) => {
    const answer = (await asking(harbour))(question);
    expect(answer.kind).toBe('found');
    expect(answer.headline).toContain(words);
  });

  it('claims nothing of somebody whom no list names', async () => {
    const answer = (await asking(library))('is Jane Lyle on the Reading Panel?');
    expect(answer.headline).not.toMatch(/list of people/);
  });
});
