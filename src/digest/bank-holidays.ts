import { addDays, weekday } from '../domain/reduced-date.ts';

/**
 * Days that were proclaimed or moved for one year and that no rule foresees: jubilees, weddings, a funeral, a
 * coronation, anniversaries of VE Day. As published by the government of the day (gov.uk/bank-holidays since 2012).
 */
const ONE_OFF: Readonly<Record<number, { readonly gained: readonly string[]; readonly lost: readonly string[] }>> = {
  1981: { gained: ['1981-07-29'], lost: [] },
  1995: { gained: ['1995-05-08'], lost: ['1995-05-01'] },
  1999: { gained: ['1999-12-31'], lost: [] },
  2002: { gained: ['2002-06-03', '2002-06-04'], lost: ['2002-05-27'] },
  2011: { gained: ['2011-04-29'], lost: [] },
  2012: { gained: ['2012-06-04', '2012-06-05'], lost: ['2012-05-28'] },
  2020: { gained: ['2020-05-08'], lost: ['2020-05-04'] },
  2022: { gained: ['2022-06-02', '2022-06-03', '2022-09-19'], lost: ['2022-05-30'] },
  2023: { gained: ['2023-05-08'], lost: [] },
};

/**
 * The bank and public holidays of England and Wales in a year, as YYYY-MM-DD in order: the day off work, so the
 * substitute day where the day itself falls on a weekend. By the Banking and Financial Dealings Act 1971 and the
 * proclamations made under it every year; right from 1978, when the early May holiday began. A future one-off day is
 * not known to it: see `createCalendar`.
 */
export function bankHolidays(year: number): readonly string[] {
  const easter = easterSunday(year);
  const { gained, lost } = ONE_OFF[year] ?? { gained: [], lost: [] };
  const days = [
    workingDayFrom(dayOf(year, 1, 1)),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(dayOf(year, 5, 1)),
    mondayFrom(dayOf(year, 5, 25)),
    mondayFrom(dayOf(year, 8, 25)),
    ...christmas(year),
  ];
  return [...days.filter((day) => !lost.includes(day)), ...gained].sort();
}

/**
 * Easter Sunday of a year of the Gregorian calendar, YYYY-MM-DD, by the anonymous algorithm that Nature printed in 1876
 * and Butcher, Jones and Meeus passed on (J. Meeus, Astronomical Algorithms, 1991, chapter 8): the Sunday after the
 * full moon, by the church's tables, on or after 21 March.
 */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  // The leap days left out of three centuries in four, and the moon's own correction over 2,500 years.
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}

/** Two days off, never on a weekend. Where Christmas Day is a Sunday, Boxing Day keeps its Monday. */
function christmas(year: number): string[] {
  const [first, second] = [dayOf(year, 12, 25), dayOf(year, 12, 26)];
  switch (weekday(first)) {
    case 'Friday':
      return [first, dayOf(year, 12, 28)];
    case 'Saturday':
      return [dayOf(year, 12, 27), dayOf(year, 12, 28)];
    case 'Sunday':
      return [second, dayOf(year, 12, 27)];
    default:
      return [first, second];
  }
}

function workingDayFrom(day: string): string {
  return ['Saturday', 'Sunday'].includes(weekday(day)) ? mondayFrom(day) : day;
}

/** The first Monday on or after a day. */
function mondayFrom(day: string): string {
  let monday = day;
  while (weekday(monday) !== 'Monday') monday = addDays(monday, 1);
  return monday;
}

function dayOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
