import type { Answer } from '../domain/answer.ts';
import type { Leaning } from '../domain/conversation.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { Query } from '../domain/query.ts';
import { latestDay } from '../domain/reduced-date.ts';
import { readFilteredQuestion } from '../question/read-filtered-question.ts';
import type { View } from '../search/view.ts';
import { aged } from './aged.ts';
import { askBack } from './ask-back.ts';
import { decide } from './decide.ts';
import type { Draft } from './draft.ts';
import { examplesOf } from './example-questions.ts';
import { filterCautions, unmatchedHeadline } from './filter-words.ts';
import { searched, UNANSWERED, unsupportedHeadline } from './not-found.ts';
import { notHeldWords, questionsInstead } from './refusal.ts';
import { restrictView } from './restricted-view.ts';

/** On what an answer is given: the same view, day and audience give the same bytes for the same question. */
export interface Asking {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** The asker's audiences as one text, for the answer's id. */
  readonly audience: string;
  /** What the asker must be told beside the answer, such as an audience that does not exist. */
  readonly warnings?: readonly string[];
  /** What the question leans on; left out for one that begins a conversation. */
  readonly leaning?: Leaning | null;
}

/** Answers a question from a view of the record. Never throws for any question. */
export function answerQuestion(
  question: string,
  view: View,
  { asOf, audience, warnings = [], leaning = null }: Asking,
): Answer {
  const read = readFilteredQuestion(question, view, asOf);
  const base = {
    id: fingerprint([
      view.revision,
      question,
      asOf,
      audience,
      ...(leaning ? [...leaning.questions, ...leaning.shown] : []),
    ]),
    question,
    asOf,
    latestEvidence: null,
    searched: searched(view),
    warnings,
    suggestions: [],
    lead: null,
    authority: null,
    confidence: 0,
    nearest: [],
    choices: [] as const,
    entries: [],
    total: null,
  };
  if (read.kind === 'unsupported') {
    const headline = unsupportedHeadline(read.reason);
    return {
      ...base,
      ...UNANSWERED,
      kind: 'unsupported',
      intent: 'passages',
      headline,
      suggestions: read.reason === 'help' ? examplesOf(view, asOf) : [],
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
    return { ...common, ...UNANSWERED, kind: 'ambiguous', ...askBack(query, read.word, view) };
  }
  const decided = decide(query, seen, leaning);
  if (decided.kind === 'found') {
    const draft = isTimeless(query) ? decided.draft : aged(decided.draft, asOf);
    const { lead, headline, authority, statements, citations, entries, total } = draft;
    return {
      ...common,
      lead,
      headline,
      authority,
      confidence: rounded(decided.confidence),
      statements,
      citations,
      entries,
      total,
      kind: 'found',
      answered: true,
      latestEvidence: latestEvidence(draft),
      warnings: [...cautions, ...draft.warnings],
    };
  }
  const notHeld = notHeldWords(query, view);
  return {
    ...common,
    ...UNANSWERED,
    kind: 'not-found',
    suggestions: questionsInstead(query, view),
    confidence: rounded(decided.confidence),
    headline: seen === view || decided.nearest.length > 0 ? decided.headline : unmatchedHeadline(query, seen),
    nearest: decided.nearest,
    warnings: [...cautions, ...decided.warnings, ...(notHeld === null ? [] : [notHeld])],
  };
}

/** A meaning does not age, and what comes next is told as of the day that is asked on. */
function isTimeless({ intent, towards }: Query): boolean {
  return intent === 'definition' || towards === 'next';
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

function latestEvidence({ citations }: Draft): string | null {
  const dated = citations.flatMap(({ document }) => (document.date && latestDay(document.date) ? [document.date] : []));
  return dated.sort((a, b) => ((latestDay(a) ?? '') < (latestDay(b) ?? '') ? -1 : 1)).at(-1) ?? null;
}
