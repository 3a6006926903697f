import { newerFirst } from '../../evidence/newer-first.ts';
import { dayOf, type Line } from './line.ts';
import type { Scope } from './scope.ts';

/** The papers themselves, newest first, each by its title. */
export function newPapers({ view, holds }: Scope): Line[] {
  return [...view.documents].sort(newerFirst).flatMap((document) => {
    const passage = document.passages.find(({ paragraph }) => view.passage(document.id, paragraph) !== null);
    const words = passage && { document, passage, start: 0, end: passage.text.length };
    return words && holds(words)
      ? [{ lead: `${document.title}, ${dayOf(words)}`, words, readable: true, isForm: true }]
      : [];
  });
}
