import type { Answer } from '../../domain/answer.ts';
import { latestDay } from '../../domain/reduced-date.ts';
import type { OfAnswer } from '../../question/follow-up-forms.ts';
import type { View } from '../../search/view.ts';
import type { Asking } from '../answer-question.ts';
import { aside } from '../asides.ts';
import type { Draft } from '../draft.ts';
import { searchedInWords, UNANSWERED } from '../not-found.ts';
import { composeDay } from './day.ts';
import { composeLater } from './later.ts';
import { composeReason, givesReason } from './reason.ts';
import { composeSpeaker } from './speaker.ts';
import { type Told, toldBy } from './told.ts';

const COMPOSERS: Record<OfAnswer, (told: Told, view: View) => Draft | null> = {
  speaker: composeSpeaker,
  day: composeDay,
  reason: composeReason,
  later: composeLater,
};

/** What is said where nothing was found for what is asked of an answer. */
const LACKING: Record<OfAnswer, string> = {
  speaker: 'I found no one named as having said that.',
  day: 'I found no date for that.',
  reason: 'I found no reason given for that.',
  later: 'I found nothing later on that: the last word found is the one above.',
};

/** Says that nothing was found for what is asked of an answer, and shows what it stood on. */
export function lackingOfAnswer(asks: OfAnswer, text: string, last: Answer, view: View, asking: Asking): Answer {
  const said = `${LACKING[asks]} Searched: ${searchedInWords(view)}.`;
  const nearest = last.citations.slice(0, 1);
  return {
    ...aside(text, 0, last, view, asking),
    ...UNANSWERED,
    kind: 'not-found',
    headline: said,
    nearest,
    choices: [],
  };
}

/** Whether an answer found in other words says what is asked of the answer before, and not only that answer again. */
export function saysOfAnswer(asks: OfAnswer, { answered, headline, citations }: Answer, last: Answer): boolean {
  if (!answered) return false;
  if (asks === 'reason') return givesReason(headline);
  const place = ([first]: Answer['citations']): string => `${first?.document.id}#${first?.paragraph}`;
  return asks !== 'later' || place(citations) !== place(last.citations);
}

/** Answers what is asked of the answer before, from the passage that it stood on; null where that does not say. */
export function tellOfAnswer(asks: OfAnswer, text: string, last: Answer, view: View, asking: Asking): Answer | null {
  const told = toldBy(last, view);
  const made = told && COMPOSERS[asks](told, view);
  if (!made) return null;
  const { basis: _, warnings, ...said } = made;
  const dates = said.citations.flatMap(({ document: { date } }) => (date && latestDay(date) ? [date] : [])).sort();
  return {
    ...aside(text, 0, last, view, asking),
    ...said,
    kind: 'found',
    answered: true,
    nearest: [],
    choices: [],
    latestEvidence: dates.at(-1) ?? null,
    warnings: [...last.warnings, ...warnings],
  };
}
