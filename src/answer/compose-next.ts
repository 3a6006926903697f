import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import type { Query } from '../domain/query.ts';
import { daysBetween } from '../domain/reduced-date.ts';
import { lastDayOf, newerFirst, newestOf } from '../evidence/newer-first.ts';
import { isPaperOfBody } from '../matter/body-rows.ts';
import { isOfMeeting } from '../matter/paper-rows.ts';
import { meetingsToBe, type ToldMeeting, toldMeetings } from '../matter/told-meetings.ts';
import type { View } from '../search/view.ts';
import { sayPhrase } from './dated.ts';
import { type Composer, type Draft, factualDraft, type Said } from './draft.ts';
import { headline } from './headline.ts';
import { dateInWords } from './naming.ts';
import { repeat } from './wording.ts';

/** Meetings that are told beside the first. */
const FURTHER = 3;

/**
 * Answers when a body meets next after the as-of day, or any body where none is named. What a later paper has called off,
 * moved or passed over is not to be; where nothing lies ahead that is said, with the last meeting that is known.
 */
export const composeNext: Composer = (query, view) => {
  const { nextOf, asOf } = query;
  if (nextOf === null) return null;
  const own = meetingsToBe(view)
    .filter(({ body, day }) => day !== null && isAsked(body, nextOf))
    .sort((a, b) => order(a.day, b.day) || newerFirst(a.document, b.document));
  // One body named in full is not named again.
  const isOne = query.mentions.some(({ kind }) => kind === 'body');
  const ahead = own.filter(({ day }) => (day ?? '') > asOf);
  const [soonest] = ahead;
  if (soonest) {
    const others = ahead.filter(({ day, body }) => day !== soonest.day || body?.name !== soonest.body?.name);
    return say(`Next: ${sayMeeting(soonest, isOne)}${wait(soonest, query)}.`, [
      soonest,
      ...onePerDay(others).slice(0, FURTHER),
    ]);
  }
  // Of one day the paper and the sentence that tell it first.
  const last = own.at(-1)?.day;
  return none(
    own.filter(({ day }) => day === last),
    query,
    view,
    isOne,
  );
};

type Bodies = NonNullable<Query['nextOf']>;

function isAsked(body: ToldMeeting['body'], asked: Bodies): boolean {
  if (asked.length === 0) return true;
  if (body === null) return false;
  const name = body.name.toLowerCase();
  return asked.some(
    ({ id, names }) => (id !== null && id === body.id) || names.some((other) => other.toLowerCase() === name),
  );
}

/** That no later meeting is recorded, with the last one: announced in the papers, or told by its own minutes. */
function none([announced, ...again]: readonly ToldMeeting[], query: Query, view: View, isOne: boolean): Draft | null {
  const what = `No later ${isOne ? `${bodyWords(query)} meeting` : 'meeting'} is recorded`;
  const off = toldMeetings(view).findLast(
    (meeting) => meeting.off && (meeting.day ?? '') > query.asOf && isAsked(meeting.body, query.nextOf ?? []),
  );
  if (off) return say(`${what}; that of ${sayMeeting(off, isOne)} is off.`, [off]);
  const held = lastHeld(query, view);
  if (held && (announced?.day ?? '') < lastDayOf(held.document)) {
    const name = isOne || !held.document.body ? '' : `, ${held.document.body.name}`;
    const fact = `${what}; the last one was ${dateInWords(held.document)}${name}, by its own paper.`;
    return factualDraft(headline(fact), [{ text: fact, by: [held] }]);
  }
  if (!announced) return null;
  const known = announced.statement.when.direction === 'past' ? 'reported' : 'announced';
  return say(`${what}; the last one ${known} was ${sayMeeting(announced, isOne)}.`, [
    announced,
    ...again.slice(0, FURTHER),
  ]);
}

function bodyWords({ mentions }: Query): string {
  return mentions.find(({ kind }) => kind === 'body')?.words ?? '';
}

/** The newest paper that a meeting of the bodies asked for left, with its first passage. */
function lastHeld({ nextOf, asOf }: Query, view: View): Support | null {
  const isOwn = (document: Document): boolean =>
    !nextOf || nextOf.length === 0 || nextOf.some((body) => isPaperOfBody(document, body));
  const document = newestOf(
    view.documents.filter((paper) => isOfMeeting(paper) && lastDayOf(paper) <= asOf && isOwn(paper)),
  );
  const passage = document?.passages.find(({ paragraph }) => view.passage(document.id, paragraph) !== null);
  return document && passage ? { document, passage, start: 0, end: passage.text.length } : null;
}

/** "25 March 2019, Ferry Board": the body only where the question leaves it open. */
function sayMeeting({ statement: { when }, body }: ToldMeeting, isOne: boolean): string {
  return `${sayPhrase(when)}${isOne || body === null ? '' : `, ${body.name}`}`;
}

/** How many days it is until a meeting, where that is asked. */
function wait({ day }: ToldMeeting, { text, asOf }: Query): string {
  if (day === null || !ASKS_WAIT.test(text)) return '';
  const days = daysBetween(asOf, day);
  return days === 1 ? ', tomorrow' : `, in ${days} days`;
}

const ASKS_WAIT = /\bhow (?:long|soon|many (?:days|weeks))\b/i;

function say(fact: string, meetings: readonly [ToldMeeting, ...ToldMeeting[]]): Draft {
  const [first, ...others] = meetings.map(
    ({ document, passage, sentence }): Said => ({
      text: repeat(sentence.text, document),
      by: [{ document, passage, start: sentence.start, end: sentence.end }],
    }),
  );
  if (!first) throw new Error('a meeting without its paper'); // unreachable: the type asks for one
  return factualDraft(headline(`${fact} ${first.text}`), [first, ...others]);
}

function onePerDay(meetings: readonly ToldMeeting[]): ToldMeeting[] {
  return [...new Map([...meetings].reverse().map((m) => [`${m.day} ${m.body?.name}`, m])).values()].reverse();
}

function order(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
