import { atOnce, type Steps } from '../domain/steps.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import type { NamedBody } from '../matter/meeting-dates.ts';
import type { View } from '../search/view.ts';
import { type DatedThing, datedThingsInSteps } from './dated-things.ts';
import type { Matter } from './matching.ts';
import { newsKey } from './news-words.ts';
import { groupsOf } from './one-date.ts';
import { isMoved } from './other-dates.ts';

/** One thing on one date, with every paper that names the date for it. What it is of is told from its places. */
export interface Milestone extends Matter {
  readonly date: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly meeting: NamedBody | null;
  /** The newest paper's word first. */
  readonly things: readonly [DatedThing, ...DatedThing[]];
}

const memory = new WeakMap<View, readonly Milestone[]>();
/** Dates whose things are put together between two rests. */
const CHUNK = 20;

/** The milestones of a view, the earliest first: what several papers say of one thing on one date is one. */
export function milestones(view: View): readonly Milestone[] {
  return atOnce(milestonesInSteps(view));
}

/** The same in steps. */
export function* milestonesInSteps(view: View): Steps<readonly Milestone[]> {
  const known = memory.get(view);
  if (known) return known;
  const byDate = new Map<string, DatedThing[]>();
  for (const thing of yield* datedThingsInSteps(view)) {
    const things = byDate.get(thing.date);
    if (things) things.push(thing);
    else byDate.set(thing.date, [thing]);
  }
  const found: Milestone[] = [];
  let dates = 0;
  for (const things of byDate.values()) {
    for (const group of groupsOf(things)) found.push(asMilestone(group));
    if (++dates % CHUNK === 0) yield;
  }
  found.sort((a, b) => (a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : 0));
  memory.set(view, found);
  return found;
}

function asMilestone(group: readonly DatedThing[]): Milestone {
  const [first, ...others] = [...group].sort((a, b) => newerFirst(a.document, b.document));
  if (!first) throw new Error('a milestone without a date'); // unreachable: every group has a thing
  const meeting = group.find((thing) => thing.meeting !== null)?.meeting ?? null;
  const { date, firstDay, lastDay } = first;
  const things = [first, ...others] as const;
  return { date, firstDay, lastDay, meeting, things, places: things, whole: false };
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

const standing = new WeakMap<Milestone, boolean>();

/** Whether no newer paper gives another date for a milestone of a view. */
export function isStanding(milestone: Milestone, view: View): boolean {
  let stands = standing.get(milestone);
  if (stands === undefined) {
    stands = !milestone.things.some((thing) => isMoved(thing, view));
    standing.set(milestone, stands);
  }
  return stands;
}
