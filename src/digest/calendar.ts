import { addDays, weekday } from '../domain/reduced-date.ts';
import { bankHolidays } from './bank-holidays.ts';

/** Which days people work. Days are YYYY-MM-DD. */
export interface Calendar {
  /** Monday to Friday and no bank holiday. */
  isWorkingDay(day: string): boolean;
  /**
   * The working day so many working days after a day, or before it where negative; the day itself for 0. Where no day is
   * worked in 400, the last one looked at.
   */
  addWorkingDays(day: string, days: number): string;
  /** How many working days come after `from`, up to and with `to`; negative where `to` is earlier. */
  workingDaysBetween(from: string, to: string): number;
}

// Longer than any true run of days off; a calendar in which every day is a holiday must not hold anything up.
const IDLE_DAYS = 400;

/**
 * The calendar of England and Wales. `added` are days off beside the bank holidays that the rules give, `removed` bank
 * holidays that are worked after all; no override makes a working day of a Saturday or Sunday.
 */
export function createCalendar(overrides: {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}): Calendar {
  const added = new Set(overrides.added);
  const removed = new Set(overrides.removed);
  const years = new Map<string, ReadonlySet<string>>();

  function isHoliday(day: string): boolean {
    if (added.has(day)) return true;
    if (removed.has(day)) return false;
    const year = day.slice(0, 4);
    const days = years.get(year) ?? new Set(bankHolidays(Number(year)));
    years.set(year, days);
    return days.has(day);
  }

  function isWorkingDay(day: string): boolean {
    return !WEEKEND.has(weekday(day)) && !isHoliday(day);
  }

  return {
    isWorkingDay,
    addWorkingDays(day, days) {
      const step = days < 0 ? -1 : 1;
      let reached = day;
      for (let left = Math.abs(days), idle = 0; left > 0 && idle < IDLE_DAYS; ) {
        reached = addDays(reached, step);
        const working = isWorkingDay(reached);
        left -= working ? 1 : 0;
        idle = working ? 0 : idle + 1;
      }
      return reached;
    },
    workingDaysBetween(from, to) {
      if (to < from) return -this.workingDaysBetween(to, from);
      let count = 0;
      for (let day = from; day < to; ) {
        day = addDays(day, 1);
        if (isWorkingDay(day)) count++;
      }
      return count;
    },
  };
}

const WEEKEND: ReadonlySet<string> = new Set(['Saturday', 'Sunday']);
