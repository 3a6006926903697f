import { addDays } from '../domain/reduced-date.ts';
import { gently, type Steps } from '../domain/steps.ts';
import type { View } from '../search/view.ts';
import type { Calendar } from './calendar.ts';
import type { Entered } from './entry-keys.ts';
import { newsInSteps } from './find-news.ts';
import { comingUp } from './news-coming-up.ts';

/** How far ahead of the day reminders are made ready: those of a weekly digest, in days. */
const AHEAD_DAYS = 21;

/**
 * Finds the news of a view on a day ahead of composing its digests, in steps of some milliseconds; `pause`, called between
 * them, lets others run. With the same view, record of entries, day and calendar `composeDigest` then takes little time.
 */
export async function prepareNews(
  view: View,
  day: string,
  entered: Entered,
  calendar: Calendar,
  pause: () => Promise<void>,
): Promise<void> {
  await gently(prepared({ view, day, entered, calendar }), pause);
}

function* prepared(given: Parameters<typeof newsInSteps>[0]): Steps<void> {
  const news = yield* newsInSteps(given);
  const reminders = comingUp(given.view, given.day, addDays(given.day, AHEAD_DAYS));
  for (const found of [...news, ...reminders]) {
    found.holds();
    yield;
  }
}
