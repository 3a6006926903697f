import { daysBetween, earliestDay, type ReducedDate } from '../domain/reduced-date.ts';
import type { Slip } from './slips.ts';

/** How far a day moved: in days where both are told to the day and lie near each other, else in whole months. */
export interface Slippage {
  readonly count: number;
  readonly unit: 'day' | 'month';
  readonly isLater: boolean;
}

/** So many days are still said in days. */
const NEAR = 60;

/** How far the last day of a milestone lies from the first; null where it came back to the first. */
export function slippageOf({ steps }: Pick<Slip, 'steps'>): Slippage | null {
  const [first, last] = [steps[0]?.date, steps.at(-1)?.date];
  if (first === undefined || last === undefined || first === last) return null;
  const isLater = last > first;
  const [from, to] = isLater ? [first, last] : [last, first];
  const days = daysBetween(earliestDay(from) ?? from, earliestDay(to) ?? to);
  const isExact = isDay(from) && isDay(to);
  if (isExact && days <= NEAR) return { count: days, unit: 'day', isLater };
  const months = monthOf(to) - monthOf(from) - (isExact && to.slice(8) < from.slice(8) ? 1 : 0);
  return { count: months, unit: 'month', isLater };
}

/** "4 months later", "12 days earlier", "in the same month"; "back to the first day". */
export function slippageWords(slip: Pick<Slip, 'steps'>): string {
  const slippage = slippageOf(slip);
  if (slippage === null) return 'back to the first day';
  const { count, unit, isLater } = slippage;
  if (count === 0) return 'in the same month';
  return `${count} ${unit}${count === 1 ? '' : 's'} ${isLater ? 'later' : 'earlier'}`;
}

function isDay(date: ReducedDate): boolean {
  return date.length === 10;
}

function monthOf(date: ReducedDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
