import { lastDayOf, newerFirst } from '../answer/newer-first.ts';
import { tellsOfEnd } from '../answer/stated-dates.ts';
import type { View } from '../search/view.ts';
import { type DatedThing, datedThings } from './dated-things.ts';
import type { NamedBody } from './found.ts';
import { isSameBody } from './meeting-dates.ts';
import { newsKey } from './news-words.ts';

/** One thing on one date, with every paper that names the date for it. */
export interface Milestone {
  readonly date: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly meeting: NamedBody | null;
  /** The newest paper's word first. */
  readonly things: readonly [DatedThing, ...DatedThing[]];
}

const memory = new WeakMap<View, readonly Milestone[]>();

/** The milestones of a view: what several papers say of one thing on one date is one. */
export function milestones(view: View): readonly Milestone[] {
  let found = memory.get(view);
  if (!found) {
    const byDate = new Map<string, DatedThing[][]>();
    for (const thing of datedThings(view)) {
      const groups = byDate.get(thing.date) ?? [];
      byDate.set(thing.date, joined(groups, thing));
    }
    found = [...byDate.values()].flat().map(asMilestone);
    memory.set(view, found);
  }
  return found;
}

/** The groups with a thing put to those it belongs to, which become one. */
function joined(groups: readonly DatedThing[][], thing: DatedThing): DatedThing[][] {
  const own = groups.filter((group) => group.some((other) => isSame(other, thing)));
  return [...groups.filter((group) => !own.includes(group)), [...own.flat(), thing]];
}

/** Whether two things of one date are one. */
function isSame(a: DatedThing, b: DatedThing): boolean {
  if (a.meeting && b.meeting) return isSameBody(a.meeting, b.meeting);
  if (a.meeting || b.meeting) return a.passage === b.passage && a.sentence.start === b.sentence.start;
  if (a.passage === b.passage) return true;
  const shared = sharedStems(a, b);
  return shared >= 2 || shared * 2 >= Math.min(a.telling.length, b.telling.length);
}

function asMilestone(group: readonly DatedThing[]): Milestone {
  const [first, ...others] = [...group].sort((a, b) => newerFirst(a.document, b.document));
  if (!first) throw new Error('a milestone without a date'); // unreachable: every group has a thing
  const meeting = group.find((thing) => thing.meeting !== null)?.meeting ?? null;
  return {
    date: first.date,
    firstDay: first.firstDay,
    lastDay: first.lastDay,
    meeting,
    things: [first, ...others],
  };
}

/**
 * The keys of what is told of a milestone: one for every paper's way to put it, so that a further paper that repeats it,
 * or the loss of one, does not make it another milestone.
 */
export function milestoneKeys(kind: string, { date, meeting, things }: Milestone): [string, ...string[]] {
  if (meeting) return [newsKey(kind, date, meeting.id ?? meeting.name)];
  const [first, ...others] = things.map(({ telling }) => newsKey(kind, date, [...telling].sort().join(' ')));
  return [first ?? newsKey(kind, date), ...new Set(others.filter((key) => key !== first))];
}

function sharedStems(a: DatedThing, b: DatedThing): number {
  return a.telling.filter((stem) => b.telling.includes(stem)).length;
}

/** Shares of the stems that tell two things which must agree for another date to be another date of the same thing. */
const OF_FEWER = 0.75;
const OF_MORE = 0.5;

/**
 * Whether two papers give different dates for one thing: the newer one moves it. Both must tell much the same, both of a
 * beginning or both of an end; the same day of another year is the next round of something that comes every year.
 */
export function moves(newer: DatedThing, older: DatedThing): boolean {
  if (newer.meeting || older.meeting || newer.date.slice(5) === older.date.slice(5)) return false;
  if (older.firstDay <= newer.lastDay && newer.firstDay <= older.lastDay) return false;
  const [after, before] = [lastDayOf(newer.document), lastDayOf(older.document)];
  if (before === '' || after <= before) return false;
  if (tellsOfEnd(newer.statement.event) !== tellsOfEnd(older.statement.event)) return false;
  const shared = sharedStems(newer, older);
  const [fewer, more] = [newer.telling.length, older.telling.length].sort((a, b) => a - b);
  return shared >= 2 && shared >= OF_FEWER * (fewer ?? 0) && shared >= OF_MORE * (more ?? 0);
}

const byStem = new WeakMap<View, ReadonlyMap<string, readonly DatedThing[]>>();

/** The dated things of a view that share a stem with one, each once. */
export function thingsLike(thing: DatedThing, view: View): readonly DatedThing[] {
  let index = byStem.get(view);
  if (!index) {
    const built = new Map<string, DatedThing[]>();
    for (const other of datedThings(view)) {
      for (const stem of other.telling) built.set(stem, [...(built.get(stem) ?? []), other]);
    }
    index = built;
    byStem.set(view, index);
  }
  return [...new Set(thing.telling.flatMap((stem) => index.get(stem) ?? []))];
}
