import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Rhythm } from '../../src/digest/subscription.ts';
import { type DigestDays, digestDays } from '../support/digest-days.ts';
import { type DigestRig, startDigestRig } from '../support/digest-rig.ts';
import { paper } from '../support/knowledge-folder.ts';

const NOVEMBER = 'meetings/2026-11-20-board.md';
const DREDGING = 'RESOLVED that the dredging review be approved by 7 votes to 5.';
const MOORINGS = 'RESOLVED that the moorings renewal be deferred.';

const REGISTER = {
  'workstreams.yaml': '- { id: dredging, name: Dredging review }\n- { id: moorings, name: Moorings renewal }\n',
  'bodies.yaml': '- { id: harbour-board, name: Harbour Board }\n',
  'audiences.yaml': '- { id: officers, name: Officers, members: [U9] }\n',
  'meetings/2026-10-06-board.md': paper(
    { title: 'Harbour Board, October', body: 'harbour-board', date: '2026-10-06' },
    'RESOLVED that the dredging review be noted.',
  ),
};

const november = (header: Readonly<Record<string, string>>, ...texts: readonly string[]) => ({
  [NOVEMBER]: paper(
    { title: 'Harbour Board, November', body: 'harbour-board', date: '2026-11-20', ...header },
    ...texts,
  ),
});

let rig: DigestRig;
let days: DigestDays;

beforeEach(async () => {
  // A Sunday: nothing is due yet.
  rig = await startDigestRig({ at: '2026-11-22T12:00:00Z' });
  days = digestDays(rig);
  await arrive('2026-11-22T12:00:00Z', {});
  await follow('C1', 'dredging');
});

afterEach(() => rig.close());

const arrive = (instant: string, papers: Readonly<Record<string, string>>) =>
  days.arrive(instant, { ...REGISTER, ...papers });
const told = (day: string, channel = 'C1') => days.told(day, channel);
const follow = (channel: string, id: string, rhythm?: Rhythm) =>
  days.follow(
    channel,
    { kind: 'workstream', id, name: id === 'dredging' ? 'Dredging review' : 'Moorings renewal' },
    rhythm,
  );

describe('a correction', () => {
  beforeEach(async () => {
    await arrive('2026-11-22T20:00:00Z', november({}, DREDGING, MOORINGS));
    expect(await told('2026-11-23')).toContain('7 votes to 5');
    await follow('C2', 'dredging');
  });

  it('is told once to those who were told of the paper, with the keeper’s note and the new words', async () => {
    const header = { change: '{ note: the vote was 7 to 4 }' };
    await arrive('2026-11-23T14:00:00Z', november(header, DREDGING.replace('to 5', 'to 4'), MOORINGS));
    const text = await told('2026-11-24');
    expect(text).toMatch(
      /Corrected: Harbour Board minutes, 20 November 2026, paragraph 1\. Told here on 23 November 2026: “RESOLVED that the dredging review be approved by 7 votes to 5\.” Now: “RESOLVED that the dredging review be approved by 7 votes to 4\.” Keeper’s note: the vote was 7 to 4\./,
    );
    // The correction tells the decision as it stands now.
    expect(text).not.toContain('Decided');
    expect(text).not.toContain('Changed:');
    expect(await told('2026-11-25')).toBe('');
  });

  it('is told of what is taken out, though no follower’s matter stands there any more', async () => {
    await arrive('2026-11-23T14:00:00Z', november({}, MOORINGS));
    expect(await told('2026-11-24')).toMatch(
      /20 November 2026\. Told here on 23 November 2026: “RESOLVED that the dredging review be approved by 7 votes to 5\.” It stands there no more\./,
    );
    await arrive('2026-11-24T14:00:00Z', november({}, MOORINGS, 'The tide tables were noted.'));
    expect(await told('2026-11-25')).toBe('');
  });

  it('is not told to those who were told nothing of it, nor where only other paragraphs changed', async () => {
    await arrive('2026-11-23T14:00:00Z', november({}, DREDGING, 'RESOLVED that the moorings renewal be refused.'));
    expect(await told('2026-11-24')).not.toContain('Corrected');
    const elsewhere = rig.slack.history.messages.filter(({ channel }) => channel === 'C2');
    expect(JSON.stringify(elsewhere)).not.toContain('Corrected');
  });

  it('is not told where the words that were told stand as they did in a paragraph that changed', async () => {
    const noted = 'RESOLVED that the dredging review of the northern channel be approved by 9 votes to 2.';
    const panel = (tide: string) => ({
      ...november({}, DREDGING, MOORINGS),
      'meetings/panel.md': paper({ title: 'Panel', date: '2026-11-21' }, `The tide was ${tide}. ${noted}`),
    });
    await arrive('2026-11-23T14:00:00Z', panel('high'));
    expect(await told('2026-11-24')).toContain('9 votes to 2');
    await arrive('2026-11-24T14:00:00Z', panel('low'));
    const text = await told('2026-11-25');
    expect(text).toContain('Changed: “Panel”');
    expect(text).not.toMatch(/Corrected|Decided/);
  });

  it('is told again when the paper is corrected again', async () => {
    await arrive('2026-11-23T14:00:00Z', november({}, DREDGING.replace('to 5', 'to 4')));
    expect(await told('2026-11-24')).toContain('Corrected:');
    await arrive('2026-11-24T14:00:00Z', november({}, DREDGING.replace('to 5', 'to 3')));
    expect(await told('2026-11-25')).toMatch(/Corrected: .*Told here on 24 November 2026: .*to 4\.” Now: .*to 3\.”/);
    expect(await told('2026-11-26')).toBe('');
  });

  it('of one thing does not hide that another is corrected later', async () => {
    const fee = 'RESOLVED that the dredging review be paid 4 pence.';
    const both = (votes: string, pence: string) => [DREDGING.replace('to 5', votes), fee.replace('4 pence', pence)];
    await arrive('2026-11-23T10:00:00Z', november({}, ...both('to 5', '4 pence')));
    expect(await told('2026-11-24')).toContain('4 pence');
    await arrive('2026-11-24T10:00:00Z', november({}, ...both('to 4', '4 pence')));
    expect(await told('2026-11-25')).toContain('Corrected');
    await arrive('2026-11-25T10:00:00Z', november({}, ...both('to 4', '6 pence')));
    const text = await told('2026-11-26');
    expect(text).toMatch(/Told here on 24 November 2026: .*4 pence\.” Now: .*6 pence\.”/);
    expect(text).not.toContain('votes');
  });

  it('of several things says how many, and all of them in the thread', async () => {
    const fees = ['4', '5', '6'].map((n) => `RESOLVED that the dredging review of berth ${n} be paid ${n} pence.`);
    await arrive('2026-11-23T10:00:00Z', november({}, ...fees));
    await told('2026-11-24');
    await arrive('2026-11-24T10:00:00Z', november({}, ...fees.map((fee) => fee.replace('pence', 'shillings'))));
    const text = await told('2026-11-25');
    expect(text).toMatch(
      /Corrected: .*4 pence\.” Now: .*4 shillings\.” 2 more of what was told of it do not stand any more\./,
    );
    expect(text).toMatch(/1\. Told here .*5 pence\.” Now: .*5 shillings\.” .*6 pence\.” Now: .*6 shillings\.”/);
    expect(text.match(/4 pence/g)).toHaveLength(1);
  });

  it('of long words goes as far as they differ, with the whole in the thread', async () => {
    const long = (votes: string) =>
      `RESOLVED that the dredging review be approved by 7 votes to ${votes}, with the thanks of the Board to all who had sent in figures of the tides and the silt of the northern and the southern channel over the years of the survey.`;
    await arrive('2026-11-23T10:00:00Z', november({}, long('5')));
    await told('2026-11-24');
    await arrive('2026-11-24T10:00:00Z', november({}, long('4')));
    const text = await told('2026-11-25');
    expect(text).toMatch(/Corrected: .*approved by 7 votes to 5[^“]* …” Now: “.*approved by 7 votes to 4[^“]* …”/);
    expect(text).toContain(`1. Told here on 24 November 2026: “${long('5')}” Now: “${long('4')}”`);
  });

  it('is not told where everything that was followed has been stopped', async () => {
    await rig.store.subscriptions.removeAll('C1');
    await follow('C1', 'moorings');
    await arrive('2026-11-23T14:00:00Z', november({}, DREDGING.replace('to 5', 'to 4'), MOORINGS));
    expect(await told('2026-11-24')).not.toContain('Corrected');
  });
});

describe('a minor change', () => {
  const MINOR = { change: '{ minor: true }' };

  it('is told to nobody who was told the old words, and to whoever was told nothing yet as if it were not there', async () => {
    await follow('C3', 'dredging', 'weekly');
    await told('2026-11-23');
    await arrive('2026-11-23T10:00:00Z', november({}, DREDGING, MOORINGS));
    expect(await told('2026-11-24')).toContain('7 votes to 5');
    await arrive('2026-11-24T10:00:00Z', november(MINOR, DREDGING.replace('the dredging', 'The Dredging'), MOORINGS));
    expect(await told('2026-11-25')).toBe('');
    const weekly = await told('2026-11-30', 'C3');
    expect(weekly).toContain('The Dredging review be approved');
    expect(weekly).not.toMatch(/Corrected|Changed/);
    expect(await told('2026-12-01')).toBe('');
  });

  it('does not swallow what a slower follower of the same channel was not told yet', async () => {
    await follow('C1', 'moorings', 'weekly');
    await told('2026-11-23');
    await arrive('2026-11-23T10:00:00Z', november({}, DREDGING, MOORINGS));
    await told('2026-11-24');
    const minor = [DREDGING.replace('the dredging', 'The Dredging'), MOORINGS.replace('the moorings', 'The Moorings')];
    await arrive('2026-11-24T10:00:00Z', november(MINOR, ...minor));
    const text = await told('2026-11-30');
    expect(text).toContain('The Moorings renewal be deferred');
    expect(text).not.toContain('The Dredging review be approved');
  });

  it('may be declared in the header after it was read, or by a keeper, before it is told', async () => {
    await arrive('2026-11-22T20:00:00Z', november({}, DREDGING));
    await told('2026-11-23');
    const reworded = DREDGING.replace('the dredging', 'The Dredging');
    await arrive('2026-11-23T10:00:00Z', november({}, reworded));
    await arrive('2026-11-23T11:00:00Z', november(MINOR, reworded));
    expect(await told('2026-11-24')).toBe('');
    const again = reworded.replace('7 votes', 'seven votes');
    // The header’s word was of the change before: left standing it says nothing of this one.
    await arrive('2026-11-24T10:00:00Z', november(MINOR, again));
    const mark = [...(await rig.store.papers.marks())].find(([id]) => id === '2026-11-20-board')?.[1].mark ?? '';
    const change = { paper: '2026-11-20-board', mark };
    await rig.store.papers.decide(change, { minor: true }, 'U1', rig.clock.now().getTime());
    expect(await told('2026-11-25')).toBe('');
    await rig.store.papers.decide(change, { minor: false }, 'U1', rig.clock.now().getTime());
    expect(await told('2026-11-26')).toContain('seven votes');
  });

  it('left standing in the header does not hide the next change', async () => {
    await arrive('2026-11-22T20:00:00Z', november({}, DREDGING));
    await told('2026-11-23');
    await arrive('2026-11-23T10:00:00Z', november(MINOR, DREDGING.replace('the dredging', 'The Dredging')));
    expect(await told('2026-11-24')).toBe('');
    await arrive('2026-11-24T10:00:00Z', november(MINOR, DREDGING.replace('approved', 'refused')));
    expect(await told('2026-11-25')).toMatch(/Corrected:[\s\S]*refused/);
  });

  it('is known by its day where two in a row are minor', async () => {
    await arrive('2026-11-22T20:00:00Z', november({}, DREDGING));
    await told('2026-11-23');
    for (const [day, words] of [
      ['23', 'The Dredging'],
      ['24', 'the Dredging'],
    ] as const) {
      const header = { change: `{ minor: true, date: 2026-11-${day} }` };
      await arrive(`2026-11-${day}T10:00:00Z`, november(header, DREDGING.replace('the dredging', words)));
    }
    expect(await told('2026-11-25')).toBe('');
  });
});

describe('a note of change', () => {
  it('is read by followers where a paragraph came, and where none did', async () => {
    await arrive('2026-11-22T20:00:00Z', november({}, DREDGING));
    await told('2026-11-23');
    const more = 'The dredging review will report again.';
    await arrive('2026-11-23T10:00:00Z', november({ change: '{ note: appendix B added }' }, DREDGING, more));
    expect(await told('2026-11-24')).toMatch(
      /Changed: .*1 paragraph new or reworded .* Keeper’s note: appendix B added\./,
    );
    const noted = { change: '{ note: the meeting was on the 19th }', date: '2026-11-19' };
    await arrive('2026-11-24T10:00:00Z', november(noted, DREDGING, more));
    expect(await told('2026-11-25')).toMatch(
      /Changed: .*on 24 November 2026\. Keeper’s note: the meeting was on the 19th\./,
    );
    expect(await told('2026-11-26')).toBe('');
  });
});

describe('a withdrawal', () => {
  const WORDS =
    /Withdrawn: “Harbour Board, November”, last told of here on 23 November 2026, is no longer among the papers that I answer from here\. Please do not rely on what was said of it: one matter decided or noted \(23 November 2026\)\./;

  beforeEach(async () => {
    await follow('C2', 'moorings');
    await arrive('2026-11-22T20:00:00Z', november({}, DREDGING));
    await told('2026-11-23');
  });

  it('is told once to those who were told of the paper, and to nobody else', async () => {
    await arrive('2026-11-23T10:00:00Z', {});
    const text = await told('2026-11-24');
    expect(text).toMatch(WORDS);
    expect(await told('2026-11-25')).toBe('');
    await arrive('2026-11-25T10:00:00Z', november({}, DREDGING));
    await arrive('2026-11-26T10:00:00Z', {});
    expect(await told('2026-11-27')).toBe('');
    expect(rig.slack.history.messages.filter(({ channel }) => channel === 'C2')).toEqual([]);
  });

  it('is told in the same words where the paper is for others now', async () => {
    await arrive('2026-11-23T10:00:00Z', november({ audience: 'officers' }, DREDGING));
    const text = await told('2026-11-24');
    expect(text).toMatch(WORDS);
    await arrive('2026-11-24T10:00:00Z', {});
    expect(await told('2026-11-25')).toBe('');
  });

  it('is none while a file has an error or waits to be confirmed, nor where another paper replaces it', async () => {
    await arrive('2026-11-23T10:00:00Z', { [NOVEMBER]: '---\ntitle: [broken\n---\n\nText.\n' });
    expect(await told('2026-11-24')).toBe('');
    await arrive('2026-11-24T10:00:00Z', november({ unconfirmed: 'true' }, DREDGING));
    expect(await told('2026-11-25')).toBe('');
    const final = { title: 'Harbour Board, final', date: '2026-11-20', supersedes: '2026-11-20-board' };
    await arrive('2026-11-25T10:00:00Z', { 'meetings/final.md': paper(final, DREDGING) });
    const text = await told('2026-11-26');
    expect(text).toContain('replaces');
    expect(text).not.toContain('Withdrawn');
  });
});
