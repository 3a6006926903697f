import type { Passage } from '../domain/passage.ts';
import { MEANING_HEADS, RATINGS, TERM_HEADS } from '../english/rating-words.ts';

const TERM = new RegExp(`^(?:${TERM_HEADS})$`, 'i');
const MEANING = new RegExp(`^(?:${MEANING_HEADS})$`, 'i');
const RATING = new RegExp(`^(?:${RATINGS})$`, 'i');
const ACRONYM = /^[\p{Lu}\d&/-]{2,10}s?$/u;
const MARK = ' | ';

/** What a row of a table of terms says of its term: the cells under the heads of terms and of meanings. */
export interface RowDefinition {
  readonly term: string;
  readonly meaning: string;
  readonly manner: 'expansion' | 'meaning' | 'key';
  readonly start: number;
  readonly end: number;
}

/** Reads a row of a table whose heads say that it explains terms; null for every other passage. */
export function readRow({ text, columns }: Passage): RowDefinition | null {
  const termAt = columns.findIndex((head) => TERM.test(head));
  const meaningAt = columns.findIndex((head) => MEANING.test(head));
  if (termAt < 0 || meaningAt < 0) return null;
  const cells = text.split(MARK);
  const [term = '', meaning = ''] = [cells[termAt]?.trim(), cells[meaningAt]?.trim()];
  if (term === '' || meaning === '' || cells.length !== columns.length) return null;
  const manner = RATING.test(term) ? 'key' : ACRONYM.test(term) ? 'expansion' : 'meaning';
  return { term: manner === 'key' ? term.toLowerCase() : term, meaning, manner, start: 0, end: text.length };
}
