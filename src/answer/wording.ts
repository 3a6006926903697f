import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Evidence } from './evidence.ts';
import { stopped } from './headline.ts';
import { nameDocument } from './naming.ts';

/** A sentence as an answer repeats it: in quotation marks only from a paper whose words are the record's own. */
export function repeat(text: string, document: Document): string {
  if (document.text !== 'verbatim') return stopped(text);
  // What stands between quotation marks is the paper's to the letter: a stop of ours stands outside them.
  return /[.!?…]$/.test(text) ? `“${text}”` : `“${text}”.`;
}

/** On what authority something is said, in brackets: the paper, its date and marks, and the place in it. */
export function authority(document: Document, passage: Passage): string {
  const place =
    passage.label === null || passage.label === '•'
      ? `paragraph ${passage.paragraph}`
      : `point ${passage.label.replace(/\.$/, '')}`;
  return document.text === 'summary'
    ? `(Our summary: ${nameDocument(document)}, ${place}.)`
    : `(${nameDocument(document)}, ${place}.)`;
}

/** A sentence with its authority, as one line of an answer's body. */
export function line({ sentence, document, passage }: Pick<Evidence, 'sentence' | 'document' | 'passage'>): string {
  return `${repeat(sentence.text, document)} ${authority(document, passage)}`;
}
