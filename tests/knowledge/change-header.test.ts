import { describe, expect, it } from 'vitest';
import { inShort, load } from '../support/knowledge-builders.ts';
import { paper } from '../support/knowledge-folder.ts';

const reading = async (change: string) => {
  const { corpus, problems } = await load({ 'meetings/a.md': paper({ change }, 'The Board met.') });
  return { change: corpus.documents[0]?.change ?? null, problems: problems.map(inShort) };
};

describe('what a header says of a change', () => {
  it.each([
    ['{ minor: true }', { minor: true, note: null, date: null }],
    ['{ note: The vote was 7 to 4 }', { minor: false, note: 'The vote was 7 to 4', date: null }],
    ['{ minor: true, date: 2026-11-24 }', { minor: true, note: null, date: '2026-11-24' }],
    ['', null],
  ])('%s is read', async (header, change) => {
    expect(await reading(header)).toEqual({ change, problems: [] });
  });

  it.each([
    ['{ minor: perhaps }', 'bad-value'],
    ['{ note: "" }', 'bad-value'],
    ['{ date: 2026-13 }', 'bad-date'],
    ['{ note: 25 January, not 18 }', 'unknown-field'],
  ])('%s is a problem', async (header, code) => {
    const { change, problems } = await reading(header);
    expect(change).toBeNull();
    expect(problems).toEqual([expect.stringContaining(`error ${code}`)]);
  });
});
