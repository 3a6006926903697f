import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidays, easterSunday } from '../../src/digest/bank-holidays.ts';
import { daysBetween, weekday } from '../../src/domain/reduced-date.ts';
import '../support/property-seed.ts';

// As published for England and Wales on gov.uk/bank-holidays and in its archived pages; substitute days marked.
const PUBLISHED: Readonly<Record<number, string>> = {
  2012: '01-02(sub) 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28(sub)',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27(sub)',
  2017: '01-02(sub) 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28(sub)',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27(sub) 12-28(sub)',
  2022: '01-03(sub) 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27(sub)',
  2023: '01-02(sub) 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28(sub)',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27(sub) 12-28(sub)',
};

describe('the bank holidays of England and Wales', () => {
  it.each(Object.entries(PUBLISHED))('%s is as published', (year, days) => {
    const published = days.split(' ').map((day) => `${year}-${day.replace('(sub)', '')}`);
    expect(bankHolidays(Number(year))).toEqual(published);
  });

  it.each([
    [1981, '1981-07-29', 'a wedding'],
    [1995, '1995-05-08', 'VE Day, in place of 1 May'],
    [1999, '1999-12-31', 'the eve of 2000'],
    [2002, '2002-06-03', 'a jubilee'],
    [2011, '2011-04-29', 'a wedding'],
  ])('%s has %s: %s', (year, day) => {
    expect(bankHolidays(year)).toContain(day);
  });

  it('are eight different weekdays where nothing is proclaimed, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2024, max: 2399 }), (year) => {
        const days = bankHolidays(year);
        expect(new Set(days).size).toBe(8);
        expect([...days].sort()).toEqual(days);
        for (const day of days) expect(['Saturday', 'Sunday']).not.toContain(weekday(day));
        for (const day of days) expect(day.startsWith(String(year))).toBe(true);
      }),
    );
  });
});

describe('Easter Sunday', () => {
  it.each(
    '1961-04-02 1981-04-19 1999-04-04 2000-04-23 2008-03-23 2011-04-24 2016-03-27 2019-04-21 2024-03-31 2025-04-20 2026-04-05 2038-04-25 2076-04-19 2285-03-22'.split(
      ' ',
    ),
  )('%s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  it('is a Sunday from 22 March to 25 April of any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 9999 }), (year) => {
        const day = easterSunday(year);
        expect(weekday(day)).toBe('Sunday');
        expect(daysBetween(`${year}-03-22`, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(day, `${year}-04-25`)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
