import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Query } from '../domain/query.ts';
import type { View } from '../search/view.ts';
import type { AskedTerm } from './asked-terms.ts';
import { type Lean, leantOn, UPRIGHT } from './lean.ts';
import { newestOf } from './newer-first.ts';
import { isOfBody } from './setting.ts';
import { type StatedSentence, statedSentences } from './stated-sentences.ts';

/** A sentence of the record that may answer a question. */
export interface Candidate extends StatedSentence {
  readonly document: Document;
  readonly passage: Passage;
  /** How well its passage matches by its own words, beside the best match: 0 to 1. */
  readonly match: number;
  /** The same by its words and those around it. */
  readonly context: number;
}

/** Passages taken from the index for one question, of the most that may be read. */
const BY_WORDS = 40;
const BY_CONTEXT = 10;
const OF_BODY = 30;
const BY_LEAN = 20;

/** The sentences of the passages that match best by what is asked, by no rule that refuses any of them. */
export function candidatesOf(query: Query, terms: readonly AskedTerm[], view: View, lean: Lean = UPRIGHT): Candidate[] {
  const groups = groupsOf(terms, view);
  const byWords = view.index.candidates(groups, BY_WORDS);
  const best = Math.max(...byWords.map(({ score }) => score), Number.EPSILON);
  const matches = new Map(byWords.map(({ passage, score }) => [passage, score / best]));
  const byContext = view.index.search(query.text, { limit: BY_WORDS });
  const bestContext = Math.max(...byContext.map(({ score }) => score), Number.EPSILON);
  const contexts = new Map(byContext.map(({ passage, score }) => [passage, score / bestContext]));
  for (const { passage } of byContext.slice(0, BY_CONTEXT)) if (!matches.has(passage)) matches.set(passage, 0);
  for (const passage of newestOfBody(query, view)) if (!matches.has(passage)) matches.set(passage, 0);
  if (lean.terms.length > 0)
    for (const { passage } of view.index.candidates([...groups, ...groupsOf(lean.terms, view)], BY_LEAN))
      if (!matches.has(passage)) matches.set(passage, 0);
  for (const passage of leantOn(lean, view)) if (!matches.has(passage)) matches.set(passage, 0);
  return [...matches].flatMap(([passage, match]) => {
    const document = view.document(passage.document);
    const context = contexts.get(passage) ?? 0;
    return document
      ? statedSentences(passage, view).map((stated) => ({ document, passage, match, context, ...stated }))
      : [];
  });
}

/** The stems by which each term is looked for. */
function groupsOf(terms: readonly AskedTerm[], view: View): string[][] {
  return terms.map(({ term, bridges }) => [
    ...new Set([...term.alternatives.flat(), ...bridges.map(({ stems }) => rarest(stems, view))]),
  ]);
}

/** The word of a phrase that tells most: where it stands, the phrase may. */
function rarest(stems: readonly string[], { index }: View): string {
  return stems.reduce((best, stem) => (index.documentFrequency(stem) < index.documentFrequency(best) ? stem : best));
}

/** A body's own minutes need not name it: the last passages of its newest paper, where it decides and says when it meets. */
function newestOfBody({ mentions }: Query, view: View): Passage[] {
  const body = mentions.find(({ kind }) => kind === 'body');
  if (!body) return [];
  const newest = newestOf(view.documents.filter((document) => isOfBody(document, body)));
  return (newest?.passages ?? []).filter((p) => view.passage(p.document, p.paragraph) !== null).slice(-OF_BODY);
}
