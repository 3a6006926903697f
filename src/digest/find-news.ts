import { atOnce, type Steps } from '../domain/steps.ts';
import type { View } from '../search/view.ts';
import type { Calendar } from './calendar.ts';
import type { Entered } from './entry-keys.ts';
import type { Found } from './found.ts';
import { milestonesInSteps } from './milestones.ts';
import { findChanged, findNoted } from './news-changed.ts';
import { findCommitments } from './news-commitment.ts';
import { type NewsContext, type NewsFinder, newsContext, partsOf } from './news-context.ts';
import { findDecisions } from './news-decision.ts';
import { findHolders } from './news-holder.ts';
import { findMeetingsWithoutPaper } from './news-meeting-without-paper.ts';
import { findMoved } from './news-moved.ts';
import { findNotHeld } from './news-not-held.ts';
import { findPapers } from './news-paper.ts';
import { findPassed } from './news-passed.ts';
import { findReplaced } from './news-replaced.ts';

/** What finds news whatever entered: of days that are over, and notes. Dates that are coming up differ between destinations. */
const OF_ALL: readonly NewsFinder[] = [findMeetingsWithoutPaper, findPassed, findNoted];
/** What finds news in what entered, a part of the papers as well as all of them. */
const OF_ENTRIES: readonly NewsFinder[] = [
  findDecisions,
  findMoved,
  findHolders,
  findCommitments,
  findPapers,
  findChanged,
  findReplaced,
  findNotHeld,
];

type Given = Pick<NewsContext, 'view' | 'day' | 'calendar' | 'entered'>;

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
export function findNews(given: Given): readonly Found[] {
  return atOnce(newsInSteps(given));
}

/** The same in steps. */
export function* newsInSteps(given: Given): Steps<readonly Found[]> {
  const { view, day, calendar, entered } = given;
  const byEntered = memory.get(view) ?? new WeakMap<Entered, Kept>();
  memory.set(view, byEntered);
  const kept = byEntered.get(entered);
  if (kept && kept.day === day && kept.calendar === calendar) return kept.news;
  yield* milestonesInSteps(view);
  const context = yield* newsContext(given);
  const news: Found[] = [];
  for (const find of OF_ALL) {
    news.push(...find(context));
    yield;
  }
  const parts = partsOf(context);
  for (const find of OF_ENTRIES) {
    for (const part of parts) {
      news.push(...find(part));
      yield;
    }
  }
  byEntered.set(entered, { day, calendar, news });
  return news;
}
