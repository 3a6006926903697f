import { type DatePhrase, knownDate } from '../domain/date-phrase.ts';
import { type Document, holdsDecisions } from '../domain/document.ts';
import { datesOverlap } from '../domain/reduced-date.ts';
import type { DecisionStanding } from '../domain/statement.ts';
import { isOwnBody } from './decision-bodies.ts';
import type { Frame } from './decision-frame.ts';
import type { Setting } from './decision-headings.ts';

/** A frame in the words it was found in. */
export interface FramedSentence {
  readonly frame: Frame;
  readonly sentence: string;
  /** Where the sentence begins in its passage. */
  readonly start: number;
  /** The dates of that passage. */
  readonly dates: readonly DatePhrase[];
}

const OTHER_MEETING =
  /\b(?:last|previous|earlier|preceding|prior)\s+(?:\p{L}+\s+){0,2}meeting\b|\bat (?:its|their|the|an?) (?:\p{L}+ ){0,3}meetings? (?:held )?(?:in|on|of)\b|\bat (?:its|their) (?:\p{Lu}\p{Ll}+ )meeting\b|\bpreviously\b/u;
const BACK_REFERENCE = /\b(?:last|previous|earlier|preceding|prior)\s+(?:\p{L}+\s+){0,2}meeting\b|\bpreviously\b/iu;
const ADVERBIAL = /(?:^|\s)(?:On|In|Since|During)\s+(?:\p{L}+day,?\s+)?(?:the\s+)?$|,\s*(?:on|in)\s+(?:the\s+)?$/u;
const OF_A_MEETING =
  /\bmeetings?,?\s+(?:which was\s+|was\s+)?(?:held\s+)?(?:on|of|in)\s+(?:\p{L}+day,?\s+)?(?:the\s+)?$/u;
const DATED_WORDS =
  /^(?:On|In)\s+(?:\p{L}+day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
const AFTER_VERB = /^[^.;]{0,90}?\b(?:on|in)\s+(?:\p{L}+day,?\s+)?(?:the\s+)?$/u;

/** The day a framed sentence gives for its decision, in the passage's dates; null where it gives none. */
export function dayOf({ frame, sentence, start, dates }: FramedSentence): DatePhrase | null {
  const before = dates.filter((date) => date.start >= start && date.end <= start + frame.verbAt);
  const first = before.findLastIndex((date, at) => {
    const previous = before[at - 1];
    return !previous || !/^(?:,|,? and|,? &)\s*$/.test(sentence.slice(previous.end - start, date.start - start));
  });
  const group = before[first];
  if (group && isAdverbial(sentence.slice(0, group.start - start), frame.passive)) return before.at(-1) ?? null;
  const limit = frame.passive ? sentence.length : frame.whatFrom;
  const minutes = /\b(?:minutes|record|notes)\b/i.test(sentence.slice(0, frame.verbAt));
  const after = dates.find((date) => date.start >= start + frame.verbAt && date.end <= start + limit + 1);
  if (minutes) return null;
  if (!after) return frame.form === 'recorded' && !frame.passive ? closingDay({ frame, sentence, start, dates }) : null;
  return AFTER_VERB.test(sentence.slice(frame.verbAt, after.start - start)) ? after : null;
}

/** "The Committee considered updates on 3 June 2016 and on 25 November 2016": the day that ends the sentence. */
function closingDay({ sentence, start, dates }: FramedSentence): DatePhrase | null {
  const last = dates.findLast((date) => date.start >= start && date.end <= start + sentence.length);
  if (!last || /[\p{L}\p{N}]/u.test(sentence.slice(last.end - start))) return null;
  return /\bon (?:the )?$/.test(sentence.slice(0, last.start - start)) ? last : null;
}

/** In "The minutes of the meeting held on 3 March were agreed" the day is another meeting's. */
function isAdverbial(before: string, passive: boolean): boolean {
  return ADVERBIAL.test(before) || (!passive && OF_A_MEETING.test(before));
}

/** Whose decision a framed sentence is, by its words, its headings and the kind of its paper. */
export function standingOf(framed: FramedSentence, setting: Setting, document: Document): DecisionStanding {
  const { frame, sentence } = framed;
  if (frame.act === 'lost') return 'lost';
  if (frame.act === 'recommended') return 'recommendation';
  if (frame.act === 'moved') return setting === 'recommendation' || reports(document) ? 'recommendation' : 'motion';
  if (frame.act === 'proposed') return 'proposal';
  if (isElsewhere(framed, document)) return 'earlier';
  if (document.kind === 'proposed-decision') return 'proposal';
  if (setting === 'motion' && frame.form === 'recorded') return 'motion';
  if (setting === 'recommendation' && (frame.form === 'recorded' || !holdsDecisions(document.kind)))
    return 'recommendation';
  return holdsDecisions(document.kind) && !/\bthat\s+$/.test(sentence.slice(0, frame.start)) ? 'own' : 'earlier';
}

function reports({ kind }: Document): boolean {
  return kind === 'report' || kind === 'agenda' || kind === 'board-update' || kind === 'position-paper';
}

/** Whether the words place a decision at another meeting, or with another body. */
function isElsewhere(framed: FramedSentence, document: Document): boolean {
  const { frame, sentence } = framed;
  if (frame.past || !isOwnBody(frame.by, document)) return true;
  const before = sentence.slice(0, frame.verbAt);
  const between = frame.passive ? '' : sentence.slice(frame.verbAt, frame.whatFrom);
  if (!frame.passive && (BACK_REFERENCE.test(before) || BACK_REFERENCE.test(between))) return true;
  const day = dayOf(framed);
  if (day) return !isPaperDay(day, document);
  if (frame.passive) return false;
  return (
    (OTHER_MEETING.test(before) || OTHER_MEETING.test(between) || DATED_WORDS.test(before)) &&
    document.kind !== 'board-update'
  );
}

/** Whether a day is that of the paper's meeting; an update without a date tells of the meeting it names. */
function isPaperDay(day: DatePhrase, document: Document): boolean {
  if (document.date === null) return document.kind === 'board-update';
  return datesOverlap(knownDate(day), document.date.date);
}
