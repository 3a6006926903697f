import type { View } from '../search/view.ts';
import { asksNothing, isCallForHelp } from './call-for-help.ts';
import { asksForMore, asksForSource, asksOfAnswer, type OfAnswer, picksChoice } from './follow-up-forms.ts';
import { toldApart } from './namesakes.ts';
import type { Previous, Reading } from './previous.ts';
import { turnOpening } from './turn-opening.ts';
import { asksByItself, namesNothing, turnReadings } from './turn-readings.ts';

/** What a text of a conversation asks. */
export type FollowUp =
  | AskedTurn
  /** Further evidence for the same question. */
  | { readonly kind: 'more' }
  /** Where the original is of a citation, from 1; 0 for all. */
  | { readonly kind: 'source'; readonly citation: number };

/** A question, by its readings, the likeliest first: the first that has an answer is meant. */
export interface AskedTurn {
  readonly kind: 'question';
  readonly readings: readonly [Reading, ...Reading[]];
  /** What it asks of the answer before, which goes before its readings; null for nothing. */
  readonly ofAnswer: OfAnswer | null;
  /** Whether it leaves what was asked before, and leans on nothing. */
  readonly afresh: boolean;
}

/** A text as a question of its own. */
export function asItStands(question: string): AskedTurn {
  return {
    kind: 'question',
    readings: [{ question, about: question, completed: false }],
    ofAnswer: null,
    afresh: false,
  };
}

/**
 * Reads a text as the next turn of a conversation. A full question stands for itself and drops what came before; "who?",
 * "and workforce?", "since then?" are completed from the last full question, "who said so?" asks of what was answered.
 * `asOf` is YYYY-MM-DD. Never throws.
 */
export function followUp(text: string, before: Previous | null, view: View, asOf: string): FollowUp {
  const itself = asItStands(text);
  if (!before || text.length > LONGEST || isCallForHelp(text) || asksNothing(text)) return itself;
  const opening = turnOpening(text);
  if (opening.away) return { ...asItStands(opening.text), afresh: true };
  const choice = choiceOf(opening.text, before);
  if (choice !== null) return { ...itself, readings: [{ question: choice, about: choice, completed: true }] };
  if (asksForMore(opening.text)) return { kind: 'more' };
  const citation = asksForSource(opening.text);
  if (citation !== null) return { kind: 'source', citation };
  const completed = turnReadings(opening, before, view, asOf);
  // Who names nothing new goes on speaking of the same.
  const about = !opening.right && namesNothing(text, view, asOf) ? before.about : text;
  // A fragment asks nothing by itself: it is read as it was put only where it stands for no question before it.
  const own = completed.length > 0 && !asksByItself(opening.text) ? [] : [{ question: text, about, completed: false }];
  const [first = itself.readings[0], ...others] = [...completed, ...own];
  return { ...itself, readings: [first, ...others], ofAnswer: asksOfAnswer(opening.text) };
}

/** A longer text is no aside. */
const LONGEST = 160;

function choiceOf(text: string, before: Previous): string | null {
  const at = picksChoice(text);
  const choices = at !== null || !asksByItself(text) ? before.choices() : [];
  const labels = choices.map(({ label }) => label);
  const told = at ?? toldApart(text, labels);
  return (told === null ? null : choices[told]?.question) ?? null;
}
