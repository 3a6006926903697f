import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  datesOverlap,
  daysBetween,
  daysInMonth,
  earliestDay,
  formatDate,
  hasYear,
  isReducedDate,
  latestDay,
  noonOf,
  weekday,
  withYear,
} from '../../src/domain/reduced-date.ts';

describe('a reduced date', () => {
  it.each(['2018', '2018-01', '2018-01-22', '2016-02-29', '--07-10', '--07', '--02-29', '2016-04/2017-03'])(
    '%s is one',
    (date) => expect(isReducedDate(date)).toBe(true),
  );

  it.each([
    '',
    '18',
    '2018-1',
    '2018-13',
    '2018-00',
    '2018-02-30',
    '2017-02-29',
    '2018-04-31',
    '--13',
    '--02-30',
    '2016/2017',
    '2017-03/2016-04',
    '2016-04/2017-13',
    '2018-01-22T10:00',
    'January 2018',
  ])('"%s" is none', (date) => expect(isReducedDate(date)).toBe(false));

  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2018-01-22', '2018-01-22', '2018-01-22'],
    ['2016-04/2017-03', '2016-04-01', '2017-03-31'],
    ['--07-10', null, null],
  ])('%s lies from %s to %s', (date, first, last) => {
    expect(earliestDay(date)).toBe(first);
    expect(latestDay(date)).toBe(last);
  });

  it.each([
    ['2018-01-22', '22 January 2018'],
    ['2018-01', 'January 2018'],
    ['2018', '2018'],
    ['--07-10', '10 July'],
    ['--07', 'July'],
    ['2016-04/2017-03', 'April 2016 to March 2017'],
  ])('%s is said "%s"', (date, words) => expect(formatDate(date)).toBe(words));

  it.each([
    ['2018', '2018-01-22', true],
    ['2018-01', '2018-02', false],
    ['--07-10', '2017-07-10', true],
    ['--07-10', '2017-07', true],
    ['--07-10', '2017', true],
    ['--07', '2017-08-01', false],
    ['2016-04/2017-03', '2017-01-01', true],
    ['2016-04/2017-03', '2017-04', false],
  ])('%s and %s can mean one day: %s', (a, b, expected) => {
    expect(datesOverlap(a, b)).toBe(expected);
    expect(datesOverlap(b, a)).toBe(expected);
  });

  it('takes a year where it records none', () => {
    expect(withYear('--07-10', 2017)).toBe('2017-07-10');
    expect(withYear('--07', 2017)).toBe('2017-07');
    expect(withYear('2016-07', 2017)).toBe('2016-07');
    expect(hasYear('--07')).toBe(false);
  });
});

describe('days', () => {
  const day = fc
    .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('are added and counted alike', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9000, max: 9000 }), (from, days) => {
        const to = addDays(from, days);
        expect(isReducedDate(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(days);
      }),
    );
  });

  it('have weekdays and months of their length', () => {
    expect(weekday('2018-01-22')).toBe('Monday');
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(null, 2)).toBe(29);
    expect(noonOf('2018-01-22').toISOString()).toBe('2018-01-22T12:00:00.000Z');
  });

  it('lie in the month they are of', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(datesOverlap(one, one.slice(0, 7))).toBe(true);
        expect((earliestDay(one.slice(0, 7)) ?? '') <= one && one <= (latestDay(one.slice(0, 7)) ?? '')).toBe(true);
      }),
    );
  });
});
