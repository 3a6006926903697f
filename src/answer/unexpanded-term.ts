import type { Query } from '../domain/query.ts';
import { EXPANSION } from '../english/wanted-words.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';

const ASKS = new RegExp(`\\b(?:${EXPANSION})\\b`, 'i');

/**
 * The short form whose full words a question asks for where papers use it and none says what it stands for: a sentence that
 * only uses it is no answer. Null where one does, where it stands nowhere, or something else is asked.
 */
export function unexpandedTerm({ text, topic }: Query, view: View): string | null {
  const [term, ...others] = topic;
  if (!term || others.length > 0 || !ASKS.test(text)) return null;
  const own = stems(term.words);
  const isUsed = own.length > 0 && own.every((stem) => view.index.documentFrequency(stem) > 0);
  const isTold = view.statements.some(
    (statement) => statement.kind === 'definition' && stems(statement.term).join(' ') === own.join(' '),
  );
  return isUsed && !isTold ? term.words : null;
}
