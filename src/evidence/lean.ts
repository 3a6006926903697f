import type { Leaning } from '../domain/conversation.ts';
import { passageKey } from '../domain/corpus.ts';
import type { Passage } from '../domain/passage.ts';
import { readFilteredQuestion } from '../question/read-filtered-question.ts';
import type { View } from '../search/view.ts';
import { type AskedTerm, askedTerms } from './asked-terms.ts';

/** What a question leans on, read for one view: passages that its asker may not see are gone from it. */
export interface Lean {
  /** What the questions before speak of and this one does not. */
  readonly terms: readonly AskedTerm[];
  /** The passages shown before, the first of them first. */
  readonly shown: readonly Passage[];
}

/** Nothing to lean on: a question that begins a conversation. */
export const UPRIGHT: Lean = { terms: [], shown: [] };

/** What counts a term of the question before the last, beside one of the last. */
const FADES = 0.5;

/** Reads what a question leans on. `own` are its own terms, `asOf` is YYYY-MM-DD. */
export function leanOf(leaning: Leaning | null, own: readonly AskedTerm[], view: View, asOf: string): Lean {
  if (leaning === null) return UPRIGHT;
  const said = new Set(own.flatMap(({ stems }) => [...stems]));
  const terms = leaning.questions.flatMap((question, i) => {
    const read = readFilteredQuestion(question, view, asOf);
    if (read.kind !== 'query') return [];
    return askedTerms(read.query, view).flatMap((term) => {
      if ([...term.stems].some((stem) => said.has(stem))) return [];
      for (const stem of term.stems) said.add(stem);
      return [{ ...term, weight: term.weight * FADES ** i }];
    });
  });
  const shown = leaning.shown.flatMap((place) => {
    const [document = '', paragraph = ''] = place.split('#');
    return view.passage(document, Number(paragraph)) ?? [];
  });
  return { terms, shown };
}

/** How many paragraphs around one that was shown are read too. */
const AROUND = 2;

/** The passages shown before and those around them. */
export function leantOn({ shown }: Lean, view: View): Passage[] {
  const found = new Map<string, Passage>();
  for (const { document, paragraph } of shown)
    for (let at = paragraph - AROUND; at <= paragraph + AROUND; at++) {
      const passage = view.passage(document, at);
      if (passage) found.set(passageKey(document, at), passage);
    }
  return [...found.values()];
}

/** Whether a passage is one of those shown before, or next to one. */
export function isBesideShown({ document, paragraph }: Passage, { shown }: Lean): boolean {
  return shown.some((one) => one.document === document && Math.abs(one.paragraph - paragraph) <= AROUND);
}
