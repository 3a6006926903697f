import { describe, expect, it } from 'vitest';
import type { NewsKind } from '../../src/digest/digest.ts';
import { shortenKeeping } from '../../src/digest/keep-date.ts';
import { paper } from '../support/asking.ts';
import { diary, lines } from '../support/diary.ts';

const REGISTER = { 'bodies.yaml': '- { id: board, name: Harbour Board }' };
const HEAD = { title: 'Harbour Board', body: 'board', date: '2018-02-06' };

async function told(text: string, kind: NewsKind): Promise<string[]> {
  const channel = diary('2018-02-07', REGISTER, ['body board']);
  await channel.arrive('2018-02-08', { 'meetings/a.md': paper(HEAD, text) });
  return lines(await channel.digest('2018-02-08'), kind);
}

describe('a line about a date', () => {
  const LONG =
    'The Chairman of the Quay and Moorings Oversight Committee, in consultation with the representatives of all the groups, agreed to a request that consideration of the dredging plan be postponed until the session in March 2018.';

  it('keeps what was due and when, however long the sentence begins', async () => {
    const channel = diary('2018-02-05', REGISTER, ['words dredging']);
    await channel.arrive('2018-02-06', { 'meetings/a.md': paper({ ...HEAD, date: '2018-02-05' }, LONG) });
    await channel.digest('2018-02-06');
    const [line] = lines(await channel.digest('2018-04-03'), 'passed');
    expect(line).toMatch(/^Due March 2018 .*no later word found: “/);
    expect(line).toContain('consideration of the dredging plan be postponed until the session in March 2018.”');
    expect(line?.length).toBeLessThanOrEqual(300);
  });

  it('keeps the end of a clause that is too long by itself', () => {
    const text = `The works of the ${'very '.repeat(60)}long pier will end on 3 May 2018.`;
    const short = shortenKeeping(text, 80, { stems: ['pier'], words: '3 May 2018', fromEnd: 11 });
    expect(short).toMatch(/^… very .*long pier will end on 3 May 2018 …$/);
    expect(short.length).toBeLessThanOrEqual(80);
  });
});

describe('a commitment', () => {
  it('of few words is told with its matter', async () => {
    expect(
      await told(
        '## Minutes of February\n\n### 05/18/2 Slipway fees\n\nMr Trask agreed to arrange a second.',
        'commitment',
      ),
    ).toEqual([
      'Slipway fees, promised: “Mr Trask agreed to arrange a second.” (Harbour Board minutes, 6 February 2018, paragraph 1.)',
    ]);
  });

  it('that its list calls closed is told as closed, whether it was done or not, and what is open with its state', async () => {
    const table = [
      '## Action log',
      '',
      '| Ref | Set on | Action | Owner | Due | Status |',
      '|---|---|---|---|---|---|',
      '| A1 | 9 January 2018 | Paint the slipway rails | Ann Lee, Mr Trask | 1 March 2018 | Closed, not done |',
      '| A2 | 9 January 2018 | Count the lamps of the mole | Ann Lee | 1 March 2018 | Complete |',
      '| A3 | 9 January 2018 | Ask for a price of a crane | Ann Lee | 1 March 2018 | Open |',
      '| A4 | 9 January 2018 | Close the gate for good | Ann Lee | 1 March 2018 | No update received |',
      '| A5 | 9 January 2018 | Mend the bell of the buoy | Ann Lee | | Open |',
    ].join('\n');
    expect(await told(table, 'closed')).toEqual([
      'Action A1 for Ann Lee, Mr Trask, due 1 March 2018, status: Closed, not done: “Paint the slipway rails”. (Harbour Board minutes, 6 February 2018, paragraph 1.)',
      'Action A2 for Ann Lee, due 1 March 2018, status: Complete: “Count the lamps of the mole”. (Harbour Board minutes, 6 February 2018, paragraph 2.)',
    ]);
    expect((await told(table, 'commitment')).map((line) => line.replace(/: “.*/, ''))).toEqual([
      'Action A3 for Ann Lee, due 1 March 2018',
      'Action A4 for Ann Lee, due 1 March 2018, status: No update received',
      'Action A5 for Ann Lee',
    ]);
  });

  it('of an action list is told by its cells', async () => {
    const table = [
      '## Actions',
      '',
      '| No. | Action | Owner | Due |',
      '|---|---|---|---|',
      '| 1 | Write to the ferry company about the fees | AK | 17 May 2018 |',
      '| 2 | Count the lamps | AK | with the keeper of the light |',
    ].join('\n');
    const rows = await told(table, 'commitment');
    expect(rows[0]).toMatch(/^Action for AK, due 17 May 2018: “Write to the ferry company about the fees/);
    expect(rows[1]).toMatch(/^Action: “Count the lamps, AK, with the keeper of the light/);
  });
});
