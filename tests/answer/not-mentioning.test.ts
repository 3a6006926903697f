import { describe, expect, it } from 'vitest';
import { asking, paper } from '../support/asking.ts';

const PAPERS = {
  'meetings/2018-01-ferry.md': paper(
    { title: 'Ferry minutes', body: 'Quay Committee', date: '2018-01-10' },
    '1. The ferry fares were frozen.\n\n2. The ice house was let.',
  ),
  'meetings/2018-04-ice.md': paper(
    { title: 'Ice house report', kind: 'report', date: '2018-04-11' },
    '## Lettings\n\n1. The tenants had left.',
  ),
  'meetings/2018-07-nets.md': paper(
    { title: 'Net minutes', body: 'Quay Committee', date: '2018-07-12' },
    '1. The net lofts were painted.',
  ),
};

describe('papers that do not mention a matter', () => {
  it.each([
    ['which papers do not mention the ice house?', ['Net minutes'], ['Ferry minutes', 'Ice house report']],
    ["which papers don't talk about ferries", ['Net minutes', 'Ice house report'], ['Ferry minutes']],
    ['which minutes never mention nets?', ['Ferry minutes'], ['Net minutes', 'Ice house report']],
    [
      'are there any papers that say nothing about the tenants?',
      ['Ferry minutes', 'Net minutes'],
      ['Ice house report'],
    ],
  ])('%s', async (question, told, untold) => {
    const answer = (await asking(PAPERS))(question);
    expect(answer.kind).toBe('found');
    for (const title of told) expect(answer.headline).toContain(title);
    for (const title of untold) expect(answer.headline).not.toContain(title);
    expect(answer.lead).toMatch(/^\d of \d papers?$/);
  });

  it('are none where each mentions it, and are told as none', async () => {
    const { lead, headline } = (await asking(PAPERS))('which minutes do not mention the committee?');
    expect([lead, headline]).toEqual(['None', 'None: all of 2 papers mention “committee”.']);
  });

  it('are not meant where papers are asked for that do', async () => {
    const { headline } = (await asking(PAPERS))('which papers mention the ice house?');
    expect(headline).toContain('Ferry minutes');
    expect(headline).not.toContain('Net minutes');
  });
});

describe('words that are written in two ways', () => {
  it.each([
    ['how much is the conservation fund?', 'The conser-\nvation fund is £9,000.', '£9,000'],
    ['who chairs the drop-in?', 'Ms Ada Finch chairs the drop in at the quay.', 'Ms Ada Finch'],
    ['how much was the survey in 17/18?', 'The survey cost £300 in 2016/17 and £450 in 2017/18.', '£450'],
    ['how much is the jarbour fund?', 'The harbour fund is £9,000.', '£9,000'],
  ])('meet: %s', async (question, text, lead) => {
    const ask = await asking({
      'meetings/2018-01-quay.md': paper({ title: 'Quay', date: '2018-01-10' }, `1. ${text}`),
    });
    expect(ask(question).lead).toMatch(new RegExp(`^(?:10 January 2018: )?${lead}$`));
  });
});
