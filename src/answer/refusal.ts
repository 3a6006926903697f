import type { Mention, Query } from '../domain/query.ts';
import { earliestDay, formatDate, hasYear, latestDay, type ReducedDate } from '../domain/reduced-date.ts';
import { isOfBody } from '../evidence/setting.ts';
import { readFilteredQuestion } from '../question/read-filtered-question.ts';
import type { View } from '../search/view.ts';
import { decide } from './decide.ts';
import { exampleQuestions, questionsOn } from './example-questions.ts';
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

/** How many questions are tried before a few are offered: each takes as long as an answer. */
const TRIED = 6;

/** What was tried of a view, as of the day that was asked about last. */
const tried = new WeakMap<View, { readonly asOf: string; readonly answers: Map<string, boolean> }>();

/**
 * Questions that this view answers, for whoever got no answer: about what the question names first, then about what most
 * papers speak of. Each has been asked.
 */
export function questionsInstead(query: Query, view: View): readonly string[] {
  const { asOf } = query;
  const known = tried.get(view);
  const answers = known?.asOf === asOf ? known.answers : new Map<string, boolean>();
  if (known?.answers !== answers) tried.set(view, { asOf, answers });
  let left = TRIED;
  const isAnswered = (question: string): boolean => {
    if (left === 0) return false;
    left -= 1;
    const answered = answers.get(question) ?? hasAnswer(question, view, asOf);
    answers.set(question, answered);
    return answered;
  };
  const first = query.mentions.filter(isSubject).flatMap(({ kind, name }) => questionsOn(kind, name));
  return exampleQuestions(view.documents, view.registry, isAnswered, first);
}

type SubjectMention = Mention & { readonly kind: 'workstream' | 'body' | 'person' };

function isSubject(mention: Mention): mention is SubjectMention {
  return mention.kind !== 'term';
}

function hasAnswer(question: string, view: View, asOf: string): boolean {
  const read = readFilteredQuestion(question, view, asOf);
  return read.kind === 'query' && decide(read.query, view).kind === 'found';
}
