import type { AskedList } from '../domain/asked-list.ts';
import type { Mention } from '../domain/query.ts';
import type { View } from '../search/view.ts';
import { bodiesIn } from './asked-bodies.ts';
import type { ReadIntent } from './intents.ts';
import type { QuestionWord } from './words.ts';

const MEETS = /^(?:meet|meets|met|meetings?|sessions?)$/;
/** Words that carry the form: they name nothing that a meeting must be about. */
const SPENT =
  'meet meets met meeting meetings session sessions next upcoming forthcoming coming soonest date dates day days time long soon many weeks until till due scheduled planned booked held hold take takes taking place go left';

/**
 * The bodies whose next meeting a question asks for, and nothing else: none of them where it names no body ("when do we next
 * meet?"); several where the words fit several ("the next board meeting"). Null where something else is asked.
 */
export function findNextOf(
  words: readonly QuestionWord[],
  mentions: readonly Mention[],
  { intent, quantity }: ReadIntent,
  view: View,
): NonNullable<AskedList['bodies']> | null {
  const isTime = intent === 'when' || intent === 'status' || intent === 'definition' || quantity === 'duration';
  if (!isTime && quantity !== 'count') return null;
  const bodies = mentions.filter(({ kind }) => kind === 'body');
  const known = bodiesIn(words, bodies, view);
  const named = known?.named ?? bodies.map(({ id, names }) => ({ id, names }));
  const isOfBody = (word: QuestionWord): boolean =>
    (known?.words.includes(word) ?? false) || bodies.some(({ start, end }) => word.start >= start && word.end <= end);
  const meets = words.some(({ word }) => MEETS.test(word));
  if (named.length === 0 && !meets) return null;
  const rest = words.filter((word) => !word.stop && !isOfBody(word) && !` ${SPENT} `.includes(` ${word.word} `));
  return rest.length === 0 ? named : null;
}
