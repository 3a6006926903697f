import type { Support } from '../../domain/cite.ts';
import { knownDate } from '../../domain/date-phrase.ts';
import { MOTION, NEW_DATE } from '../../english/brief-words.ts';
import { newerFirst } from '../../evidence/newer-first.ts';
import { isActionRow } from '../action-row.ts';
import { type DateRow, datedThings, dayInWords, isAhead, oneEachDay } from '../date-rows.ts';
import { isLastWord } from '../last-word.ts';
import { saysMoved } from '../moved.ts';
import { dayOf, type Line, lineOf, linesOf } from './line.ts';
import { statementsIn, textOf, wholeWords } from './place-words.ts';
import type { Scope } from './scope.ts';

/** Days to come after the as-of day, the next first. */
export function datesToCome(scope: Scope): Line[] {
  return dates(scope, (row) => isAhead(row, scope.asOf) && row.state === 'coming');
}

/** The same, of meetings alone. */
export function meetingsToCome(scope: Scope): Line[] {
  return dates(scope, (row) => row.isMeeting && isAhead(row, scope.asOf) && row.state === 'coming');
}

/** Of a sentence that names a meeting's day and little more nobody looks for a later word, in characters. */
const BARE = 60;
/** How many days gone by are followed into later papers. */
const FOLLOWED = 8;

/** Days that were announced, are gone, and of which no later paper speaks, the latest first. */
export function datesGone(scope: Scope): Line[] {
  const gone = dates(scope, (row) => row.state === 'passed' && !(row.isMeeting && row.text.length < BARE));
  return gone.slice(0, FOLLOWED).filter(({ words }) => words !== null && isLastWord(words, scope.view));
}

/** What papers say was moved in time or called off, newest paper first. */
export function datesMoved(scope: Scope): Line[] {
  const off = dates(scope, ({ state }) => state === 'called off').map((line) => ({
    ...line,
    lead: `${line.lead}, called off`,
  }));
  const moved = linesOf(
    scope.sentences.filter((place) => !isActionRow(place) && isMove(place, scope)),
    dayOf,
  );
  return [...moved, ...off].sort((a, b) => (a.words && b.words ? newerFirst(a.words.document, b.words.document) : 0));
}

const PUT = wholeWords(MOTION);
const GIVEN_ANEW = wholeWords(NEW_DATE);

/** Whether a sentence says that something dated was moved. */
export function isMove(place: Support, scope: Scope): boolean {
  return (
    (saysMoved({ sentence: { text: textOf(place) } }) || GIVEN_ANEW.test(textOf(place))) &&
    statementsIn(place, scope).some(({ kind }) => kind === 'date')
  );
}

function dates(scope: Scope, fits: (row: DateRow) => boolean): Line[] {
  const rows = datedThings(scope.view, scope.asOf).filter((row) => {
    const [place] = row.by;
    if (row.isVague || row.date === null || !fits(row) || place === undefined) return false;
    // The days of actions are told with the actions.
    return !isActionRow(place) && scope.holds(place) && !isOnlyMoved(place, scope);
  });
  return oneEachDay(rows).flatMap((row) => {
    const [place] = row.by;
    const what = row.isMeeting && row.text.length < BARE && row.body !== null ? `, meeting of ${row.body}` : '';
    const day = `${dayInWords(row)}${isYearRead(row, scope) ? ' (year worked out)' : ''}${what}`;
    return place ? [lineOf(place, day)] : [];
  });
}

/** Whether a sentence tells what was put to a meeting and not carried, or not yet: no date that anybody announced. */
function isOnlyMoved(place: Support, scope: Scope): boolean {
  const isMotion = PUT.test(textOf(place));
  return (
    isMotion ||
    statementsIn(place, scope).some(
      (s) => s.kind === 'decision' && (s.standing === 'motion' || s.standing === 'lost' || s.standing === 'proposal'),
    )
  );
}

function isYearRead({ by: [place], date }: DateRow, { view }: Scope): boolean {
  if (!place) return false;
  return view
    .statementsOf(place.document.id, place.passage.paragraph)
    .some((s) => s.kind === 'date' && s.when.readAs !== null && knownDate(s.when) === date && s.start < place.end);
}
