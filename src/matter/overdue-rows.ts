import { latestDay } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import { isActionRow } from './action-row.ts';
import { actionRows, isOpen, withLatest } from './action-rows.ts';
import { datedThings, oneEachDay } from './date-rows.ts';
import { isLastWord } from './last-word.ts';
import type { Row } from './row.ts';

/** How many days gone by are followed into later papers at most; where there are more, none is listed. */
const FOLLOWED = 200;

/**
 * What should have been done or have happened by a day and of which no later paper surely speaks: actions that were due or that their
 * paper calls overdue, then days that were announced, each the earliest first. It may be done: only no paper here tells.
 * `asOf` is YYYY-MM-DD.
 */
export function overdueRows(view: View, asOf: string): readonly Row[] {
  const late = withLatest(
    actionRows(view, asOf).filter(({ due, state }) => /overdue/i.test(state ?? '') || isBefore(due, asOf)),
    view,
  ).filter(isOpen);
  const gone = oneEachDay(datedThings(view, asOf)).filter(
    ({ state, isVague, isMeeting, date, by: [place] }) =>
      state === 'passed' &&
      !isVague &&
      !isMeeting &&
      isBefore(date, asOf) &&
      place !== undefined &&
      !isActionRow(place),
  );
  const unheard =
    gone.length > FOLLOWED ? [] : gone.filter(({ by: [place] }) => place !== undefined && isLastWord(place, view));
  const day = (row: Row): string => row.due ?? row.date ?? '';
  const inOrder = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => (day(a) < day(b) ? -1 : 1));
  return [...inOrder(late), ...inOrder(unheard)];
}

function isBefore(date: string | null, asOf: string): boolean {
  return date !== null && (latestDay(date) ?? asOf) < asOf;
}
