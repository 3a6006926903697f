import { describe, expect, it } from 'vitest';
import { asking, paper } from '../support/asking.ts';

const minutes = (body: string, date: string, text: string, kind = 'minutes'): string =>
  paper({ title: `${body}, ${date}`, kind, body, date }, text);

/** A school trust with two bodies that are boards, and a panel. */
const SCHOOLS = {
  'meetings/a.md': minutes(
    'Kiln Lane Trust Board',
    '2022-01-12',
    '1. The uniform policy was discussed.\n\nThe next meeting would be held at 2pm on Wednesday 9 March 2022.',
  ),
  'meetings/b.md': minutes(
    'Catering Board',
    '2022-01-20',
    '## Dates of meetings\n\n- 17 February 2022\n- 21 April 2022\n- 16 June 2022',
  ),
  'meetings/c.md': minutes(
    'Kiln Lane Trust Board',
    '2022-02-25',
    'The meeting of the Kiln Lane Trust Board on 9 March 2022 has been postponed.\n\nIt will now take place on 23 March 2022 in the hall.',
    'note',
  ),
  'meetings/d.md': minutes('Transport Panel', '2022-04-06', '1. The bus contract was considered.'),
};

/** A canal charity: a meeting moved inside one sentence, one called off with nothing in its place. */
const CANAL = {
  'meetings/a.md': minutes(
    'Towpath Committee',
    '2020-06-03',
    '1. The meeting of 8 July has been brought forward to 1 July 2020.\n2. The weir opens on 20 June 2020, Ms Ott told the meeting.',
  ),
  'meetings/b.md': minutes('Lock Forum', '2020-06-10', 'The Forum will next meet on 15 July 2020.'),
  'meetings/c.md': minutes('Lock Forum', '2020-06-30', 'The meeting on 15 July 2020 is cancelled.', 'note'),
};

describe('the next meeting', () => {
  const next = async (folder: Record<string, string>, question: string, asOf: string) =>
    (await asking(folder))(question, { asOf });

  it.each([
    ['when is the next board meeting?', '2022-01-25', 'Next: 17 February 2022, Catering Board.'],
    ['when is the next board meeting?', '2022-02-18', 'Next: 9 March 2022, Kiln Lane Trust Board.'],
    ['when do we next meet?', '2022-02-26', 'Next: 23 March 2022, Kiln Lane Trust Board.'],
    ['next catering board', '2022-02-26', 'Next: 21 April 2022. '],
    ['when is the next Kiln Lane Trust Board meeting?', '2022-02-26', 'Next: 23 March 2022. '],
    ['how long until the next catering board meeting?', '2022-04-11', 'Next: 21 April 2022, in 10 days.'],
  ])('is after the day it is asked on: %s on %s', async (question, asOf, said) => {
    expect((await next(SCHOOLS, question, asOf)).headline).toContain(said);
  });

  it('is said not to be recorded where none is to come, with the last that is known', async () => {
    expect(await next(SCHOOLS, 'when is the next board meeting?', '2022-12-01')).toMatchObject({
      answered: true,
      headline: expect.stringMatching(
        /^No later meeting is recorded; the last one announced was 16 June 2022, Catering Board\./,
      ),
    });
    expect((await next(SCHOOLS, 'when is the next transport panel?', '2022-12-01')).headline).toMatch(
      /^No later transport panel meeting is recorded; the last one was 6 April 2022, by its own paper\./,
    );
  });

  it('is the day it was moved to, and none that was called off', async () => {
    expect((await next(CANAL, 'when is the next towpath committee meeting?', '2020-06-15')).headline).toContain(
      'Next: 1 July 2020.',
    );
    expect((await next(CANAL, 'when does the lock forum next meet?', '2020-06-20')).headline).toContain(
      'Next: 15 July 2020.',
    );
    const off = await next(CANAL, 'when does the lock forum next meet?', '2020-07-05');
    expect(off.headline).toMatch(/^No later lock forum meeting is recorded; that of 15 July 2020 is off\./);
  });

  it('is not that of another body whose noun alone is asked for', async () => {
    expect((await next(CANAL, 'when is the next heritage committee meeting?', '2020-06-15')).headline).not.toContain(
      'Next:',
    );
  });

  it('is asked for by nothing else: what it will discuss is another question', async () => {
    expect((await next(SCHOOLS, 'when will the bus contract next go to the board?', '2022-01-25')).lead).not.toBe(
      'Next: 17 February 2022, Catering Board',
    );
  });
});
