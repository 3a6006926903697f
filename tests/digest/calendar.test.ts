import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../src/digest/calendar.ts';
import { addDays } from '../../src/domain/reduced-date.ts';
import '../support/property-seed.ts';

const plain = createCalendar({ added: [], removed: [] });
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));

describe('a working day', () => {
  it.each([
    ['2026-12-24', true, 'Thursday'],
    ['2026-12-25', false, 'Christmas Day'],
    ['2026-12-26', false, 'Saturday'],
    ['2026-12-28', false, 'the substitute for Boxing Day'],
    ['2026-12-29', true, 'Tuesday'],
    ['2026-04-03', false, 'Good Friday'],
    ['2028-02-29', true, 'a leap day, Tuesday'],
    ['2022-05-30', true, 'a Monday whose holiday was moved'],
    ['2022-09-19', false, 'the state funeral'],
  ])('%s: %s (%s)', (date, working) => {
    expect(plain.isWorkingDay(date)).toBe(working);
  });

  it('can be taken away and given back, but not on a weekend', () => {
    const own = createCalendar({
      added: ['2027-06-01', '2027-05-03'],
      removed: ['2027-05-03', '2027-08-30', '2027-05-08'],
    });
    expect(own.isWorkingDay('2027-06-01')).toBe(false);
    expect(own.isWorkingDay('2027-08-30')).toBe(true);
    expect(own.isWorkingDay('2027-05-08')).toBe(false);
    expect(own.isWorkingDay('2027-05-03'), 'added wins').toBe(false);
  });
});

describe('adding working days', () => {
  it.each([
    ['2026-12-24', 1, '2026-12-29'],
    ['2026-12-29', -1, '2026-12-24'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2018-01-15', 5, '2018-01-22'],
    ['2018-01-20', 1, '2018-01-22'],
    ['2018-01-20', -1, '2018-01-19'],
    ['2018-01-20', 0, '2018-01-20'],
    ['2028-02-28', 2, '2028-03-01'],
  ])('%s and %i: %s', (from, days, to) => {
    expect(plain.addWorkingDays(from, days)).toBe(to);
  });

  it('ends on a working day, so many working days away, and comes back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const to = plain.addWorkingDays(from, days);
        expect(plain.isWorkingDay(to)).toBe(true);
        expect(plain.workingDaysBetween(from, to)).toBe(days);
        expect(plain.workingDaysBetween(to, from)).toBe(-days);
        if (plain.isWorkingDay(from)) expect(plain.addWorkingDays(to, -days)).toBe(from);
      }),
    );
  });

  it('ends where every day for years is a holiday', () => {
    const added = Array.from({ length: 2000 }, (_, days) => addDays('2026-01-01', days));
    const idle = createCalendar({ added, removed: [] });
    expect(idle.addWorkingDays('2026-01-01', 5)).toBe(addDays('2026-01-01', 400));
    expect(idle.workingDaysBetween('2026-01-01', '2026-12-31')).toBe(0);
  });
});

describe('working days between', () => {
  it.each([
    ['2018-01-19', '2018-01-22', 1],
    ['2018-01-22', '2018-01-22', 0],
    ['2018-01-22', '2018-01-19', -1],
    ['2025-12-31', '2026-12-31', 253],
  ])('%s and %s: %i', (from, to, days) => {
    expect(plain.workingDaysBetween(from, to)).toBe(days);
  });
});
