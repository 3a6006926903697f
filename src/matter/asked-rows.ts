import type { AskedList } from '../domain/asked-list.ts';
import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import type { Query } from '../domain/query.ts';
import type { ListOf } from '../english/list-words.ts';
import { lastDayOf, newerFirst } from '../evidence/newer-first.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { isReplaced, newestPapers } from '../evidence/superseded.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { type ActionRow, actionRows, isOpen, withLatest } from './action-rows.ts';
import { askedItems } from './asked-items.ts';
import { attendanceRows, membersIn } from './attendance-rows.ts';
import { bodyRows, isPaperOfBody } from './body-rows.ts';
import { type DateRow, datedThings, isAhead, oneEachDay } from './date-rows.ts';
import { decisionRows, decisionsOf } from './decision-rows.ts';
import { eventRows } from './event-rows.ts';
import { holderRows } from './holder-rows.ts';
import { EVERYTHING, isSelected } from './list-rows.ts';
import { speaksOfTopic } from './of-topic.ts';
import { overdueRows } from './overdue-rows.ts';
import { isOfMeeting, metOn, paperRows } from './paper-rows.ts';
import { recommendationRows } from './recommendation-rows.ts';
import { ofPaper, type Row, rowOf } from './row.ts';
import { againstRows, voteRows } from './vote-rows.ts';
import { workstreamRows } from './workstream-rows.ts';

/** A query that asks for a list. */
export type ListQuery = Query & { readonly list: AskedList };

type Finder = (query: ListQuery, view: View) => readonly Row[];

/** The rows that a question asks for, in the order of their list; none where its matter, body or time has none. */
export function askedRows(query: ListQuery, view: View): readonly Row[] {
  return FINDERS[query.list.of as ListOf](query, view);
}

/** The same of any time, newest first; of what is to come the last days that were announced. */
export function lastRows(query: ListQuery, view: View): readonly Row[] {
  const { of } = query.list;
  if (of !== 'dates' && of !== 'meetings') return askedRows(query, view);
  const announced = oneEachDay(datedThings(view, query.asOf)).filter(
    (row) => !row.isVague && row.state === 'passed' && (of === 'dates' || row.isMeeting),
  );
  return narrowed(announced, query, view);
}

const FINDERS: Readonly<Record<ListOf, Finder>> = {
  decisions: (query, view) => {
    const { forces } = query.list;
    return narrowed(forces === null ? decisionRows(view) : decisionsOf(forces, view), query, view);
  },
  recommendations: (query, view) => {
    const rows = narrowed(recommendationRows(view), query, view);
    return rows.length > 0 ? rows : askedItems(query, view);
  },
  votes: (query, view) => narrowed(voteRows(view), query, view),
  against: (query, view) => narrowed(againstRows(view), query, view),
  actions: (query, view) => {
    const rows = withLatest(actionsAsked(query, view), view);
    return query.list.open ? rows.filter(isOpen) : rows;
  },
  overdue: (query, view) => narrowed(overdueRows(view, query.asOf), query, view),
  dates: (query, view) => coming(query, view, () => true),
  meetings: (query, view) => coming(query, view, ({ isMeeting }) => isMeeting),
  'off-meetings': (query, view) => {
    const anyTime = { ...query, list: { ...query.list, since: null, until: null } };
    const off = oneEachDay(datedThings(view, query.asOf)).filter(({ isOff }) => isOff);
    // The year of such a day is often read from its paper: the paper's own day tells the time as well.
    return narrowed(off, anyTime, view).filter(
      (row) =>
        isSelected(row, timeOf(query), view) ||
        row.by.some(({ document }) => isSelected(dayOf(document), timeOf(query), view)),
    );
  },
  'held-meetings': (query, view) => {
    if (query.list.bodies === null || query.list.topic.length > 0) return [];
    const met = new Set<string>();
    return narrowed(paperRows(view), query, view).filter(({ by: [support] }) => {
      const [day] = support ? metOn([support.document]) : [];
      if (day === undefined || met.has(day)) return false;
      met.add(day);
      return true;
    });
  },
  given: (query, view) => {
    if (query.list.topic.length === 0) return [];
    return oneEachDay(narrowedDates(query, view).filter((row) => namesMatter(row, query))).toReversed();
  },
  workstreams: (query, view) => (query.list.topic.length === 0 ? workstreamRows(view) : askedItems(query, view)),
  bodies: (_, view) => bodyRows(view),
  events: (query, view) => narrowed(eventRows(view, query.asOf), query, view),
  papers: (query, view) => narrowed(paperRows(view), query, view),
  members: (query, view) => members(query, view),
  attendance: (query, view) => {
    const meeting = meetingAsked(query, view);
    return meeting ? attendanceRows(meeting, view) : [];
  },
  holders: (query, view) => {
    const { post, bodies, since } = query.list;
    if (post === null) return [];
    const asked = { words: post, stems: stems(post), guesses: {} };
    const rows = holderRows(asked, view).filter((row) => since === null || isSelected(row, timeOf(query), view));
    return rows.filter(
      (row) =>
        post !== 'chair' || bodies === null || bodies.some((body) => isSelected(row, { ...EVERYTHING, body }, view)),
    );
  },
  items: askedItems,
};

/** The actions of the time asked about: by their paper's day, or where only an end is named by the day they are due. */
function actionsAsked(query: ListQuery, view: View): readonly ActionRow[] {
  const { since, until } = query.list;
  const rows = actionRows(view, query.asOf);
  if ((since !== null && since <= query.asOf) || until === null) return narrowed(rows, query, view);
  const anyTime = { ...query, list: { ...query.list, since: null, until: null } };
  return narrowed(rows, anyTime, view).filter(
    ({ due }) => due !== null && isAhead({ date: due }, query.asOf) && due <= until,
  );
}

function timeOf({ list: { since, until } }: ListQuery) {
  return { ...EVERYTHING, since, until };
}

/** The rows of the bodies, the time and the matter asked about. */
function narrowed<R extends Row>(rows: readonly R[], query: ListQuery, view: View): readonly R[] {
  const { bodies, last } = query.list;
  const speaks = speaksOfTopic(query.list.topic, view);
  const within = rows
    .filter((row) => bodies === null || bodies.some((body) => isSelected(row, { ...EVERYTHING, body }, view)))
    .filter((row) => isSelected(row, timeOf(query), view))
    .filter((row) => isOfMatter(row, query, speaks));
  if (!last) return within;
  const newest = within
    .map(({ by: [support] }) => (support ? lastDayOf(support.document) : ''))
    .sort()
    .at(-1);
  return within.filter(({ by: [support] }) => support !== undefined && lastDayOf(support.document) === newest);
}

function isOfMatter({ by: [support] }: Row, { list }: ListQuery, speaks: (support: Support) => boolean): boolean {
  return list.topic.length === 0 || (support !== undefined && speaks(support));
}

function coming(query: ListQuery, view: View, fits: (row: DateRow) => boolean): readonly Row[] {
  const { since } = query.list;
  const rows = oneEachDay(datedThings(view, query.asOf)).filter(
    (row) => !row.isVague && (since !== null || isAhead(row, query.asOf)) && fits(row),
  );
  return narrowed(rows, query, view).filter((row) => isAhead(row, query.asOf));
}

/** Every date that papers give for the matter asked about, as to come or as past. */
function narrowedDates(query: ListQuery, view: View): readonly DateRow[] {
  const open = { ...query, list: { ...query.list, since: null, until: null } };
  return narrowed(
    datedThings(view, query.asOf).filter(({ date }) => date !== null && !isYear(date)),
    open,
    view,
  );
}

/** A year or a financial year is no date that was given for anything. */
function isYear(date: string): boolean {
  return /^\d{4}$|^\d{4}-04\/\d{4}-03$/.test(date);
}

/** Whether a row's sentence, or the one before it, has a word of the matter: what only its heading has is beside it. */
function namesMatter({ by: [support] }: Row, { list }: ListQuery): boolean {
  if (!support) return false;
  const { sentences } = readPassage(support.passage);
  const at = sentences.findIndex((sentence) => sentence.end > support.start);
  const near = [sentences[at], sentences[at - 1]];
  return list.topic.some((term) =>
    term.alternatives.some((way) => near.some((sentence) => sentence && way.every((stem) => sentence.stems.has(stem)))),
  );
}

/** The newest paper of a meeting of the bodies and the time asked about, and of the matter where one is named. */
function meetingAsked(query: ListQuery, view: View): Document | null {
  const { bodies, topic } = query.list;
  if (bodies === null && query.list.since === null) return null;
  const papers = [...view.documents]
    .filter((document) => !isReplaced(document, view))
    .filter((document) => bodies === null || bodies.some((body) => isPaperOfBody(document, body)))
    .filter((document) => isOfMeeting(document) && attendanceRows(document, view).length > 0)
    .filter((document) => isSelected(dayOf(document), timeOf(query), view))
    .sort(newerFirst);
  if (topic.length === 0) return papers[0] ?? null;
  const decided = narrowed(decisionRows(view), query, view).flatMap(({ by: [support] }) =>
    support ? [support.document] : [],
  );
  return papers.find((document) => decided.includes(document)) ?? null;
}

/** A paper as a row of nothing but its day. */
function dayOf(document: Document): Row {
  return rowOf({ id: document.id, kind: 'paper', ...ofPaper(document), text: '', by: [] });
}

/** Who belongs to a body: the newest paragraph that says so, else who was present at its newest meeting. */
function members(query: ListQuery, view: View): readonly Row[] {
  const { bodies, topic } = query.list;
  if (bodies === null && topic.length === 0) return [];
  const speaks = speaksOfTopic(query.list.topic, view);
  for (const document of newestPapers(view)) {
    const own = bodies?.some((body) => isPaperOfBody(document, body)) ?? false;
    for (const passage of document.passages) {
      if (!view.passage(document.id, passage.paragraph)) continue;
      const rows = membersIn(passage, document);
      const [row] = rows;
      if (row && (topic.length > 0 ? isOfMatter(row, query, speaks) : own)) return rows;
    }
  }
  if (topic.length > 0) return [];
  const meeting = meetingAsked(query, view);
  return meeting
    ? attendanceRows(meeting, view).filter(({ state }) => state === 'present' || state === 'apologies')
    : [];
}
