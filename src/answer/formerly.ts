import { knownDate } from '../domain/date-phrase.ts';
import { datesOverlap } from '../domain/reduced-date.ts';
import type { DateStatement, FigureStatement, PostStatement, Statement } from '../domain/statement.ts';
import { stems } from '../search/terms.ts';
import type { Evidence } from './evidence.ts';

/**
 * What an earlier paper said of the same thing with another figure, date or holder: the newest such sentence; null where
 * there is none. `earlier`: the newest paper's first. `topic`: the stems of the matter, which alone make no two sentences
 * alike.
 */
export function formerly(now: Evidence, earlier: readonly Evidence[], topic: ReadonlySet<string>): Evidence | null {
  const before = earlier.find((then) =>
    now.statements.some((s) => then.statements.some((t) => differs({ s, of: now }, { s: t, of: then }, topic))),
  );
  return before ?? null;
}

/** A statement in its sentence. */
interface Placed<S extends Statement = Statement> {
  readonly s: S;
  readonly of: Evidence;
}

function differs(now: Placed, then: Placed, topic: ReadonlySet<string>): boolean {
  const [a, b] = [now.s, then.s];
  if (a.kind === 'figure' && b.kind === 'figure') return isOtherFigure({ ...now, s: a }, { ...then, s: b }, topic);
  if (a.kind === 'date' && b.kind === 'date') return isOtherDate(a, b, topic);
  return a.kind === 'post' && b.kind === 'post' && isOtherHolder({ ...now, s: a }, { ...then, s: b });
}

/** Figures of one unit that count the same thing, or that the same words lead up to: "the cost of the scheme stands at". */
function isOtherFigure(
  now: Placed<FigureStatement>,
  then: Placed<FigureStatement>,
  topic: ReadonlySet<string>,
): boolean {
  if (now.s.unit !== then.s.unit || now.s.value === then.s.value) return false;
  if (now.s.unit === 'count') {
    const counted = stems(then.s.counts ?? '');
    return (
      stems(now.s.counts ?? '').some((stem) => counted.includes(stem)) && areAlike(leadOf(now), leadOf(then), topic)
    );
  }
  return areAlike(leadOf(now), leadOf(then), topic);
}

/** How many characters before a figure lead up to it. */
const LEAD = 60;

/** The stems of the words that lead up to a figure, and of what it counts. */
function leadOf({ s, of }: Placed<FigureStatement>): ReadonlySet<string> {
  return remembered(s, () => {
    const { text } = of.passage;
    const from = Math.max(of.sentence.start, s.start - LEAD);
    const whole = from === of.sentence.start ? from : text.indexOf(' ', from);
    return `${text.slice(whole, s.start)} ${s.counts ?? ''}`;
  });
}

// A statement is held against many, and never changes.
const contents = new WeakMap<Statement, ReadonlySet<string>>();

function remembered(statement: Statement, text: () => string): ReadonlySet<string> {
  let known = contents.get(statement);
  if (!known) {
    known = new Set(stems(text()).filter((stem) => !/\d/.test(stem) && !COMMON.has(stem)));
    contents.set(statement, known);
  }
  return known;
}

/** Dates of one milestone: the clauses share what happens, not only what it happens to. */
function isOtherDate(now: DateStatement, then: DateStatement, topic: ReadonlySet<string>): boolean {
  if (now.when.direction === 'past' || then.when.direction === 'past') return false;
  const [left, right] = [knownDate(now.when), knownDate(then.when)];
  if (left.includes('/') || datesOverlap(left, right)) return false;
  const [a, b] = [remembered(now, () => now.event), remembered(then, () => then.event)];
  return areAlike(a, b, topic) && [...a].some((stem) => !topic.has(stem) && b.has(stem));
}

function isOtherHolder(now: Placed<PostStatement>, then: Placed<PostStatement>): boolean {
  const [a, b] = [now.s, then.s];
  if (!a.person || !b.person || surname(a.person) === surname(b.person)) return false;
  if (!CHANGES_HANDS.test(a.post) || !isWithin(b.post, a.post) || !isSame(purposeOf(now), purposeOf(then)))
    return false;
  if (a.of !== null && b.of !== null) return isSame(a.of, b.of);
  const [left, right] = [now.of.document.body, then.of.document.body];
  return left !== null && left.name === right?.name;
}

/** What a post is for; nothing where that is the whole of what its paper's body is for, as the plan is a plan's board's. */
function purposeOf({ s, of: { document } }: Placed<PostStatement>): string {
  const own = new Set(stems(document.body?.name ?? ''));
  const purpose = stems(s.for ?? '').filter((stem) => !PLAN.has(stem));
  return purpose.length > 1 && purpose.every((stem) => own.has(stem)) ? '' : (s.for ?? '');
}

const PLAN: ReadonlySet<string> = new Set(stems('plan programme'));

/** "Chair" may be said for "independent chair", where nothing else tells the posts apart. */
function isWithin(a: string, b: string): boolean {
  const [left, right] = [new Set(stems(a)), new Set(stems(b))];
  return [...left].every((stem) => right.has(stem)) || [...right].every((stem) => left.has(stem));
}

// Posts that one person holds at a time: of Members and directors there are many.
const CHANGES_HANDS =
  /\b(?:chair|chairman|chairwoman|chairperson|leader?|officer responsible|responsible officer|chief|director of|programme director)\b/i;

function surname(name: string): string {
  return name.split(' ').at(-1)?.toLowerCase() ?? '';
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [new Set(stems(a)), new Set(stems(b))];
  return left.size === right.size && [...left].every((stem) => right.has(stem));
}

/** The share of the shorter one's words that two clauses must have in common, and how many at the least. */
const ALIKE = 0.5;
const SHARED = 2;

/** Whether two clauses say the same; where they share a word of the matter itself, that one word may do. */
function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>, topic: ReadonlySet<string>): boolean {
  const shared = [...a].filter((stem) => b.has(stem));
  if (shared.length < ALIKE * Math.min(a.size, b.size)) return false;
  return shared.length >= SHARED || shared.some((stem) => topic.has(stem));
}

const COMMON: ReadonlySet<string> = new Set(
  stems(
    'million year month board committee panel report said note receive january february march april may june july august september october november december spring summer autumn winter early late',
  ),
);
