import { knownDate } from '../domain/date-phrase.ts';
import type { Query } from '../domain/query.ts';
import { hasYear, latestDay, type ReducedDate } from '../domain/reduced-date.ts';
import type { DateStatement } from '../domain/statement.ts';
import { lastDayOf, newerFirst } from '../evidence/newer-first.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { speaksFor } from '../evidence/superseded.ts';
import { laterWords, type Place, tellingStems } from '../matter/later-word.ts';
import type { View } from '../search/view.ts';

/** A date by which something was to happen. */
export interface Target extends Place {
  readonly statement: DateStatement;
  readonly due: ReducedDate;
  readonly telling: readonly string[];
}

/** The newest targets that are followed up; a folder of many years has thousands. */
const FOLLOWED = 300;

// The next meeting of a body is no target of the plan, nor is the day a paper or its minutes bear.
const ROUTINE =
  /\b(?:next|following) (?:\w+ )?(?:programmed |scheduled )?(?:meeting|session)\b|\b(?:will|would) next meet\b|\bminutes of the\b|^(?:date|dated)\b|\bdate of (?:publication|decision)\b|\bnot to be taken before\b/i;

// What a paper tells of as done, though it lies after the day the paper bears.
const DONE = /\b(?:met|took effect|was called in|was held)\b/i;

const CLOCK_ONLY = /^\p{Lu}\p{L}+,? \d{1,2}/u;

/**
 * The targets that had passed by the as-of day and of which no later paper speaks, the latest due first: of one target
 * stated in several papers, its last statement.
 */
export function silentTargets(query: Query, view: View): Target[] {
  const passed = view.statements
    .filter((s): s is DateStatement => s.kind === 'date' && isTarget(s, query.asOf))
    .flatMap((statement) => {
      const target = targetOf(statement, view);
      return target && lastDayOf(target.document) !== '' && speaksFor(target.document, query, view) ? [target] : [];
    })
    .sort((a, b) => compare(latestDay(b.due), latestDay(a.due)) || newerFirst(a.document, b.document))
    .slice(0, FOLLOWED);
  const last = passed.filter((target, i) => !passed.slice(0, i).some((other) => isSame(target, other)));
  return last.filter((target) => laterWords(target, target, query, view).length === 0);
}

/** Whether words date a meeting's routine or a paper itself: its next session, its minutes, the day of its publication. */
export function isRoutine(words: string): boolean {
  return ROUTINE.test(words);
}

/** Whether words tell of something as done, though it is dated after the day their paper bears. */
export function tellsOfDone(words: string): boolean {
  return DONE.test(words);
}

function isTarget({ when, event }: DateStatement, asOf: string): boolean {
  const due = knownDate(when);
  if (when.direction !== 'future' && when.direction !== 'deadline') return false;
  // "A plan for the years to 2026/27" names a span of the plan, not a day on which something is due.
  if (!hasYear(due) || /^\d{4}$/.test(due) || spansYear(due) || isRoutine(event) || tellsOfDone(event)) return false;
  return (latestDay(due) ?? '9999') < asOf;
}

function spansYear(date: ReducedDate): boolean {
  const [from, to] = date.split('/');
  return to !== undefined && from?.slice(0, 4) !== to.slice(0, 4) && from?.slice(5) === '04';
}

function targetOf(statement: DateStatement, view: View): Target | null {
  const document = view.document(statement.document);
  const passage = view.passage(statement.document, statement.paragraph);
  const sentence =
    passage && readPassage(passage).sentences.find((s) => s.start <= statement.start && s.end > statement.start);
  if (!document || !passage || !sentence || isRoutine(sentence.text) || CLOCK_ONLY.test(sentence.text)) return null;
  const due = knownDate(statement.when);
  // What a paper dates before itself it only tells of.
  if (document.date && (latestDay(due) ?? '') <= (latestDay(document.date.date) ?? '')) return null;
  const telling = tellingStems({ passage, sentence }, clauseOf(statement));
  return telling.length < 2 ? null : { document, passage, sentence, statement, due, telling };
}

/** The last clause of an event that holds its date: "… had first to be assured, and the earliest … was January". */
export function clauseOf({ event, when }: DateStatement): string {
  const clauses = event.split(/;\s+|,\s+(?:and|but|which|who)\s+/);
  return clauses.find((clause) => clause.includes(when.words)) ?? event;
}

/** Whether two statements give the same date for the same thing. */
function isSame(a: Target, b: Target): boolean {
  if (a.due !== b.due) return false;
  if (a.passage === b.passage) return a.sentence.start === b.sentence.start;
  const shared = a.telling.filter((stem) => b.telling.includes(stem)).length;
  return shared >= 2 || shared * 2 >= Math.min(a.telling.length, b.telling.length);
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
