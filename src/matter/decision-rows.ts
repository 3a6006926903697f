import type { Support } from '../domain/cite.ts';
import { QUOTE_LIMIT } from '../domain/quote.ts';
import type { DecisionStatement, Force } from '../domain/statement.ts';
import { collected } from '../domain/steps.ts';
import { DECIDED_TO, QUESTION_PUT } from '../english/deciding-words.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { isReplaced } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import { rememberedOfView } from '../search/view-memory.ts';
import { otherDecisions } from './other-decisions.ts';
import type { OwnDecision } from './own-decisions.ts';
import { itemName, ofPaper, placeId, type Row, rowOf } from './row.ts';

/**
 * What meetings decided, each in its own paper, newest first and inside a paper in its order. What a paper recommends, moves
 * or proposes, what was voted down and what it tells of another meeting are no decisions of its own; what was put to a
 * meeting and turned down is one, as rejected.
 */
export const decisionRows = rememberedOfView(function* (view) {
  const read = yield* collected(view.statements, (statement) => readDecision(statement, view));
  const taken = new Set(read.map(({ support }) => sentenceKey(support)));
  const others = yield* collected(view.documents, (document) => otherDecisions(document, view));
  const left = others.filter(({ support }) => !taken.has(sentenceKey(support)));
  yield;
  return yield* collected(sorted(oneEach([...read, ...left])), (decision) => [asRow(decision)]);
});

function sorted(decisions: OwnDecision[]): OwnDecision[] {
  return decisions.sort(
    (a, b) =>
      newerFirst(a.support.document, b.support.document) ||
      a.support.passage.paragraph - b.support.passage.paragraph ||
      a.support.start - b.support.start,
  );
}

/**
 * The decisions of some forces, each told by the one asked for where its sentence has several ("deferred a preference and
 * delegated …"); where lost ones are asked for, the motions that were voted down too. Newest first.
 */
export function decisionsOf(forces: readonly Force[], view: View): readonly Row[] {
  const taken = decisionRows(view).flatMap((row): Row[] => {
    if (row.force !== null && forces.includes(row.force)) return [row];
    const other = (otherForces.get(row) ?? []).find((force) => forces.includes(force) && OUTCOMES[force]);
    return other ? [{ ...row, force: other }] : [];
  });
  return forces.includes('lost') ? withLost(taken, view) : taken;
}

/** Every decision and, as lost, every motion that was voted down, newest first and inside a paper in its order. */
export function outcomeRows(view: View): readonly Row[] {
  return withLost(decisionRows(view), view);
}

function withLost(rows: readonly Row[], view: View): readonly Row[] {
  return [...rows, ...lostRows(view)].sort((a, b) => {
    const [[one], [other]] = [a.by, b.by];
    if (!one || !other) return 0;
    return (
      newerFirst(one.document, other.document) ||
      one.passage.paragraph - other.passage.paragraph ||
      one.start - other.start
    );
  });
}

// Every force of a decision's sentence; a row shows the strongest.
const otherForces = new WeakMap<Row, readonly Force[]>();

const TURNED_DOWN =
  /\b(?:reject(?:s|ed)?|refused?|declin(?:es|ed)|dismissed|turned down|did not (?:accept|agree|approve|support|follow)|not (?:accepted|agreed|approved|supported))\b/i;

function readDecision(statement: View['statements'][number], view: View): OwnDecision[] {
  if (statement.kind !== 'decision') return [];
  const force = forceOfRow(statement);
  const document = view.document(statement.document);
  const passage = view.passage(statement.document, statement.paragraph);
  if (force === null || !document || !passage || isReplaced(document, view)) return [];
  return [{ support: { document, passage, start: statement.start, end: statement.end }, force, all: statement.forces }];
}

/**
 * What was moved and voted down: no decision, and yet what became of a thing: in the whole list and where lost or rejected
 * ones are asked for. Newest first, as `decisionRows`.
 */
const lostRows = rememberedOfView((view) => {
  const lost = view.statements.flatMap((statement): OwnDecision[] => {
    if (statement.kind !== 'decision' || statement.standing !== 'lost' || forceOfRow(statement) !== null) return [];
    const document = view.document(statement.document);
    const passage = view.passage(statement.document, statement.paragraph);
    if (!document || !passage || isReplaced(document, view)) return [];
    return [{ support: { document, passage, start: statement.start, end: statement.end }, force: 'lost' }];
  });
  return collected(sorted(oneEach(lost)), (decision) => [asRow(decision)]);
});

const QUESTION = new RegExp(`(?<!\\p{L})${QUESTION_PUT}(?!\\p{L})|\\?$`, 'iu');
const INFINITIVES = DECIDED_TO.map(([force, verbs]) => [force, new RegExp(`^to (?:${verbs})\\b`, 'i')] as const);
/** "It was then RESOLVED that the Partnership be asked": whoever is asked did not resolve it. */
const RESOLVED_HERE = /^(?:[\d.]+ )?It was (?:then |further |also |accordingly )?(?:RESOLVED|AGREED)\b/;

/** The force that a row shows: null for what is no decision of its paper's meeting. */
function forceOfRow({ standing, forces, quote, what }: DecisionStatement): Force | null {
  if (standing === 'own' || (standing === 'earlier' && RESOLVED_HERE.test(quote))) {
    const [strongest = 'agreed'] = forces;
    if (strongest === 'requested' && QUESTION.test(quote)) return null;
    if (strongest !== 'agreed') return strongest;
    if (forces.includes('rejected')) return 'rejected';
    return INFINITIVES.find(([, verb]) => verb.test(what))?.[0] ?? strongest;
  }
  return standing === 'lost' && TURNED_DOWN.test(quote) && !/\bmotion|amendment\b/i.test(quote) ? 'rejected' : null;
}

/** One decision a sentence: two verbs of one sentence are one decision, told by the stronger. */
function oneEach(decisions: readonly OwnDecision[]): OwnDecision[] {
  const mixed = mixedParagraphs(decisions);
  const kept = new Map<string, OwnDecision>();
  for (const decision of decisions) {
    const paragraph = paragraphKey(decision.support);
    const apart = mixed.has(paragraph);
    const key = isOneAParagraph(decision.support) && !apart ? paragraph : sentenceKey(decision.support);
    const known = kept.get(key);
    if (!known || (isHeard(known) && !isHeard(decision))) kept.set(key, apart ? { ...decision, apart } : decision);
  }
  return [...kept.values()];
}

/** One row a paragraph of a record of decisions, one a sentence elsewhere. */
function isOneAParagraph({ document }: Support): boolean {
  return document.kind === 'decision-record';
}

/** What became of the thing: a paragraph that says "rejected" of one and "deferred" of another tells two decisions. */
const OUTCOMES: Partial<Record<Force, string>> = {
  rejected: 'turned down',
  lost: 'turned down',
  deferred: 'put off',
  postponed: 'put off',
  withdrawn: 'undone',
};

/** The paragraphs of records of decisions in which several things came to different ends, by sentence. */
function mixedParagraphs(decisions: readonly OwnDecision[]): ReadonlySet<string> {
  const ends = new Map<string, Map<string, string>>();
  for (const { support, force } of decisions.filter((decision) => !isHeard(decision))) {
    const key = paragraphKey(support);
    ends.set(key, (ends.get(key) ?? new Map()).set(sentenceKey(support), OUTCOMES[force] ?? 'taken'));
  }
  return new Set([...ends].filter(([, of]) => new Set(of.values()).size > 1).map(([key]) => key));
}

function isHeard({ force }: OwnDecision): boolean {
  return force === 'noted' || force === 'received' || force === 'considered' || force === 'acknowledged';
}

function paragraphKey({ document, passage }: Support): string {
  return `${document.id}#${passage.paragraph}`;
}

function sentenceKey({ document, passage, start }: Support): string {
  const { sentences } = readPassage(passage);
  const at = sentences.findIndex((sentence) => sentence.end > start);
  return `${document.id}#${passage.paragraph}@${at}`;
}

function asRow({ support, force, all, apart }: OwnDecision): Row {
  const whole = inContext(support, apart ?? false);
  const row = rowOf({
    id: placeId(support),
    kind: 'decision',
    name: itemName(support.passage.headings),
    ...ofPaper(support.document),
    text: support.passage.text.slice(whole.start, whole.end),
    force,
    by: [whole],
  });
  otherForces.set(row, all ?? []);
  return row;
}

// "The board agreed it": what, the sentence before says.
const POINTS_BACK =
  /\b(?:it|this|that|these|those|them|the (?:request|proposal|recommendation|change|bid|offer|same|motion|amendment))\b/i;
/** The longest that a sentence and the one before it may be together, in characters. */
const TOGETHER = 420;

/**
 * The whole sentences of a decision, with the one before where they point back to it; of a record of decisions, which says
 * little else, its whole paragraph.
 */
function inContext(support: Support, apart: boolean): Support {
  const { length } = support.passage.text;
  if (support.document.kind === 'decision-record' && length <= QUOTE_LIMIT && !apart)
    return { ...support, start: 0, end: length };
  const { sentences } = readPassage(support.passage);
  const first = sentences.findIndex((sentence) => sentence.end > support.start);
  const last = sentences.findLastIndex((sentence) => sentence.start < support.end);
  const start = sentences[first]?.start ?? support.start;
  const end = sentences[Math.max(first, last)]?.end ?? support.end;
  const before = sentences[first - 1];
  const points = POINTS_BACK.test(support.passage.text.slice(start, end));
  return { ...support, start: before && points && end - before.start <= TOGETHER ? before.start : start, end };
}
