import { shorten } from '../answer/headline.ts';
import { plainEnds } from '../answer/list-ends.ts';
import type { Document } from '../domain/document.ts';
import { formatDate, type ReducedDate } from '../domain/reduced-date.ts';
import { lastDayOf } from '../evidence/newer-first.ts';
import type { View } from '../search/view.ts';
import type { Entered } from './entry-keys.ts';
import { type Matter, matcherOf } from './matching.ts';
import { isStanding, type Milestone, milestones } from './milestones.ts';
import { whenInWords } from './news-coming-up.ts';
import { dayOfInstant } from './news-context.ts';
import { plainLine } from './news-words.ts';
import { type Followed, followedKey } from './subscription.ts';

/** When something was last heard of what is followed, and what comes next; null where nothing is known. */
interface LastAndNext {
  /** The day a paper of it entered last; of papers there from the start, the date of the latest. */
  readonly last: ReducedDate | null;
  /** "Monday 22 January 2018, Joint Committee". */
  readonly next: string | null;
}

/** What was worked out for a view and a day, by what is followed; of several days the last asked for. */
interface Kept {
  readonly day: string;
  readonly papers: readonly KnownPaper[];
  readonly answers: Map<string, LastAndNext>;
}

const memory = new WeakMap<View, WeakMap<Entered, Kept>>();

/** The last news and the next date of what is followed (null: of everything), as a view knows them on a day. */
function lastAndNext(followed: Followed | null, view: View, entered: Entered, day: string): LastAndNext {
  const byEntered = memory.get(view) ?? new WeakMap<Entered, Kept>();
  memory.set(view, byEntered);
  const known = byEntered.get(entered);
  const kept = known?.day === day ? known : { day, papers: papersUpTo(day, view, entered), answers: new Map() };
  byEntered.set(entered, kept);
  const key = followed === null ? '' : followedKey(followed);
  const answer = kept.answers.get(key) ?? answerOf(followed, kept.papers, view, day);
  kept.answers.set(key, answer);
  return answer;
}

function answerOf(followed: Followed | null, papers: readonly KnownPaper[], view: View, day: string): LastAndNext {
  const matches = followed === null ? () => true : matcherOf(followed, view);
  const last = papers.find(({ matter }) => matches(matter));
  return { last: last?.said ?? null, next: nextDate(matches, view, day) };
}

/** "Last news: 2 January 2018. Next date: Monday 22 January 2018, Joint Committee.", with what is not known said so. */
export function quietWords(followed: Followed | null, view: View, entered: Entered, day: string): string {
  const { last, next } = lastAndNext(followed, view, entered, day);
  const news =
    last === null ? `No news ${followed === null ? '' : 'of it '}is recorded yet.` : `Last news: ${formatDate(last)}.`;
  return `${news} ${next === null ? 'No later date is recorded.' : `Next date: ${next}.`}`;
}

/** A paper as what news is matched by, with when it was last heard of. */
interface KnownPaper {
  readonly matter: Matter;
  readonly known: string;
  readonly said: ReducedDate | null;
}

const matters = new WeakMap<Document, Matter>();

/** The same object each time, so that a paper is matched once. */
function paperAsMatter(document: Document): Matter | null {
  let matter = matters.get(document);
  const [passage] = document.passages;
  if (!matter && passage) {
    matter = { places: [{ document, passage, start: 0, end: passage.text.length }], whole: true, meeting: null };
    matters.set(document, matter);
  }
  return matter ?? null;
}

/** The papers heard of by a day, the last first. */
function papersUpTo(day: string, view: View, entered: Entered): KnownPaper[] {
  const papers = view.documents.flatMap((document): KnownPaper[] => {
    const at = entered.document(document);
    const seen = typeof at === 'number' ? dayOfInstant(at) : null;
    const known = seen ?? lastDayOf(document);
    const matter = paperAsMatter(document);
    if (known > day || known === '' || !matter) return [];
    return [{ matter, known, said: seen ?? document.date?.date ?? null }];
  });
  return papers.sort((a, b) => (a.known > b.known ? -1 : a.known < b.known ? 1 : 0));
}

/** The nearest day ahead; a month says no day to be next. */
function nextDate(matches: (matter: Matter) => boolean, view: View, day: string): string | null {
  const next = milestones(view).find(
    (milestone) =>
      milestone.firstDay >= day &&
      milestone.date === milestone.firstDay &&
      matches(milestone) &&
      isStanding(milestone, view),
  );
  return next ? `${whenInWords(next)}, ${nameOf(next)}` : null;
}

/** What a milestone is, in few words. */
function nameOf({ meeting, things: [{ statement }] }: Milestone): string {
  return plainLine(meeting?.name ?? shorten(plainEnds(statement.event), NAME_LENGTH));
}

const NAME_LENGTH = 100;
