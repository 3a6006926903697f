import type { NamedBody } from '../matter/meeting-dates.ts';
import { isSameBody } from '../matter/meeting-dates.ts';
import type { DatedThing } from './dated-things.ts';

/** Things of one date that are one, with what it takes to know whether a further one belongs to them. */
interface Group {
  readonly things: DatedThing[];
  readonly bodies: NamedBody[];
  /** The sentences that name its meetings, and those and the paragraphs that name what is no meeting. */
  readonly meetings: Set<string>;
  readonly others: Set<string>;
  readonly paragraphs: Set<string>;
  /** The different ways in which what is no meeting is told. */
  readonly tellings: Map<string, ReadonlySet<string>>;
}

/**
 * The things of one date, those that are one together: meetings of one body; what one paragraph names the date for; what
 * is told by much the same words. Papers that repeat each other's words are compared once for all of them.
 */
export function groupsOf(things: readonly DatedThing[]): (readonly DatedThing[])[] {
  let groups: Group[] = [];
  for (const thing of things) {
    const own = groups.filter((group) => belongs(thing, group));
    const [first, ...more] = own;
    const group = first ?? emptyGroup();
    for (const other of more) for (const moved of other.things) put(moved, group);
    put(thing, group);
    if (!first) groups.push(group);
    else if (more.length > 0) groups = groups.filter((other) => !more.includes(other));
  }
  return groups.map((group) => group.things);
}

function emptyGroup(): Group {
  return {
    things: [],
    bodies: [],
    meetings: new Set(),
    others: new Set(),
    paragraphs: new Set(),
    tellings: new Map(),
  };
}

function put(thing: DatedThing, group: Group): void {
  const { meeting, telling, tells } = thing;
  group.things.push(thing);
  if (meeting) {
    group.meetings.add(sentenceOf(thing));
    if (!group.bodies.some((body) => isSameBody(body, meeting))) group.bodies.push(meeting);
    return;
  }
  group.others.add(sentenceOf(thing));
  group.paragraphs.add(paragraphOf(thing));
  group.tellings.set([...telling].sort().join(' '), tells);
}

function belongs(thing: DatedThing, group: Group): boolean {
  const { meeting, tells } = thing;
  if (meeting) return group.bodies.some((body) => isSameBody(body, meeting)) || group.others.has(sentenceOf(thing));
  if (group.paragraphs.has(paragraphOf(thing)) || group.meetings.has(sentenceOf(thing))) return true;
  for (const other of group.tellings.values()) if (areNear(tells, other)) return true;
  return false;
}

function areNear(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = sharedBy(a, b);
  return shared >= 2 || shared * 2 >= Math.min(a.size, b.size);
}

/** How many stems two ways to tell something share. */
export function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared;
}

function paragraphOf({ document, passage }: DatedThing): string {
  return `${document.id} ${passage.paragraph}`;
}

function sentenceOf(thing: DatedThing): string {
  return `${paragraphOf(thing)} ${thing.start}`;
}
