import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReducedDate } from '../../src/domain/reduced-date.ts';
import type { DateContext } from '../../src/statements/date-context.ts';
import { findDatePhrases } from '../../src/statements/date-phrases.ts';

const DECEMBER: DateContext = { reference: '2017-12', referenceName: "the paper's date, December 2017" };
const NONE: DateContext = { reference: null, referenceName: null };

/** Each phrase as "words = date", with " ~ reading" where the year was read. */
function dates(text: string, context = DECEMBER): string[] {
  return findDatePhrases(text, context).map(
    ({ words, date, readAs }) => `${words} = ${date}${readAs === null ? '' : ` ~ ${readAs}`}`,
  );
}

describe('the forms of a date', () => {
  it.each<[string, string[]]>([
    ['met on 23 November 2016.', ['23 November 2016 = 2016-11-23']],
    ['at its meeting of the 25th May there', ['25th May = --05-25 ~ 2018-05-25']],
    ['Thursday, 5th July, 2018 2.00 pm', ['Thursday, 5th July, 2018 = 2018-07-05']],
    ['the 5th of May 2018', ['5th of May 2018 = 2018-05-05']],
    ['on June 15 and on March 31, 2020', ['June 15 = --06-15 ~ 2018-06-15', 'March 31, 2020 = 2020-03-31']],
    ['presented in August 2017', ['August 2017 = 2017-08']],
    ['in September of 2020', ['September of 2020 = 2020-09']],
    ['25 nov 2016', ['25 nov 2016 = 2016-11-25']],
    ['nov 2016', ['nov 2016 = 2016-11']],
    ['Sept. 2018', ['Sept. 2018 = 2018-09']],
    ['signed 19/05/16', ['19/05/16 = 2016-05-19']],
    ['(25/11/2016)', ['25/11/2016 = 2016-11-25']],
    ['dated 26.02.19', ['26.02.19 = 2019-02-26']],
    ['held on 26.02.2019', ['26.02.2019 = 2019-02-26']],
    ['on 2018-01-22', ['2018-01-22 = 2018-01-22']],
    ['in 2014', ['2014 = 2014']],
    ['dates back to 2014 and pre-dates', ['2014 = 2014']],
    ['the 2012 review said', ['2012 = 2012']],
    ['since2015 our work', ['2015 = 2015']],
    ['published in early 2018', ['early 2018 = 2018']],
    ['mid-2018 or late 2018', ['mid-2018 = 2018', 'late 2018 = 2018']],
    ['by the end of June 2016', ['the end of June 2016 = 2016-06']],
    ['at the beginning of March', ['the beginning of March = --03 ~ 2018-03']],
    ['in autumn 2018', ['autumn 2018 = 2018-09/2018-11']],
    ['Spring/Summer 2018', ['Spring/Summer 2018 = 2018-03/2018-08']],
    ['over winter 2017/18', ['winter 2017/18 = 2017-12/2018-02']],
    ['the 2016/17 accounts', ['2016/17 = 2016-04/2017-03']],
    ['for 2017-18', ['2017-18 = 2017-04/2018-03']],
    ['from 2016/17 to 2020/21', ['2016/17 to 2020/21 = 2016-04/2021-03']],
    ['a plan for 2016-2021', ['2016-2021 = 2016-01/2021-12']],
    ['by Q1 2018/19', ['Q1 2018/19 = 2018-04/2018-06']],
    ['the fourth quarter of 2018/19', ['the fourth quarter of 2018/19 = 2019-01/2019-03']],
    ['Q1 2018', ['Q1 2018 = 2018']],
    ['January to March 2018', ['January to March 2018 = 2018-01/2018-03']],
    ['November – February 2018', ['November – February 2018 = 2017-11/2018-02']],
    ['in the New Year', ['the New Year = --01 ~ 2018']],
    ['until the March meeting', ['March = --03 ~ 2018-03']],
    ['since may', ['may = --05 ~ 2017-05']],
  ])('reads "%s"', (text, expected) => expect(dates(text)).toEqual(expected));

  it.each<[string, string[]]>([
    [
      'On 3 June 2016, 2 September 2016 and 25 November 2016 the Committee met.',
      ['3 June 2016 = 2016-06-03', '2 September 2016 = 2016-09-02', '25 November 2016 = 2016-11-25'],
    ],
    ['3 June and 2 September 2016', ['3 June = 2016-06-03', '2 September 2016 = 2016-09-02']],
    ['met on 22 and 23 May 2018', ['22 = 2018-05-22', '23 May 2018 = 2018-05-23']],
    ['on 3, 10 and 17 June 2016', ['3 = 2016-06-03', '10 = 2016-06-10', '17 June 2016 = 2016-06-17']],
    ['from 3 June to 5 July 2018', ['3 June = 2018-06-03', '5 July 2018 = 2018-07-05']],
    [
      '3 June 2016, 2 September and 25 November',
      ['3 June 2016 = 2016-06-03', '2 September = --09-02 ~ 2016-09-02', '25 November = --11-25 ~ 2016-11-25'],
    ],
  ])('shares the year of a list: "%s"', (text, expected) => expect(dates(text)).toEqual(expected));
});

describe('the year of a date that records none', () => {
  it.each<[string, string | null, string | null]>([
    ['The Board last met on 10 July.', '2017-12', '2017-07-10'],
    ['A further meeting was due to take place on 22 January.', '2017-12', '2018-01-22'],
    ['The plan must be submitted by the end of June.', '2016-05-19', '2016-06'],
    ['The plan was submitted by 3 March.', '2016-02', '2015-03-03'],
    ['It will be published in November of last year.', '2020-05', '2019-11'],
    ['They will return in March next year.', '2017-12', '2018-03'],
    ['On 25 November 2016 it was resolved that an update be presented in January.', '2018-06', '2017-01'],
    ['Monday 22 January', '2017-12', '2018-01-22'],
    ['Tuesday 22 January', '2017-12', null],
    ['It was agreed in the New Year.', '2017-12', null],
    ['The Board last met on 10 July.', null, null],
    ['The Board last met on 10 July.', '--07', null],
    ['It met on 12 December 2017. A further meeting is due on 22 January.', null, '2018-01-22'],
    ['It met on 12 December 2017. There was talk. Much more talk. It will meet on 22 January.', null, null],
  ])('"%s" in a paper of %s is read as %s', (text, reference, expected) => {
    const context = { reference, referenceName: reference === null ? null : `the paper's date, ${reference}` };
    const phrase = findDatePhrases(text, context).at(-1);
    expect(phrase?.readAs).toBe(expected);
    expect(phrase?.readFrom === null).toBe(expected === null);
  });

  it('says from what it was read', () => {
    expect(findDatePhrases('The Board last met on 10 July.', DECEMBER)[0]?.readFrom).toBe(DECEMBER.referenceName);
    expect(
      findDatePhrases('On 25 November 2016 it asked that an update be given in January.', DECEMBER)[1]?.readFrom,
    ).toBe('the date named before it, 25 November 2016');
  });
});

describe('the direction of a date', () => {
  it.each([
    ['The draft was published on 23 November 2016.', 'past'],
    ['On 3 June 2016 the Committee considered an update.', 'past'],
    ['The review dates back to 2014.', 'past'],
    ['It has been open since August 2017.', 'past'],
    ['It was due to be published in early 2018.', 'future'],
    ['Consultation is expected to be in early 2018.', 'future'],
    ['The next meeting will be held on 22 January 2018.', 'future'],
    ['Further events were planned, including on 10 January 2018.', 'future'],
    ['It must be submitted by 30 June 2018.', 'deadline'],
    ['Comments are wanted no later than 3 March 2018.', 'deadline'],
    ['The deadline is 31 January 2018.', 'deadline'],
    ['It was submitted by 30 June 2016.', 'past'],
    ['22 January', 'unknown'],
    ['postponed until the March meeting', 'future'],
  ])('"%s" is %s', (text, expected) => expect(findDatePhrases(text, DECEMBER)[0]?.direction).toBe(expected));
});

describe('phrases of any text', () => {
  const piece = fc.constantFrom(
    '3 June 2016',
    '22 and',
    'May',
    'in 2014',
    'early',
    '2016/17',
    'to',
    'Q1',
    ', ',
    'the New Year',
    '19/05/16',
    'was held on',
    'by',
    'March',
    '.',
  );
  const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }).map((parts) => parts.join(' '));

  it('are in order, apart, and dates that exist, in their own words', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(DECEMBER, NONE), (words, context) => {
        let reached = 0;
        for (const phrase of findDatePhrases(words, context)) {
          expect(phrase.start).toBeGreaterThanOrEqual(reached);
          expect(phrase.words).toBe(words.slice(phrase.start, phrase.end));
          expect(isReducedDate(phrase.date)).toBe(true);
          if (phrase.readAs !== null) expect(isReducedDate(phrase.readAs)).toBe(true);
          reached = phrase.end;
        }
      }),
    );
  });

  it.each(['3 June 2016 ', '1, ', 'in 2016 and ', 'May ', 'the end of ', '2016-', '1.1.', 'January to '])(
    'are found in "%s" without end in sight',
    (repeated) => expect(() => findDatePhrases(repeated.repeat(3000), DECEMBER)).not.toThrow(),
  );
});

describe('what the arranging and the moving of a thing say of its day', () => {
  const JANUARY: DateContext = { reference: '2023-01-25', referenceName: "the paper's date, 25 January 2023" };
  const shown = (text: string, context: DateContext): string[] =>
    findDatePhrases(text, context).map(
      ({ words, date, readAs, direction }) => `${words} = ${readAs ?? date} ${direction}`,
    );

  it.each<[string, string[]]>([
    ['events that had been arranged, including one in Vale on 2 February', ['2 February = 2023-02-02 future']],
    ['A visit had been arranged for 20 December but was called off.', ['20 December = 2022-12-20 past']],
    ['The visit has been postponed to the end of March.', ['the end of March = 2023-03 future']],
    ['She stood down at the end of September.', ['the end of September = 2022-09 past']],
    ['The Board approved £300,000 for the year 2022/23.', ['2022/23 = 2022-04/2023-03 unknown']],
  ])('%s', (text, expected) => expect(shown(text, JANUARY)).toEqual(expected));

  it('hears a speaker look back where minutes look forward', () => {
    const text = 'It was to go to the committee in March.';
    const july = { reference: '2023-07-06', referenceName: null };
    expect(shown(text, { ...july, speech: true })).toEqual(['March = 2023-03 past']);
    expect(shown(text, july)).toEqual(['March = 2024-03 future']);
  });
});

describe('the year of a day that lies on either side of its paper', () => {
  const OCTOBER: DateContext = { reference: '2021-10-14', referenceName: "the paper's date, 14 October 2021" };

  it.each([
    ['The meeting of 18 November is cancelled.', '2021-11-18'],
    ['The visit of 20 September had been called off.', '2021-09-20'],
    ['Reopening on 2 November was said to be within reach.', '2021-11-02'],
    ['It opens on 8 November, the keeper reported.', '2021-11-08'],
    ['Night rota brought back | Corrie Point | 25 October', '2021-10-25'],
    // What is told as done was done before.
    ['The trial began on 12 December.', '2020-12-12'],
    ['Mr Orr reported on the fire of 30 November.', '2020-11-30'],
  ])('%s', (text, day) => {
    expect(findDatePhrases(text, OCTOBER).map(({ readAs }) => readAs)).toEqual([day]);
  });
});
