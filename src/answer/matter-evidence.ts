import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Query } from '../domain/query.ts';
import { collected } from '../domain/steps.ts';
import { type Coverage, cover, type WeightedTopic, weighTopic } from '../evidence/coverage.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { frameStems, isOfBody, paperStems } from '../evidence/setting.ts';
import { speaksFor } from '../evidence/superseded.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { rememberedOfView } from '../search/view-memory.ts';
import { type Evidence, LEAST_SHARE } from './evidence.ts';
import { withoutSlots } from './without-slots.ts';

/** Passages looked at for one matter: its whole life, where one question is answered from far fewer. */
const CANDIDATES = 600;

/**
 * Every sentence that speaks of the matter a query names, for the views of its whole life: those the search finds, and all
 * of each paper whose title or body is the matter itself, since such a paper need not name it again. An empty topic is
 * spoken of by every paper. The query's day is left to the caller; the order is that of papers and paragraphs.
 */
export function gatherMatter(query: Query, view: View): readonly Evidence[] {
  const topic = weighTopic(asMatter(query), view);
  if (topic.length === 0) return everySentence(view).filter(({ document }) => speaksFor(document, query, view));
  const groups = topic.map(({ term }) => [...new Set(term.alternatives.flat())]);
  const passages = new Set(view.index.candidates(groups, CANDIDATES).map(({ passage }) => passage));
  return view.documents
    .filter((document) => speaksFor(document, query, view))
    .flatMap((document) => {
      const whole = isAbout(document, topic);
      const own = document.passages.filter(
        (passage) => (whole || passages.has(passage)) && view.passage(passage.document, passage.paragraph) !== null,
      );
      return own.flatMap((passage) => sentencesOf(document, passage, topic, view));
    })
    .filter((evidence) => !isOfAnotherStrand(evidence, query, view));
}

/** Every sentence of a view's papers, as one that speaks of no matter in particular. */
export const everySentence = rememberedOfView((view) =>
  collected(view.documents, (document) =>
    document.passages
      .filter((passage) => view.passage(passage.document, passage.paragraph) !== null)
      .flatMap((passage) => evidenceOf(document, passage, view, () => OF_NO_MATTER)),
  ),
);

const OF_NO_MATTER: Coverage = { share: 1, strength: 1, missing: [], lacksEssential: false };

/** The query with its strands and what follows "of" as matters, not places: "in maternity" is not answered "in January". */
function asMatter(query: Query): Query {
  const plain = withoutSlots(query);
  const topic = plain.topic.map((term) => (term.mention?.kind === 'workstream' ? { ...term, slot: null } : term));
  return { ...plain, topic };
}

/**
 * Whether a sentence names another strand of the register and not the one asked about, which then only stands beside it in
 * its paragraph: in a paragraph on five strands, what is said of one is not the life of the next.
 */
function isOfAnotherStrand({ sentence, passage, document }: Evidence, { topic }: Query, { registry }: View): boolean {
  const asked = topic.find(({ mention }) => mention?.kind === 'workstream');
  if (!asked) return false;
  const names = (way: readonly string[]): boolean => way.length > 0 && way.every((stem) => sentence.stems.has(stem));
  if (asked.alternatives.some(names)) return false;
  const frame = frameStems(passage, document);
  if (asked.alternatives.some((way) => way.every((stem) => frame.has(stem)))) return false;
  return registry.workstreams
    .filter(({ id }) => id !== asked.mention?.id)
    .some(({ name, aliases }) => [name, ...aliases].some((other) => names(stems(other))));
}

function isAbout(document: Document, topic: WeightedTopic): boolean {
  const words = paperStems(document);
  return topic.every(
    ({ term }) =>
      term.alternatives.some((way) => way.every((stem) => words.has(stem))) ||
      (term.mention?.kind === 'body' && isOfBody(document, term.mention)),
  );
}

function sentencesOf(document: Document, passage: Passage, topic: WeightedTopic, view: View): Evidence[] {
  return evidenceOf(document, passage, view, (ordinal) => cover(topic, document, passage, ordinal)).filter(
    ({ coverage }) => coverage.share >= LEAST_SHARE && !coverage.lacksEssential,
  );
}

function evidenceOf(
  document: Document,
  passage: Passage,
  view: View,
  coverageOf: (ordinal: number) => Coverage,
): Evidence[] {
  const statements = view.statementsOf(passage.document, passage.paragraph);
  return readPassage(passage).sentences.map((sentence, ordinal) => ({
    document,
    passage,
    sentence,
    ordinal,
    statements: statements.filter((s) => s.start < sentence.end && s.end > sentence.start),
    coverage: coverageOf(ordinal),
  }));
}
