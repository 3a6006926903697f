import type { DatePhrase, Direction } from '../domain/date-phrase.ts';
import {
  daysBetween,
  earliestDay,
  formatDate,
  hasYear,
  isReducedDate,
  latestDay,
  type ReducedDate,
  weekday,
  withYear,
} from '../domain/reduced-date.ts';
import { isNewYear } from './date-year-forms.ts';

/** A date with the year known, that one without is read against, and how to say it to a reader. */
export interface Anchor {
  readonly date: ReducedDate;
  readonly name: string;
}

/** A year read from context; both null where none is. */
export type YearReading = Pick<DatePhrase, 'readAs' | 'readFrom'>;

const UNREAD: YearReading = { readAs: null, readFrom: null };

const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A date in the same list or sentence, or the sentence before, as an anchor. */
export function anchorOn(date: ReducedDate): Anchor {
  return { date, name: `the date named before it, ${formatDate(date)}` };
}

/** What is known of a date when its year is read. */
export interface Yearless {
  readonly date: ReducedDate;
  readonly words: string;
  readonly direction: Direction;
  readonly weekday: number | null;
}

/**
 * The year of a date without one, read against an anchor: what is past is not after it, what is to come or due not
 * before it, anything else the nearest. Where the text names the weekday only a year in which the day falls on it will
 * do. `said` is "last year" (-1), "this year" (0) or "next year" (1), counted from the reference. "The New Year" is the
 * year after the anchor's, and no day of it.
 */
export function readYear(
  { date, words, direction, weekday: named }: Yearless,
  said: -1 | 0 | 1 | null,
  anchor: Anchor | null,
  reference: Anchor | null,
): YearReading {
  const base = said === null ? anchor : reference;
  if (hasYear(date) || base === null) return UNREAD;
  const [from, to] = [earliestDay(base.date), latestDay(base.date)];
  if (from === null || to === null) return UNREAD;
  const year = Number(from.slice(0, 4));
  if (isNewYear(words)) return newYear(from, to, direction, base);
  const years = said === null ? [year - 1, year, year + 1, Number(to.slice(0, 4))] : [year + said];
  const candidates = years
    .map((candidate) => withYear(date, candidate))
    .filter((candidate) => isReducedDate(candidate) && fallsOn(candidate, named));
  const readAs =
    said !== null || named !== null ? nearest(candidates, from, to) : onItsSide(candidates, direction, from, to);
  if (readAs === undefined) return UNREAD;
  const weekdayNote = named === null ? '' : ` and the weekday, ${WEEKDAY_NAMES[named]}`;
  return { readAs, readFrom: `${base.name}${weekdayNote}` };
}

function onItsSide(
  candidates: readonly ReducedDate[],
  direction: Direction,
  from: string,
  to: string,
): ReducedDate | undefined {
  const sorted = [...candidates].sort();
  if (direction === 'past') return sorted.filter((date) => (earliestDay(date) ?? '') <= to).at(-1);
  if (direction === 'unknown') return nearest(candidates, from, to);
  return sorted.find((date) => (latestDay(date) ?? '') >= from);
}

/** "In the New Year", said in December or in the autumn, is next year; said in January it may be either, and is left. */
function newYear(from: string, to: string, direction: Direction, anchor: Anchor): YearReading {
  if (direction === 'past' || from.slice(0, 4) !== to.slice(0, 4) || from.slice(5, 7) < '03') return UNREAD;
  return { readAs: String(Number(from.slice(0, 4)) + 1), readFrom: anchor.name };
}

function fallsOn(date: ReducedDate, named: number | null): boolean {
  return named === null || date.length !== 10 || weekday(date) === WEEKDAY_NAMES[named];
}

function nearest(candidates: readonly ReducedDate[], from: string, to: string): ReducedDate | undefined {
  const distance = (date: ReducedDate): number => {
    const [first, last] = [earliestDay(date) ?? from, latestDay(date) ?? to];
    return Math.max(0, daysBetween(to, first), daysBetween(last, from));
  };
  return [...candidates].sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1))[0];
}
