import { describe, expect, it } from 'vitest';
import { findDatePhrases } from '../../src/statements/date-phrases.ts';

describe('what is no date', () => {
  it.each([
    'The NHS Five Year Forward View set this out.',
    'Residents of these people may march now.',
    'Services may improve.',
    'We may be late.',
    'May I ask a question?',
    'Mrs May and Ms April Jones were thanked by June Brown.',
    'They are now ready, today and tomorrow.',
    'The event was on 31 April 2018.',
    'On 30 February nothing happened.',
    'See item 5 and appendix 2, pages 11 - 84.',
    'It costs £2,016 or £2016.',
    'There were 2016 responses and 1950 letters.',
    'Over 2000 homes were built for 2000 people.',
    'The Care Act 2014 and Horizon 2020 were mentioned.',
    'As NHS England (2016) says.',
    'Decision 24/00123 was called in.',
    'Minute 18.11.4 and item 19.09.02 refer.',
    'At 10.00 am and 6.30pm.',
    'Call 03000 412775.',
    'See https://example.org/2016/05/19/plan and a.b@2016.example.org',
    'The ratio was 24/7 and 70/17.',
    'Happy New Year! The New Year’s Honours list.',
    'Winter pressures and a summer school.',
    'In the 1980s and 1990s.',
    'The march on Parliament and the march of time.',
    'Section 5 March House',
    'A second reading, a third party and the fourth estate.',
    'Marching in step, augmented, decided, junior, marked.',
    'The A21/A229 corridor.',
    'Room 2014.',
  ])('"%s"', (text) => {
    expect(findDatePhrases(text, { reference: '2017-12', referenceName: 'the paper' }).map((p) => p.words)).toEqual([]);
  });
});
