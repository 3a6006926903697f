import { type DatePhrase, knownDate } from '../domain/date-phrase.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { earliestDay, isReducedDate, latestDay, type ReducedDate, withYear } from '../domain/reduced-date.ts';

/**
 * The day that something is due on, as a paper's action has it: nothing is set to be done before the paper that sets it, so
 * that a day whose year was worked out and lies before it is of the next year.
 */
export function dueAfter(when: DatePhrase, document: Document): ReducedDate {
  const day = knownDate(when);
  if (when.readAs === null) return day;
  const said = document.date ? earliestDay(document.date.date) : null;
  const last = latestDay(day);
  if (said === null || last === null || last >= said) return day;
  const next = withYear(when.date, Number(day.slice(0, 4)) + 1);
  return isReducedDate(next) ? next : day;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The month that a cell of a table names alone, which no date is read from ("May"): the next after its paper's day. */
export function monthDue({ text }: Passage, document: Document): ReducedDate | null {
  const said = document.date ? earliestDay(document.date.date) : null;
  const months = text.split('|').map((cell) => MONTHS.indexOf(cell.trim().toLowerCase()));
  const month = months.findLast((at) => at >= 0);
  if (said === null || month === undefined) return null;
  const number = String(month + 1).padStart(2, '0');
  const year = Number(said.slice(0, 4));
  const due = `${number < said.slice(5, 7) ? year + 1 : year}-${number}`;
  return isReducedDate(due) ? due : null;
}
