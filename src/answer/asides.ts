import type { Answer, AnswerStatement, Citation } from '../domain/answer.ts';
import type { Context } from '../domain/conversation.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { readFilteredQuestion } from '../question/read-filtered-question.ts';
import type { View } from '../search/view.ts';
import type { Asking } from './answer-question.ts';
import { draft } from './draft.ts';
import { capitalised, headline } from './headline.ts';
import { furtherEvidence, PAGE } from './more.ts';
import { UNANSWERED } from './not-found.ts';
import { restrictView } from './restricted-view.ts';
import { sourceWords } from './source-words.ts';

/** Further evidence for the last answer, and what the next turn goes on from. */
export function more(
  text: string,
  before: Context,
  last: Answer,
  view: View,
  asking: Asking,
): { readonly answer: Answer; readonly context: Context } {
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
export function showSource(text: string, citation: number, last: Answer, view: View, asking: Asking): Answer {
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
export function aside(text: string, shown: number, last: Answer, view: View, { asOf, audience }: Asking) {
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
