import type { Calendar } from '../digest/calendar.ts';
import type { Entered } from '../digest/entry-keys.ts';
import { newsAfter } from '../digest/past-news.ts';
import { prepareNews } from '../digest/prepare-news.ts';
import type { Followed } from '../digest/subscription.ts';
import { formatDate } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import type { Store } from '../store/store.ts';
import { localDay } from './clock.ts';
import { createPause } from './gentle-pause.ts';

export interface PastNewsParts {
  readonly store: Pick<Store, 'entries'>;
  /** What is known of when everything entered. */
  readonly entered: Entered;
  readonly calendar: Calendar;
  /** The present, in ms since 1970. */
  readonly now: number;
  /** An IANA name: in which day it is. */
  readonly timeZone: string;
}

/** How far back is looked, in days. */
const DAYS = 90;

/** The shortest time, in ms, of which it is worth saying how much it brought. */
const WEEK = 7 * 86_400_000;

/** How much several things would have brought lately. */
export interface PastNews {
  /** Of each thing, in the order given: "12 items", "nothing". */
  readonly brought: readonly string[];
  /** "in the last 90 days, reminders of dates not counted": of what time that is. */
  readonly span: string;
}

/**
 * How much following each of some things would have brought lately. Nothing is known of the time before the folder was
 * first read; null where that was less than a week ago.
 *
 * @throws {StoreAway}
 */
export async function pastNews(
  { store, entered, calendar, now, timeZone }: PastNewsParts,
  things: readonly Followed[],
  view: View,
): Promise<PastNews | null> {
  const began = await store.entries.began();
  if (things.length === 0 || began === null || now - began < WEEK) return null;
  const after = Math.max(now - DAYS * 86_400_000, began);
  const day = localDay(new Date(now), timeZone);
  // It reads every date and promise of the view: in small steps, so that nobody waits for it.
  await prepareNews(view, day, entered, calendar, createPause());
  const brought = things.map((followed) => {
    const count = newsAfter(followed, { view, day, calendar, entered }, after);
    return count === 0 ? 'nothing' : count === 1 ? '1 item' : `${count} items`;
  });
  const span =
    after === began
      ? `since ${formatDate(localDay(new Date(began), timeZone))}, when I first read this folder`
      : `in the last ${DAYS} days`;
  return { brought, span: `${span}, reminders of dates not counted` };
}
