import { type Answer, type AnswerStatement, type Citation, everyChoice } from '../domain/answer.ts';
import { type Context, EARLIER, type Leaning } from '../domain/conversation.ts';
import { passageKey } from '../domain/corpus.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { followUp, type Previous } from '../question/follow-up.ts';
import { readFilteredQuestion } from '../question/read-filtered-question.ts';
import { meetingOf, type Subject, spokenOf } from '../question/standing-subject.ts';
import type { View } from '../search/view.ts';
import { type Asking, answerQuestion } from './answer-question.ts';
import { draft } from './draft.ts';
import { capitalised, headline } from './headline.ts';
import { furtherEvidence, PAGE } from './more.ts';
import { UNANSWERED } from './not-found.ts';
import { restrictView } from './restricted-view.ts';
import { sourceWords } from './source-words.ts';

/** An answer, and what the next turn of the conversation needs. */
export interface Turn {
  readonly answer: Answer;
  /** Null until a question about the record has been asked. */
  readonly context: Context | null;
}

/**
 * Answers a text as the next turn of a conversation. A follow-up is completed into a full question, which the answer
 * carries as its `question` and names in `understood`; "more" and "show the source" go on about the last answer. Every
 * other turn leans on what was asked and shown before: it ranks and takes nothing away. Nothing but `before` is remembered.
 * `subject` is what goes without saying where nothing has been asked before. Never throws.
 */
export function answerInConversation(
  text: string,
  before: Context | null,
  view: View,
  asking: Asking,
  subject: Subject | null = null,
): Turn {
  let last: Answer | null = null;
  const lastAnswer = (question: string): Answer => {
    last ??= answerQuestion(question, view, { ...asking, leaning: before?.leaning ?? null });
    return last;
  };
  const previous: Previous | null = before && {
    question: before.question,
    about: before.about,
    date: () => lastAnswer(before.question).citations[0]?.document.date ?? null,
    choices: () => everyChoice(lastAnswer(before.question)),
  };
  const next = followUp(text, previous ?? (subject && spokenOf(subject)), view, asking.asOf);
  if (before && next.kind === 'more') return more(text, before, lastAnswer(before.question), view, asking);
  if (before && next.kind === 'source')
    return { answer: showSource(text, next.citation, lastAnswer(before.question), view, asking), context: before };
  const read = next.kind === 'question' ? next : { question: text, about: text, completed: false };
  const meeting = before === null && subject && !read.completed ? meetingOf(text, subject, view, asking.asOf) : null;
  const asked = meeting === null ? read : { question: meeting, about: meeting, completed: true };
  const leaning = before && leaningOn(before, lastAnswer(before.question));
  const answer = answerQuestion(asked.question, view, { ...asking, leaning });
  if (answer.kind === 'unsupported') return { answer, context: before };
  const completed = { words: text.trim(), as: `question “${asked.question}”` };
  return {
    answer: asked.completed ? { ...answer, understood: [completed, ...answer.understood] } : answer,
    context: { question: asked.question, about: asked.about, shown: 0, leaning },
  };
}

/** What a question leans on after another. */
function leaningOn({ question, leaning }: Context, { citations, nearest }: Answer): Leaning {
  const shown = [...citations, ...nearest].map(({ document, paragraph }) => passageKey(document.id, paragraph));
  return { questions: [question, ...(leaning?.questions ?? [])].slice(0, EARLIER), shown: [...new Set(shown)] };
}

function more(text: string, before: Context, last: Answer, view: View, asking: Asking): Turn {
  const base = aside(text, before.shown, last, view, asking);
  const read = readFilteredQuestion(before.question, view, asking.asOf);
  const all =
    read.kind === 'query' && last.answered ? furtherEvidence(read.query, restrictView(read.query, view), last) : [];
  const [first, ...others] = all.slice(before.shown, before.shown + PAGE);
  if (!first) {
    const said = !last.answered
      ? 'There is no more: nothing was found for the question before.'
      : 'There is no more: every passage that speaks of this has been shown.';
    const answer: Answer = { ...base, ...UNANSWERED, kind: 'not-found', headline: said, nearest: [], choices: [] };
    return { answer, context: before };
  }
  const shown = before.shown + 1 + others.length;
  const place = `Further evidence, ${before.shown + 1} to ${shown} of ${all.length}:`;
  const { basis: _, ...page } = draft(headline(`${place} ${first.text}`), [first, ...others]);
  const answer: Answer = {
    ...base,
    ...page,
    kind: 'found',
    answered: true,
    nearest: [],
    choices: [],
    warnings: last.warnings,
  };
  return { answer, context: { ...before, shown } };
}

/** Where the original of a citation is; `citation` from 1, 0 for all of them. */
function showSource(text: string, citation: number, last: Answer, view: View, asking: Asking): Answer {
  const base = aside(text, 0, last, view, asking);
  const shown: readonly Citation[] = citation === 0 ? last.citations : last.citations.slice(citation - 1, citation);
  const [first, ...others] = shown;
  if (!first) {
    const said =
      last.citations.length === 0
        ? 'The last answer cites no paper, so there is no source to show.'
        : `The last answer has ${last.citations.length} citations; there is no number ${citation}.`;
    return { ...base, ...UNANSWERED, kind: 'not-found', headline: said, nearest: [], choices: [] };
  }
  const say = (cited: Citation, index: number): AnswerStatement => ({
    text: capitalised(sourceWords(cited, view)),
    citations: [index],
  });
  return {
    ...base,
    kind: 'found',
    answered: true,
    headline: headline(capitalised(sourceWords(first, view))),
    statements: [say(first, 0), ...others.map((cited, i) => say(cited, i + 1))],
    citations: [first, ...others],
    nearest: [],
    choices: [],
  };
}

/** What an aside about an answer shares with it. Its id is of the text and the turn it is about. */
function aside(text: string, shown: number, last: Answer, view: View, { asOf, audience }: Asking) {
  const { question, intent, searched, latestEvidence, understood, warnings } = last;
  return {
    id: fingerprint([view.revision, question, asOf, audience, text, String(shown)]),
    question,
    intent,
    searched,
    latestEvidence,
    asOf,
    warnings,
    understood: [{ words: text.trim(), as: `about the answer to “${question}”` }, ...understood],
    suggestions: [],
    lead: null,
    authority: null,
    confidence: last.confidence,
    entries: [],
    total: null,
  };
}
