import { describe, expect, it } from 'vitest';
import type { Want } from '../../src/english/wanted-words.ts';
import { valuesIn } from '../../src/evidence/values.ts';

const words = (want: Want, text: string): string[] => valuesIn(want, text, 0, []).map((value) => value.words);

describe('the values of a sentence', () => {
  it.each<[Want, string, string[]]>([
    [
      'money',
      'It cost £175,000, of which £1.2m came in 2019/20 and £3 million later.',
      ['£175,000', '£1.2m', '£3 million'],
    ],
    ['percent', 'Uptake rose from 54.1% to 61 per cent of 900 people.', ['54.1%', '61 per cent']],
    ['count', 'In 2018/19 it took 19,850 calls, 41 of them from two wards on 3 May at 9:30.', ['19,850', '41', 'two']],
    ['count', '2.3 Three of 12 posts (£90,000) were filled by A14.', ['Three', '12']],
    ['duration', 'It would last for twelve weeks, after a 3 month pause.', ['twelve weeks', '3 month']],
    [
      'date',
      'Next meeting. 28 November 2023. It had opened in March 2021, not in autumn 2020.',
      ['28 November 2023', 'March 2021', 'autumn 2020'],
    ],
    ['date', 'The meeting of 3 December would be moved to 10 December 2019.', ['3 December', '10 December 2019']],
    [
      'person',
      'In March Dr Lena Holt and the Joint Commissioning Group thanked Mr A. Peel.',
      ['Dr Lena Holt', 'the Joint Commissioning Group', 'Mr A. Peel'],
    ],
    ['words', 'It cost £175,000.', []],
    ['money', 'The bill was £3.1m2 in the year.', ['£3.1m2']],
    [
      'money',
      'It would cost between £200,000 and £250,000, or £5-6m in all.',
      ['between £200,000 and £250,000', '£5-6m'],
    ],
    [
      'money',
      'Up to £40 a night and at least £3,000 per annum were lost.',
      ['Up to £40 a night', 'at least £3,000 per annum'],
    ],
    [
      'money',
      'The variance was -£1.2m, from £3M to £2M after it fell from £9m to £7m.',
      ['-£1.2m', '£3M to £2M', '£9m', '£7m'],
    ],
    ['count', 'Between 20 and 25 beds, over 900 visits and 6-8 posts.', ['Between 20 and 25', 'over 900', '6-8']],
    ['count', 'Places were cut from 14 to 8, one house in nine being empty.', ['14', '8', 'one house in nine']],
    ['count', 'The rate was 4.1 per 1,000 births in 2018-19.', ['4.1 per 1,000 births']],
    ['count', 'Some 1.4 million people drew 3 thousand tickets, one of them twice.', ['1.4 million', '3 thousand']],
    [
      'percent',
      'Two thirds of callers and 1 in 10 visitors, about 5-10% of all.',
      ['Two thirds', '1 in 10', 'about 5-10%'],
    ],
    [
      'duration',
      'For £6m a year it runs six to eight weeks, up to a year longer in a month.',
      ['six to eight weeks', 'a month'],
    ],
    ['date', 'It was put off to 2020/21, with 5 and 6 May in reserve.', ['2020/21', '5 and 6 May']],
  ])('of the kind %s: %s', (want, text, values) => {
    expect(words(want, text)).toEqual(values);
  });

  it('is read at its place in the passage', () => {
    const text = 'The fund was £180,000.';
    const [value] = valuesIn('money', text, 40, []);
    expect(value).toEqual({ words: '£180,000', start: 53, end: 61 });
  });

  it('is found in an endless run of letters or digits as soon as anywhere', () => {
    for (const run of ['1', '1,', '£1,', 'A', 'Aa ', 'Aa of ', "A'’-", 'Mr A. ', 'early '])
      for (const want of ['person', 'count', 'money', 'date', 'duration', 'percent'] as const)
        expect(valuesIn(want, run.repeat(60_000), 0, [])).toBeInstanceOf(Array);
  });
});
