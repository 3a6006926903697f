import { type DatePhrase, knownDate } from '../domain/date-phrase.ts';
import type { Query } from '../domain/query.ts';
import { formatDate, latestDay } from '../domain/reduced-date.ts';
import type { DateStatement } from '../domain/statement.ts';
import { stems } from '../search/terms.ts';
import type { Evidence } from './evidence.ts';

/** A sentence with the dates in it that belong to what was asked, the most fitting first. */
export interface Dated {
  readonly evidence: Evidence;
  readonly dates: readonly [DateStatement, ...DateStatement[]];
}

/** The dates of a sentence that fit a query; null where it has none. "Which dates" takes all, "when" the nearest. */
export function datedEvidence(evidence: Evidence, query: Query): Dated | null {
  const dates = evidence.statements.filter((s): s is DateStatement => s.kind === 'date');
  const wanted = new Set(query.topic.flatMap((term) => term.alternatives.flat()));
  const scored = dates.map((date) => ({ date, score: stems(date.event).filter((stem) => wanted.has(stem)).length }));
  const top = Math.max(0, ...scored.map(({ score }) => score));
  const all = /\bdates\b/i.test(query.text) || (dates.length > 1 && sameEvent(dates));
  const chosen = scored.filter(({ score }) => all || score === top).map(({ date }) => date);
  const [first, ...others] = chosen;
  return first ? { evidence, dates: [first, ...others] } : null;
}

/** Dates listed for one event: "on 3 June, 2 September and 25 November". */
function sameEvent(dates: readonly DateStatement[]): boolean {
  return new Set(dates.map((date) => date.event)).size === 1;
}

/** The dates in words, with how each year is known: "10 July (no year given; read as 2017)", "early 2018". */
export function sayDate({ dates }: Pick<Dated, 'dates'>): string {
  const words = dates.map(({ when }) => sayPhrase(when));
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** One date in words: in British form where it is a full date, else as written. */
export function sayPhrase(when: DatePhrase): string {
  const plain = /^\d{4}-\d{2}-\d{2}$/.test(when.date) ? formatDate(when.date) : when.words;
  if (when.readAs === null) return plain;
  return `${plain} (no year given; read as ${when.readAs.slice(0, 4)})`;
}

/** Whether a date spoken of as to come has passed by the as-of day. */
export function isPast({ dates: [first] }: Dated, asOf: string): boolean {
  const last = latestDay(knownDate(first.when));
  return (first.when.direction === 'future' || first.when.direction === 'deadline') && last !== null && last < asOf;
}
