import type { Choice } from '../domain/answer.ts';
import type { Query } from '../domain/query.ts';
import { addDays, earliestDay, formatDate, latestDay, type ReducedDate } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import { findAskedDay } from './asked-day.ts';
import {
  completeAbout,
  completeAsking,
  completeDay,
  completePronoun,
  completeSince,
  saysPronoun,
  saysSomeone,
} from './complete-question.ts';
import {
  asksAlone,
  asksForMore,
  asksForSource,
  asksSinceThen,
  type Joined,
  picksChoice,
  withoutJoins,
} from './follow-up-forms.ts';
import { isLightStem } from './light-words.ts';
import { partsOf, type QuestionParts } from './question-parts.ts';
import { readFilteredQuestion } from './read-filtered-question.ts';

/** The turn before: its full question, and what its answer gives a follow-up to stand on, worked out when asked for. */
export interface Previous {
  readonly question: string;
  /** What question words asked alone are completed from; see `Context`. */
  readonly about: string;
  /** The date of the paper its answer stands on; null where it has none. */
  readonly date: () => ReducedDate | null;
  readonly choices: () => readonly Choice[];
}

/** What a text of a conversation asks. */
export type FollowUp =
  /** A full question, `completed` from the one before or as it was put. */
  | { readonly kind: 'question'; readonly question: string; readonly about: string; readonly completed: boolean }
  /** Further evidence for the same question. */
  | { readonly kind: 'more' }
  /** Where the original is of a citation, from 1; 0 for all. */
  | { readonly kind: 'source'; readonly citation: number };

/**
 * Reads a text as the next turn of a conversation. A full question stands for itself and drops what came before; "who?",
 * "and workforce?", "since then?" are completed from the last full question. `asOf` is YYYY-MM-DD. Never throws.
 */
export function followUp(text: string, before: Previous | null, view: View, asOf: string): FollowUp {
  const itself: FollowUp = { kind: 'question', question: text, about: text, completed: false };
  if (!before || text.length > LONGEST) return itself;
  const joined = withoutJoins(text);
  const choice = choiceOf(joined.text, before);
  if (choice) return { kind: 'question', question: choice, about: choice, completed: true };
  if (asksForMore(joined.text)) return { kind: 'more' };
  const citation = asksForSource(joined.text);
  if (citation !== null) return { kind: 'source', citation };
  const completed = complete(joined, before, view, asOf);
  return completed === null ? itself : { kind: 'question', ...completed, completed: true };
}

/** A longer text is no aside. */
const LONGEST = 160;

function choiceOf(text: string, before: Previous): string | null {
  const at = picksChoice(text);
  const choices = at !== null || !FULL.test(text) ? before.choices() : [];
  const picked = at !== null ? choices[at] : choices.find(({ label }) => label.toLowerCase() === text.toLowerCase());
  return picked?.question ?? null;
}

interface Completed {
  readonly question: string;
  readonly about: string;
}

function complete(joined: Joined, before: Previous, view: View, asOf: string): Completed | null {
  const { text } = joined;
  const asking = asksAlone(text);
  const then = asksSinceThen(text);
  const day = isDay(text);
  const pronoun = saysPronoun(text);
  if (text === '' || !(asking || then || day || joined.joined || pronoun)) return null;
  const root = partsOfQuestion(before.about, view, asOf);
  const last = before.question === before.about ? root : partsOfQuestion(before.question, view, asOf);
  if (!root || !last) return null;
  const asks = (question: string | null): Completed | null =>
    question === null ? null : { question, about: before.about };
  const both = (make: (parts: QuestionParts) => string): Completed => ({ question: make(last), about: make(root) });
  if (asking) return root.subject === '' ? null : asks(completeAsking(asking, root));
  if (then) return asks(completeThen(then, before, root));
  if (day) return both((parts) => completeDay(text, parts));
  const full = !joined.about && FULL.test(text);
  if (joined.joined && !full && text.split(' ').length <= ASIDE) {
    const named = mentionsIn(text, view, asOf);
    return both((parts) => completeAbout(text, named, parts));
  }
  if (!pronoun) return null;
  const whole = completePronoun(text, last) ?? completePronoun(text, root);
  if (standsOnPronoun(text, view, asOf)) return asks(completePronoun(text, root) ?? whole);
  // "What did she say about parking?" is whole but for who she is; "it" beside another matter may be anything.
  return whole !== null && saysSomeone(text) ? { question: whole, about: whole } : null;
}

// The beginnings of a question that says itself what is asked.
const FULL =
  /^(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|must|may|might|show|list|find|give|tell|define|explain)\b/i;

/** The most words of an aside ("and the Joint Committee of Commissioning Groups"). */
const ASIDE = 9;

function partsOfQuestion(question: string, view: View, asOf: string): QuestionParts | null {
  const read = readFilteredQuestion(question, view, asOf);
  return read.kind === 'unsupported' ? null : partsOf(read.query);
}

function completeThen(then: 'after' | 'before', before: Previous, parts: QuestionParts): string | null {
  const date = before.date();
  const day = date && (then === 'after' ? latestDay(date) : earliestDay(date));
  if (!day || parts.about === '') return null;
  // "Since" counts its day: what came after a paper begins on the next.
  return completeSince(then === 'after' ? `since ${formatDate(addDays(day, 1))}` : `before ${formatDate(day)}`, parts);
}

/** Whether a text is a day, month or year and nothing else, with or without its preposition. */
function isDay(text: string): boolean {
  if (/^(?:1[89]|20)\d\d$/.test(text)) return true;
  const found = findAskedDay(text);
  return (
    found !== null &&
    text.slice(found.end).trim() === '' &&
    /^(?:in|on|of|at|by|from|since|after|before|during|for|as of|until|back in)?\s*(?:the\s*)?$/i.test(
      text.slice(0, found.start),
    )
  );
}

function mentionsIn(text: string, view: View, asOf: string): Query['mentions'] {
  const read = readFilteredQuestion(text, view, asOf);
  return read.kind === 'unsupported' ? [] : read.query.mentions;
}

/** Whether a question has next to nothing of its own to be about, so that its "it" must be what was asked before. */
function standsOnPronoun(text: string, view: View, asOf: string): boolean {
  const read = readFilteredQuestion(text, view, asOf);
  if (read.kind !== 'query') return false;
  const { topic } = read.query;
  const telling = topic.filter(({ kind, alternatives }) => kind !== 'word' || !isLightStem(alternatives[0]?.[0] ?? ''));
  return telling.length <= 1 && telling.every(({ kind }) => kind === 'word');
}
