import type { Query } from '../domain/query.ts';
import { addDays, earliestDay, formatDate, latestDay } from '../domain/reduced-date.ts';
import type { View } from '../search/view.ts';
import { findAskedDay } from './asked-day.ts';
import {
  completeAbout,
  completeAsking,
  completeDay,
  completeHolder,
  completePerson,
  completePronoun,
  completeSince,
  saysPronoun,
  saysSomeone,
} from './complete-question.ts';
import { asksAlone, asksHolder, asksSinceThen } from './follow-up-forms.ts';
import { isLightStem } from './light-words.ts';
import type { Previous, Reading } from './previous.ts';
import { puttingRight } from './put-right.ts';
import { partsOf, type QuestionParts } from './question-parts.ts';
import { readFilteredQuestion } from './read-filtered-question.ts';
import { ofShiftedYear } from './shift-year.ts';
import type { TurnOpening } from './turn-opening.ts';

type Completed = Omit<Reading, 'completed'>;

/** A turn, and what it may be completed from. */
interface Turn {
  readonly opening: TurnOpening;
  readonly text: string;
  readonly before: Previous;
  /** The last question, and the one that question words are completed from. */
  readonly last: QuestionParts;
  readonly root: QuestionParts;
  readonly view: View;
  readonly asOf: string;
}

/** The full questions that a turn of its form may stand for, the likeliest first; null for a turn of another form. */
type Completer = (turn: Turn) => readonly Completed[] | null;

/** The forms of turns that stand for a full question. The first that a turn has is its own. */
const COMPLETERS: readonly Completer[] = [
  ({ text, before }) => {
    const shifted = ofShiftedYear(text, before.question);
    return shifted === null ? null : alone(shifted);
  },
  ({ text, before, last }) => {
    const side = asksHolder(text);
    const person = side === null ? null : before.person('they');
    const held = side === null || person === null ? null : completeHolder(side, person, last);
    return held === null ? null : alone(held);
  },
  ({ text, before, root }) => {
    const asking = asksAlone(text);
    if (asking === null) return null;
    return root.subject === '' ? [] : [{ question: completeAsking(asking, root), about: before.about }];
  },
  (turn) => {
    const then = asksSinceThen(turn.text);
    return then === null ? null : ofTime(then, turn);
  },
  (turn) => (isDay(turn.text) ? [both(turn, (parts) => completeDay(turn.text, parts))] : null),
  ({ opening, text, before, last, view }) => {
    if (!opening.right || BEGINS.test(text)) return null;
    const spoken = last.query.mentions.find(({ kind }) => kind === 'person')?.name ?? before.person('they');
    return puttingRight(text, last, spoken, view).flatMap(alone);
  },
  ofAside,
  ({ text, before, last }) => {
    const shown = completePerson(text, before.person, last);
    return shown === null ? null : alone(shown);
  },
  ofPronoun,
];

/** The full questions that a turn may stand for, the likeliest first. Never throws. */
export function turnReadings(opening: TurnOpening, before: Previous, view: View, asOf: string): Reading[] {
  if (opening.text === '') return [];
  const root = partsOfQuestion(before.about, view, asOf);
  const last = before.question === before.about ? root : partsOfQuestion(before.question, view, asOf);
  if (!root || !last) return [];
  const turn: Turn = { opening, text: opening.text, before, last, root, view, asOf };
  for (const complete of COMPLETERS) {
    const found = complete(turn);
    if (found !== null) return found.map((completed) => ({ ...completed, completed: true }));
  }
  return [];
}

// The beginnings of a question that says itself what is asked.
const OPENS =
  "(?:(?:who|what|when|where|why|how)(?:['’]?s|['’]?re|['’]?d)?|whom|whose|which|(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|must|may|might)(?:n['’]?t)?|show|list|find|give|tell|define|explain|if|any(?:one|body|thing)?)";
const BEGINS = new RegExp(`^${OPENS}\\b`, 'i');
// A subject may stand before it: "and the roof, who pays for it".
const FULL = new RegExp(`^(?:[^,]{1,60}, )?${OPENS}\\b(?!,)`, 'i');
const LED = /^(?:for|in|at|on|by|from|of|with|about|to|since|until|before|after|during)\b/i;

/** Whether a text asks something by itself, and is no fragment of a question. */
export function asksByItself(text: string): boolean {
  return FULL.test(text);
}

/** Whether a question has next to nothing of its own to be about, so that its "it" must be what was asked before. */
export function namesNothing(text: string, view: View, asOf: string): boolean {
  const read = readFilteredQuestion(text, view, asOf);
  if (read.kind !== 'query') return false;
  const { topic } = read.query;
  const telling = topic.filter(({ kind, alternatives }) => kind !== 'word' || !isLightStem(alternatives[0]?.[0] ?? ''));
  return telling.length <= 1 && telling.every(({ kind }) => kind === 'word');
}

/** The most words of an aside ("and the Joint Committee of Commissioning Groups"). */
const ASIDE = 9;

/** "And workforce?" asks the same of it, or how it stands. */
function ofAside(turn: Turn): Completed[] | null {
  const { opening, text, view, asOf } = turn;
  const isFull = !opening.about && FULL.test(text);
  if (!opening.joined || isFull || text.split(' ').length > ASIDE) return null;
  const named = mentionsIn(text, view, asOf);
  const same = both(turn, (parts) => completeAbout(text, named, parts));
  return LED.test(text) ? [same] : [same, ...alone(`What is the latest on ${text}?`)];
}

function ofPronoun({ text, before, last, root, view, asOf }: Turn): Completed[] | null {
  if (!saysPronoun(text)) return null;
  const whole = completePronoun(text, last) ?? completePronoun(text, root);
  if (whole === null) return [];
  if (namesNothing(text, view, asOf)) return [{ question: completePronoun(text, root) ?? whole, about: before.about }];
  // "What did she say about parking?" is whole but for who she is; "it" beside another matter may be anything.
  return saysSomeone(text) ? alone(whole) : [];
}

function ofTime(then: 'after' | 'before', { before, root }: Turn): Completed[] {
  const date = before.date();
  const day = date && (then === 'after' ? latestDay(date) : earliestDay(date));
  if (!day || root.about === '') return [];
  // "Since" counts its day: what came after a paper begins on the next.
  const since = then === 'after' ? `since ${formatDate(addDays(day, 1))}` : `before ${formatDate(day)}`;
  return [{ question: completeSince(since, root), about: before.about }];
}

function alone(question: string): Completed[] {
  return [{ question, about: question }];
}

function both({ last, root }: Turn, make: (parts: QuestionParts) => string): Completed {
  return { question: make(last), about: make(root) };
}

function partsOfQuestion(question: string, view: View, asOf: string): QuestionParts | null {
  const read = readFilteredQuestion(question, view, asOf);
  return read.kind === 'unsupported' ? null : partsOf(read.query);
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
