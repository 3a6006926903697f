import { describe, expect, it } from 'vitest';
import { mayTellOfRow } from '../../src/matter/list-absence.ts';
import { EVERYTHING, listRows } from '../../src/matter/list-rows.ts';
import { paper, TODAY } from '../support/asking.ts';
import { viewOfPapers } from '../support/views.ts';

/** The forces of the rows of one paper, with the first words of each. */
async function decisionsOf(text: string, kind = 'minutes', body = 'Orchard Board'): Promise<string[]> {
  const view = await viewOfPapers({
    'meetings/first.md': paper({ title: 'First', kind, body, date: '2026-02-03' }, text),
  });
  return listRows('decisions', EVERYTHING, view, TODAY).map((row) => `${row.force}: ${row.text}`);
}

describe('a decision is a row', () => {
  it.each([
    [
      'a motion that was lost',
      'Cllr Ash moved that the press be sold. The motion was lost.',
      /^lost: .*The motion was lost\.$/,
    ],
    ['a letter received', 'A letter from the Bee Society about hedges was received.', /^received/],
    ['what was not followed', '2.4 Decision: the Board did not follow the advice of the surveyor.', /^rejected/],
    [
      'a recommendation after a discussion',
      'The group discussed the paper and recommended that hives be moved.',
      /^recommended/,
    ],
    [
      'one item of a numbered list',
      'The Board considered three requests. Number 2 was accepted in part.',
      /^agreed: .*Number 2/,
    ],
    [
      'what was then resolved of whom it asks',
      'It was then RESOLVED that the Society be asked to count its hives.',
      /^requested/,
    ],
    [
      'a vote to recommend',
      'The Board resolved by four votes to one to recommend to the council that the toll cease.',
      /^recommended/,
    ],
    [
      'a refusal with a request',
      'The Board rejected the plan by five votes to none and resolved to ask for a grant.',
      /^rejected/,
    ],
  ])('of %s', async (_, text, row) => {
    const rows = await decisionsOf(text);
    expect(
      rows.some((one) => row.test(one)),
      rows.join('\n'),
    ).toBe(true);
  });

  it('for each thing that a record of decisions says to do or not to do', async () => {
    const text = [
      '## Decision',
      'To buy the lower field.',
      'Not to lease the barn.',
      'To delegate the price to the clerk.',
      '## Reasons',
      'To keep bees needs land.',
    ];
    expect(await decisionsOf(text.join('\n\n'), 'decision-record')).toEqual([
      'agreed: To buy the lower field.',
      'rejected: Not to lease the barn.',
      'delegated: To delegate the price to the clerk.',
    ]);
  });

  it('as a notice says that its decision maker does it', async () => {
    const text = [
      '## Decision',
      'withdraws paragraph 1 of decision 7;',
      'does not accept the advice of the panel;',
      'confirms the two new hives.',
      '## Options',
      '| Option | Hives |\n|---|---|\n| Keep all | 14 |',
    ];
    expect((await decisionsOf(text.join('\n\n'), 'decision-record')).map((row) => row.split(':')[0])).toEqual([
      'withdrawn',
      'rejected',
      'ratified',
    ]);
  });

  it('where the note of a body’s call labels it, and for nothing else in a note', async () => {
    const text = 'Agreed: pickers start at six.\n\nNot agreed: a second van.\n\nThe Board approved of the weather.';
    expect(await decisionsOf(text, 'note')).toEqual([
      'agreed: Agreed: pickers start at six.',
      'rejected: Not agreed: a second van.',
    ]);
  });

  it.each([
    ['a question put', 'Members asked who would tell the growers.'],
    ['a question about something', 'The Board asked Mr Pell about the frost.'],
    ['a recommendation of a report', 'It was RECOMMENDED that the press be sold.'],
    ['a bid that came', 'One bid was received, from Pell and Sons.'],
    ['what did not come', 'Clerk’s note: no call-in was received.'],
    ['a quarrel', 'Mr Pell blamed the frost and Ms Ash the bees. They did not agree.'],
    ['what another meeting had done', 'The council had accepted the plan in May.'],
    ['patients who were referred', 'Twelve pickers with hay fever were referred.'],
  ])('and never %s', async (_, text) => {
    expect(await decisionsOf(text)).toEqual([]);
  });
});

describe('where no row is for what was asked', () => {
  const HEDGE = { id: null, name: 'Hedge Panel', names: ['Hedge Panel'] };

  it('a paper of the body that tells an earlier decision is pointed at', async () => {
    const view = await viewOfPapers({
      'meetings/report.md': paper(
        { title: 'Report', kind: 'report', body: 'Hedge Panel', date: '2026-05-04' },
        'Hedges were cut.\n\nOn 3 March 2026 the Panel resolved that hedges be left until August.',
      ),
    });
    expect(listRows('decisions', { ...EVERYTHING, body: HEDGE }, view, TODAY)).toEqual([]);
    expect(mayTellOfRow('decisions', { ...EVERYTHING, body: HEDGE }, view)?.passage.paragraph).toBe(2);
  });

  it('none is pointed at where no sentence of the body may tell of one', async () => {
    const view = await viewOfPapers({
      'meetings/report.md': paper(
        { title: 'Report', kind: 'report', body: 'Hedge Panel', date: '2026-05-04' },
        'Hedges were cut and birds counted.',
      ),
      'meetings/board.md': paper(
        { title: 'Board', kind: 'minutes', body: 'Orchard Board', date: '2026-05-05' },
        'The Board approved the budget.',
      ),
    });
    expect(mayTellOfRow('decisions', { ...EVERYTHING, body: HEDGE }, view)).toBeNull();
    expect(
      mayTellOfRow('decisions', { ...EVERYTHING, body: { id: null, names: ['Orchard Board'] } }, view),
    ).not.toBeNull();
  });
});
