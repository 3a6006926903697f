import type { Intent, Query } from '../domain/query.ts';
import type { View } from '../search/view.ts';
import { composeAmount } from './compose-amount.ts';
import { composeChanges } from './compose-changes.ts';
import { composeConflicts } from './compose-conflicts.ts';
import { composeDecision } from './compose-decision.ts';
import { composeDefinition } from './compose-definition.ts';
import { composeDocuments } from './compose-documents.ts';
import { composeJourney } from './compose-journey.ts';
import { composeListing } from './compose-listing.ts';
import { composeOpen } from './compose-open.ts';
import { composeOtherFigure } from './compose-other-figure.ts';
import { composePassages } from './compose-passages.ts';
import { composeSlipped } from './compose-slipped.ts';
import { composeStatus } from './compose-status.ts';
import { composeTimeline } from './compose-timeline.ts';
import { asksVote, composeVote } from './compose-vote.ts';
import { composeWhen } from './compose-when.ts';
import { composeWho } from './compose-who.ts';
import type { Composer, Draft } from './draft.ts';

const COMPOSERS: Record<Intent, Composer> = {
  who: composeWho,
  when: composeWhen,
  decision: composeDecision,
  amount: composeAmount,
  definition: composeDefinition,
  status: composeStatus,
  documents: composeDocuments,
  passages: composePassages,
  timeline: composeTimeline,
  changes: composeChanges,
  journey: composeJourney,
  slipped: composeSlipped,
  open: composeOpen,
  conflicts: composeConflicts,
};

/** What the composer of a question's kind makes of it, for the verdict to weigh; null where it makes nothing. */
export function propose(query: Query, view: View): Draft | null {
  if (query.filter.alone) return composeListing(query, view);
  if (!isAnswerable(query)) return null;
  const vote = asksVote(query) ? composeVote(query, view) : null;
  return vote ?? COMPOSERS[query.intent](query, view) ?? composeOtherFigure(query, view);
}

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
