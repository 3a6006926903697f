import { describe, expect, it } from 'vitest';
import { asking, paper } from '../support/asking.ts';

const of = (title: string, date: string, text: string): string =>
  paper({ title, body: 'Market Committee', date }, text);

const MARKET = {
  'meetings/a.md': of(
    'March',
    '2018-03-07',
    '1. RESOLVED that the awnings be approved.\n2. The clock tower would be repaired by July 2018.',
  ),
  'meetings/b.md': of(
    'July',
    '2018-07-11',
    '1. RESOLVED that the bollards be deferred.\n2. The repair of the clock tower was now expected in December 2018.',
  ),
  'meetings/c.md': of(
    'December',
    '2018-12-05',
    '1. RESOLVED that the carol stage be rejected.\n2. The clock tower was repaired on 19 November 2018.',
  ),
};

describe('a time in a question', () => {
  const ask = async (question: string, asOf = '2019-01-20') => (await asking(MARKET))(question, { asOf });
  const decided = async (question: string, asOf?: string) =>
    (await ask(question, asOf)).entries.map(({ text }) => /awnings|bollards|carol/.exec(text)?.[0]);

  it.each([
    ['what was decided between June 2018 and December 2018?', ['carol', 'bollards']],
    ['what was decided from 1 March to 30 July 2018?', ['bollards', 'awnings']],
    ['what was decided since July?', ['carol', 'bollards']],
    ['what has been agreed since the summer?', ['carol', 'bollards']],
    ['what was decided before July 2018?', ['awnings']],
    ['what was decided last year?', ['carol', 'bollards', 'awnings']],
    ['was anything decided after July 2018?', ['carol']],
  ])('narrows what was decided: %s', async (question, expected) => {
    expect(await decided(question)).toEqual(expected);
  });

  it('has everything that happened in it, whatever it was', async () => {
    const answer = await ask('what happened between July and December 2018?');
    expect(answer.entries.map(({ date }) => date)).toEqual(['2018-12-05', '2018-11-19', '2018-07-11']);
    expect((await ask('what did we miss since December?')).headline).toContain(
      'The newest paper here is of 5 December 2018.',
    );
  });

  it('that is after every paper is said to hold nothing, with the last there is', async () => {
    expect((await ask('has anything been reported since Christmas Eve 2018?')).answered).toBe(false);
    const answer = await ask('anything since January 2019?');
    expect(answer.headline).toMatch(
      /^Nothing recorded in these papers since 1 January 2019\. The last one: 5 December 2018/,
    );
    expect((await ask('what was decided since January 2019?')).headline).toMatch(
      /^No decisions recorded in these papers/,
    );
  });

  it('is never said to hold nothing where papers are of it', async () => {
    const answer = await ask('what was decided in April 2018?');
    expect(answer.headline).not.toMatch(/^No decisions/);
  });

  it('asks as of a day what was known then, and claims nothing of later papers', async () => {
    const answer = await ask('what was the position on the clock tower as of 1 August 2018?');
    expect(answer.headline).toContain('now expected in December 2018');
    expect(answer.headline).not.toContain('Nothing later');
    expect(answer.warnings).toContain('Only papers that were known by 1 August 2018 were looked in.');
    expect((await ask('what did we know about the clock tower by April 2018?')).headline).toContain('by July 2018');
  });

  it('narrows when a matter was last spoken of', async () => {
    expect((await ask('when was the clock tower last discussed?')).lead).toBe(
      'Last spoken of in the papers: 5 December 2018',
    );
    expect((await ask('when was the clock tower last discussed before December 2018?')).lead).toBe(
      'Last spoken of in the papers: 11 July 2018',
    );
  });

  it('leaves alone a month or season that is no more than a word of the matter', async () => {
    const folder = {
      'meetings/a.md': of(
        'A',
        '2018-03-07',
        '1. The December figure for stall rents was missing, as the ledger was lost.',
      ),
    };
    const answer = (await asking(folder))('why was the December figure for stall rents missing?', {
      asOf: '2018-06-01',
    });
    expect(answer.headline).toContain('the ledger was lost');
  });
});
