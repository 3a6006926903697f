import { earliestDay } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import { datedThings, oneEachDay } from './date-rows.ts';
import { decisionRows } from './decision-rows.ts';
import { paperRows } from './paper-rows.ts';
import type { Row } from './row.ts';

/**
 * What papers tell that happened, newest first: what was decided, what they date as gone, and each paper that tells of
 * neither.
 */
export function eventRows(view: View, asOf: string): readonly Row[] {
  const decided = decisionRows(view);
  const told = new Set(decided.map(({ text }) => text));
  const dated = oneEachDay(datedThings(view, asOf)).filter(
    ({ state, isVague, text }) => state === 'reported' && !isVague && !told.has(text),
  );
  const telling = new Set([...decided, ...dated].flatMap(({ by }) => by.map(({ document }) => document)));
  const papers = paperRows(view).filter(({ by }) => !by.some(({ document }) => telling.has(document)));
  const day = ({ date }: Row): string => (date === null ? null : earliestDay(date)) ?? '';
  return [...decided, ...dated, ...papers].sort((a, b) => (day(a) === day(b) ? 0 : day(a) > day(b) ? -1 : 1));
}
