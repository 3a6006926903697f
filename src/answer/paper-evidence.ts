import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Query } from '../domain/query.ts';
import { cover, weighTopic } from '../evidence/coverage.ts';
import { statedSentences } from '../evidence/stated-sentences.ts';
import type { View } from '../search/view.ts';
import type { Evidence } from './evidence.ts';

/**
 * The sentences of some passages of a paper with how they speak of a query, without a search: what a paper on a matter
 * says of it need not name it again in each paragraph.
 */
export function evidenceIn(
  document: Document,
  query: Query,
  view: View,
  wanted: (passage: Passage) => boolean,
): Evidence[] {
  const topic = weighTopic(query, view);
  return document.passages
    .filter((passage) => view.passage(document.id, passage.paragraph) && wanted(passage))
    .flatMap((passage) =>
      statedSentences(passage, view).map((stated) => ({
        document,
        passage,
        ...stated,
        coverage: cover(topic, document, passage, stated.ordinal),
      })),
    );
}
