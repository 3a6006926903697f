import { describe, expect, it } from 'vitest';
import { EVERYTHING, type ListName, listRows } from '../../src/matter/list-rows.ts';
import type { Row } from '../../src/matter/row.ts';
import { paper, TODAY } from '../support/asking.ts';
import { viewOfPapers } from '../support/views.ts';

/** The rows of a list of one paper of 16 November 2025. */
async function rowsOf(list: ListName, text: string, kind = 'minutes'): Promise<readonly Row[]> {
  const view = await viewOfPapers({
    'meetings/first.md': paper({ title: 'First', kind, body: 'Orchard Board', date: '2025-11-16' }, text),
  });
  return listRows(list, EVERYTHING, view, TODAY);
}

describe('an action is a row', () => {
  it.each([
    ['promised with “that”', 'Mr Pell undertook that the gate would be mended within a week.', 'Mr Pell', null],
    ['a paper offered for a time', 'Ms Ash offered full figures for the next meeting.', 'Ms Ash', null],
    ['to report back', 'The HPG would look at the hives and report back in the autumn.', 'The HPG', null],
    [
      'done by a day',
      'Dr Lamb was asked about the well. She would have a survey of it done by January 2026.',
      'Dr Lamb',
      '2026-01',
    ],
    ['a name and a deed', 'Noted. Mr Pell to return with a plan for frost in March 2026.', 'Mr Pell', '2026-03'],
    ['a name and a deed behind a semicolon', 'The post was advertised; Ms Ash to tell growers.', 'Ms Ash', null],
    ['a paper to come', 'The forecast of frost was not ready and would come in March 2026.', null, '2026-03'],
  ])('%s', async (_, text, owner, due) => {
    const rows = await rowsOf('actions', text);
    expect(rows.map((row) => [row.owner, row.due])).toContainEqual([owner, due]);
  });

  it('in a note that names who is to do what', async () => {
    expect((await rowsOf('actions', 'Rowan to put a page to the Board before Christmas.', 'note'))[0]?.owner).toBe(
      'Rowan',
    );
  });

  it.each([
    ['what nobody promised', 'Mr Pell had never promised that the gate would be mended.'],
    ['a report of the past', 'The surveyor reported back in March.'],
    ['fruit that is to come', 'The late pears would come in October.'],
  ])('and never %s', async (_, text) => {
    expect(await rowsOf('actions', text)).toEqual([]);
  });

  it('of no cell that has lost its table', async () => {
    const rows = await rowsOf('actions', '## Actions\n\nOwner\n\n30 June 2026\n\nCount the hives in the lower field');
    expect(rows.map(({ text }) => text)).toEqual(['Count the hives in the lower field']);
  });

  it.each([
    [
      'a day without a year behind the paper',
      'Open actions: Mr Pell, the list that growers had asked for, by 25 January.',
      '2026-01-25',
    ],
    [
      'a month alone in a table',
      '## Actions\n\n| Ref | Action | Owner | Due |\n|---|---|---|---|\n| 1 | Count the hives | Ms Ash | May |',
      '2026-05',
    ],
  ])('due on %s', async (_, text, due) => {
    expect((await rowsOf('actions', text)).map((row) => row.due)).toEqual([due]);
  });
});

describe('a date is announced', () => {
  it.each([
    [
      'where it lies after its paper, whatever the verb',
      'Applies to all growers from 08.00 on Monday 24 November.',
      '2025-11-24',
    ],
    ['where something was approved from it', 'The Board approved longer hours from 1 March.', '2026-03-01'],
    ['where it was offered', 'Mr Pell now offered 6 February.', '2026-02-06'],
    ['where something is to happen before it', 'All growers would be offered a date before 1 July.', '2026-07-01'],
    [
      'in a table of actions, as a month alone',
      '## Actions\n\n| Ref | Action | Due |\n|---|---|---|\n| 1 | Count the hives | May |',
      '2026-05',
    ],
  ])('%s', async (_, text, date) => {
    const [row] = await rowsOf('dates', text);
    expect(row).toMatchObject({ date, state: expect.stringMatching(/coming|passed/) });
  });

  it.each([
    ['what was approved on the day', 'The Board approved the hours on 3 March.', '2025-03-03'],
    ['what ran until it', 'The market ran until 30 September.', '2025-09-30'],
  ])('and %s is reported', async (_, text, date) => {
    expect((await rowsOf('dates', text))[0]).toMatchObject({ date, state: 'reported' });
  });

  it('and the year that a sum is for is none', async () => {
    const rows = await rowsOf('dates', 'The hedges would cost £4,000 in 2025/26.');
    expect(rows.every(({ state }) => state === 'reported' || state === 'coming')).toBe(true);
    expect(rows.some(({ state }) => state === 'passed')).toBe(false);
  });
});
