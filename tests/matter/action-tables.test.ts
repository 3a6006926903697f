import { describe, expect, it } from 'vitest';
import { actionsIn } from '../../src/matter/action-rows.ts';
import { paper } from '../support/asking.ts';
import { viewOfPapers } from '../support/views.ts';

/** The actions of a paper as reference, owner, due and state. */
async function actions(text: string): Promise<(string | null)[][]> {
  const view = await viewOfPapers({
    'meetings/2019-03-board.md': paper({ title: 'Delivery report', kind: 'report', date: '2019-03-12' }, text),
  });
  return actionsIn(view).map(({ name, owner, due, state }) => [name, owner, due, state]);
}

describe('a table of actions', () => {
  it('is known by the heads of its columns, whatever stands above it', async () => {
    const table = `## Tracker

| Ref | Action | Owner | Due | RAG |
|---|---|---|---|---|
| 1 | Mend the gate before the show of 1 May 2019 | Ada Finch | 4 June 2019 | Amber |
| 2 | Count the hives |  | 2 July 2019 | Green |
| 3 | Write to Ellsea | Hill Trust estates team | | Red |
| Total | 3 | | | |`;
    expect(await actions(table)).toEqual([
      ['1', 'Ada Finch', '2019-06-04', 'Amber'],
      ['2', null, '2019-07-02', 'Green'],
      ['3', 'Hill Trust estates team', null, 'Red'],
    ]);
  });

  it('is read by its heads in another order and other words', async () => {
    const table = `| Deadline | Who | Task | Progress |
|---|---|---|---|
| May 2019 | NB | Paint the lofts | Not begun |`;
    expect(await actions(table)).toEqual([[null, 'NB', '2019-05', 'Not begun']]);
  });

  it('is no table of figures or milestones', async () => {
    const table = `| Milestone | Lead | Target date |
|---|---|---|
| Shop opens | Greta Holm | 9 September 2019 |

| Site | Actions taken | Cost |
|---|---|---|
| Marwood | 14 | £300 |`;
    expect(await actions(table)).toEqual([]);
  });
});
