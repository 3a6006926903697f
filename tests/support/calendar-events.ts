import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';
import { expect } from 'vitest';

/** An event as a calendar program reads it; days are YYYY-MM-DD, `end` is the day after the last. */
export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  /** Whether it is of whole days. */
  readonly isDay: boolean;
  readonly status: string | null;
}

/**
 * The events of a calendar, in its order, as two parsers read them that share no code with what wrote them nor with each
 * other: expects that both take it, and read the same.
 */
export function calendarEvents(text: string): readonly CalendarEvent[] {
  const events = byIcalJs(text);
  expect(byNodeIcal(text)).toEqual(events);
  return events;
}

function byIcalJs(text: string): CalendarEvent[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, summary, description, startDate, endDate } = new ICAL.Event(component);
    const status = component.getFirstPropertyValue('status');
    return {
      uid,
      sequence,
      summary,
      description,
      start: startDate.toString(),
      end: endDate.toString(),
      isDay: startDate.isDate && endDate.isDate,
      status: status === null ? null : String(status),
    };
  });
}

function byNodeIcal(text: string): CalendarEvent[] {
  const events = Object.values(sync.parseICS(text)).filter((one): one is VEvent => one?.type === 'VEVENT');
  return events.map(({ uid, sequence, summary, description, start, end, datetype, status }) => ({
    uid,
    sequence: Number(sequence),
    summary: String(summary),
    description: String(description),
    start: dayOf(start),
    end: end === undefined ? '' : dayOf(end),
    isDay: datetype === 'date',
    status: status ?? null,
  }));
}

/** It gives a day as its local midnight. */
function dayOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
