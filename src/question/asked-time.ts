import type { AskedDay } from '../domain/query.ts';
import { hasYear } from '../domain/reduced-date.ts';
import { findAskedDay } from './asked-day.ts';
import { type AskedWindow, findAskedWindow } from './asked-window.ts';

/** The time that a question asks about, and where its words for it stand: `start` inclusive, `end` exclusive. */
export interface FoundTime {
  readonly day: AskedDay;
  readonly spans: AskedWindow['spans'];
  /** YYYY-MM-DD where the question asks what was known by then ("as of 1 May 2019"); null elsewhere. */
  readonly knownBy: string | null;
}

/** "As of", "by then": what was known on a day, and not what is known now of that day. */
const AS_OF =
  /\bas (?:of|at|on)\s+(?:the\s+)?$|\b(?:know|knew|known|position|picture|thinking|stood|expect(?:ed|ing)?|understood|(?:was|were) the plans?)\b.{0,80}\b(?:by|before|at|until|up to)\s+(?:the\s+)?$/i;
const ASKS_THEN = /\bwhat (?:did|was|were|had)\b|\bwhere (?:did|was|were)\b|\bhow (?:did|was|were)\b/i;
/** Today's own speech asks about now, and no paper is of today. */
const TODAY = /^(?:today|tomorrow|now|right now)$/i;

/**
 * The time a question asks about: one written day, month or year with how the answer must lie to it, two ends ("between May
 * and July"), or a span told from the asker's day ("last month", "over the summer"). Null where it names none, or only
 * time to come.
 */
export function findAskedTime(text: string, asOf: string): FoundTime | null {
  const window = findAskedWindow(text, asOf, false);
  const written = findAskedDay(text);
  const knownBy = asOfDay(text, window);
  const [first] = window.spans;
  if (!first) return written && { day: written.day, spans: [written], knownBy };
  const words = window.spans.map(({ start, end }) => text.slice(start, end));
  if (!written && (words.every((word) => TODAY.test(word)) || (window.since ?? '') > asOf)) return null;
  // "The December figure", "over the winter": words to find as much as a time, and of no year that is told.
  if (!written && knownBy === null && window.since !== null && window.until !== null && words.length === 1) return null;
  const isOne = written !== null && window.spans.length === 1;
  // A written date without a year is of the year that a paper gives it, unless it parts before from after.
  if (isOne && (hasYear(written.day.date) || written.day.relation === 'on'))
    return { day: written.day, spans: window.spans, knownBy };
  const { since, until } = window;
  const relation = since === null ? 'before' : until === null ? 'after' : 'on';
  const date = written?.day.date ?? since ?? until ?? asOf;
  return { day: { date, words: words.join(' … '), relation, since, until }, spans: window.spans, knownBy };
}

function asOfDay(text: string, { since, until, spans }: AskedWindow): string | null {
  const [only] = spans;
  if (!only || spans.length > 1) return null;
  const before = text.slice(0, only.start);
  const end = until ?? since;
  if (end === null || !AS_OF.test(before)) return null;
  return /\bas (?:of|at|on)\s+(?:the\s+)?$/i.test(before) || ASKS_THEN.test(text) ? end : null;
}
