import { type Answer, everyChoice } from '../domain/answer.ts';
import { type Context, EARLIER, type Leaning } from '../domain/conversation.ts';
import { passageKey } from '../domain/corpus.ts';
import { type AskedTurn, asItStands, type FollowUp, followUp } from '../question/follow-up.ts';
import type { Previous, Reading } from '../question/previous.ts';
import { meetingOf, type Subject, spokenOf } from '../question/standing-subject.ts';
import type { View } from '../search/view.ts';
import { type Asking, answerQuestion } from './answer-question.ts';
import { more, showSource } from './asides.ts';
import { lackingOfAnswer, saysOfAnswer, tellOfAnswer } from './of-answer/tell-of-answer.ts';
import { personShown } from './person-shown.ts';

/** An answer, and what the next turn of the conversation needs. */
export interface Turn {
  readonly answer: Answer;
  /** Null until a question about the record has been asked. */
  readonly context: Context | null;
}

/**
 * Answers a text as the next turn of a conversation. A follow-up is completed into a full question, which the answer
 * carries as its `question` and names in `understood`; "more" and "show the source" go on about the last answer. Every
 * other turn leans on what was asked and shown before: it ranks and takes nothing away. Nothing but `before` is remembered.
 * `subject` is what goes without saying where nothing has been asked before. Never throws.
 */
export function answerInConversation(
  text: string,
  before: Context | null,
  view: View,
  asking: Asking,
  subject: Subject | null = null,
): Turn {
  let last: Answer | null = null;
  const lastAnswer = (question: string): Answer => {
    last ??= answerQuestion(question, view, { ...asking, leaning: before?.leaning ?? null });
    return last;
  };
  const previous: Previous | null = before && {
    question: before.question,
    about: before.about,
    date: () => lastAnswer(before.question).citations[0]?.document.date ?? null,
    choices: () => everyChoice(lastAnswer(before.question)),
    person: (pronoun) => personShown(lastAnswer(before.question), pronoun),
  };
  const next = followUp(text, previous ?? (subject && spokenOf(subject)), view, asking.asOf);
  if (before) return goOn(text, next, before, lastAnswer(before.question), view, asking);
  const asked = next.kind === 'question' ? next : asItStands(text);
  const meeting = subject && !asked.readings[0].completed ? meetingOf(text, subject, view, asking.asOf) : null;
  // What goes without saying is meant, whether it has an answer or not: an answer about all the rest would be none to it.
  const meant = subject && asked.readings[0].completed ? { ...asked, readings: [asked.readings[0]] as const } : asked;
  return askedTurn(text, meeting === null ? meant : completedAs(meeting), null, null, view, asking);
}

function completedAs(question: string): AskedTurn {
  return { ...asItStands(question), readings: [{ question, about: question, completed: true }] };
}

/** The next turn after an answer: of that answer, or a question that leans on it. */
function goOn(text: string, next: FollowUp, before: Context, last: Answer, view: View, asking: Asking): Turn {
  if (next.kind === 'more') return more(text, before, last, view, asking);
  if (next.kind === 'source') return { answer: showSource(text, next.citation, last, view, asking), context: before };
  const { ofAnswer } = next;
  const told = ofAnswer && tellOfAnswer(ofAnswer, text, last, view, asking);
  if (told) return { answer: told, context: before };
  const turn = askedTurn(text, next, before, next.afresh ? null : leaningOn(before, last), view, asking);
  return ofAnswer && last.answered && !saysOfAnswer(ofAnswer, turn.answer, last)
    ? { answer: lackingOfAnswer(ofAnswer, text, last, view, asking), context: before }
    : turn;
}

/** The answer to the first reading that has one; where none has, to the first. */
function askedTurn(
  text: string,
  { readings }: AskedTurn,
  before: Context | null,
  leaning: Leaning | null,
  view: View,
  asking: Asking,
): Turn {
  const [first, ...others] = readings;
  const ask = ({ question, completed }: Reading): Answer => {
    const leant = answerQuestion(question, view, { ...asking, leaning });
    // What it leans on takes nothing away from a question that was completed: it says all by itself.
    if (leant.answered || !completed || leaning === null) return leant;
    const alone = answerQuestion(question, view, asking);
    return alone.answered ? alone : leant;
  };
  let reading = first;
  let answer = ask(first);
  for (const other of others) {
    if (answer.answered || answer.kind === 'ambiguous') break;
    const found = ask(other);
    if (found.answered) [reading, answer] = [other, found];
  }
  if (answer.kind === 'unsupported') return { answer, context: before };
  const completed = { words: text.trim(), as: `question “${reading.question}”` };
  return {
    answer: reading.completed ? { ...answer, understood: [completed, ...answer.understood] } : answer,
    context: { question: reading.question, about: reading.about, shown: 0, leaning },
  };
}

/** What a question leans on after another. */
function leaningOn({ question, leaning }: Context, { citations, nearest }: Answer): Leaning {
  const shown = [...citations, ...nearest].map(({ document, paragraph }) => passageKey(document.id, paragraph));
  return { questions: [question, ...(leaning?.questions ?? [])].slice(0, EARLIER), shown: [...new Set(shown)] };
}
