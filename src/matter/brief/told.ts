import type { Support } from '../../domain/cite.ts';
import type { FigureStatement } from '../../domain/statement.ts';
import { CONCERN, PROGRESS, RATING, TROUBLE } from '../../english/brief-words.ts';
import { isActionRow } from '../action-row.ts';
import { substance } from '../substance.ts';
import { isMove } from './dates.ts';
import { isToCome } from './due.ts';
import { dayOf, type Line, linesOf } from './line.ts';
import { statementsIn, textOf, wholeWords } from './place-words.ts';
import type { Scope } from './scope.ts';

const CONCERNED = wholeWords(CONCERN);
const TROUBLED = wholeWords(TROUBLE);
const PROGRESSES = wholeWords(PROGRESS);
const RATED = wholeWords(RATING);
const CELL = /^(?:red|amber|green|(?:red|amber)[/-](?:amber|green))$/i;

/** How many papers may tell how a matter stands, the newest that speak of it. */
const PAPERS = 3;
/** What a sentence must weigh to tell how something stands, where any does. */
const ENOUGH = 2;

/**
 * The latest word: what the newest papers that speak of the subject tell of it, the most telling first. Decisions, actions
 * and what somebody is worried about have headings of their own.
 */
export function standing(scope: Scope): Line[] {
  const weighed = scope.sentences
    .filter((place) => isTelling(place) && !isActionRow(place) && !hasItsOwnHeading(place, scope))
    .map((place, at) => ({ place, at, weight: weightOf(place, scope) }));
  const telling = weighed.filter(({ weight }) => weight >= ENOUGH);
  const chosen = telling.length > 0 ? telling : weighed;
  const papers = [...new Set(chosen.map(({ place }) => place.document))].slice(0, PAPERS);
  const [newest = [], ...before] = papers.map((document) =>
    chosen
      .filter(({ place }) => place.document === document)
      .sort((a, b) => b.weight - a.weight || a.at - b.at)
      .map(({ place }) => place),
  );
  const next = before.flatMap((places) => places.slice(0, 1));
  return linesOf([...newest.slice(0, 1), ...next.slice(0, 1), ...newest.slice(1), ...next.slice(1)], dayOf);
}

function hasItsOwnHeading(place: Support, scope: Scope): boolean {
  return (
    CONCERNED.test(textOf(place)) ||
    isToCome(place) ||
    isMove(place, scope) ||
    statementsIn(place, scope).some(({ kind }) => kind === 'decision' || kind === 'action' || kind === 'attendance')
  );
}

function weightOf(place: Support, scope: Scope): number {
  const text = textOf(place);
  const statements = statementsIn(place, scope);
  const told = substance({ text, statements, headed: place.passage.headings.length > 1 });
  return told + Number(PROGRESSES.test(text)) + Number(statements.some(({ kind }) => kind === 'figure')) / 2;
}

/** How the papers themselves rate the subject, newest first; a rating is never worked out. */
export function ratings(scope: Scope): Line[] {
  const rated = scope.sentences.filter((place) =>
    place.passage.form === 'row'
      ? place.passage.text.split('|').some((cell) => CELL.test(cell.trim()))
      : RATED.test(textOf(place)),
  );
  return linesOf(rated, dayOf);
}

/** What somebody is worried about or warns of, newest paper first, then what is told of as not well. */
export function concerns(scope: Scope): Line[] {
  const told = scope.sentences.filter((place) => isTelling(place) && !isActionRow(place));
  const voiced = told.filter((place) => CONCERNED.test(textOf(place)));
  const troubled = told.filter((place) => !CONCERNED.test(textOf(place)) && TROUBLED.test(textOf(place)));
  return linesOf([...voiced, ...troubled], dayOf);
}

/** The least words of a sentence that tells something by itself: "An objection not carried out." is a name. */
const LEAST_WORDS = 6;

function isTelling(place: Support): boolean {
  const text = textOf(place);
  return !text.endsWith('?') && text.split(/\s+/).length >= LEAST_WORDS;
}

const UNITS: readonly string[] = ['GBP', 'percent'];

/** Sentences with sums, shares and counts: those of the newest paper that has any first, of one paper sums before counts. */
export function figures(scope: Scope): Line[] {
  const told = scope.sentences
    .filter((place) => !isActionRow(place))
    .map((place) => ({ place, weight: Math.max(0, ...figuresIn(place, scope).map(weightOfFigure)) }))
    .filter(({ weight }) => weight > 0);
  const newest = told[0]?.place.document;
  const isNewest = (place: Support): number => Number(place.document === newest);
  return linesOf(
    told.sort((a, b) => isNewest(b.place) - isNewest(a.place) || b.weight - a.weight).map(({ place }) => place),
    dayOf,
  );
}

function weightOfFigure({ unit, counts }: FigureStatement): number {
  return UNITS.includes(unit) ? 2 : unit === 'count' && counts !== null ? 1 : 0;
}

/** The number of a paragraph, "3.4", is no figure of it. */
const NUMBER = /^\d+(?:\.\d+)+\.?$/;

function figuresIn(place: Support, scope: Scope): FigureStatement[] {
  return statementsIn(place, scope).filter(
    (s): s is FigureStatement => s.kind === 'figure' && !(s.start === 0 && NUMBER.test(s.words.split(' ')[0] ?? '')),
  );
}
