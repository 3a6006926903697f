import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Mention, Query, TopicTerm } from '../domain/query.ts';
import { type Coverage, cover, type WeightedTopic, weighTopic } from '../evidence/coverage.ts';
import { isOfDay } from '../evidence/days.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { isOfBody } from '../evidence/setting.ts';
import { type StatedSentence, statedSentences } from '../evidence/stated-sentences.ts';
import { speaksFor } from '../evidence/superseded.ts';
import { isLightStem } from '../question/light-words.ts';
import type { View } from '../search/view.ts';

/** A sentence of the record with how well it speaks of what was asked. */
export interface Evidence extends StatedSentence {
  readonly document: Document;
  readonly passage: Passage;
  readonly coverage: Coverage;
}

/** Every sentence considered, the ones that may carry an answer apart from the near misses; each best first. */
export interface Gathered {
  readonly passing: readonly Evidence[];
  readonly near: readonly Evidence[];
}

/** Passages taken from the index for one question. */
const CANDIDATES = 80;

/**
 * The least weighted share of a topic that evidence must cover, names and numbers always apart.
 * Chosen on tests/questions (see docs/decisions): lower answers beside the point, higher refuses paraphrases.
 */
export const LEAST_SHARE = 0.62;

/** Gathers the sentences that speak of a query's topic and day. An empty topic is covered by every sentence of the day. */
export function gatherEvidence(query: Query, view: View, least = LEAST_SHARE): Gathered {
  const considered = consider(query, view);
  const passes = (e: Evidence): boolean =>
    e.coverage.share >= least && !e.coverage.lacksEssential && isOfDay(e, query.day, view);
  return { passing: considered.filter(passes), near: considered.filter((e) => !passes(e)) };
}

// A query is asked of one view only, and a composer may gather for it more than once.
const gathered = new WeakMap<Query, readonly Evidence[]>();

function consider(query: Query, view: View): readonly Evidence[] {
  let evidence = gathered.get(query);
  if (!evidence) {
    const topic = weighTopic(query, view);
    evidence = candidatePassages(topic, view)
      .flatMap((passage) => {
        const document = view.document(passage.document);
        return document && speaksFor(document, query, view) ? sentencesOf(document, passage, topic, view) : [];
      })
      .filter(({ coverage }) => coverage.share > 0)
      .sort(byStrength);
    gathered.set(query, evidence);
  }
  return evidence;
}

function candidatePassages(topic: WeightedTopic, view: View): Passage[] {
  if (topic.length === 0) return newestPassages(view);
  const body = topic.find(({ term }) => term.mention?.kind === 'body')?.term.mention;
  const own = body && topic.every(({ term }) => term.mention === body || isLightTerm(term)) ? papersOf(body, view) : [];
  const groups = topic.map(({ term }) => [...new Set(term.alternatives.flat())]);
  const found = view.index.candidates(groups, CANDIDATES).map((hit) => hit.passage);
  return [...new Set([...found, ...own])];
}

/** How many passages are read for a question about no matter at all, such as "what is new?". */
const READ_WHOLE = 600;

function newestPassages(view: View): Passage[] {
  const passages: Passage[] = [];
  for (const document of [...view.documents].sort(newerFirst)) {
    if (passages.length >= READ_WHOLE) break;
    passages.push(...document.passages.filter((p) => view.passage(p.document, p.paragraph)));
  }
  return passages.slice(0, READ_WHOLE);
}

/** The newest papers of a body that are read whole where nothing but the body is asked about. */
const NEWEST = 6;

/** A body's own minutes need not name it: the passages of its newest papers. */
function papersOf(body: Mention, view: View): Passage[] {
  const papers = view.documents.filter((document) => isOfBody(document, body)).sort(newerFirst);
  return papers
    .slice(0, NEWEST)
    .flatMap(({ passages }) => passages.filter((p) => view.passage(p.document, p.paragraph)));
}

function isLightTerm({ kind, alternatives, words }: TopicTerm): boolean {
  return (
    kind === 'word' &&
    (isLightStem(alternatives[0]?.[0] ?? '') || /^(?:meet|meets|met|meeting|meetings|session)$/i.test(words))
  );
}

function sentencesOf(document: Document, passage: Passage, topic: WeightedTopic, view: View): Evidence[] {
  return statedSentences(passage, view).map((stated) => ({
    document,
    passage,
    ...stated,
    coverage: cover(topic, document, passage, stated.ordinal),
  }));
}

/** Strongest first; of equals the newer paper, then the order of papers and paragraphs. */
export function byStrength(a: Evidence, b: Evidence): number {
  return (
    b.coverage.strength - a.coverage.strength ||
    newerFirst(a.document, b.document) ||
    a.passage.paragraph - b.passage.paragraph ||
    a.ordinal - b.ordinal
  );
}
