import { beforeAll, describe, expect, it } from 'vitest';
import { EVERYTHING, LISTS, listRows } from '../../src/matter/list-rows.ts';
import type { Row } from '../../src/matter/row.ts';
import type { View } from '../../src/search/view.ts';
import { paper, TODAY } from '../support/asking.ts';
import { viewOfPapers } from '../support/views.ts';

const BOARD = { body: 'Harbour Board', kind: 'minutes' };
const FILES = {
  'workstreams.yaml':
    '- { id: dredging, name: Dredging review, lead: { person: Ann Lee, post: Engineer } }\n- { id: ferry, name: Ferry timetable }\n',
  'meetings/2026-03.md': paper(
    { ...BOARD, title: 'March', date: '2026-03-06' },
    [
      '## 1. Dredging review',
      'The Board RESOLVED that the dredging plan be approved.',
      'It was RECOMMENDED that the quay be sold.',
      'A proposal to close the slipway was rejected.',
      'Councillor Orr moved that the tolls be doubled. The motion was lost by two votes to five.',
      '## 2. Lights',
      'The Board rescinded its decision of June 2025 on the harbour lights.',
      'Mr Vale undertook to circulate the dredging figures.',
      'Ms Orr agreed to bring a report on the pilot boat by 5 December 2026.',
      'The next meeting of the Harbour Board will be held on 8 January 2027.',
      'The meeting of 4 February was cancelled.',
    ].join('\n\n'),
  ),
  'meetings/2026-01.md': paper(
    { ...BOARD, title: 'January', date: '2026-01-09' },
    'RESOLVED that the report on moorings be noted.',
  ),
  'meetings/2026-02-panel.md': paper(
    { title: 'Panel', body: 'Lighthouse Panel', kind: 'minutes', date: '2026-02-02' },
    'The Panel agreed to repaint the tower. The Harbour Board had agreed in January to pay for it.',
  ),
};

describe('the lists', () => {
  let view: View;
  beforeAll(async () => {
    view = await viewOfPapers(FILES);
  });
  const rows = (list: (typeof LISTS)[number], narrowed = {}): readonly Row[] =>
    listRows(list, { ...EVERYTHING, ...narrowed }, view, TODAY);
  const said = (all: readonly Row[]): string => all.map(({ text }) => text).join('\n');

  it('tell decisions newest first, each with its force, and nothing that nobody decided', () => {
    expect(rows('decisions').map(({ date, body, force }) => `${date} ${body} ${force}`)).toEqual([
      '2026-03-06 Harbour Board approved',
      '2026-03-06 Harbour Board rejected',
      '2026-03-06 Harbour Board lost',
      '2026-03-06 Harbour Board withdrawn',
      '2026-02-02 Lighthouse Panel agreed',
      '2026-01-09 Harbour Board noted',
    ]);
    expect(said(rows('decisions'))).not.toMatch(/RECOMMENDED|had agreed in January/);
  });

  it('are narrowed to a body, a time and a workstream', () => {
    const body = { id: null, names: ['Harbour Board'] };
    expect(rows('decisions', { body, since: '2026-02-01' })).toHaveLength(4);
    expect(rows('decisions', { until: '2026-01-31' }).map(({ force }) => force)).toEqual(['noted']);
    const dredging = rows('decisions', { workstream: 'dredging' });
    expect(said(dredging)).toContain('dredging plan');
    expect(said(dredging)).not.toContain('repaint');
  });

  it('give actions the next due first, with who, and no status that nobody said', () => {
    const actions = rows('actions');
    expect(actions.map(({ owner, due, state }) => [owner, due, state])).toEqual([
      ['Ms Orr', '2026-12-05', null],
      ['Mr Vale', null, null],
    ]);
    expect(actions[0]?.latest).toBe('no later mention; may be done');
  });

  it('give dates to come first and say which meeting is off', () => {
    const dates = rows('dates');
    expect(dates.slice(0, 2).map(({ date, state }) => [date, state])).toEqual([
      ['2026-12-05', 'coming'],
      ['2027-01-08', 'coming'],
    ]);
    expect(dates.find(({ text }) => text.includes('cancelled'))?.state).toBe('called off');
  });

  it('give every workstream of the register with its lead and the latest word, or that there is none', () => {
    const [dredging, ferry] = rows('workstreams');
    expect(dredging).toMatchObject({ name: 'Dredging review', owner: 'Ann Lee, Engineer', date: '2026-03-06' });
    expect(ferry).toMatchObject({ latest: 'not spoken of in these papers', by: [] });
  });

  it('count the papers and meetings of each body', () => {
    expect(rows('bodies').map(({ name, text }) => `${name}: ${text}`)).toContain(
      'Harbour Board: 2 papers, 2 meetings recorded',
    );
    expect(rows('papers')).toHaveLength(3);
  });

  it.each(LISTS)('cite words that stand in the paper: %s', (list) => {
    const all = rows(list);
    for (const { by } of all)
      for (const { passage, start, end } of by) expect(passage.text.slice(start, end).length).toBeGreaterThan(0);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('show nobody what an audience holds back, and nothing after the as-of day', async () => {
    const held = await viewOfPapers({
      ...FILES,
      'audiences.yaml': '- { id: officers, name: Officers }\n',
      'meetings/2026-04.md': paper(
        { ...BOARD, title: 'April', date: '2026-04-01', audience: 'officers' },
        'The Board RESOLVED that the tower be sold.',
      ),
    });
    expect(said(listRows('decisions', EVERYTHING, held, TODAY))).not.toContain('tower be sold');
  });
});

describe('a table of actions', () => {
  it('is read cell by cell, with what it says of their state', async () => {
    const view = await viewOfPapers({
      'meetings/log.md': paper(
        { title: 'Log', kind: 'note', date: '2026-10-01' },
        [
          '## Action log',
          '| No | Action | Owner | Due | State |\n|---|---|---|---|---|\n| A1 | Mend the north light | B Thorley | 2 December 2026 | Open |\n| A2 | Paint the quay | Ann Lee | 1 June 2026 | Closed |',
        ].join('\n\n'),
      ),
    });
    const cells = listRows('actions', EVERYTHING, view, TODAY).map(({ name, owner, due, state }) => [
      name,
      owner,
      due,
      state,
    ]);
    expect(cells).toEqual([
      ['A1', 'B Thorley', '2026-12-02', 'Open'],
      ['A2', 'Ann Lee', '2026-06-01', 'Closed'],
    ]);
  });
});
