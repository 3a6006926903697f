import { describe, expect, it } from 'vitest';
import { asking, paper } from '../support/asking.ts';

const of = (date: string, text: string, body = 'Orchard Committee'): string =>
  paper({ title: `${body} of ${date}`, body, date }, text);

const ORCHARD = {
  'meetings/a.md': of('2021-02-03', '1. The cider press would reopen on 1 June 2021.\n2. The fee was discussed.'),
  'meetings/b.md': of('2021-05-12', '1. The cider press would now reopen in September 2021.'),
  'meetings/c.md': of('2021-05-12', '1. The footbridge will not open on 2 July 2021, as the piles have sunk.'),
};

const LIBRARY = {
  'meetings/a.md': of('2019-01-10', '1. The reading room at Lowick should open in April 2019.', 'Library Forum'),
  'meetings/b.md': of(
    '2019-03-14',
    '1. The opening of the reading room at Lowick has been postponed.',
    'Library Forum',
  ),
  'meetings/c.md': of(
    '2019-06-13',
    '1. The mobile library would not return by 30 June. It is now to return on 5 August 2019.',
    'Library Forum',
  ),
};

describe('the date of something', () => {
  it('is the newest paper’s, the older one told as older', async () => {
    const answer = (await asking(ORCHARD))('when will the cider press reopen?', { asOf: '2021-06-02' });
    expect(answer.lead).toBe('September 2021');
    expect(answer.headline).toContain('An older paper (3 February 2021) said 1 June 2021');
    const before = (await asking(ORCHARD))('when will the cider press reopen?', { asOf: '2021-03-01' });
    expect(before).toMatchObject({ lead: '1 June 2021', headline: expect.not.stringContaining('older paper') });
  });

  it('is never one that the paper denies', async () => {
    const answer = (await asking(ORCHARD))('when will the footbridge open?', { asOf: '2021-06-02' });
    expect(answer.lead).toBe('Not on 2 July 2021');
  });

  it('is the one put in the place of a denied one', async () => {
    const answer = (await asking(LIBRARY))('when will the mobile library return?', { asOf: '2019-06-20' });
    expect(answer.lead).toBe('5 August 2019');
  });

  it('leads no more once a later paper has put it off', async () => {
    const answer = (await asking(LIBRARY))('when will the reading room at Lowick open?', { asOf: '2019-06-20' });
    expect(answer.headline).toMatch(/^“The opening of the reading room at Lowick has been postponed\.”/);
    expect(answer.headline).toContain('said April 2019');
  });

  it('is said to be past where it was to come', async () => {
    const answer = (await asking(ORCHARD))('when will the cider press reopen?', { asOf: '2022-01-10' });
    expect(answer.lead).toBe('September 2021 (now past)');
  });

  it('is the first one where that is asked for', async () => {
    const answer = (await asking(ORCHARD))('when was the cider press originally to reopen?', { asOf: '2021-06-02' });
    expect(answer.headline).not.toContain('older paper');
  });

  it('is not the day that it is counted from, and is written as the paper writes it', async () => {
    const ask = await asking({
      'meetings/a.md': of(
        '2017-05-11',
        '1. The pond survey had been sent in Feb ’16.\n2. A reply to the trustees is due within six weeks of 15 May 2017.\n3. The kiosk opens w/c 3 July.',
      ),
    });
    expect(ask('when was the pond survey sent?', { asOf: '2017-06-01' }).lead).toBe('Feb ’16');
    expect(ask('when is the reply to the trustees due?', { asOf: '2017-06-01' }).lead).toBe(
      'Within six weeks of 15 May 2017',
    );
    expect(ask('when does the kiosk open?', { asOf: '2017-06-01' }).lead).toBe('W/c 3 July');
  });
});
