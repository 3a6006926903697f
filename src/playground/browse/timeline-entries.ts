import { earliestDay } from '../../domain/reduced-date.ts';
import { type ListName, listRows, type Selection } from '../../matter/list-rows.ts';
import type { Row } from '../../matter/row.ts';
import type { View } from '../../search/view.ts';

/** A year of the record with what is dated in it, the latest first. */
export interface Year {
  /** Four digits. */
  readonly year: string;
  readonly rows: readonly Row[];
}

const LISTS: readonly ListName[] = ['papers', 'decisions', 'dates'];

/**
 * What the record dates, by year, the latest first: papers and decisions on the day of their paper, and the days that
 * papers tell of. What has no year has no place in it. On a day papers stand before what was decided in them.
 */
export function timelineYears(selection: Selection, view: View, asOf: string): readonly Year[] {
  const dated = LISTS.flatMap((list) => listRows(list, selection, view, asOf)).flatMap((row) => {
    const day = row.date === null ? null : earliestDay(row.date);
    return day === null ? [] : [{ day, row }];
  });
  // The sort is stable: inside a day the lists keep their order.
  dated.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  const years = new Map<string, Row[]>();
  for (const { day, row } of dated) {
    const year = day.slice(0, 4);
    const others = years.get(year);
    if (others) others.push(row);
    else years.set(year, [row]);
  }
  return [...years].map(([year, rows]) => ({ year, rows }));
}
