import type { Citation } from '../domain/answer.ts';
import type { Query } from '../domain/query.ts';
import { type Coverage, cover, weighTopic } from '../evidence/coverage.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import type { View } from '../search/view.ts';

/**
 * How well the words of a citation speak of what was asked, 0 to 1: the share of the topic that a sentence of it speaks of,
 * times how near to the sentence that stands.
 */
export function strengthOf(citation: Citation, query: Query, view: View): number {
  return Math.max(0, ...coveragesOf(citation, query, view).map(({ share, strength }) => share * strength));
}

function coveragesOf({ document: { id }, paragraph, quote }: Citation, query: Query, view: View): Coverage[] {
  const document = view.document(id);
  const passage = view.passage(id, paragraph);
  if (!document || !passage) return [];
  const topic = weighTopic(query, view);
  const from = Math.max(0, passage.text.indexOf(quote));
  return readPassage(passage).sentences.flatMap(({ start, end }, ordinal) =>
    start < from + quote.length && end > from ? [cover(topic, document, passage, ordinal)] : [],
  );
}
