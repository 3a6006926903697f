import { type DatePhrase, knownDate } from '../domain/date-phrase.ts';
import type { Document } from '../domain/document.ts';
import { earliestDay, formatDate, latestDay } from '../domain/reduced-date.ts';
import type { DateStatement } from '../domain/statement.ts';
import { collected } from '../domain/steps.ts';
import { CALLED_OFF, MEETING, PUT_ELSEWHERE } from '../english/meeting-words.ts';
import { newestFirst } from '../evidence/newer-first.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { isReplaced, newestPapers } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import { rememberedOfView } from '../search/view-memory.ts';
import { isActionRow } from './action-row.ts';
import { monthDue } from './due-day.ts';
import { meetingIn } from './meeting-dates.ts';
import { saysMoved } from './moved.ts';
import { itemName, ofPaper, placeId, type Row, rowOf } from './row.ts';

/** What is known of a dated thing beside its row. */
export interface DateRow extends Row {
  /** Whether a body is to meet on the day. */
  readonly isMeeting: boolean;
  /** Whether its sentence says that a meeting was called off or put on another day. */
  readonly isOff: boolean;
  /** Whether the day is that of a paper or a span of the plan, not of an event. */
  readonly isVague: boolean;
}

/** The same in order, as of the day that was asked about last. */
const inOrder = new WeakMap<View, { readonly asOf: string; readonly rows: readonly DateRow[] }>();

/**
 * Every dated thing of the papers: those to come after the as-of day first, the next first, then the others, the latest
 * first. `state`: "coming", "passed" (announced for a day that is gone), "moved" or "called off" where the paper says so,
 * "reported" for what the paper tells as past; null where no year is known.
 */
export function dateRows(view: View, asOf: string): readonly Row[] {
  return datedThings(view, asOf).map(({ isMeeting: _, isOff: __, isVague: ___, ...row }) => row);
}

/** The same with what tells them apart. */
export function datedThings(view: View, asOf: string): readonly DateRow[] {
  const known = inOrder.get(view);
  if (known?.asOf === asOf) return known.rows;
  const rows = orderedAsOf(view, asOf);
  inOrder.set(view, { asOf, rows });
  return rows;
}

function orderedAsOf(view: View, asOf: string): readonly DateRow[] {
  const rows = datesIn(view);
  const dated = rows.map((row) => (row.date === null ? row : { ...row, state: stateOf(row, asOf) }));
  const ahead = dated.filter((row) => isAhead(row, asOf));
  const others = dated.filter((row) => !isAhead(row, asOf));
  const days = new Map(rows.map((row) => [row.date, first(row)]));
  const day = ({ date }: Row): string => days.get(date) ?? '';
  return [...ahead.sort((a, b) => compare(day(a), day(b))), ...others.sort((a, b) => compare(day(b), day(a)))];
}

/** The same in the order of the papers, without what depends on the day that is asked from. */
export const datesIn = rememberedOfView(function* (view) {
  const read = yield* collected(view.statements, (statement) =>
    statement.kind === 'date' ? readDate(statement, view) : [],
  );
  return [...read, ...(yield* collected(newestPapers(view), (document) => monthsInTables(document, view)))];
});

/** The months that tables of actions name alone as when something is due ("May"), which no date is read from. */
function monthsInTables(document: Document, view: View): DateRow[] {
  return document.passages.flatMap((passage) => {
    const date = isActionRow({ passage }) ? monthDue(passage, document) : null;
    if (date === null || !view.passage(document.id, passage.paragraph)) return [];
    const support = { document, passage, start: 0, end: passage.text.length };
    const row = rowOf({
      id: placeId(support),
      kind: 'date',
      ...ofPaper(document),
      date,
      due: date,
      text: passage.text,
      state: 'announced',
      by: [support],
    });
    return [{ ...row, isMeeting: false, isOff: false, isVague: false }];
  });
}

/** Whether a dated thing is still to come: of a span of more than a month its first day, of any other its last. */
export function isAhead({ date }: Pick<Row, 'date'>, asOf: string): boolean {
  if (date === null) return false;
  const day = isVagueDate(date) ? earliestDay(date) : latestDay(date);
  return day !== null && day > asOf;
}

/** A year, a financial year, a season: nothing to put in a diary. */
function isVagueDate(date: string): boolean {
  return !/^\d{4}-\d{2}/.test(date) || date.includes('/');
}

function first({ date }: Row): string {
  return (date === null ? null : earliestDay(date)) ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function stateOf({ state, date }: Row, asOf: string): string | null {
  if (state === 'moved' || state === 'called off') return state;
  if (isAhead({ date }, asOf)) return 'coming';
  return state === 'announced' ? 'passed' : state;
}

const OFF = new RegExp(`\\b(?:${CALLED_OFF})\\b`, 'i');
const ELSEWHERE = new RegExp(`\\b(?:${CALLED_OFF}|${PUT_ELSEWHERE})\\b`, 'i');
const OF_MEETING = new RegExp(`\\b(?:${MEETING})\\b`, 'i');
const DATES_HEADING =
  /\b(?:dates?|next|future|forward)\b.{0,24}\bmeetings?\b|^(?:\d[\d.]*\s*)?(?:dates?|diary|calendar)\b|\bmeeting dates\b/i;
/** A sentence that is little more than days and places, in characters. */
const BARE = 160;

function readDate(statement: DateStatement, view: View): DateRow[] {
  const document = view.document(statement.document);
  const passage = view.passage(statement.document, statement.paragraph);
  if (!document || !passage || isReplaced(document, view)) return [];
  const sentence = readPassage(passage).sentences.find((s) => s.start <= statement.start && s.end > statement.start);
  if (!sentence) return [];
  const { when } = statement;
  const date = knownDate(when);
  const body = meetingIn(statement, sentence, document, passage, view);
  const heading = passage.headings.at(-1) ?? '';
  const underDates = DATES_HEADING.test(heading);
  const isOff = ELSEWHERE.test(sentence.text) && OF_MEETING.test(sentence.text);
  const announced = isAnnounced(when, document) && !isYearOfSum(when, sentence.text);
  const support = { document, passage, start: when.start, end: when.end };
  return [
    {
      ...rowOf({
        id: placeId(support),
        kind: 'date',
        name: isShort(statement.event, sentence.text) ? statement.event : itemName(passage.headings),
        date: date.startsWith('--') ? null : date,
        due: when.direction === 'deadline' ? date : null,
        body: body?.name ?? document.body?.name ?? null,
        text: sentence.text,
        state: stateSaid(sentence.text, isOff, announced),
        latest: date.startsWith('--') ? `${when.words}, no year recorded` : null,
        by: [{ ...support, start: sentence.start, end: sentence.end }],
      }),
      isMeeting:
        body !== null || (underDates && sentence.text.length < BARE) || /\bmeet(?:s|ing)?\b/i.test(statement.event),
      isOff,
      isVague: isVagueDate(date),
    },
  ];
}

/** Whether a day was to come for its paper: by its words, or as it lies after the paper, which cannot tell it as past. */
function isAnnounced(when: DatePhrase, { date }: Document): boolean {
  if (when.direction === 'future' || when.direction === 'deadline') return true;
  const [first, said] = [earliestDay(knownDate(when)), date && latestDay(date.date)];
  return first !== null && said !== null && first > said;
}

/** "£54,000 in 2018/19": the year that a sum is for is no day that anything is announced for. */
function isYearOfSum(when: DatePhrase, sentence: string): boolean {
  return isVagueDate(knownDate(when)) && /^\d{4}/.test(when.words) && SUM.test(sentence);
}

const SUM = /[£$€]\s?\d/;

/** Whether the clause of a date says less than its whole sentence, in words of its own. */
function isShort(event: string, sentence: string): boolean {
  return event.length > 3 && event.length < sentence.length - 3 && !event.includes('|');
}

/** What a sentence says of its day; "announced" for one that was to come. */
function stateSaid(text: string, isOff: boolean, announced: boolean): string {
  if (isOff && OFF.test(text)) return 'called off';
  if (saysMoved({ sentence: { text } })) return 'moved';
  return announced ? 'announced' : 'reported';
}

/** Of things of the same day and the same words, told by several papers, the newest paper's. */
export function oneEachDay(rows: readonly DateRow[]): DateRow[] {
  const told = new Map<string, DateRow>();
  for (const row of newestFirst(rows, documentOf)) {
    const key = `${row.date}\n${row.text}`;
    if (!told.has(key)) told.set(key, row);
  }
  const kept = new Set(told.values());
  return rows.filter((row) => kept.has(row));
}

function documentOf({ by }: Row) {
  const [support] = by;
  if (!support) throw new Error('a date without its paper'); // unreachable: `readDate` gives one
  return support.document;
}

/** A day in words for a headline: "22 January 2018". */
export function dayInWords({ date }: Pick<Row, 'date'>): string {
  return date === null ? 'no year recorded' : formatDate(date);
}
