import type { Query, TopicTerm } from '../domain/query.ts';
import {
  addDays,
  datesOverlap,
  earliestDay,
  hasYear,
  latestDay,
  type ReducedDate,
  withYear,
} from '../domain/reduced-date.ts';
import { lastDayOf, newerFirst } from '../evidence/newer-first.ts';
import { isOfBody } from '../evidence/setting.ts';
import { tidyText } from '../question/tidy-text.ts';
import type { View } from '../search/view.ts';

/** From when on a question asks what changed, and about what. */
export interface Since {
  /** YYYY-MM-DD: papers whose last day is after it are new. */
  readonly after: string;
  /** How the question is answered in words: "10 May 2023". */
  readonly date: ReducedDate;
  /** The query without its day and without what only names the meeting counted from. */
  readonly query: Query;
}

const ANCHOR = /\b(?:since|after|from|following)\b/i;

/**
 * The day a question counts from. A full day is itself no longer new; of a month or a year, all of it is. "Since the last
 * meeting" is since the newest minutes of the body named, or of any. Null where the question names no day that is known.
 */
export function readSince(query: Query, view: View): Since | null {
  const text = tidyText(query.text);
  const anchor = ANCHOR.exec(text);
  const tail = anchor ? text.slice(anchor.index) : '';
  const rest: Query = { ...query, day: null, topic: query.topic.filter((term) => !isOfAnchor(term, text, anchor)) };
  const told = query.day?.since;
  if (told) return { after: addDays(told, -1), date: told, query: rest };
  const date = query.day ? yearOf(query.day.date, query, view) : meetingDay(tail, query, view);
  const from = date && earliestDay(date);
  const to = date && latestDay(date);
  if (!date || !from || !to) return null;
  return { after: from === to ? to : addDays(from, -1), date, query: rest };
}

/** Whether a term stands only in the words that say from when: "since the Joint Committee of 10 May". */
function isOfAnchor({ words, mention }: TopicTerm, text: string, anchor: RegExpExecArray | null): boolean {
  if (!anchor) return false;
  if (mention) return mention.start > anchor.index;
  return text.toLowerCase().indexOf(words.toLowerCase()) > anchor.index;
}

/** A day without its year is that of the newest paper of such a day, else the last such day before the newest paper. */
function yearOf(date: ReducedDate, { asOf }: Query, view: View): ReducedDate {
  if (hasYear(date)) return date;
  const papers = [...view.documents].sort(newerFirst);
  const own = papers.find((document) => document.date && datesOverlap(document.date.date, date));
  if (own?.date && hasYear(own.date.date)) return withYear(date, Number(own.date.date.slice(0, 4)));
  const newest = (papers[0] && lastDayOf(papers[0])) || asOf;
  const limit = newest < asOf ? newest : asOf;
  const latest = withYear(date, Number(limit.slice(0, 4)));
  return (earliestDay(latest) ?? '') <= limit ? latest : withYear(date, Number(limit.slice(0, 4)) - 1);
}

/** The day of the newest meeting of the body that the tail of a question names, or the topic is; of any where none is. */
function meetingDay(tail: string, { mentions }: Query, view: View): ReducedDate | null {
  if (!/\b(?:meeting|meetings|met|committee|board|panel|cabinet|council)\b/i.test(tail)) return null;
  const bodies = mentions.filter(({ kind }) => kind === 'body');
  const body = bodies.find(({ words }) => tail.includes(words)) ?? bodies[0];
  const [newest] = view.documents
    .filter((document) => document.date && MEETS.has(document.kind) && (!body || isOfBody(document, body)))
    .sort(newerFirst);
  return newest?.date?.date ?? null;
}

const MEETS: ReadonlySet<string> = new Set([
  'minutes',
  'draft-minutes',
  'board-update',
  'decision-record',
  'transcript',
]);
