import type { Document, DocumentKind } from '../domain/document.ts';

/** Kinds of paper that tell what a meeting did. */
const RECORDS: readonly DocumentKind[] = ['minutes', 'draft-minutes', 'decision-record', 'board-update', 'transcript'];

/** Whether a paper is what a meeting leaves behind. */
export function tellsOfMeeting({ kind }: Document): boolean {
  return RECORDS.includes(kind);
}
