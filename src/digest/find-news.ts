import type { View } from '../search/view.ts';
import type { Calendar } from './calendar.ts';
import type { Entered } from './entry-keys.ts';
import type { Found } from './found.ts';
import { findCommitments } from './news-commitment.ts';
import { type NewsContext, type NewsFinder, newsContext } from './news-context.ts';
import { findDecisions } from './news-decision.ts';
import { findHolders } from './news-holder.ts';
import { findMeetingsWithoutPaper } from './news-meeting-without-paper.ts';
import { findMoved } from './news-moved.ts';
import { findNotHeld } from './news-not-held.ts';
import { findPapers } from './news-paper.ts';
import { findPassed } from './news-passed.ts';
import { findReplaced } from './news-replaced.ts';

/** What finds news, but for the dates that are coming up: how far ahead those are told differs between destinations. */
const FINDERS: readonly NewsFinder[] = [
  findMeetingsWithoutPaper,
  findPassed,
  findDecisions,
  findMoved,
  findHolders,
  findCommitments,
  findPapers,
  findReplaced,
  findNotHeld,
];

interface Kept {
  readonly day: string;
  readonly calendar: Calendar;
  readonly news: readonly Found[];
}

const memory = new WeakMap<View, WeakMap<Entered, Kept>>();

/**
 * The news of a view on a day, for whomever it may concern. Kept for the view and the record of entries, so that however
 * many destinations share them it is found once; of several days the last asked for.
 */
export function findNews(given: Pick<NewsContext, 'view' | 'day' | 'calendar' | 'entered'>): readonly Found[] {
  const { view, day, calendar, entered } = given;
  const byEntered = memory.get(view) ?? new WeakMap<Entered, Kept>();
  memory.set(view, byEntered);
  const kept = byEntered.get(entered);
  if (kept && kept.day === day && kept.calendar === calendar) return kept.news;
  const context = newsContext(given);
  const news = FINDERS.flatMap((find) => find(context));
  byEntered.set(entered, { day, calendar, news });
  return news;
}
