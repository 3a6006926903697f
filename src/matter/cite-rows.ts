import type { Citation, Entry } from '../domain/answer.ts';
import { citationOf, type Support } from '../domain/cite.ts';
import type { Row } from './row.ts';

/**
 * The rows as entries with what they stand on: the citations in the order of the rows, each once; of a row its own first, and
 * last the one of its latest word.
 */
export function citeRows(rows: readonly Row[]): { entries: Entry[]; citations: Citation[] } {
  const citations: Citation[] = [];
  const known = new Map<string, number>();
  const cite = (support: Support): number => {
    const citation = citationOf(support);
    const key = JSON.stringify([citation.document.id, citation.paragraph, citation.quote]);
    const at = known.get(key) ?? citations.push(citation) - 1;
    known.set(key, at);
    return at;
  };
  const entries = rows.map(({ by, later, ...row }) => ({
    ...row,
    citations: [...by, ...(later ? [later.by] : [])].map(cite),
  }));
  return { entries, citations };
}
