import type { Support } from '../answer/draft.ts';
import { clauseOf, isRoutine, tellsOfDone } from '../answer/due-targets.ts';
import { tellingStems } from '../answer/later-word.ts';
import { lastDayOf } from '../answer/newer-first.ts';
import type { ReadSentence } from '../answer/sentence-terms.ts';
import { isReplaced } from '../answer/superseded.ts';
import { knownDate } from '../domain/date-phrase.ts';
import { earliestDay, latestDay } from '../domain/reduced-date.ts';
import type { DateStatement } from '../domain/statement.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import type { NamedBody } from './found.ts';
import { meetingIn } from './meeting-dates.ts';
import { sentenceAt } from './news-words.ts';

/** A day or a month that a paper names for something that was still to come. */
export interface DatedThing extends Support {
  readonly sentence: ReadSentence;
  readonly statement: DateStatement;
  /** `2018-01-22`, or `2018-01` where the paper gives no day; the year as stated or read. */
  readonly date: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** The body that is to meet; null where it is another thing. */
  readonly meeting: NamedBody | null;
  /** The stems that tell what it is. */
  readonly telling: readonly string[];
}

const memory = new WeakMap<View, readonly DatedThing[]>();

/**
 * What the papers of a view name a day or a month for, in the order of papers. Years, seasons and spans are left out:
 * nobody can be reminded of them, and they pass on no day. So is what a paper only tells of, though it lies after the
 * day the paper bears.
 */
export function datedThings(view: View): readonly DatedThing[] {
  let things = memory.get(view);
  if (!things) {
    things = view.statements.flatMap((s) => (s.kind === 'date' ? (read(s, view) ?? []) : []));
    memory.set(view, things);
  }
  return things;
}

const DAY_OR_MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/;

function read(statement: DateStatement, view: View): DatedThing | null {
  const date = knownDate(statement.when);
  const { direction } = statement.when;
  if ((direction !== 'future' && direction !== 'deadline') || !DAY_OR_MONTH.test(date)) return null;
  const document = view.document(statement.document);
  const passage = view.passage(statement.document, statement.paragraph);
  const firstDay = earliestDay(date);
  const lastDay = latestDay(date);
  if (!document || !passage || firstDay === null || lastDay === null || isReplaced(document, view)) return null;
  const sentence = sentenceAt(passage, statement.start);
  if (!sentence || tellsOfDone(statement.event) || lastDay <= lastDayOf(document)) return null;
  const meeting = date === firstDay ? meetingIn(statement, sentence, document, passage, view) : null;
  if (meeting === null && isRoutine(sentence.text)) return null;
  const telling = tellingStems({ passage, sentence }, clauseOf(statement));
  if (meeting === null && telling.length < LEAST_TELLING) return null;
  const { start, end } = sentence;
  return { document, passage, start, end, sentence, statement, date, firstDay, lastDay, meeting, telling };
}

/** With fewer stems nobody can tell what a date is of. */
const LEAST_TELLING = 2;

/** The stems of the clause that names a date and of the date itself: what a shortened sentence must keep. */
export function focusOf({ telling, statement }: DatedThing): string[] {
  return [...telling, ...stems(statement.when.words)];
}
