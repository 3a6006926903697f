import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Query } from '../domain/query.ts';
import { cover, weighTopic } from '../evidence/coverage.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
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
    .flatMap((passage) => {
      const statements = view.statementsOf(document.id, passage.paragraph);
      return readPassage(passage).sentences.map((sentence, ordinal) => ({
        document,
        passage,
        sentence,
        ordinal,
        statements: statements.filter((s) => s.start < sentence.end && s.end > sentence.start),
        coverage: cover(topic, document, passage, ordinal),
      }));
    });
}
