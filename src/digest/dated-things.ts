import { clauseOf, isRoutine, tellsOfDone } from '../answer/due-targets.ts';
import { tellsOfEnd } from '../answer/stated-dates.ts';
import type { Support } from '../domain/cite.ts';
import { knownDate } from '../domain/date-phrase.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { earliestDay, latestDay } from '../domain/reduced-date.ts';
import type { DateStatement } from '../domain/statement.ts';
import { atOnce, type Steps } from '../domain/steps.ts';
import { lastDayOf } from '../evidence/newer-first.ts';
import type { ReadSentence } from '../evidence/sentence-terms.ts';
import { isReplaced } from '../evidence/superseded.ts';
import { tellingStems } from '../matter/later-word.ts';
import type { NamedBody } from '../matter/meeting-dates.ts';
import { meetingIn } from '../matter/meeting-dates.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import type { Focus } from './keep-date.ts';
import { sentenceAt } from './news-words.ts';

/** A day or a month that a paper names for something that was still to come. */
export interface DatedThing extends Support {
  readonly sentence: ReadSentence;
  readonly statement: DateStatement;
  /** `2018-01-22`, or `2018-01` where the paper gives no day; the year as stated or read. */
  readonly date: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** The last day that its paper can be of, YYYY-MM-DD; an empty text where the paper is undated. */
  readonly said: string;
  /** The body that is to meet; null where it is another thing. */
  readonly meeting: NamedBody | null;
  /** The stems that tell what it is, each once. */
  readonly telling: readonly string[];
  readonly tells: ReadonlySet<string>;
  /** Whether it is the end of something. */
  readonly isEnd: boolean;
}

const memory = new WeakMap<View, readonly DatedThing[]>();
/** Statements that are read between two rests. */
const CHUNK = 50;

/**
 * What the papers of a view name a day or a month for, in the order of papers. Years, seasons and spans are left out:
 * nobody can be reminded of them, and they pass on no day. So is what a paper only tells of, though it lies after the
 * day the paper bears.
 */
export function datedThings(view: View): readonly DatedThing[] {
  return atOnce(datedThingsInSteps(view));
}

/** The same in steps. */
export function* datedThingsInSteps(view: View): Steps<readonly DatedThing[]> {
  const known = memory.get(view);
  if (known) return known;
  const things: DatedThing[] = [];
  let read = 0;
  for (const statement of view.statements) {
    if (statement.kind !== 'date') continue;
    const thing = thingOf(statement, view);
    if (thing) things.push(thing);
    if (++read % CHUNK === 0) yield;
  }
  memory.set(view, things);
  return things;
}

const DAY_OR_MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/;

function thingOf(statement: DateStatement, view: View): DatedThing | null {
  const { direction } = statement.when;
  if (direction !== 'future' && direction !== 'deadline') return null;
  const document = view.document(statement.document);
  const passage = view.passage(statement.document, statement.paragraph);
  if (!document || !passage || isReplaced(document, view)) return null;
  const thing = read(statement, document, passage);
  if (!thing) return null;
  const { sentence, date, firstDay } = thing;
  const meeting = date === firstDay ? meetingIn(statement, sentence, document, passage, view) : null;
  if (meeting === null && (thing.telling.length < LEAST_TELLING || isRoutine(sentence.text))) return null;
  return { ...thing, meeting };
}

type Read = Omit<DatedThing, 'meeting'>;

/** What a statement says, the same in every view that shows its paper; a reload may leave it and change the header. */
const statements = new WeakMap<DateStatement, { readonly of: Document; readonly read: Read | null }>();

function read(statement: DateStatement, document: Document, passage: Passage): Read | null {
  const known = statements.get(statement);
  if (known?.of === document) return known.read;
  const made = readAnew(statement, document, passage);
  statements.set(statement, { of: document, read: made });
  return made;
}

function readAnew(statement: DateStatement, document: Document, passage: Passage): Read | null {
  const date = knownDate(statement.when);
  const said = lastDayOf(document);
  const [firstDay, lastDay] = DAY_OR_MONTH.test(date) ? [earliestDay(date), latestDay(date)] : [null, null];
  if (firstDay === null || lastDay === null || lastDay <= said || tellsOfDone(statement.event)) return null;
  const sentence = sentenceAt(passage, statement.start);
  if (!sentence) return null;
  const telling = tellingStems({ passage, sentence }, clauseOf(statement));
  const { start, end } = sentence;
  const place = { document, passage, start, end, sentence, statement };
  const isEnd = tellsOfEnd(statement.event);
  return { ...place, date, firstDay, lastDay, said, telling, tells: new Set(telling), isEnd };
}

const passages = new WeakMap<View, ReadonlyMap<Passage, readonly DatedThing[]>>();

/** The dated things of a view by the paragraphs that name them. */
export function thingsByPassage(view: View): ReadonlyMap<Passage, readonly DatedThing[]> {
  let byPassage = passages.get(view);
  if (!byPassage) {
    const built = new Map<Passage, DatedThing[]>();
    for (const thing of datedThings(view)) {
      const things = built.get(thing.passage);
      if (things) things.push(thing);
      else built.set(thing.passage, [thing]);
    }
    byPassage = built;
    passages.set(view, byPassage);
  }
  return byPassage;
}

/** With fewer stems nobody can tell what a date is of. */
const LEAST_TELLING = 2;

/** The clause that names a thing's date and the date itself: what a shortened sentence must keep. */
export function focusOf({ telling, statement, end }: DatedThing): Focus {
  const { stems: date, ...focus } = focusOn(statement, end);
  return { ...focus, stems: [...telling, ...date] };
}

/** The same of a date of a sentence that ends at `end`, of which no more is known. */
export function focusOn({ when }: DateStatement, end: number): Focus {
  return { stems: stems(when.words), words: when.words, fromEnd: end - when.start };
}
