import type { Mention, Query } from '../domain/query.ts';
import { earliestDay, formatDate, hasYear, latestDay, type ReducedDate } from '../domain/reduced-date.ts';
import { isOfBody } from '../evidence/setting.ts';
import type { View } from '../search/view.ts';
import { answersWell } from './answers-well.ts';
import { examplesOf, questionsOn, SHOWN } from './example-questions.ts';
import { searched } from './not-found.ts';

/**
 * What a question without an answer asks for that no paper here can tell: papers of a body that none is held of, or of a
 * time that none is dated in. Null where papers of all of it are held.
 */
export function notHeldWords(query: Query, view: View): string | null {
  if (view.documents.length === 0) return null;
  const parts = [...new Set([...bodiesNotHeld(query, view), ...timesNotHeld(query, view)])];
  return parts.length === 0 ? null : `Not held here: ${parts.join('; ')}.`;
}

function bodiesNotHeld({ mentions }: Query, view: View): readonly string[] {
  return mentions
    .filter(({ kind }) => kind === 'body')
    .filter((body) => !view.documents.some((document) => isOfBody(document, body)))
    .map(({ name }) => `any paper of ${name}`);
}

function timesNotHeld({ day, towards, asOf }: Query, view: View): readonly string[] {
  const { to } = searched(view);
  const newest = to === null ? null : latestDay(to);
  const after = to === null || newest === null || newest >= asOf ? [] : [`anything dated after ${formatDate(to)}`];
  if (day?.relation !== 'on' || !hasYear(day.date)) return towards === 'next' ? after : [];
  const isHeld = view.documents.some(({ date }) => date !== null && overlaps(date.date, day.date));
  return isHeld ? [] : [`any paper dated ${formatDate(day.date)}`];
}

function overlaps(a: ReducedDate, b: ReducedDate): boolean {
  const [from, to, since, until] = [earliestDay(a), latestDay(a), earliestDay(b), latestDay(b)];
  if (from === null || to === null || since === null || until === null) return false;
  return from <= until && to >= since;
}

/** How many questions about what is named are tried: each takes as long as an answer. */
const TRIED = 2;

/**
 * Questions that this view answers, for whoever got no answer: about what the question names first, then those that show the
 * folder off, which were found ahead. Each has been asked.
 */
export function questionsInstead(query: Query, view: View): readonly string[] {
  const { asOf, mentions } = query;
  const named = mentions.filter(isSubject).flatMap(({ kind, name }) => questionsOn(kind, name));
  const answered = named.slice(0, TRIED).filter((question) => answersWell(question, view, asOf));
  return [...new Set([...answered, ...examplesOf(view, asOf)])].slice(0, SHOWN);
}

type SubjectMention = Mention & { readonly kind: 'workstream' | 'body' | 'person' };

function isSubject(mention: Mention): mention is SubjectMention {
  return mention.kind !== 'term';
}
