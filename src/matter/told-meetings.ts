import { knownDate } from '../domain/date-phrase.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { earliestDay } from '../domain/reduced-date.ts';
import type { DateStatement } from '../domain/statement.ts';
import { collected, type Steps } from '../domain/steps.ts';
import { CALLED_OFF, MEETING, PUT_ELSEWHERE, TO_ANOTHER_DAY } from '../english/meeting-words.ts';
import { lastDayOf } from '../evidence/newer-first.ts';
import { type ReadSentence, readPassage } from '../evidence/sentence-terms.ts';
import { parentOf } from '../evidence/setting.ts';
import { isReplaced } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import { rememberedOfView } from '../search/view-memory.ts';
import { isSameBody, meetingIn, type NamedBody } from './meeting-dates.ts';

/** A day that a paper gives for a meeting. */
export interface ToldMeeting {
  readonly statement: DateStatement;
  readonly document: Document;
  readonly passage: Passage;
  readonly sentence: ReadSentence;
  /** The body that meets; null where the paper does not say. */
  readonly body: NamedBody | null;
  /** YYYY-MM-DD; null where no year is known. */
  readonly day: string | null;
  /** Whether the paper says that there is no meeting on the day: called off, or put on another. */
  readonly off: boolean;
  /** Whether the paper calls it the next one. */
  readonly next: boolean;
}

const DAY = /^(?:\d{4}-|--)\d\d-\d\d$/;
const ELSEWHERE = new RegExp(`\\b(?:${CALLED_OFF}|${PUT_ELSEWHERE})\\b`, 'i');
const OF_MEETING = new RegExp(`\\b(?:${MEETING})\\b`, 'i');
const TO_ANOTHER = new RegExp(`\\b(?:${TO_ANOTHER_DAY})\\b`, 'i');
/** "It will now take place on …", behind a sentence that takes a meeting off its day. */
const CARRIES_ON = /^(?:it|this|the (?:meeting|session|new date|re-?arranged|re-?scheduled))\b/i;
const DATES_HEADING = /\b(?:meet\w*|sessions?|diary|calendar)\b/i;
const ANOTHER_OF_A_LIST = /^\s*(?:,|and|or|&|;)\s*(?:and\s+|or\s+|on\s+|the\s+|\p{L}+day,?\s+)*$/iu;
/** A sentence that is little more than days and places, in characters. */
const BARE = 100;

/** Every day that the papers of a view give for a meeting, in the order of the papers, those that are off among them. */
export const toldMeetings = rememberedOfView((view) =>
  collected(view.documents, (document) =>
    isReplaced(document, view)
      ? []
      : document.passages.flatMap((passage) =>
          view.passage(document.id, passage.paragraph) === null ? [] : inPassage(document, passage, view),
        ),
  ),
);

/**
 * The days on which a meeting is still to be: not those that the same or a later paper takes away, nor those before the one
 * that a later paper calls the next.
 */
export const meetingsToBe = rememberedOfView(function* (view): Steps<readonly ToldMeeting[]> {
  const all = yield* toldMeetings.inSteps(view);
  // No other can take one away; they are few, and each of all is held against each of them.
  const taking = all.filter(({ off, next }) => off || next);
  return yield* collected(all, (meeting) =>
    meeting.off || taking.some((other) => takesAway(other, meeting)) ? [] : [meeting],
  );
});

function takesAway(other: ToldMeeting, { document, body, day }: ToldMeeting): boolean {
  if (day === null || other.day === null || !isOneBody(other.body, body)) return false;
  const [said, saidLater] = [lastDayOf(document), lastDayOf(other.document)];
  if (other.off) return other.day === day && saidLater >= said;
  return other.next && saidLater > said && saidLater < day && other.day > day;
}

function isOneBody(a: NamedBody | null, b: NamedBody | null): boolean {
  return a !== null && b !== null && isSameBody(a, b);
}

function inPassage(document: Document, passage: Passage, view: View): ToldMeeting[] {
  const dates = view
    .statementsOf(document.id, passage.paragraph)
    .filter((s): s is DateStatement => s.kind === 'date' && DAY.test(s.when.date));
  if (dates.length === 0) return [];
  const found: ToldMeeting[] = [];
  for (const statement of dates) {
    const { sentences } = readPassage(passage);
    const at = sentences.findIndex((s) => s.start <= statement.start && s.end > statement.start);
    const sentence = sentences[at];
    if (!sentence) continue;
    const last = found.at(-1);
    const listed = last?.sentence === sentence && isListed(last.statement, statement, passage) ? last : null;
    const body = bodyThatMeets(statement, sentence, sentences[at - 1], document, passage, view);
    if (body === undefined && !listed) continue;
    const under = [passage.headings.at(-1) ?? '', parentOf(passage, view)?.text ?? ''].join(' ');
    found.push({
      statement,
      document,
      passage,
      sentence,
      body: body === undefined ? (listed?.body ?? null) : body,
      day: earliestDay(knownDate(statement.when)),
      off: isOff(statement, sentence),
      next: /\bnext\b/i.test(`${under} ${sentence.text}`),
    });
  }
  return found;
}

/** Whether a date goes on a list of days of meetings: "4 May, 8 June and 6 July". */
function isListed(before: DateStatement, { start }: DateStatement, { text }: Passage): boolean {
  return ANOTHER_OF_A_LIST.test(text.slice(before.end, start));
}

/** The body whose meeting a date is, null for one that nobody names; undefined where the date is no meeting's. */
function bodyThatMeets(
  statement: DateStatement,
  sentence: ReadSentence,
  before: ReadSentence | undefined,
  document: Document,
  passage: Passage,
  view: View,
): NamedBody | null | undefined {
  const own = document.body && { id: document.body.id, name: document.body.name };
  const named = meetingIn(statement, sentence, document, passage, view);
  if (named) return named;
  if (takesOff(sentence.text)) return own;
  const lead = before?.text ?? document.passages[passage.paragraph - 2]?.text ?? '';
  if (CARRIES_ON.test(sentence.text) && takesOff(lead)) return own;
  const parent = parentOf(passage, view)?.text ?? '';
  const heading = passage.headings.at(-1) ?? '';
  const isBare = sentence.text.length < BARE && (DATES_HEADING.test(heading) || DATES_HEADING.test(parent));
  return isBare ? own : undefined;
}

/** Whether a sentence takes a meeting off its day. */
function takesOff(text: string): boolean {
  return ELSEWHERE.test(text) && OF_MEETING.test(text);
}

/** Whether a date is the one that its sentence takes a meeting away from, and not the one it is put to. */
function isOff({ when }: DateStatement, { text, start }: ReadSentence): boolean {
  if (!takesOff(text)) return false;
  const moved = ELSEWHERE.exec(text);
  const at = when.start - start;
  if (!moved || at < moved.index) return true;
  return !TO_ANOTHER.test(text.slice(moved.index + moved[0].length, at));
}
