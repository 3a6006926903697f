import type { Document } from '../domain/document.ts';
import { latestDay } from '../domain/reduced-date.ts';

/** Orders papers newest first by the last day each can be of, undated ones last, then by id. */
export function newerFirst(a: Document, b: Document): number {
  const [left, right] = [lastDayOf(a), lastDayOf(b)];
  if (left !== right) return left > right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The last day a paper can be of, YYYY-MM-DD; an empty text where it is undated. */
export function lastDayOf(document: Document): string {
  return (document.date && latestDay(document.date.date)) ?? '';
}
