import { earliestDay, hasYear, isReducedDate, latestDay } from '../domain/reduced-date.ts';
import type { Given } from './arguments.ts';
import { UsageError } from './usage-error.ts';
import { oneLine } from './wrap.ts';

/** The first day that --since can mean, the last that --until can; null where it was not given. */
export function readDay(given: Given, name: 'since' | 'until'): string | null {
  const written = given.value(name);
  if (written === null) return null;
  const day = isReducedDate(written) && hasYear(written) ? (name === 'since' ? earliestDay : latestDay)(written) : null;
  if (day !== null) return day;
  throw new UsageError(`--${name} ${oneLine(written)} is no date`, 'Write 2017, 2017-12 or 2017-12-31');
}
