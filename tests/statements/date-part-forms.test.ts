import { describe, expect, it } from 'vitest';
import { findDatePhrases } from '../../src/statements/date-phrases.ts';

const CONTEXT = { reference: '2021-09-15', referenceName: "the paper's date, 15 September 2021" };

const datesIn = (text: string): string[] =>
  findDatePhrases(text, CONTEXT).map(({ words, date, readAs }) => `${words}: ${readAs ?? date}`);

describe('dates as papers write them in short', () => {
  it.each([
    ['The ledger was closed in Nov ’19.', ['Nov ’19: 2019-11']],
    ["The lido opened on 2nd Aug '18.", ["2nd Aug '18: 2018-08-02"]],
    ['The grant ran out in Oct-20.', ['Oct-20: 2020-10']],
    ['Signed 6-Jun-16.', ['6-Jun-16: 2016-06-06']],
    ['The tender goes out w/c 4 October.', ['w/c 4 October: 2021-10-04']],
    ['Work starts in the week commencing 8 November 2021.', ['week commencing 8 November 2021: 2021-11-08']],
    ['Savings fall in FY21/22.', ['FY21/22: 2021-04/2022-03']],
    ['The budget for 21/22 is tight.', ['21/22: 2021-04/2022-03']],
    ['It is planned for Q4 21/22.', ['Q4 21/22: 2022-01/2022-03']],
    ['The dredger returns in the first half of 2022.', ['the first half of 2022: 2022-01/2022-06']],
    ['It slipped to H2 2021/22.', ['H2 2021/22: 2021-10/2022-03']],
    ['The survey ran from 2014 to 2016.', ['from 2014 to 2016: 2014-01/2016-12']],
    ['It is due by end January 2022.', ['end January 2022: 2022-01']],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it.each([
    'In 11/12 of the wards nothing changed.',
    'The ratio was 17/18 last time.',
    'Room 21/22 was closed.',
    'The score of the second half was low.',
  ])('has none where the words are no date: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('keeps two days of a range apart from a month and its year', () => {
    expect(datesIn('The fair is on 29 June-16 July 2022.')).not.toContain('June-16: 2016-06');
    expect(datesIn('The fair is on June-16 July 2022.')).not.toContain('June-16: 2016-06');
  });
});
