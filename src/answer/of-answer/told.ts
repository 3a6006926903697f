import type { Answer } from '../../domain/answer.ts';
import type { Document } from '../../domain/document.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Statement } from '../../domain/statement.ts';
import { type ReadSentence, readPassage } from '../../evidence/sentence-terms.ts';
import type { View } from '../../search/view.ts';

/** What an answer told: the passage that it stands on, and the sentences of it that were said. */
export interface Told {
  readonly answer: Answer;
  readonly document: Document;
  readonly passage: Passage;
  /** The sentence that it stands on. */
  readonly sentence: ReadSentence;
  /** Its place among those of the passage, from 0. */
  readonly ordinal: number;
  /** What was read of the sentence. */
  readonly statements: readonly Statement[];
}

/** What an answer told, in the view of whoever asks on; null where it was none, or only the register says it. */
export function toldBy(answer: Answer, view: View): Told | null {
  const [first] = answer.citations;
  if (!answer.answered || !first) return null;
  const document = view.document(first.document.id);
  const passage = view.passage(first.document.id, first.paragraph);
  if (!document || !passage) return null;
  const from = Math.max(0, passage.text.indexOf(first.quote));
  const { sentences } = readPassage(passage);
  const quoted = sentences.filter(({ start, end }) => end > from && start < from + first.quote.length);
  // Of two sentences that are quoted the one that holds what stands in front is meant.
  const lead = answer.lead?.toLowerCase() ?? '';
  const told = quoted.find(({ text }) => lead !== '' && text.toLowerCase().includes(lead)) ?? quoted[0];
  const ordinal = told ? sentences.indexOf(told) : -1;
  const sentence = sentences[ordinal];
  if (!sentence) return null;
  const statements = view
    .statementsOf(passage.document, passage.paragraph)
    .filter((s) => s.start < sentence.end && s.end > sentence.start);
  return { answer, document, passage, sentence, ordinal, statements };
}
