import { describe, expect, it } from 'vitest';
import type { FigureStatement } from '../../src/domain/statement.ts';
import { readFigures } from '../../src/statements/figures.ts';
import { readingOf } from './a-reading.ts';
import { itKeepsTheRules } from './recogniser-rules.ts';

function read(text: string): FigureStatement[] {
  return readFigures(readingOf(text)) as FigureStatement[];
}

/** Each figure as "words = value unit of what". */
function figures(text: string): string[] {
  return read(text).map(
    ({ words, value, unit, counts }) => `${words} = ${value} ${unit}${counts ? ` of ${counts}` : ''}`,
  );
}

describe('the figures of a paragraph', () => {
  it.each<[string, string[]]>([
    ['£190 million must be saved.', ['£190 million = 190000000 GBP']],
    [
      'It was £190m, then £1.2bn, then £17,500.',
      ['£190m = 190000000 GBP', '£1.2bn = 1200000000 GBP', '£17,500 = 17500 GBP'],
    ],
    ['There was local fund funding of £17 million.', ['£17 million = 17000000 GBP of local fund funding']],
    ['£20 million of funding', ['£20 million = 20000000 GBP of funding']],
    ['a £3.5 million grant', ['£3.5 million = 3500000 GBP of grant']],
    ['£5-10m for local care', ['£5-10m = 5000000 GBP of local care', '£5-10m = 10000000 GBP of local care']],
    ['a $250-billion deficit', ['$250-billion = 250000000000 money of deficit']],
    ['US$5 and C$6', ['US$5 = 5 USD', 'C$6 = 6 CAD']],
    ['20 billion dollars', ['20 billion dollars = 20000000000 money']],
    ['up to £250 each', ['up to £250 = 250 GBP']],
    ['65 per cent of patients', ['65 per cent = 65 percent of patients']],
    ['It fell by 7.2%.', ['7.2% = 7.2 percent']],
    ['30-40% of beds', ['30-40% = 30 percent of beds', '30-40% = 40 percent of beds']],
    ['for a maximum of 12 weeks', ['a maximum of 12 weeks = 12 week']],
    ['a five year plan', ['five year = 5 year of plan']],
    ['a 12-week consultation', ['12-week = 12 week of consultation']],
    ['six to nine months', ['six to nine months = 6 month', 'six to nine months = 9 month']],
    ['two and a half years', ['two and a half years = 2.5 year']],
    ['meet every two months', ['every two months = 6 frequency']],
    ['meet twice a year', ['twice a year = 2 frequency']],
    ['quarterly reports', ['quarterly = 4 frequency of reports']],
    ['agreed to meet bi-monthly, with talks', ['bi-monthly = 0 frequency']],
    ['at seven sites to three sites', ['seven = 7 count of sites', 'three = 3 count of sites']],
    ['the eight CCGs in Harbour and Vale', ['eight = 8 count of CCGs in Harbour and Vale']],
    ['all eight Harbour and Vale CCGs over', ['eight = 8 count of Harbour and Vale CCGs']],
    ['to form 44 ‘footprints’.', ['44 = 44 count of footprints']],
    ['1.8 million people', ['1.8 million = 1800000 count of people']],
    ['a footprint population of 1.8 million (NHS)', ['1.8 million = 1800000 count of footprint population']],
    ['more than 2,500 responses', ['more than 2,500 = 2500 count of responses']],
    ['Two potential geographical areas', ['Two = 2 count of potential geographical areas']],
    ['two or three options', ['two or three = 2 count of options', 'two or three = 3 count of options']],
    ['two hundred and fifty beds', ['two hundred and fifty = 250 count of beds']],
    [
      'only five of the eight group areas in Harbour had',
      ['five of the eight = 5 count of group areas in Harbour', 'eight = 8 count of group areas in Harbour'],
    ],
    [
      'Of the eight clinical group (CG) areas in Harbour, only five were rated good.',
      [
        'eight = 8 count of clinical group (CG) areas in Harbour',
        'five = 5 count of clinical group (CG) areas in Harbour',
      ],
    ],
    ['The footprint’s population is 1.8 million (NHS).', ['1.8 million = 1800000 count of population']],
    ['The number of responses was 2,500.', ['2,500 = 2500 count of responses']],
    ['one in four people', ['one in four = 0.25 ratio of people']],
    ['two thirds of patients', ['two thirds = 0.667 ratio of patients']],
    ['half of the staff and half those beds', ['half = 0.5 ratio of staff', 'half = 0.5 ratio of beds']],
    ['a million children', ['a million = 1000000 count of children']],
    ['by the age of 14', ['age of 14 = 14 year']],
  ])('reads "%s"', (text, expected) => expect(figures(text)).toEqual(expected));

  it.each<[string, boolean]>([
    ['£190 million would need to be saved.', true],
    ['There may be three sites.', true],
    ['The proposed three sites were shown.', true],
    ['It is expected to take 12 weeks.', true],
    ['There are three sites.', false],
    ['In May three sites opened.', false],
    ['Three sites opened; others may follow.', false],
  ])('"%s" is tentative: %s', (text, tentative) => expect(read(text)[0]?.tentative).toBe(tentative));
});

describe('what is no figure', () => {
  it.each([
    'It met on 3 June 2016, in early 2018 and by 19/05/16.',
    'See Item 4, appendix 2, paragraph 5, page 12 and section 106 agreements.',
    'Phase two of the plan, stage 3 and option 1 followed.',
    'Under Standing Order 12 members spoke.',
    'The NHS Five Year Forward View was adopted.',
    'Call 03000 412775.',
    'https://example.org/?id=112&m=6257 and a.b12@example.org',
    'The A21/A229 corridor and COVID-19.',
    'At 10.00 am, 2.30pm and 11 o’clock.',
    'One member said that no one had asked.',
    'One of the members spoke.',
    'The first and second options, the 14th meeting.',
    'The 2016 figures and the 2017-18 accounts.',
    'Decision 24/00123 and minute 70/17.',
    'A third party gave a second opinion.',
    'One day this will change.',
    'Every day counts.',
    'The Weekly Digest and the Quarterly Review.',
    'The two were linked.',
    'He was one for the record.',
    'Members of Cabinet Committee 3.',
    'Version 2.1 of the document.',
    'an 18-year-old and two-year-olds',
    'The annual report was noted.',
    'Between the two and the one.',
  ])('"%s"', (text) => expect(figures(text)).toEqual([]));
});

itKeepsTheRules(readFigures, [
  '£190 million',
  'five of the eight areas',
  'seven',
  'every two',
  'a maximum of',
  'twelve weeks',
  '1,000,000',
  '30-40%',
  'one in',
  'people',
]);

describe('figures said of a subject, in two units, and in votes', () => {
  it.each<[string, string[]]>([
    ['The average journey was 1 hour 52 minutes.', ['1 hour 52 minutes = 112 minute of average journey']],
    ['It took 9 minutes 40 seconds.', ['9 minutes 40 seconds = 580 second']],
    ['It took two years and six months.', ['two years and six months = 30 month']],
    ['It took two years and six people.', ['two years = 2 year', 'six = 6 count of people']],
    ['The cost of the scheme stands at £13.4 million.', ['£13.4 million = 13400000 GBP of cost of the scheme']],
    ['The gap by 2026/27 is now put at £91 million.', ['£91 million = 91000000 GBP of gap']],
    [
      'He said that the public health grant for 2023/24 was expected to be £31.6 million.',
      ['£31.6 million = 31600000 GBP of public health grant'],
    ],
    ['They approved £300,000 for the year 2023/24.', ['£300,000 = 300000 GBP']],
    ['There had been eleven additional calls in August.', ['eleven = 11 count of additional calls']],
    ['It was lost by 7 votes to 4.', ['7 = 7 count of votes', '4 = 4 count of votes']],
    ['For (7): Mr Lee. Against (4): Ms Ash.', ['7 = 7 count', '4 = 4 count']],
    ['So, there voted two in favour, four against.', ['two = 2 count', 'four = 4 count']],
    ['There were 5,630 responses.', ['5,630 = 5630 count of responses']],
    ['the northern half of the county', []],
    ['It met monthly rather than weekly.', ['monthly = 12 frequency', 'weekly = 52 frequency']],
    ['It had no cost and was agreed. Then £5 was found.', ['£5 = 5 GBP']],
  ])('%s', (text, expected) =>
    expect(
      readFigures(readingOf(text, { date: '2023-05-10' })).map((statement) => {
        const { words, value, unit, counts } = statement as FigureStatement;
        return `${words} = ${value} ${unit}${counts ? ` of ${counts}` : ''}`;
      }),
    ).toEqual(expected),
  );

  it('hedges only the clause that is hedged', () => {
    const [signed] = read('He stated that 58 practices had signed the agreement and that the record would go live.');
    expect(signed?.tentative).toBe(false);
  });
});
