import { isFiltering } from '../domain/filter.ts';
import type { Query, ReadQuestion, UnsupportedReason } from '../domain/query.ts';
import type { View } from '../search/view.ts';
import { asksNothing, isCallForHelp } from './call-for-help.ts';
import { readOperators } from './operators.ts';
import { readOwnPapers } from './own-papers.ts';
import { readQuestion } from './read-question.ts';
import { tidyText } from './tidy-text.ts';
import { unsupportedReason } from './unsupported.ts';

/**
 * Reads a question with its operators: they are taken off first, the rest is read as any question is. Operators alone
 * ask for the list of what matches. `asOf` is YYYY-MM-DD. Never throws.
 */
export function readFilteredQuestion(text: string, view: View, asOf: string): ReadQuestion {
  const reason = saysNoQuestion(text) ?? unsupportedReason(tidyText(text));
  if (reason) return { kind: 'unsupported', reason };
  const operators = readOwnPapers(text, view) ?? readOperators(text, view);
  const { filter, hints, understood } = operators;
  if (!isFiltering(filter) && hints.length === 0) return readQuestion(text, view, asOf);
  const bare = !/[\p{L}\p{N}]/u.test(operators.text);
  if (bare && !isFiltering(filter)) return { kind: 'unsupported', reason: 'operators', hints };
  // A question of operators alone is read from a word of its own, so that all fields of a query have their values.
  const read = readQuestion(bare ? 'papers' : operators.text, view, asOf);
  if (read.kind === 'unsupported') return { ...read, hints };
  const query: Query = {
    ...read.query,
    text: operators.text,
    filter,
    hints,
    day: operators.day ?? read.query.day,
    understood: [...(bare ? [] : read.query.understood), ...understood],
    ...intentOf(read.query, filter.decided !== null, filter.alone),
    ...(bare ? { topic: [], mentions: [] } : {}),
  };
  return read.kind === 'ambiguous' && !filter.alone
    ? { kind: 'ambiguous', query, word: read.word }
    : { kind: 'query', query };
}

/** What a text is that neither asks of the record nor is meant to. */
function saysNoQuestion(text: string): UnsupportedReason | null {
  if (isCallForHelp(text)) return 'help';
  return asksNothing(text) ? 'courtesy' : null;
}

function intentOf(query: Query, decided: boolean, alone: boolean): Pick<Query, 'intent' | 'force'> {
  const open = query.intent === 'status' || query.intent === 'documents' || query.intent === 'passages';
  if (decided && (alone || open)) return { intent: 'decision', force: null };
  return { intent: alone ? 'documents' : query.intent, force: query.force };
}
