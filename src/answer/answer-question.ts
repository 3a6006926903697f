import type { Answer } from '../domain/answer.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { Intent, Query } from '../domain/query.ts';
import { latestDay } from '../domain/reduced-date.ts';
import { readFilteredQuestion } from '../question/read-filtered-question.ts';
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
import { filterCautions, unmatchedHeadline } from './filter-words.ts';
import { nearest, notFoundHeadline, searched, UNANSWERED, unsupportedHeadline } from './not-found.ts';
import { restrictView } from './restricted-view.ts';

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

/** On what an answer is given: the same view, day and audience give the same bytes for the same question. */
export interface Asking {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** The asker's audiences as one text, for the answer's id. */
  readonly audience: string;
  /** What the asker must be told beside the answer, such as an audience that does not exist. */
  readonly warnings?: readonly string[];
}

/** Answers a question from a view of the record. Never throws for any question. */
export function answerQuestion(question: string, view: View, { asOf, audience, warnings = [] }: Asking): Answer {
  const read = readFilteredQuestion(question, view, asOf);
  const base = {
    id: fingerprint([view.revision, question, asOf, audience]),
    question,
    asOf,
    latestEvidence: null,
    searched: searched(view),
    warnings,
    suggestions: [],
    nearest: [],
    choices: [] as const,
  };
  if (read.kind === 'unsupported') {
    const headline = unsupportedHeadline(read.reason);
    return {
      ...base,
      ...UNANSWERED,
      kind: 'unsupported',
      intent: 'passages',
      headline,
      understood: [],
      warnings: [...warnings, ...(read.hints ?? [])],
    };
  }
  const { query } = read;
  const seen = restrictView(query, view);
  const cautions = [...warnings, ...filterCautions(query, view)];
  const common = {
    ...base,
    intent: query.intent,
    understood: query.understood,
    searched: searched(seen),
    warnings: cautions,
  };
  if (read.kind === 'ambiguous') {
    const choices = read.word.meanings.slice(0, 5).map(({ name, words }) => ({
      label: name,
      question: `${query.text.replace(words, name)} ${query.filter.written}`.trim(),
    }));
    const headline = `“${read.word.words}” can mean ${choices.length} things here. Which did you mean?`;
    return { ...common, ...UNANSWERED, kind: 'ambiguous', headline, choices };
  }
  const found = compose(query, seen);
  if (found) {
    return {
      ...common,
      ...found,
      kind: 'found',
      answered: true,
      latestEvidence: latestEvidence(found),
      warnings: [...cautions, ...found.warnings],
    };
  }
  return {
    ...common,
    ...UNANSWERED,
    kind: 'not-found',
    headline: seen === view ? notFoundHeadline(query, view) : unmatchedHeadline(query, seen),
    nearest: nearest(query, seen),
  };
}

function compose(query: Query, view: View): Draft | null {
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

function latestEvidence({ citations }: Draft): string | null {
  const dated = citations.flatMap(({ document }) => (document.date && latestDay(document.date) ? [document.date] : []));
  return dated.sort((a, b) => ((latestDay(a) ?? '') < (latestDay(b) ?? '') ? -1 : 1)).at(-1) ?? null;
}
