import { isReducedDate } from '../domain/reduced-date.ts';
import type { Given } from './arguments.ts';
import { UsageError } from './usage-error.ts';
import { oneLine } from './wrap.ts';

/** The day of --as-of; null where it was not given. Throws a `UsageError` for what is no day. */
export function readAsOf(given: Given): string | null {
  const day = given.value('as-of');
  if (day === null || (/^\d{4}-\d{2}-\d{2}$/.test(day) && isReducedDate(day))) return day;
  throw new UsageError(
    `--as-of ${oneLine(day)} is no day`,
    'Write a day that exists as YYYY-MM-DD, such as 2017-12-31',
  );
}
