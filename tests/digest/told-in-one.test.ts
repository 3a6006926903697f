import { describe, expect, it } from 'vitest';
import { paper } from '../support/asking.ts';
import { diary, lines } from '../support/diary.ts';

const REGISTER = { 'bodies.yaml': '- { id: board, name: Harbour Board }' };
const HEAD = { title: 'Harbour Board', body: 'board' };
const log = (date: string, ...rows: readonly string[]) =>
  paper(
    { ...HEAD, title: 'Action log', kind: 'note', date },
    ['## Action log', '', '| Ref | Action | Owner | Due | Status |', '|---|---|---|---|---|', ...rows].join('\n'),
  );
const FEBRUARY = {
  'meetings/2018-02-log.md': log(
    '2018-02-06',
    '| A1 | Report the survey of the dredging channel | Ann Lee | 5 March 2018 | Open |',
  ),
};

describe('a sentence of the record', () => {
  it('that is a moved date and a promise is told once, with both days and whose it is', async () => {
    const channel = diary('2018-02-07', { ...REGISTER, ...FEBRUARY }, ['words dredging']);
    await channel.arrive('2018-02-21', {
      'meetings/2018-03-log.md': log(
        '2018-02-20',
        '| A1 | Report the survey of the dredging channel | Ann Lee | 16 April 2018 | Open |',
      ),
    });
    const digest = await channel.digest('2018-02-21');
    expect(lines(digest)).toEqual([
      'Action A1 for Ann Lee, now due 16 April 2018; 5 March 2018 in the paper of 6 February 2018: “Report the survey of the dredging channel”. (Harbour Board note, 20 February 2018, paragraph 1.)',
    ]);
    expect(digest?.sections[0]?.items[0]?.tells).toEqual(['commitment', 'paper']);
    expect(await channel.digest('2018-02-22')).toBeNull();
  });

  it('that is promised for next week is no second news as a date that comes', async () => {
    const channel = diary('2018-02-07', REGISTER, ['body board']);
    const words = 'Ms Lee undertook to bring the dredging figures on 12 February 2018.';
    await channel.arrive('2018-02-08', { 'meetings/a.md': paper({ ...HEAD, date: '2018-02-06' }, words) });
    const digest = await channel.digest('2018-02-08');
    expect(lines(digest).filter((line) => line.includes('dredging figures'))).toHaveLength(1);
    expect(await channel.digest('2018-02-09')).toBeNull();
  });

  it('is none of another date where a list says by when something about it is wanted', async () => {
    const said = paper(
      { ...HEAD, date: '2018-02-06' },
      'The survey of the dredging channel would be repeated on 5 March 2018.',
    );
    const channel = diary('2018-02-07', { ...REGISTER, 'meetings/a.md': said }, ['body board']);
    await channel.arrive('2018-02-21', {
      'meetings/log.md': log(
        '2018-02-20',
        '| A1 | Report the repeated survey of the dredging channel | Ann Lee | 9 March 2018 | Open |',
      ),
    });
    expect(lines(await channel.digest('2018-02-21'), 'moved')).toEqual([]);
  });

  it('is told once to those who follow words: by what it is, else by what else the paper says of them', async () => {
    const channel = diary('2018-02-07', REGISTER, ['words dredging']);
    const decision = 'The Board RESOLVED that the dredging contract be awarded to Tarn Marine.';
    await channel.arrive('2018-02-08', { 'meetings/a.md': paper({ ...HEAD, date: '2018-02-06' }, decision) });
    expect(lines(await channel.digest('2018-02-08'))).toEqual([expect.stringContaining(decision)]);
    const more = 'Mr Trask said that the dredging would take two winters.';
    const march = { ...HEAD, date: '2018-03-06' };
    await channel.arrive('2018-03-08', {
      'meetings/b.md': paper(march, `${decision.replace('awarded', 'let')}\n\n${more}`),
    });
    const told = await channel.digest('2018-03-08');
    expect(lines(told, 'decision')).toEqual([expect.stringContaining('be let to Tarn Marine')]);
    expect(lines(told, 'paper')).toEqual([expect.stringContaining(more)]);
  });
});
