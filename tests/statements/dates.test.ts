import { describe, expect, it } from 'vitest';
import type { DateStatement } from '../../src/domain/statement.ts';
import { readDates } from '../../src/statements/dates.ts';
import { type Paper, readingOf, readingsOf } from './a-reading.ts';
import { itKeepsTheRules } from './recogniser-rules.ts';

function events(text: string, paper: Paper = {}): string[] {
  return (readDates(readingOf(text, paper)) as DateStatement[]).map(({ when, event }) => `${when.words}: ${event}`);
}

describe('the dates of a paragraph', () => {
  it.each<[string, string[]]>([
    [
      'An update was given on 12 December 2017. A further meeting was due to take place on 22 January.',
      [
        '12 December 2017: An update was given on 12 December 2017',
        '22 January: A further meeting was due to take place on 22 January',
      ],
    ],
    [
      'The plan was published in 2016; the case was published in 2017.',
      ['2016: The plan was published in 2016', '2017: the case was published in 2017'],
    ],
    [
      'Events were planned, including on 10 January 2018, after which they would end.',
      ['10 January 2018: Events were planned, including on 10 January 2018'],
    ],
    ['To: Harbour Committee, 3 March 2017', ['3 March 2017: To: Harbour Committee, 3 March 2017']],
    ['3 March 2017', ['3 March 2017: 3 March 2017']],
    ['Nothing was said.', []],
  ])('belong to clauses: "%s"', (text, expected) => expect(events(text)).toEqual(expected));

  it('are read against the paper’s date', () => {
    const [statement] = readDates(readingOf('The Board last met on 10 July.', { date: '2017-12' })) as DateStatement[];
    expect(statement?.when).toMatchObject({
      date: '--07-10',
      readAs: '2017-07-10',
      readFrom: "the paper's date, December 2017",
    });
    expect(statement?.quote).toBe('The Board last met on 10 July.');
  });

  it('are read against the day of the paragraph they stand under, where that day is gone', () => {
    const lines = [
      'On 25 November 2016 the Committee considered the draft and agreed the following:',
      { text: 'RESOLVED that an update be presented in January.', under: 1 },
    ];
    const [statement] = readDates(readingsOf(lines, { date: '2017-03-03' })[1] ?? readingOf('')) as DateStatement[];
    expect(statement?.when.readAs).toBe('2017-01');
    expect(statement?.when.readFrom).toBe('the paragraph it stands under, 25 November 2016');
  });
});

itKeepsTheRules(readDates, [
  '3 June 2016',
  'early 2018',
  'the end of',
  'January to',
  '2016/17',
  'was due on',
  'May; but',
]);
