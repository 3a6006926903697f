import type { Passage } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import type { View } from '../search/view.ts';
import { type ReadSentence, readPassage } from './sentence-terms.ts';

/** A sentence of a passage with what was read from it. */
export interface StatedSentence {
  readonly sentence: ReadSentence;
  /** Its place in the passage, from 0. */
  readonly ordinal: number;
  /** The statements read from words of this sentence. */
  readonly statements: readonly Statement[];
}

/** The sentences of a passage in order, each with the statements that a view has of it. */
export function statedSentences(passage: Passage, view: View): StatedSentence[] {
  const statements = view.statementsOf(passage.document, passage.paragraph);
  return readPassage(passage).sentences.map((sentence, ordinal) => ({
    sentence,
    ordinal,
    statements: statements.filter((s) => s.start < sentence.end && s.end > sentence.start),
  }));
}
