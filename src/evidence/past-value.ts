import { knownDate } from '../domain/date-phrase.ts';
import { latestDay } from '../domain/reduced-date.ts';
import type { DateStatement } from '../domain/statement.ts';
import type { Candidate } from './candidates.ts';
import type { Value } from './values.ts';

/**
 * Whether the day that a value gives lies before another, YYYY-MM-DD; a day whose year nobody knows does not, nor one that is
 * counted from the day that is written ("six weeks of 3 May").
 */
export function isPast({ words, start, end }: Value, { statements }: Candidate, after: string): boolean {
  if (/\b(?:of|from|after|before) (?:the )?\d/iu.test(words)) return false;
  const dates = statements.filter((s): s is DateStatement => s.kind === 'date' && s.start < end && s.end > start);
  return dates.length > 0 && dates.every(({ when }) => (latestDay(knownDate(when)) ?? after) < after);
}
