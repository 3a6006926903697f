import type { Document, DocumentKind } from '../domain/document.ts';
import type { Query } from '../domain/query.ts';
import { datesOverlap } from '../domain/reduced-date.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import { paperStems } from '../evidence/setting.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';

/** A paper and the one that replaced it. */
export interface PaperPair {
  readonly before: Document;
  readonly after: Document;
}

const PROPOSAL =
  /\bpropos(?:ed|als?)\b.{0,80}\b(?:decisions?|decided|taken|made|agreed|final)\b|\b(?:decision|decided|taken|final)\b.{0,80}\bpropos(?:ed|als?)\b/i;
const DRAFT =
  /\bdrafts?\b.{0,80}\b(?:minutes|approved|final|versions?)\b|\b(?:minutes|approved|final)\b.{0,80}\bdrafts?\b/i;

/** The kinds of the earlier paper of the pairs a question compares; none for a question that compares no two papers. */
export function comparedKinds({ text }: Query): readonly DocumentKind[] {
  return [
    ...(DRAFT.test(text) ? (['draft-minutes'] as const) : []),
    ...(PROPOSAL.test(text) ? (['proposed-decision'] as const) : []),
  ];
}

/**
 * The pairs of papers that a question compares, newest first: draft and approved minutes, proposed and taken decision, as
 * its words say, of its day and about its matter (by title or text).
 */
export function findPairs(query: Query, view: View): PaperPair[] {
  const kinds = comparedKinds(query);
  return view.documents
    .flatMap((after): PaperPair[] => {
      const before = after.supersedes === null ? null : view.document(after.supersedes);
      return before && kinds.includes(before.kind) ? [{ before, after }] : [];
    })
    .filter(({ before, after }) => [before, after].some((document) => isOfDay(document, query)))
    .filter(({ before, after }) => [before, after].some((document) => isOn(document, query, view)))
    .sort((a, b) => newerFirst(a.after, b.after));
}

function isOfDay({ date }: Document, { day }: Query): boolean {
  return day === null || (date !== null && datesOverlap(date.date, day.date));
}

function isOn(document: Document, { topic }: Query, view: View): boolean {
  if (topic.length === 0) return true;
  const title = paperStems(document);
  const shown = document.passages.filter(({ paragraph }) => view.passage(document.id, paragraph) !== null);
  const words = new Set([...title, ...shown.flatMap(({ text }) => stems(text))]);
  return topic.every(({ alternatives }) => alternatives.some((way) => way.every((stem) => words.has(stem))));
}
