import type { Support } from '../../domain/cite.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Scope } from './scope.ts';

/** A pattern of forms of words, each as whole words in any letters. */
export function wholeWords(forms: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${forms})(?![\\p{L}-])`, 'iu');
}

/** The words of a place in its passage. */
export function textOf({ passage, start, end }: Support): string {
  return passage.text.slice(start, end);
}

/** The statements that were read from the words of a place. */
export function statementsIn({ document, passage, start, end }: Support, { view }: Scope): Statement[] {
  return view.statementsOf(document.id, passage.paragraph).filter((s) => s.start < end && s.end > start);
}
