import type { Support } from '../../domain/cite.ts';
import { knownDate } from '../../domain/date-phrase.ts';
import { formatDate, hasYear, latestDay } from '../../domain/reduced-date.ts';
import type { DateStatement } from '../../domain/statement.ts';
import { DECISION_TO_COME, TO_DECIDE, WILL } from '../../english/brief-words.ts';
import { isLastWord } from '../last-word.ts';
import { putOff } from './decided.ts';
import { dayOf, type Line, linesOf } from './line.ts';
import { statementsIn, textOf, wholeWords } from './place-words.ts';
import type { Scope } from './scope.ts';

const TO_COME = wholeWords(
  `(?:${WILL})\\s+(?:(?!not\\b|never\\b|no\\b)[\\p{L}'’-]+\\s+){0,3}?(?:${TO_DECIDE})|${DECISION_TO_COME}`,
);

/** Whether a sentence says that something is still to be decided. */
export function isToCome(place: Support): boolean {
  return TO_COME.test(textOf(place)) && !textOf(place).endsWith('?');
}

/** How many sentences are followed into later papers. */
const FOLLOWED = 12;

/** Decisions that papers say are still to be taken and of which no later paper speaks, and those put off, newest first. */
export function decisionsDue(scope: Scope): Line[] {
  const off = putOff(scope).filter(({ words }) => words !== null && isLastWord(words, scope.view));
  const announced = scope.sentences
    .filter((place) => place.passage.form !== 'row' && isToCome(place))
    .filter((place) => !statementsIn(place, scope).some((s) => s.kind === 'decision' && s.standing === 'own'))
    .slice(0, FOLLOWED)
    .filter((place) => isLastWord(place, scope.view));
  return [...off, ...linesOf(announced, (place) => dueWords(place, scope))];
}

/** The day of the paper, and the day that the sentence gives for what is to be decided. */
function dueWords(place: Support, scope: Scope): string {
  const date = statementsIn(place, scope).find((s): s is DateStatement => s.kind === 'date' && isAnnounced(s));
  if (!date) return dayOf(place);
  const day = knownDate(date.when);
  const words = `${formatDate(day)}${date.when.readAs === null ? '' : ' (year worked out)'}`;
  return (latestDay(day) ?? '') < scope.asOf ? `${dayOf(place)}, was due ${words}` : `${dayOf(place)}, due ${words}`;
}

function isAnnounced({ when }: DateStatement): boolean {
  return (when.direction === 'future' || when.direction === 'deadline') && hasYear(knownDate(when));
}
