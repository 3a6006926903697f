import { shorten } from '../answer/headline.ts';
import { plainEnds } from '../answer/list-ends.ts';
import { lastDayOf } from '../answer/newer-first.ts';
import type { Document } from '../domain/document.ts';
import { formatDate, type ReducedDate } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import type { Entered } from './entry-keys.ts';
import { type Matter, matcherOf } from './matching.ts';
import { type Milestone, milestones } from './milestones.ts';
import { reminderOf, whenInWords } from './news-coming-up.ts';
import { dayOfInstant } from './news-context.ts';
import { plainLine } from './news-words.ts';
import type { Followed } from './subscription.ts';

/** When something was last heard of what is followed, and what comes next; null where nothing is known. */
export interface LastAndNext {
  /** The day a paper of it entered last; of papers there from the start, the date of the latest. */
  readonly last: ReducedDate | null;
  /** "Monday 22 January 2018, Joint Committee". */
  readonly next: string | null;
}

/** The last news and the next date of what is followed (null: of everything), as a view knows them on a day. */
export function lastAndNext(followed: Followed | null, view: View, entered: Entered, day: string): LastAndNext {
  const matches = followed === null ? () => true : matcherOf(followed, view);
  return { last: lastNews(matches, view, entered, day), next: nextDate(matches, view, day) };
}

/** "Last news: 2 January 2018. Next date: Monday 22 January 2018, Joint Committee.", with what is not known said so. */
export function quietWords(followed: Followed | null, view: View, entered: Entered, day: string): string {
  const { last, next } = lastAndNext(followed, view, entered, day);
  const news = last === null ? 'No news of it is recorded yet.' : `Last news: ${formatDate(last)}.`;
  return `${news} ${next === null ? 'No later date is recorded.' : `Next date: ${next}.`}`;
}

const papers = new WeakMap<Document, Matter>();

/** A paper as what news is matched by; the same object each time, so that it is matched once. */
function paperAsMatter(document: Document): Matter | null {
  let matter = papers.get(document);
  const [passage] = document.passages;
  if (!matter && passage) {
    matter = { places: [{ document, passage, start: 0, end: passage.text.length }], whole: true, meeting: null };
    papers.set(document, matter);
  }
  return matter ?? null;
}

function lastNews(matches: (matter: Matter) => boolean, view: View, entered: Entered, day: string): ReducedDate | null {
  let last = '';
  let said: ReducedDate | null = null;
  for (const document of view.documents) {
    const at = entered.document(document);
    const seen = typeof at === 'number' ? dayOfInstant(at) : null;
    const known = seen ?? lastDayOf(document);
    if (known > day || known <= last) continue;
    const paper = paperAsMatter(document);
    if (!paper || !matches(paper)) continue;
    last = known;
    said = seen ?? document.date?.date ?? null;
  }
  return said;
}

/** The nearest day ahead; a month says no day to be next. */
function nextDate(matches: (matter: Matter) => boolean, view: View, day: string): string | null {
  const ahead = milestones(view)
    .filter(({ date, firstDay }) => date === firstDay && firstDay >= day)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const milestone of ahead) {
    const reminder = reminderOf(milestone, view);
    if (matches(reminder) && reminder.holds()) return `${whenInWords(milestone)}, ${nameOf(milestone)}`;
  }
  return null;
}

/** What a milestone is, in few words. */
function nameOf({ meeting, things: [{ statement }] }: Milestone): string {
  return plainLine(meeting?.name ?? shorten(plainEnds(statement.event), NAME_LENGTH));
}

const NAME_LENGTH = 100;
