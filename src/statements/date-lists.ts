import { hasYear, type ReducedDate, withYear } from '../domain/reduced-date.ts';
import type { DateFind } from './date-form.ts';

/** A find of a list that stands after a date with a year: `inherited` is it with that year, which the words imply. */
export type ListedFind = DateFind & { readonly inherited: ReducedDate | null };

const JOINT = /^(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|to|until|&)\s+|\s*[–—-]\s*)(?:on\s+|the\s+)*$/;

/**
 * Gives the dates of a list the year they share. "3 June and 2 September 2016" states the year of both; in "3 June
 * 2016, 2 September and 25 November" the later ones imply it, and it is kept apart as read.
 */
export function shareYears(text: string, finds: readonly DateFind[]): ListedFind[] {
  const shared: ListedFind[] = finds.map((find) => ({ ...find, inherited: null }));
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const [here, next] = [shared[i], shared[i + 1]];
    if (!here || !next || !joined(text, here, next) || hasYear(here.date) || !isPoint(next.date)) continue;
    if (hasYear(next.date) && here.date.slice(2) <= next.date.slice(5))
      shared[i] = { ...here, date: withYear(here.date, Number(next.date.slice(0, 4))) };
  }
  for (let i = 1; i < shared.length; i += 1) {
    const [last, here] = [shared[i - 1], shared[i]];
    if (!here || !last || !joined(text, last, here) || hasYear(here.date)) continue;
    const known = last.inherited ?? last.date;
    if (isPoint(known) && hasYear(known) && known.slice(5) <= here.date.slice(2))
      shared[i] = { ...here, inherited: withYear(here.date, Number(known.slice(0, 4))) };
  }
  return shared;
}

/** Whether a date is a day or a month, not a year or an interval. */
function isPoint(date: ReducedDate): boolean {
  return date.length > 4 && !date.includes('/');
}

function joined(text: string, first: DateFind, second: DateFind): boolean {
  return JOINT.test(text.slice(first.end, second.start));
}
