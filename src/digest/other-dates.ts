import { denialOf } from '../evidence/date-denial.ts';
import { isActionRow } from '../matter/action-row.ts';
import type { View } from '../search/view.ts';
import { type DatedThing, datedThings } from './dated-things.ts';
import { sharedBy } from './one-date.ts';

/** Shares of the stems that tell two things which must agree for another date to be another date of the same thing. */
const OF_FEWER = 0.75;
const OF_MORE = 0.5;
const LEAST = 2;

/** Whether a newer paper gives another date for a thing. */
export function isMoved(thing: DatedThing, view: View): boolean {
  if (thing.said === '' || thing.meeting) return false;
  return listsFor(thing, view).some((list) => {
    for (let i = list.length - 1; i >= 0; i--) {
      const newer = list[i];
      if (!newer || newer.said <= thing.said) return false;
      if (moves(newer, thing)) return true;
    }
    return false;
  });
}

/** What the newest of the older papers gives another date for than a thing does; null where none does. */
export function movedBy(thing: DatedThing, view: View): DatedThing | null {
  let newest: DatedThing | null = null;
  if (thing.said === '' || thing.meeting) return newest;
  for (const list of listsFor(thing, view)) {
    for (let i = list.length - 1; i >= 0; i--) {
      const older = list[i];
      if (!older || (newest && inTime(older, newest) <= 0)) break;
      if (older.said < thing.said && moves(thing, older)) newest = older;
    }
  }
  return newest;
}

/** Older papers first, of those of one day the later ids. */
function inTime(a: DatedThing, b: DatedThing): number {
  if (a.said !== b.said) return a.said < b.said ? -1 : 1;
  return a.document.id > b.document.id ? -1 : a.document.id < b.document.id ? 1 : 0;
}

/**
 * Whether two papers give different dates for one thing: the newer one moves it. Both must tell much the same, both of a
 * beginning or both of an end; the same day of another year is the next round of something that comes every year. The day
 * by which a list wants something done is none of what it is about, and a day that is denied is no new one.
 */
function moves(newer: DatedThing, older: DatedThing): boolean {
  if (older.firstDay <= newer.lastDay && newer.firstDay <= older.lastDay) return false;
  if (newer.isEnd !== older.isEnd || newer.date.slice(5) === older.date.slice(5)) return false;
  const shared = sharedBy(newer.tells, older.tells);
  const [fewer, more] = newer.tells.size < older.tells.size ? [newer, older] : [older, newer];
  const isAlike = shared >= LEAST && shared >= OF_FEWER * fewer.tells.size && shared >= OF_MORE * more.tells.size;
  return isAlike && isActionRow(newer) === isActionRow(older) && !isDenied(newer);
}

function isDenied({ sentence, statement }: DatedThing): boolean {
  return denialOf(sentence.text, statement.when.start - sentence.start) !== null;
}

const byStem = new WeakMap<View, ReadonlyMap<string, readonly DatedThing[]>>();

/**
 * Lists, older papers first, that hold everything that shares enough stems with a thing to be another date of it: what
 * shares at least so many of its stems is in the list of one of any others and one more. The shortest will do.
 */
function listsFor(thing: DatedThing, view: View): (readonly DatedThing[])[] {
  const index = indexOf(view);
  const least = Math.max(LEAST, Math.ceil(OF_MORE * thing.tells.size));
  return thing.telling
    .map((stem) => index.get(stem) ?? [])
    .sort((a, b) => a.length - b.length)
    .slice(0, Math.max(0, thing.tells.size - least + 1));
}

/** The dated papers' things that are no meetings by the stems that tell them, older papers first. */
function indexOf(view: View): ReadonlyMap<string, readonly DatedThing[]> {
  const known = byStem.get(view);
  if (known) return known;
  const index = new Map<string, DatedThing[]>();
  const dated = datedThings(view).filter(({ said, meeting }) => said !== '' && meeting === null);
  dated.sort(inTime);
  for (const thing of dated) {
    for (const stem of thing.telling) {
      const list = index.get(stem);
      if (list) list.push(thing);
      else index.set(stem, [thing]);
    }
  }
  byStem.set(view, index);
  return index;
}
