import type { Support } from '../domain/cite.ts';
import { QUOTE_LIMIT } from '../domain/quote.ts';
import type { DecisionStatement, Force } from '../domain/statement.ts';
import { collected } from '../domain/steps.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { isReplaced } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import { otherDecisions } from './other-decisions.ts';
import type { OwnDecision } from './own-decisions.ts';
import { itemName, ofPaper, placeId, type Row, rowOf } from './row.ts';
import { rememberedOfView } from './view-memory.ts';

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
  const inOrder = oneEach([...read, ...left]).sort(
    (a, b) =>
      newerFirst(a.support.document, b.support.document) ||
      a.support.passage.paragraph - b.support.passage.paragraph ||
      a.support.start - b.support.start,
  );
  return yield* collected(inOrder, (decision) => [asRow(decision)]);
});

const TURNED_DOWN =
  /\b(?:reject(?:s|ed)?|refused?|declin(?:es|ed)|dismissed|turned down|did not (?:accept|agree|approve|support|follow)|not (?:accepted|agreed|approved|supported))\b/i;

function readDecision(statement: View['statements'][number], view: View): OwnDecision[] {
  if (statement.kind !== 'decision') return [];
  const force = forceOfRow(statement);
  const document = view.document(statement.document);
  const passage = view.passage(statement.document, statement.paragraph);
  if (force === null || !document || !passage || isReplaced(document, view)) return [];
  return [{ support: { document, passage, start: statement.start, end: statement.end }, force }];
}

/** The force that a row shows: null for what is no decision of its paper's meeting. */
function forceOfRow({ standing, forces, quote }: DecisionStatement): Force | null {
  if (standing === 'own') return forces[0] ?? 'agreed';
  return standing === 'lost' && TURNED_DOWN.test(quote) && !/\bmotion|amendment\b/i.test(quote) ? 'rejected' : null;
}

/** One decision a sentence: two verbs of one sentence are one decision, told by the stronger. */
function oneEach(decisions: readonly OwnDecision[]): OwnDecision[] {
  return [...new Map(decisions.toReversed().map((decision) => [rowKey(decision.support), decision])).values()];
}

/** One row a paragraph of a record of decisions, one a sentence elsewhere. */
function rowKey(support: Support): string {
  const { document, passage } = support;
  return document.kind === 'decision-record' ? `${document.id}#${passage.paragraph}` : sentenceKey(support);
}

function sentenceKey({ document, passage, start }: Support): string {
  const { sentences } = readPassage(passage);
  const at = sentences.findIndex((sentence) => sentence.end > start);
  return `${document.id}#${passage.paragraph}@${at}`;
}

function asRow({ support, force }: OwnDecision): Row {
  const whole = inContext(support);
  return rowOf({
    id: placeId(support),
    kind: 'decision',
    name: itemName(support.passage.headings),
    ...ofPaper(support.document),
    text: support.passage.text.slice(whole.start, whole.end),
    force,
    by: [whole],
  });
}

// "The board agreed it": what, the sentence before says.
const POINTS_BACK =
  /\b(?:it|this|that|these|those|them|the (?:request|proposal|recommendation|change|bid|offer|same))\b/i;
/** The longest that a sentence and the one before it may be together, in characters. */
const TOGETHER = 420;

/**
 * The whole sentences of a decision, with the one before where they point back to it; of a record of decisions, which says
 * little else, its whole paragraph.
 */
function inContext(support: Support): Support {
  const { length } = support.passage.text;
  if (support.document.kind === 'decision-record' && length <= QUOTE_LIMIT)
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
