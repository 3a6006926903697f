import type { Document, DocumentKind } from '../domain/document.ts';
import type { Plan } from '../domain/plan.ts';
import { addDays, earliestDay, formatDate, latestDay } from '../domain/reduced-date.ts';
import type { Header } from './header-schema.ts';
import { type KnowledgeProblem, type ProblemCode, problemAt, shown } from './problem-codes.ts';
import type { ReadHeader } from './read-header.ts';
import { isPlaceName } from './venue-lines.ts';

/** A paper that reads, with its header as the file states it. */
export interface LookedAt {
  readonly document: Document;
  readonly header: Header;
  readonly place: ReadHeader['place'];
  /** What stands behind a “#” after its title. */
  readonly cutOff: string | null;
}

/** What a header is held against. */
export interface LookingContext {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly plan: Plan | null;
  /** Every paper that reads, by id. */
  readonly papers: ReadonlyMap<string, Document>;
}

/** What a person should look at in the header of a paper, though nothing in it is wrong by itself. */
export function doubtsOf(paper: LookedAt, context: LookingContext): KnowledgeProblem[] {
  return [titleDoubt(paper), ...dateDoubts(paper, context), bodyDoubt(paper), approvalDoubt(paper, context)].filter(
    (doubt) => doubt !== null,
  );
}

function titleDoubt({ cutOff, place, header }: LookedAt): KnowledgeProblem | null {
  if (cutOff === null || cutOff === '') return null;
  const message = `The title ends before the “#”: it is ${shown(header.title)}, and ${shown(cutOff)} is taken for a comment.`;
  return doubt(place('title'), 'title-cut', message, 'Put the whole title into quotation marks.');
}

/** Kinds of paper that are published for a meeting to come. */
const AHEAD: ReadonlySet<DocumentKind> = new Set(['agenda', 'report', 'proposed-decision']);

/** Programmes of meetings are set a year ahead; a paper for a later one is a slip of the year. */
const FURTHEST_AHEAD_DAYS = 366;

function dateDoubts({ document, header, place }: LookedAt, { today, plan }: LookingContext): KnowledgeProblem[] {
  if (document.date === null) {
    if (header.dateNote !== null) return [];
    const message = 'The paper has no date, so it can only be placed by what its text speaks of.';
    const fix = 'Add “date: …”; where the paper states none, say so with “dateNote: …”.';
    return [doubt(place('date'), 'no-date', message, fix)];
  }
  const { date } = document.date;
  const [from, to] = [earliestDay(date), latestDay(date)];
  const limit = AHEAD.has(document.kind) ? addDays(today, FURTHEST_AHEAD_DAYS) : today;
  if (from !== null && from > limit) {
    const message = `The paper is dated ${formatDate(date)}, which is still to come.`;
    const fix = 'Correct the year, or leave the date out until it is known.';
    return [doubt(place('date'), 'future-date', message, fix)];
  }
  const start = plan?.from == null ? null : earliestDay(plan.from);
  if (start === null || to === null || to >= start) return [];
  const message = `The paper is dated ${formatDate(date)}, before there was a plan (plan.yaml: from ${plan?.from}).`;
  return [doubt(place('date'), 'before-plan', message, 'Correct the year; if it is right, leave it.')];
}

function bodyDoubt({ document, header, place }: LookedAt): KnowledgeProblem | null {
  const { body } = document;
  if (body === null) {
    if (header.bodyNote !== null) return null;
    const message = 'The paper names no body whose paper it is.';
    const fix = 'Add “body: …” with an id of bodies.yaml or a name; where there is none, say so with “bodyNote: …”.';
    return doubt(place('body'), 'no-body', message, fix);
  }
  if (body.id !== null || !isPlaceName(body.name)) return null;
  const message = `The body ${shown(body.name)} looks like the place of a meeting; it would stand in every citation.`;
  const fix = 'Write the committee or board that met there; if this is its name, add it to bodies.yaml.';
  return doubt(place('body'), 'venue-as-body', message, fix);
}

function approvalDoubt({ document, header, place }: LookedAt, { papers }: LookingContext): KnowledgeProblem | null {
  if (header.approval !== 'approved' && header.approval !== 'amended') return null;
  const approving = document.approvedAt === null ? null : papers.get(document.approvedAt);
  // A paper that is not there is named as a problem of its own.
  if (approving === undefined || approving?.date) return null;
  const why = approving === null ? 'nothing says when or where' : `the paper ${shown(approving.id)} has no date`;
  const fix =
    approving === null
      ? 'Add “approvedAt: …” with the id of the minutes that approved them.'
      : 'Date that paper, if it is known.';
  return doubt(place('approval'), 'approval-undated', `The minutes are ${header.approval}, and ${why}.`, fix);
}

function doubt(place: ReturnType<ReadHeader['place']>, code: ProblemCode, message: string, fix: string) {
  return problemAt(place, 'warning', code, message, fix);
}
