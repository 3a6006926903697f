import type { View } from '../search/view.ts';
import type { Previous } from './previous.ts';
import { readFilteredQuestion } from './read-filtered-question.ts';

/** What goes without saying where a question is asked: an entry of the register, by the name it is called. */
export interface Subject {
  readonly kind: 'workstream' | 'body';
  readonly name: string;
}

/**
 * A subject as the turn before the first: "what was decided?" asks of it as it would had it just been spoken of. It has no
 * answer, so nothing of one can be gone on about.
 */
export function spokenOf({ name }: Subject): Previous {
  return { question: name, about: name, date: () => null, choices: () => [], person: () => null };
}

const MEETING = /\bmeetings?\b(?! (?:of|with|between|by)\b)/i;

/**
 * A question for the day of a meeting that says of no body which, as the question for a meeting of the body that goes
 * without saying; null for any other: a meeting is always some body's. `asOf` is YYYY-MM-DD.
 */
export function meetingOf(text: string, { kind, name }: Subject, view: View, asOf: string): string | null {
  if (kind !== 'body' || !MEETING.test(text)) return null;
  const read = readFilteredQuestion(text, view, asOf);
  if (read.kind !== 'query' || read.query.intent !== 'when' || read.query.mentions.length > 0) return null;
  // A body that no register names is a name all the same: "the next Quay Users' meeting".
  if (read.query.topic.some((term) => term.kind === 'name')) return null;
  return text.replace(MEETING, (meeting) => `${meeting} of ${name}`);
}
