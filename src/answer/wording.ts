import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { placed } from '../domain/placed.ts';
import type { Evidence } from './evidence.ts';
import { stopped } from './headline.ts';
import { nameDocument } from './naming.ts';

/** A sentence as an answer repeats it: in quotation marks only from a paper whose words are the record's own. */
export function repeat(text: string, document: Pick<Document, 'text'>): string {
  if (document.text !== 'verbatim') return stopped(text);
  // What stands between quotation marks is the paper's to the letter: a stop of ours stands outside them.
  return /[.!?…]$/.test(text) ? `“${text}”` : `“${text}”.`;
}

/** On what authority something is said: the paper, its date and marks, and the place in it, as words without brackets. */
export function authorityOf(document: Document, passage: Passage): string {
  const place =
    passage.label === null || passage.label === '•'
      ? `paragraph ${passage.paragraph}`
      : `point ${passage.label.replace(/\.$/, '')}`;
  const unconfirmed = document.unconfirmed ? ', imported and not yet confirmed by a person' : '';
  const named = `${nameDocument(document)}, ${placed(passage.page, place)}${unconfirmed}`;
  return document.text === 'summary' ? `Our summary: ${named}` : named;
}

/** The same in brackets, behind one of several sentences that stand on different papers. */
export function authority(document: Document, passage: Passage): string {
  return `(${authorityOf(document, passage)}.)`;
}

/** A sentence as one line of an answer's body. */
export function line({ sentence, document }: Pick<Evidence, 'sentence' | 'document'>): string {
  return repeat(sentence.text, document);
}
