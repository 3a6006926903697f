import { describe, expect, it } from 'vitest';
import { HEADLINE_LIMIT } from '../../src/domain/answer.ts';
import { asking, paper } from '../support/asking.ts';

const BOARD = { body: 'Harbour Board', kind: 'minutes' };
const FILES = {
  'workstreams.yaml': '- { id: dredging, name: Dredging review }\n- { id: ferry, name: Ferry timetable }\n',
  'meetings/a.md': paper(
    { ...BOARD, title: 'March', date: '2026-03-06' },
    [
      'Present: Mr John Vale (Chair), Ms Ada Orr, Mrs Rita Lund.',
      'The Board RESOLVED that the dredging review be approved.',
      'The Board RESOLVED that the report on lights be noted.',
      'The Board deferred the slipway.',
      'Ms Orr agreed to bring a report on the pilot boat by 5 December 2026.',
      'The next meeting of the Harbour Board will be held on 8 January 2027.',
    ].join('\n\n'),
  ),
  'meetings/b.md': paper(
    { title: 'Options', kind: 'report', date: '2026-02-01' },
    'There are three options for the north pier:\n\n- mend it as it stands\n- build it anew in steel\n- take it down',
  ),
};

describe('an answer that is a list', () => {
  it.each([
    ['what did the harbour board decide in march 2026', 3, ['dredging review', 'lights', 'slipway']],
    ['list open actions and who has them', 1, ['Ms Orr', '2026-12-05']],
    ['what meetings are coming up', 1, ['2027-01-08']],
    ['who was at the harbour board in march', 3, ['John Vale', 'Ada Orr', 'Rita Lund']],
    ['what are the options for the north pier', 3, ['mend it', 'steel', 'take it down']],
    ['what workstreams are there', 2, ['Dredging review', 'Ferry timetable']],
  ])('%s', async (question, total, words) => {
    const answer = (await asking(FILES))(question);
    expect(answer).toMatchObject({ kind: 'found', total });
    expect(answer.entries).toHaveLength(total);
    expect(answer.headline).toMatch(new RegExp(`^${total} `));
    expect(answer.headline.length).toBeLessThanOrEqual(HEADLINE_LIMIT);
    const rows = JSON.stringify(answer.entries);
    for (const word of words) expect(rows).toContain(word);
  });

  it('cites every row, the first citation for the first row, and every sentence', async () => {
    const { entries, citations, statements } = (await asking(FILES))('what did the harbour board decide in march 2026');
    expect(entries[0]?.citations).toEqual([0]);
    for (const entry of entries) expect(citations[entry.citations[0] ?? -1]?.quote).toContain(entry.text);
    for (const { citations: of } of statements) for (const at of of) expect(citations[at]).toBeDefined();
  });

  it('says of what was noted that it was noted', async () => {
    const { entries, headline } = (await asking(FILES))('all decisions of the harbour board');
    expect(entries.find(({ text }) => text.includes('lights'))?.force).toBe('noted');
    expect(entries.map(({ force }) => force)).toEqual(['approved', 'noted', 'deferred']);
    expect(headline).toMatch(/^3 outcomes, Harbour Board\./);
  });

  it('is none where the body, the time or the matter has no row', async () => {
    const ask = await asking(FILES);
    for (const question of [
      'all decisions of the lighthouse panel',
      'all decisions of the harbour board in 2019',
      'all decisions on zeppelins',
    ])
      expect(ask(question)).toMatchObject({ entries: [], total: null });
  });

  it('is of one fact where one fact is asked for', async () => {
    expect((await asking(FILES))('when is the next harbour board meeting')).toMatchObject({ entries: [], total: null });
  });
});
