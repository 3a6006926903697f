import type { DatePhrase } from '../domain/date-phrase.ts';
import { formatDate } from '../domain/reduced-date.ts';
import type { DateStatement } from '../domain/statement.ts';
import type { Evidence } from './evidence.ts';

/** A sentence with the dates in it that belong to what was asked, the most fitting first. */
export interface Dated {
  readonly evidence: Evidence;
  readonly dates: readonly [DateStatement, ...DateStatement[]];
}

/** The dates in words, with how each year is known: "10 July (no year given; read as 2017)", "early 2018". */
export function sayDate({ dates }: Pick<Dated, 'dates'>): string {
  const words = dates.map(({ when }) => sayPhrase(when));
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** One date in words: in British form where it is a full date, else as written. */
export function sayPhrase(when: DatePhrase): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(when.date) && !WEEK.test(when.words);
  const plain = isDay ? formatDate(when.date) : when.words;
  if (when.readAs === null) return plain;
  return `${plain} (no year given; read as ${when.readAs.slice(0, 4)})`;
}

/** A week named by one of its days: it is no day. */
const WEEK = /^w(?:eek\b|\/)/i;
