import type { Document, DocumentKind } from '../domain/document.ts';
import type { ReducedDate } from '../domain/reduced-date.ts';
import { newerFirst } from '../evidence/newer-first.ts';
import type { View } from '../search/view.ts';
import { ofPaper, type Row, rowOf } from './row.ts';

/** The papers of a view, newest first. What is cited of each is its first passage. */
export function paperRows(view: View): readonly Row[] {
  return [...view.documents].sort(newerFirst).flatMap((document) => {
    const passage = document.passages.find((p) => view.passage(p.document, p.paragraph));
    if (!passage) return [];
    return [
      rowOf({
        id: document.id,
        kind: 'paper',
        name: document.title,
        ...ofPaper(document),
        text: document.kind,
        by: [{ document, passage, start: 0, end: passage.text.length }],
      }),
    ];
  });
}

/** The kinds of paper that a meeting leaves: one of each day is one meeting. */
const OF_MEETINGS: ReadonlySet<DocumentKind> = new Set([
  'minutes',
  'draft-minutes',
  'decision-record',
  'board-update',
  'transcript',
]);

/** Whether a paper is what a meeting left, and tells its day. */
export function isOfMeeting({ kind, date }: Document): boolean {
  return date !== null && OF_MEETINGS.has(kind);
}

/** The days on which the given papers record a meeting, each once; undated papers tell of none. */
export function metOn(papers: readonly Document[]): readonly ReducedDate[] {
  return [...new Set(papers.filter(isOfMeeting).flatMap(({ date }) => date?.date ?? []))];
}
