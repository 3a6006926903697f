import type { AskedDay } from '../domain/query.ts';
import { findDatePhrases } from '../statements/date-phrases.ts';

export interface FoundDay {
  readonly day: AskedDay;
  readonly start: number;
  readonly end: number;
}

const ABSENT_FROM = /\b(?:absent|missing|away|apologies) from (?:the )?$/;

/**
 * The day, month or year a question asks about, with how the answer must lie to it: "in March 2019" on it, "before the
 * end of 2019" before it, "since August 2017" after it. The first phrase counts. Days of today's speech ("tomorrow")
 * are none: the record is not asked about them.
 */
export function findAskedDay(text: string): FoundDay | null {
  const [phrase] = findDatePhrases(text, { reference: null, referenceName: null });
  if (!phrase) return null;
  const before = text.slice(0, phrase.start).toLowerCase();
  const word = /(\p{L}+)\s+(?:the\s+)?$/u.exec(before)?.[1] ?? '';
  // "Absent from the May meeting" asks of that day and not of what came after it.
  const isAfter = /^(?:since|after|from)$/.test(word) && !ABSENT_FROM.test(before);
  const relation = isAfter ? 'after' : word === 'before' ? 'before' : 'on';
  return { day: { date: phrase.date, words: phrase.words, relation }, start: phrase.start, end: phrase.end };
}
