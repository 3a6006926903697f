import ical, { type ICalCalendar, ICalEventStatus } from 'ical-generator';
import { authorityOf } from '../answer/wording.ts';
import type { DatedThing } from '../digest/dated-things.ts';
import { isStanding, type Milestone, milestoneKeys, milestones } from '../digest/milestones.ts';
import { movedBy } from '../digest/other-dates.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { harmless } from '../domain/harmless-text.ts';
import { addDays, noonOf } from '../domain/reduced-date.ts';
import type { Row } from '../matter/row.ts';
import type { View } from '../search/view.ts';

/** A list of dates as a calendar, and what of the list no calendar can hold. */
export interface DatesCalendar {
  /** iCalendar (RFC 5545), CRLF after each line. */
  readonly text: string;
  readonly events: number;
  /** Rows without a year, or of no day and no month: nothing to put in a diary. */
  readonly imprecise: number;
  /** Rows of what a paper tells as past, or says again, or that a newer paper moved. */
  readonly others: number;
}

/** How often a program that subscribes should ask again, in seconds. */
const ASK_AGAIN = 24 * 60 * 60;
/** A longer sentence is told in the description alone, in characters. */
const SUMMARY = 120;

/**
 * The dates of the rows as events of whole days: what papers announced for a day or a month. One thing keeps its UID when a
 * newer paper moves it, and its SEQUENCE counts how often that happened, so that a calendar moves its entry. Months and years
 * that were worked out are tentative. The same view and rows give the same bytes.
 */
export function datesCalendar(rows: readonly Row[], view: View): DatesCalendar {
  const calendar = ical({
    name: 'Dates in the papers',
    prodId: { company: 'stp', product: 'dates', language: 'EN' },
    ttl: ASK_AGAIN,
  });
  const precise = rows.filter(({ date }) => date !== null && DAY_OR_MONTH.test(date));
  const asked = new Map(precise.flatMap((row) => row.by.map((place) => [keyOf(place, row.date), row] as const)));
  const off = new Set(rows.filter(({ state }) => state === 'called off').map(({ date, body }) => `${date} ${body}`));
  const taken = new Set<string>();
  const shown = new Set<Row>();
  for (const milestone of milestones(view)) {
    const own = milestone.things.flatMap((thing) => asked.get(keyOf(thing, thing.date)) ?? []);
    if (own.length === 0 || !isStanding(milestone, view)) continue;
    for (const row of own) shown.add(row);
    const isOff = milestone.meeting !== null && off.has(`${milestone.date} ${milestone.meeting.name}`);
    addEvent(calendar, milestone, isOff, taken, view);
  }
  return {
    text: `${calendar.toString().replace(/(?:\r\n)*$/, '')}\r\n`,
    events: calendar.length(),
    imprecise: rows.length - precise.length,
    others: precise.filter((row) => !shown.has(row)).length,
  };
}

const DAY_OR_MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/;

function keyOf({ document, passage }: Pick<DatedThing, 'document' | 'passage'>, date: string | null): string {
  return `${document.id}#${passage.paragraph} ${date}`;
}

function addEvent(calendar: ICalCalendar, milestone: Milestone, isOff: boolean, taken: Set<string>, view: View): void {
  const [newest] = milestone.things;
  const { root, moves } = rootOf(milestone, view);
  // Two things that were one are two: the later one in the calendar has a name of its own.
  const [own] = milestoneKeys('calendar', milestone);
  const uid = taken.has(root) ? own : root;
  taken.add(uid);
  const { document, passage, sentence, said, firstDay, lastDay } = newest;
  const isWorkedOut = milestone.things.every(({ statement }) => statement.when.readAs !== null);
  const event = calendar.createEvent({
    id: `${fingerprint([uid])}@stp`,
    sequence: moves + Number(isOff),
    start: noonOf(firstDay),
    end: noonOf(addDays(lastDay, 1)),
    allDay: true,
    summary: harmless(summaryOf(milestone)),
    description: harmless(
      `${sentence.text} (${authorityOf(document, passage)}${isWorkedOut ? '; year worked out' : ''}.)`,
    ),
    // The paper's own day, so that the same papers give the same bytes.
    stamp: noonOf(said === '' ? firstDay : said),
  });
  if (isOff) event.status(ICalEventStatus.CANCELLED);
  else if (isWorkedOut || firstDay !== lastDay) event.status(ICalEventStatus.TENTATIVE);
}

/** The key of what a thing was first announced as, and how often papers have moved it since. */
function rootOf(milestone: Milestone, view: View): { root: string; moves: number } {
  let [thing] = milestone.things;
  let moves = 0;
  for (const seen = new Set<DatedThing>([thing]); ; moves++) {
    const older = movedBy(thing, view);
    if (older === null || seen.has(older)) break;
    seen.add(older);
    thing = older;
  }
  const first = moves === 0 ? milestone : milestones(view).find(({ things }) => things.includes(thing));
  return { root: milestoneKeys('calendar', first ?? milestone)[0], moves };
}

function summaryOf({ meeting, things: [{ sentence, statement }] }: Milestone): string {
  if (meeting) return `Meeting: ${meeting.name}`;
  return sentence.text.length <= SUMMARY ? sentence.text : statement.event;
}
