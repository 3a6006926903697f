import { describe, expect, it } from 'vitest';
import { paper } from '../support/asking.ts';
import { diary, lines } from '../support/diary.ts';

const REGISTER = {
  'workstreams.yaml': [
    '- { id: harbour, name: Harbour programme }',
    '- { id: dredging, name: Dredging review, aliases: [dredging], parent: harbour }',
    '- { id: moorings, name: Moorings renewal, aliases: [moorings] }',
  ].join('\n'),
  'bodies.yaml': ['- { id: board, name: Harbour Board }', '- { id: panel, name: Lighthouse Panel }'].join('\n'),
  'people.yaml': '- { id: ann-lee, name: Ann Lee }',
  'audiences.yaml': '- { id: officers, name: Officers, members: [U0123] }',
};
const OLD = {
  ...REGISTER,
  'meetings/2018-01-harbour-board.md': paper(
    { title: 'Harbour Board', body: 'board', date: '2018-01-09' },
    'The Board RESOLVED that the dredging plan be approved.\n\nThe next meeting of the Harbour Board will be held on Tuesday, 6 February 2018.',
  ),
};
const FEBRUARY = {
  'meetings/2018-02-harbour-board.md': paper(
    { title: 'Harbour Board', body: 'board', date: '2018-02-06' },
    'The Board RESOLVED that the dredging contract be awarded to Tarn Marine.\n\nThe Board noted the moorings report.',
  ),
};

describe('the first load', () => {
  it('is no news', async () => {
    const channel = diary('2018-01-15', OLD, ['workstream dredging', 'body board']);
    expect(await channel.digest('2018-01-15')).toBeNull();
  });

  it('holds dates that are reminded of all the same', async () => {
    const channel = diary('2018-01-15', OLD, ['body board']);
    expect(lines(await channel.digest('2018-01-30'))).toEqual([
      'Tuesday 6 February 2018: Harbour Board is due to meet. “The next meeting of the Harbour Board will be held on Tuesday, 6 February 2018.” (Harbour Board minutes, 9 January 2018, paragraph 2.)',
    ]);
  });
});

describe('what entered', () => {
  it('is told once, with its force and its paper', async () => {
    const channel = diary('2018-02-07', OLD, ['workstream dredging']);
    await channel.arrive('2018-02-08', FEBRUARY);
    const digest = await channel.digest('2018-02-08');
    expect(lines(digest, 'decision')).toEqual([
      'Resolved: “The Board RESOLVED that the dredging contract be awarded to Tarn Marine.” (Harbour Board minutes, 6 February 2018, paragraph 1.)',
    ]);
    expect(lines(digest, 'paper')[0]).toMatch(/^New paper: “Harbour Board” .*; added today; I found 2 decisions/);
    expect(await channel.digest('2018-02-09')).toBeNull();
  });

  it('is no news to someone who began to follow later', async () => {
    const channel = diary('2018-02-07', OLD, [{ follow: 'workstream dredging', on: '2018-02-09' }]);
    await channel.arrive('2018-02-08', FEBRUARY);
    expect(await channel.digest('2018-02-09')).toBeNull();
  });

  it('counts by its entry and not by its date: old minutes that come late are told and called older', async () => {
    const channel = diary('2018-06-01', OLD, ['workstream dredging']);
    await channel.arrive('2018-06-04', FEBRUARY);
    const digest = await channel.digest('2018-06-04');
    expect(lines(digest, 'decision')).toHaveLength(1);
    expect(lines(digest, 'paper')[0]).toMatch(/^Older paper, added today: “Harbour Board”/);
  });

  it('is told of a known paper by how many paragraphs are new', async () => {
    const channel = diary('2018-02-07', OLD, ['body board']);
    await channel.arrive('2018-02-08', FEBRUARY);
    await channel.digest('2018-02-08');
    await channel.arrive('2018-02-12', {
      'meetings/2018-02-harbour-board.md': `${FEBRUARY['meetings/2018-02-harbour-board.md']}\nThe Board AGREED that the slipway be closed.\n`,
    });
    const digest = await channel.digest('2018-02-12');
    expect(lines(digest, 'paper')).toEqual([
      'Changed: “Harbour Board” (minutes, 6 February 2018): 1 paragraph new or reworded on 12 February 2018.',
    ]);
    expect(lines(digest, 'decision')[0]).toContain('the slipway be closed');
  });

  it('holds no decision that a report recommends, a lost motion but as lost, and a draft with its caveat', async () => {
    const channel = diary('2018-02-07', OLD, ['body board']);
    await channel.arrive('2018-02-08', {
      'meetings/report.md': paper(
        { title: 'Slipway report', kind: 'report', body: 'board', date: '2018-02-06' },
        'RECOMMENDED that the Board approve the sale of the slipway.',
      ),
      'meetings/draft.md': paper(
        { title: 'Harbour Board', kind: 'draft-minutes', body: 'board', date: '2018-02-06' },
        'The Board RESOLVED that the crane be repaired.\n\nThe amendment was put to the vote and lost by 5 votes to 3.',
      ),
    });
    const decided = lines(await channel.digest('2018-02-08'), 'decision');
    expect(decided).toHaveLength(2);
    expect(decided[0]).toContain('draft minutes, whose wording may change');
    expect(decided[1]).toMatch(/^Put to the vote and lost/);
  });

  it('is not told again when the approved minutes replace the draft', async () => {
    const decided = 'The Board RESOLVED that the crane be repaired.';
    const channel = diary('2018-02-07', OLD, ['body board']);
    const head = { title: 'Harbour Board', body: 'board', date: '2018-02-06' };
    await channel.arrive('2018-02-08', { 'meetings/draft.md': paper({ ...head, kind: 'draft-minutes' }, decided) });
    expect(lines(await channel.digest('2018-02-08'), 'decision')).toHaveLength(1);
    await channel.arrive('2018-03-08', { 'meetings/final.md': paper({ ...head, supersedes: 'draft' }, decided) });
    const digest = await channel.digest('2018-03-08');
    expect(lines(digest, 'decision')).toEqual([]);
    expect(lines(digest, 'replaced')[0]).toMatch(
      /^Harbour Board minutes, 6 February 2018, replaces: Harbour Board draft/,
    );
  });
});

describe('a date', () => {
  const PLANS = {
    'meetings/2018-02-plan.md': paper(
      { title: 'Crane plan', kind: 'report', body: 'board', date: '2018-02-01' },
      'The new quay crane will be delivered on 20 March 2018.',
    ),
  };

  it('is reminded of once, five working days ahead, and once the working day after', async () => {
    const channel = diary('2018-02-05', { ...OLD, ...PLANS }, ['words quay crane']);
    const told: [string, string][] = [];
    for (const day of '2018-03-09 2018-03-12 2018-03-13 2018-03-14 2018-03-20 2018-03-21 2018-03-22'.split(' ')) {
      for (const line of lines(await channel.digest(day))) told.push([day, line]);
    }
    expect(told).toEqual([
      [
        '2018-03-13',
        'Tuesday 20 March 2018: “The new quay crane will be delivered on 20 March 2018.” (Harbour Board report, 1 February 2018, paragraph 1.)',
      ],
      [
        '2018-03-21',
        'Due Tuesday 20 March 2018, no later word found: “The new quay crane will be delivered on 20 March 2018.” (Harbour Board report, 1 February 2018, paragraph 1.)',
      ],
    ]);
  });

  it('is not reminded of again when a further paper repeats it', async () => {
    const channel = diary('2018-02-05', { ...OLD, ...PLANS }, ['words quay crane']);
    expect(lines(await channel.digest('2018-03-13'), 'coming-up')).toHaveLength(1);
    await channel.arrive('2018-03-14', {
      'meetings/2018-03-note.md': paper(
        { title: 'Note', kind: 'note', date: '2018-03-14' },
        'Delivery of the new quay crane will be on 20 March 2018 as planned.',
      ),
    });
    const digest = await channel.digest('2018-03-14');
    expect(lines(digest, 'coming-up')).toEqual([]);
    expect(lines(digest, 'paper')).toHaveLength(1);
  });

  it('is told early to those who are told once a week', async () => {
    const channel = diary('2018-02-05', { ...OLD, ...PLANS }, [{ follow: 'words quay crane', rhythm: 'weekly' }]);
    expect(lines(await channel.digest('2018-03-05'), 'coming-up')).toEqual([]);
    expect(lines(await channel.digest('2018-03-12'), 'coming-up')).toHaveLength(1);
  });

  it('that has passed when its paper arrives is no news', async () => {
    const channel = diary('2018-02-05', OLD, ['words quay crane']);
    await channel.arrive('2018-04-03', PLANS);
    const digest = await channel.digest('2018-04-03');
    expect(lines(digest, 'passed')).toEqual([]);
    expect(lines(digest, 'coming-up')).toEqual([]);
    expect(lines(digest, 'paper')).toHaveLength(1);
  });

  it('that passed before someone began to follow is no news to them', async () => {
    const channel = diary('2018-04-03', { ...OLD, ...PLANS }, ['words quay crane']);
    expect(await channel.digest('2018-04-03')).toBeNull();
  });

  it('of which a later paper speaks has not passed in silence', async () => {
    const channel = diary('2018-02-05', { ...OLD, ...PLANS }, ['words quay crane']);
    await channel.digest('2018-03-13');
    await channel.arrive('2018-03-21', {
      'meetings/2018-03-board.md': paper(
        { title: 'Board update', kind: 'board-update', body: 'board', date: '2018-03-21' },
        'The new quay crane was delivered on 20 March 2018.',
      ),
    });
    expect(lines(await channel.digest('2018-03-21'), 'passed')).toEqual([]);
  });

  it('that a newer paper moves is told old and new, and the old one is not reminded of', async () => {
    const channel = diary('2018-02-05', { ...OLD, ...PLANS }, ['words quay crane']);
    await channel.arrive('2018-03-06', {
      'meetings/2018-03-board.md': paper(
        { title: 'Board update', kind: 'board-update', body: 'board', date: '2018-03-06' },
        'The new quay crane will now be delivered on 17 April 2018.',
      ),
    });
    const digest = await channel.digest('2018-03-06');
    expect(lines(digest, 'moved')).toEqual([
      'Now 17 April 2018; 20 March 2018 in the paper of 1 February 2018: “The new quay crane will now be delivered on 17 April 2018.” (Harbour Board board update, 6 March 2018, paragraph 1.)',
    ]);
    const [moved] = digest?.sections.find(({ kind }) => kind === 'moved')?.items ?? [];
    expect(moved?.citations.map(({ document }) => document.id)).toEqual(['2018-03-board', '2018-02-plan']);
    expect(await channel.digest('2018-03-13')).toBeNull();
    expect(await channel.digest('2018-03-21')).toBeNull();
  });

  it('keeps how its year is known, and a month is told without a day', async () => {
    const channel = diary('2018-02-05', OLD, ['words slipway']);
    await channel.arrive('2018-02-06', {
      'meetings/note.md': paper(
        { title: 'Note', kind: 'note', date: '2018-02-05' },
        'The slipway inspection will be on 9 February.\n\nThe slipway repairs will begin in March 2018.',
      ),
    });
    expect(lines(await channel.digest('2018-02-06'), 'coming-up')[0]).toMatch(
      /^Friday 9 February \(no year given; read as 2018\): /,
    );
    expect(lines(await channel.digest('2018-02-26'), 'coming-up')[0]).toMatch(/^March 2018 \(no day given\): /);
  });
});

describe('a meeting', () => {
  it('of which no paper is there is told once, the working day after; then its minutes are news', async () => {
    const channel = diary('2018-01-15', OLD, ['body board']);
    await channel.digest('2018-01-30');
    expect(await channel.digest('2018-02-06')).toBeNull();
    expect(lines(await channel.digest('2018-02-07'))).toEqual([
      'Harbour Board was due to meet on Tuesday 6 February 2018; no paper of it is here, so I cannot say whether it met or what it decided. (Harbour Board minutes, 9 January 2018, paragraph 2.)',
    ]);
    expect(await channel.digest('2018-02-08')).toBeNull();
    await channel.arrive('2018-02-20', FEBRUARY);
    const digest = await channel.digest('2018-02-20');
    expect(digest?.sections.map(({ kind }) => kind)).toEqual(['decision', 'paper']);
  });

  it('whose minutes are there at once is not missed', async () => {
    const channel = diary('2018-01-15', OLD, ['body board']);
    await channel.digest('2018-01-30');
    await channel.arrive('2018-02-07', FEBRUARY);
    expect(lines(await channel.digest('2018-02-07'), 'meeting-without-paper')).toEqual([]);
  });

  it('that left only its agenda is said to have', async () => {
    const channel = diary('2018-01-15', REGISTER, ['body panel']);
    await channel.arrive('2018-02-01', {
      'meetings/agenda.md': paper({ kind: 'agenda', body: 'panel', date: '2018-02-13' }, '1. Apologies'),
    });
    expect(lines(await channel.digest('2018-02-14'), 'meeting-without-paper')[0]).toContain(
      'Lighthouse Panel was due to meet on Tuesday 13 February 2018; no minutes or decisions of it are here',
    );
  });

  it('is what a subscription for after meetings waits for', async () => {
    const channel = diary('2018-01-15', OLD, [{ follow: 'body board', rhythm: 'after-meetings' }]);
    await channel.arrive('2018-01-22', {
      'meetings/report.md': paper({ kind: 'report', body: 'board', date: '2018-01-19' }, 'The Board’s crane report.'),
    });
    expect(await channel.digest('2018-01-22')).toBeNull();
    await channel.arrive('2018-02-07', FEBRUARY);
    expect(lines(await channel.digest('2018-02-07'), 'paper')).toHaveLength(2);
  });
});

describe('an item', () => {
  it('has all its reasons and stands once', async () => {
    const channel = diary('2018-02-07', OLD, [
      'workstream dredging',
      'body board',
      'words tarn marine',
      'words lighthouse',
    ]);
    await channel.arrive('2018-02-08', FEBRUARY);
    const digest = await channel.digest('2018-02-08');
    const decisions = digest?.sections.find(({ kind }) => kind === 'decision')?.items ?? [];
    expect(decisions.map(({ reasons }) => reasons)).toEqual([['dredging', 'board', 'tarn marine'], ['board']]);
    expect(digest?.because).toEqual([
      { name: 'dredging', items: 2 },
      { name: 'board', items: 3 },
      { name: 'tarn marine', items: 2 },
    ]);
    expect(digest?.title).toBe('dredging, board and tarn marine');
  });

  it('names all its reasons though only one subscription is due, and waits where none is', async () => {
    const channel = diary('2018-02-07', OLD, [
      { follow: 'workstream dredging', rhythm: 'weekly' },
      'words tarn marine',
    ]);
    await channel.arrive('2018-02-08', FEBRUARY);
    const digest = await channel.digest('2018-02-08', ({ rhythm }) => rhythm === 'daily');
    const [decision] = digest?.sections[0]?.items ?? [];
    expect(decision?.reasons).toEqual(['dredging', 'tarn marine']);
  });

  it('of a child workstream is one of its parent', async () => {
    const channel = diary('2018-02-07', OLD, ['workstream harbour']);
    await channel.arrive('2018-02-08', FEBRUARY);
    expect(lines(await channel.digest('2018-02-08'), 'decision')).toHaveLength(1);
  });

  it('of a paper on several workstreams belongs to those that its item names', async () => {
    const channel = diary('2018-02-07', OLD, ['workstream moorings']);
    const text =
      '## Dredging\n\nThe Board RESOLVED that the report be noted.\n\n## Moorings\n\nThe Board AGREED that the fees be raised.';
    await channel.arrive('2018-02-08', { 'meetings/a.md': paper({ body: 'panel', date: '2018-02-07' }, text) });
    expect(lines(await channel.digest('2018-02-08'), 'decision')).toEqual([
      expect.stringContaining('the fees be raised'),
    ]);
  });

  it('belongs to every workstream of the header where it names none', async () => {
    const channel = diary('2018-02-07', OLD, ['workstream moorings']);
    const file = paper({ body: 'panel', date: '2018-02-07' }, 'The Panel RESOLVED that the report be noted.');
    await channel.arrive('2018-02-08', {
      'meetings/a.md': file.replace('---\n', '---\nworkstreams: [moorings, dredging]\n'),
    });
    expect(lines(await channel.digest('2018-02-08'), 'decision')).toHaveLength(1);
  });

  it('belongs to a person who is named in it, with a title or without', async () => {
    const channel = diary('2018-02-07', OLD, ['person ann-lee']);
    await channel.arrive('2018-02-08', {
      'meetings/a.md': paper(
        { body: 'panel', date: '2018-02-07' },
        'Ms Lee undertook to bring the fees to the next meeting.\n\nMr Trask undertook to paint the lamp.',
      ),
    });
    expect(lines(await channel.digest('2018-02-08'), 'commitment')).toEqual([
      'Promised: “Ms Lee undertook to bring the fees to the next meeting.” (Lighthouse Panel minutes, 7 February 2018, paragraph 1.)',
    ]);
  });
});

describe('a paper of many decisions', () => {
  const decisions = (many: number): Record<string, string> => ({
    'meetings/2018-02-many.md': paper(
      { title: 'Many', body: 'board', date: '2018-02-06' },
      Array.from({ length: many }, (_, i) => `The Board RESOLVED that berth ${i + 1} be leased.`).join('\n\n'),
    ),
  });
  const berths = (told: readonly string[]): number[] =>
    told.map((line) => Number(/berth (\d+)/.exec(line)?.[1])).sort((a, b) => a - b);
  const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

  it('is told in full', async () => {
    const channel = diary('2018-02-07', OLD, ['body board']);
    await channel.arrive('2018-02-08', decisions(12));
    const digest = await channel.digest('2018-02-08');
    expect(berths(lines(digest, 'decision'))).toEqual(upTo(12));
    expect(digest?.sections.map(({ more }) => more)).toEqual([0, 0]);
    expect(await channel.digest('2018-02-09')).toBeNull();
  });

  it('is told of fifty at a time, and the others come with the next digest', async () => {
    const channel = diary('2018-02-07', OLD, ['body board']);
    await channel.arrive('2018-02-08', decisions(60));
    const first = await channel.digest('2018-02-08');
    expect(lines(first, 'decision')).toHaveLength(50);
    expect(first?.sections.find(({ kind }) => kind === 'decision')?.more).toBe(10);
    expect(first?.keys).toHaveLength(51);
    expect(first?.because).toEqual([{ name: 'board', items: 51 }]);
    const second = await channel.digest('2018-02-09');
    expect(second?.sections.map(({ kind, items, more }) => [kind, items.length, more])).toEqual([['decision', 10, 0]]);
    expect(berths([...lines(first, 'decision'), ...lines(second, 'decision')])).toEqual(upTo(60));
    expect(await channel.digest('2018-02-12')).toBeNull();
  });
});

describe('whoever is told after meetings', () => {
  it.each([
    [
      'a decision on a workstream that the header leaves out',
      'workstream moorings',
      'The Board RESOLVED that the moorings be moved to Quay House.',
      'decision',
    ],
    [
      'a decision that names another body',
      'body panel',
      'The Board RESOLVED that the Lighthouse Panel be abolished.',
      'decision',
    ],
    [
      'a commitment',
      'words tidal barrier',
      'Mr Trask undertook to bring the plans of the tidal barrier.',
      'commitment',
    ],
    [
      'a date that was moved',
      'words quay crane',
      'The new quay crane will now be delivered on 17 April 2018.',
      'moved',
    ],
    [
      'someone named in a post',
      'words director of moorings',
      'Ann Lee (Director of Moorings, Harbour Trust) attended.',
      'holder',
    ],
  ])('hears of %s in minutes', async (_what, follow, text, kind) => {
    const before = {
      ...OLD,
      'meetings/2018-01-note.md': paper(
        { kind: 'note', body: 'board', date: '2018-01-09' },
        'Tom Reed (Director of Moorings, Harbour Trust) attended.\n\nThe new quay crane will be delivered on 20 March 2018.',
      ),
    };
    const channel = diary('2018-02-07', before, [{ follow, rhythm: 'after-meetings' }]);
    const file = paper({ title: 'February', body: 'board', date: '2018-02-06' }, text);
    await channel.arrive('2018-02-08', {
      'meetings/2018-02.md': file.replace('---\n', '---\nworkstreams: [dredging]\n'),
    });
    expect((await channel.digest('2018-02-08'))?.sections.map((section) => section.kind)).toContain(kind);
  });

  it('hears nothing of what only a report says', async () => {
    const channel = diary('2018-02-07', OLD, [{ follow: 'words tidal barrier', rhythm: 'after-meetings' }]);
    await channel.arrive('2018-02-08', {
      'meetings/report.md': paper(
        { kind: 'report', body: 'board', date: '2018-02-06' },
        'Mr Trask undertook to bring the plans of the tidal barrier.',
      ),
    });
    expect(await channel.digest('2018-02-08')).toBeNull();
  });
});

describe('a digest', () => {
  it('after a long pause is one for the whole time, and no flood', async () => {
    const channel = diary('2018-02-07', OLD, ['body board']);
    await channel.digest('2018-02-07');
    const decisions = Array.from({ length: 12 }, (_, i) => `The Board RESOLVED that berth ${i + 1} be leased.`);
    await channel.arrive('2018-02-08', FEBRUARY);
    await channel.arrive('2018-03-01', {
      'meetings/b.md': paper({ body: 'board', date: '2018-02-27', title: 'B' }, decisions.join('\n\n')),
    });
    const digest = await channel.digest('2018-03-12');
    expect(digest?.catchUpFrom).toBe('2018-02-07');
    const section = digest?.sections.find(({ kind }) => kind === 'decision');
    expect([section?.items.length, section?.more]).toEqual([14, 0]);
    expect(await channel.digest('2018-03-13')).toBeNull();
  });

  it('over a weekend is no catch-up', async () => {
    const channel = diary('2018-02-07', OLD, ['body board']);
    await channel.digest('2018-02-09');
    await channel.arrive('2018-02-10', FEBRUARY);
    expect((await channel.digest('2018-02-12'))?.catchUpFrom).toBeNull();
  });

  it('tells the public nothing of restricted papers', async () => {
    const secret = {
      'meetings/secret.md': paper(
        { body: 'board', date: '2018-02-07', audience: 'officers' },
        'The Board RESOLVED that the dredging contract be ended.\n\nThe Harbour Board will meet on 14 February 2018.',
      ),
    };
    const open = diary('2018-02-07', OLD, ['body board']);
    await open.arrive('2018-02-08', secret);
    expect(await open.digest('2018-02-08')).toBeNull();
    const closed = diary('2018-02-07', OLD, ['body board'], ['officers']);
    await closed.arrive('2018-02-08', secret);
    expect(lines(await closed.digest('2018-02-08')).length).toBeGreaterThan(1);
  });

  it('tells who else is named in a post, what was approved, and what is not held', async () => {
    const channel = diary('2018-01-08', REGISTER, ['body board']);
    await channel.arrive('2018-01-10', {
      ...OLD,
      'meetings/2018-01-note.md': paper(
        { kind: 'note', body: 'board', date: '2018-01-09' },
        'Tom Reed (Director of Moorings, Harbour Trust) attended.',
      ),
    });
    await channel.digest('2018-01-10');
    await channel.arrive('2018-02-08', {
      'meetings/2018-02-harbour-board.md': paper(
        { title: 'Harbour Board', body: 'board', date: '2018-02-06' },
        [
          'Ann Lee (Director of Moorings, Harbour Trust) attended.',
          'RESOLVED that the minutes of the meeting held on 9 January 2018 be approved as a correct record.',
          'The Board noted the report of 12 December 2017 and Appendix B.',
        ].join('\n\n'),
      ),
    });
    const digest = await channel.digest('2018-02-08');
    expect(lines(digest, 'holder')[0]).toMatch(
      /^Director of Moorings, Harbour Trust: Ann Lee is named; before, Tom Reed/,
    );
    expect(lines(digest, 'replaced')).toEqual([
      'Approved: Harbour Board minutes, 9 January 2018. Approved by: Harbour Board minutes, 6 February 2018.',
    ]);
    expect(lines(digest, 'not-held').map((line) => line.split(':')[0])).toEqual([
      'Not held, the report of 12 December 2017',
      'Not held, Appendix B',
    ]);
    expect(lines(digest, 'decision')).toHaveLength(1);
  });

  it('shows nothing that could act on who reads it', async () => {
    const channel = diary('2018-02-07', OLD, ['body board']);
    await channel.arrive('2018-02-08', {
      'meetings/bad.md': paper(
        { title: 'Bad \u202e<!channel>', body: 'board', date: '2018-02-06' },
        'The Board RESOLVED that \u202e<@U1> *be* told\u0007 `now`.',
      ),
    });
    const told = lines(await channel.digest('2018-02-08'));
    expect(told).toHaveLength(2);
    for (const line of told) expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
