import type { Document } from '../domain/document.ts';
import { latestDay } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import { onceAView } from '../search/view-memory.ts';

/** Orders papers newest first by the last day each can be of, undated ones last, then by id. */
export function newerFirst(a: Document, b: Document): number {
  const [left, right] = [lastDayOf(a), lastDayOf(b)];
  if (left !== right) return left > right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The last day a paper can be of, YYYY-MM-DD; an empty text where it is undated. */
export function lastDayOf(document: Document): string {
  let day = days.get(document);
  if (day === undefined) {
    day = (document.date && latestDay(document.date.date)) ?? '';
    days.set(document, day);
  }
  return day;
}

// A paper never changes, and its day is asked for by every comparison.
const days = new WeakMap<Document, string>();

/** The first of papers by `newerFirst`; null of none. */
export function newestOf(papers: readonly Document[]): Document | null {
  return papers.reduce<Document | null>((best, paper) => (best && newerFirst(best, paper) <= 0 ? best : paper), null);
}

/** The last day that any paper of a view can be of, YYYY-MM-DD; an empty text where all are undated. */
export const newestDay: (view: View) => string = onceAView(({ documents }) => {
  const newest = newestOf(documents);
  return newest ? lastDayOf(newest) : '';
});

/** What stands in papers by `newerFirst`, those of one paper in the order given; takes time in proportion to their number. */
export function newestFirst<T>(items: readonly T[], documentOf: (item: T) => Document): T[] {
  const byDocument = new Map<Document, T[]>();
  for (const item of items) {
    const document = documentOf(item);
    const others = byDocument.get(document);
    if (others) others.push(item);
    else byDocument.set(document, [item]);
  }
  return [...byDocument].sort(([a], [b]) => newerFirst(a, b)).flatMap(([, own]) => own);
}
