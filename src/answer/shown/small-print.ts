import type { Answer } from '../../domain/answer.ts';
import { formatDate } from '../../domain/reduced-date.ts';

/** How fresh an answer is, in a sentence: when it was looked up, in how many papers, and how new the newest is. */
export function freshnessWords({ asOf, searched: { documents, to } }: Answer): string {
  const papers = documents === 1 ? '1 paper' : `${documents} papers`;
  const newest = to === null ? '' : `; ${documents === 1 ? 'it' : 'the newest'} is of ${formatDate(to)}`;
  return `Looked up on ${formatDate(asOf)} in ${papers}${newest}.`;
}

/** Readings that changed what was asked: a word put right, a filter, a question completed from the one before. */
const CHANGED = /^(?:word |only |question “|about the answer )/;

/** How the question was read, where that changed something; null elsewhere. */
export function changedReading({ understood }: Answer): string | null {
  const changed = understood.filter(({ as }) => CHANGED.test(as));
  if (changed.length === 0) return null;
  return `Read as: ${changed.map(({ words, as }) => `“${words}” = ${as}`).join('; ')}.`;
}
