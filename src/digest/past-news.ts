import { findNews } from './find-news.ts';
import { matcherOf } from './matching.ts';
import type { NewsContext } from './news-context.ts';
import type { Followed } from './subscription.ts';

/** What lasts for days is told when its day comes; how often it would have been is not worked out for days gone by. */
const OF_DAYS: ReadonlySet<string> = new Set(['meeting-without-paper', 'passed']);

/**
 * How many pieces of news of something came into the folder after an instant (ms since 1970): what whoever had followed it
 * since would have been told of, but for reminders of dates.
 */
export function newsAfter(
  followed: Followed,
  given: Pick<NewsContext, 'view' | 'day' | 'calendar' | 'entered'>,
  instant: number,
): number {
  const matches = matcherOf(followed, given.view);
  const told = new Set<string>();
  for (const found of findNews(given)) {
    if (OF_DAYS.has(found.kind) || !found.isNewTo(instant) || !matches(found) || !found.holds()) continue;
    told.add(found.key);
  }
  return told.size;
}
