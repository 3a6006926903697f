import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { DateStatement } from '../domain/statement.ts';
import type { ReadSentence } from '../evidence/sentence-terms.ts';
import { holdsWords } from '../knowledge/document-workstreams.ts';
import type { View } from '../search/view.ts';

/** A body as the papers name it; `id` is null where the register does not know it. */
export interface NamedBody {
  readonly id: string | null;
  readonly name: string;
}

/** A body and every way the papers may write it. */
export interface KnownBody extends NamedBody {
  readonly names: readonly string[];
}

const memory = new WeakMap<View, readonly KnownBody[]>();

/** The bodies of the register and those that the headers of papers name beside them. */
export function knownBodies(view: View): readonly KnownBody[] {
  let bodies = memory.get(view);
  if (!bodies) {
    const listed = view.registry.bodies.map(({ id, name, aliases }) => ({ id, name, names: [name, ...aliases] }));
    const named = new Set(view.documents.flatMap(({ body }) => (body && body.id === null ? body.name : [])));
    bodies = [...listed, ...[...named].map((name) => ({ id: null, name, names: [name] }))];
    memory.set(view, bodies);
  }
  return bodies;
}

// The words right before a date that make it a meeting's: "at its meeting on", "the Board will next meet on".
const MEETS =
  /\b(?:meet|meets|meetings?)\b(?:,? (?:of|to|be|is|was|would|will|held|due|take|takes|place|again|next|on|the|its|this|for|scheduled|planned|dates?|then|now|at|from|noon|remotely|online|in|public|private|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?|\p{L}+day|\p{L}+ (?:board|committee|panel|cabinet|group)|board|committee|panel|cabinet|group),?){0,8} *(?:[–:-] *)?(?:\p{L}+day,? *)?$/iu;
/** A word without which the form above cannot match. */
const MEET = /meet/i;
const PUBLIC =
  /\b(?:public|team|staff|community|open|engagement|consultation|stakeholder|residents['’]?|patients?) meetings?\b/i;
const NEXT_HEADING = /\b(?:next|future) (?:programmed |scheduled )?(?:meetings?|sessions?)\b/i;
/** A sentence that is little more than a day, in characters, and how far before a date its meeting is looked for. */
const BARE = 60;
const REACH = 240;

/** The body that is to meet on a date; null where the words do not say that one meets on it. */
export function meetingIn(
  { when }: DateStatement,
  sentence: ReadSentence,
  document: Document,
  passage: Passage,
  view: View,
): NamedBody | null {
  const before = passage.text.slice(Math.max(sentence.start, when.start - REACH), when.start);
  const heading = passage.headings.at(-1) ?? '';
  const bare = sentence.text.length < BARE && NEXT_HEADING.test(heading);
  if (!bare && !MEET.test(before)) return null;
  const named = bodyNamedLast(before, view);
  // A name of many words stands between "the meeting of" and "on": a board is as good.
  const words = named ? `${before.slice(0, named.start)}board${before.slice(named.end)}` : before;
  if (!bare && (!MEETS.test(words) || PUBLIC.test(sentence.text))) return null;
  return named?.body ?? (document.body && { id: document.body.id, name: document.body.name });
}

interface NamedAt {
  readonly body: KnownBody;
  readonly start: number;
  readonly end: number;
}

/** The body that a text names last; of two names that end together the longer one's. Null where it names none. */
function bodyNamedLast(text: string, view: View): NamedAt | null {
  const lower = text.toLowerCase();
  let best: NamedAt | null = null;
  for (const body of knownBodies(view)) {
    for (const name of body.names) {
      if (!isNamed(name, text, lower)) continue;
      const start = lower.lastIndexOf(name.toLowerCase());
      const end = start + name.length;
      if (best === null || end > best.end || (end === best.end && start < best.start)) best = { body, start, end };
    }
  }
  return best;
}

/** Whether a text holds a name as whole words; a name all in capitals is found in capitals only. */
export function isNamed(name: string, text: string, lower: string): boolean {
  return name === name.toUpperCase() ? holdsWords(text, name) : holdsWords(lower, name.toLowerCase());
}

const OFF = /\bcancell?ed\b|\bpostponed\b|\b(?:will|would|does|did) not (?:now )?(?:take place|be held|meet)\b/i;

/** Whether words say that a meeting is not to be. */
export function isCalledOff(words: string): boolean {
  return OFF.test(words);
}

/** Whether two names are of one body. */
export function isSameBody(a: NamedBody, b: NamedBody): boolean {
  return a.id === null || b.id === null ? a.name.toLowerCase() === b.name.toLowerCase() : a.id === b.id;
}
