import { addDays } from '../domain/reduced-date.ts';
import type { Calendar } from './calendar.ts';
import type { Milestone } from './milestones.ts';
import { dayOfInstant, type NewsContext } from './news-context.ts';

/**
 * For so many working days a day that is over can be news, a quarter of a year: bodies meet at least as often, so that
 * whoever is told after meetings or had no digest for weeks still hears of it. What is older and untold has a later word
 * or nobody to hear it, and to look for the later word of every date of many years would take minutes each day.
 */
const LATEST = 65;

/** The days, YYYY-MM-DD, of which one tells that they are over: `from` up to `to`, both inclusive. */
export interface Over {
  readonly from: string;
  readonly to: string;
}

/** What is over on a day, from the working day after. */
export function daysOver(day: string, calendar: Calendar): Over {
  const worked = calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, -1);
  return { from: calendar.addWorkingDays(day, -LATEST), to: addDays(worked, -1) };
}

/** Whether a milestone's day is over and was named by a paper that was there before it came. */
export function hasPassed(
  { lastDay, things }: Pick<Milestone, 'lastDay' | 'things'>,
  over: Over,
  { entered }: Pick<NewsContext, 'entered'>,
): boolean {
  if (lastDay < over.from || lastDay > over.to) return false;
  return things.some(({ document, passage }) => {
    const at = entered.passage(document, passage);
    return at === null || (at !== undefined && dayOfInstant(at) <= lastDay);
  });
}
