import { type DatePhrase, knownDate } from '../domain/date-phrase.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { AskedDay } from '../domain/query.ts';
import { datesOverlap, earliestDay, latestDay, type ReducedDate } from '../domain/reduced-date.ts';
import type { DateStatement } from '../domain/statement.ts';
import type { View } from '../search/view.ts';

/** The dates a passage speaks of, in order. */
export function datesIn(passage: Passage, view: View): DatePhrase[] {
  return view
    .statementsOf(passage.document, passage.paragraph)
    .filter((statement): statement is DateStatement => statement.kind === 'date')
    .map((statement) => statement.when);
}

/** Whether a passage or its paper is of the day asked about: by a date in it, in what leads into it, or the paper's own. */
export function isOfDay(
  place: { readonly document: Document; readonly passage: Passage },
  day: AskedDay | null,
  view: View,
): boolean {
  if (!day) return true;
  const own = place.document.date?.date;
  if (own !== undefined && fits(own, day)) return true;
  for (let passage: Passage | null = place.passage; passage; ) {
    if (datesIn(passage, view).some((phrase) => fits(knownDate(phrase), day))) return true;
    passage = passage.parent === null ? null : view.passage(passage.document, passage.parent);
  }
  return false;
}

/** Whether a date lies as the question asks: between two days, on the day, before it, or after it. */
export function fits(date: ReducedDate, { date: asked, relation, since = null, until = null }: AskedDay): boolean {
  if (since !== null || until !== null) {
    const [from, to] = [earliestDay(date), latestDay(date)];
    return from !== null && to !== null && (since === null || to >= since) && (until === null || from <= until);
  }
  if (relation === 'on') return datesOverlap(date, asked);
  const [from, to, limitFrom, limitTo] = [earliestDay(date), latestDay(date), earliestDay(asked), latestDay(asked)];
  if (from === null || to === null || limitFrom === null || limitTo === null) return false;
  return relation === 'before' ? from < limitFrom : to >= limitFrom;
}
