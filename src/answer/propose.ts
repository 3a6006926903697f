import type { Intent, Query } from '../domain/query.ts';
import type { View } from '../search/view.ts';
import { composeChanges } from './compose-changes.ts';
import { composeConflicts } from './compose-conflicts.ts';
import { composeDecision, composeDenial } from './compose-decision.ts';
import { composeDefinition } from './compose-definition.ts';
import { composeDocuments } from './compose-documents.ts';
import { composeJourney } from './compose-journey.ts';
import { composeLast } from './compose-last.ts';
import { composeLastSpoken } from './compose-last-spoken.ts';
import { composeListing } from './compose-listing.ts';
import { composeMembership } from './compose-membership.ts';
import { composeNext } from './compose-next.ts';
import { composeOpen } from './compose-open.ts';
import { composeRatingKey } from './compose-rating-key.ts';
import { composeSlipped } from './compose-slipped.ts';
import { composeStatus } from './compose-status.ts';
import { composeTimeline } from './compose-timeline.ts';
import { asksVote, composeVote } from './compose-vote.ts';
import { composeWhen } from './compose-when.ts';
import { composeWho } from './compose-who.ts';
import type { Composer, Draft } from './draft.ts';
import { strengthOf } from './strength.ts';

/** The composers of statements and lists, by the kind of question; other kinds are answered by the best sentence. */
const COMPOSERS: Partial<Record<Intent, Composer>> = {
  who: composeWho,
  when: composeWhen,
  decision: composeDecision,
  definition: composeDefinition,
  status: composeStatus,
  documents: composeDocuments,
  timeline: composeTimeline,
  changes: composeChanges,
  journey: composeJourney,
  slipped: composeSlipped,
  open: composeOpen,
  conflicts: composeConflicts,
};

/** Questions about the life of a matter or about whole papers: their answers are lists of their own making. */
const LISTS: ReadonlySet<Intent> = new Set([
  'timeline',
  'changes',
  'journey',
  'slipped',
  'open',
  'conflicts',
  'documents',
]);

/**
 * What answers a question by what it is made of, however its words fit: a list, or statements of the kind asked for; null
 * where there is none, and the best candidate is to be weighed.
 */
export function propose(query: Query, view: View): Draft | null {
  if (query.filter.alone) return composeListing(query, view);
  if (!isAnswerable(query)) return null;
  const told =
    composeRatingKey(query, view) ??
    composeMembership(query, view) ??
    composeLast(query, view) ??
    composeLastSpoken(query, view);
  if (told) return told;
  const vote = asksVote(query) && query.intent !== 'who' ? composeVote(query, view) : null;
  const next = composeNext(query, view);
  // "Why did the board reject it?" presumes that it did: what was decided, or that it was not, is the answer.
  const presumed = query.force && PRESUMES.test(query.text) ? composeDenial(query, view) : null;
  if (presumed) return presumed;
  const draft = vote ?? next ?? COMPOSERS[query.intent]?.(query, view) ?? null;
  if (!draft || LISTS.has(query.intent)) return draft;
  if (draft.basis !== 'statements') return null;
  const isOfPerson = query.topic.length === 1 && query.topic[0]?.mention?.kind === 'person';
  return isOfPerson || BY_KIND.has(query.intent) || strengthOf(draft.citations[0], query, view) >= LEAST_STRENGTH
    ? draft
    : null;
}

const PRESUMES = /^\W*(?:(?:why|when|how) )?(?:did|has|have|was|were)\b/i;

/** Questions that name a post, a person or a body, which the statement is of: its sentence need say nothing else. */
const BY_KIND: ReadonlySet<Intent> = new Set(['who', 'when']);

/**
 * The least strength of the sentence of a decision, vote, meaning or latest word. On the open plans 11 of 11 weaker ones were
 * beside the point, and 20 of 33 stronger ones right.
 */
const LEAST_STRENGTH = 0.7;

/** A question with nothing to look for ("what?", "when is it?") has no answer of its own. */
function isAnswerable(query: Query): boolean {
  return (
    query.topic.length > 0 ||
    query.post !== null ||
    query.day !== null ||
    query.intent === 'documents' ||
    query.intent === 'decision' ||
    query.intent === 'slipped' ||
    query.intent === 'open'
  );
}
