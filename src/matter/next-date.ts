import type { View } from '../search/view.ts';
import { type DateRow, datedThings, isAhead } from './date-rows.ts';
import { EVERYTHING, isSelected, type Selection } from './list-rows.ts';

/** The next day after the as-of day that papers give for a body or a workstream; null where they give none. */
export function nextDate(of: Partial<Selection>, view: View, asOf: string): DateRow | null {
  const selection = { ...EVERYTHING, ...of };
  for (const row of datedThings(view, asOf)) {
    if (!isAhead(row, asOf)) return null;
    if (!row.isVague && isSelected(row, selection, view)) return row;
  }
  return null;
}
