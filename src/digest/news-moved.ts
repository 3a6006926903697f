import { dateInWords } from '../answer/naming.ts';
import type { Citation } from '../domain/answer.ts';
import { citationOf, type Support } from '../domain/cite.ts';
import { knownDate } from '../domain/date-phrase.ts';
import type { Document } from '../domain/document.ts';
import { formatDate, hasYear, latestDay } from '../domain/reduced-date.ts';
import type { DateStatement } from '../domain/statement.ts';
import { isActionRow } from '../matter/action-row.ts';
import { isDayOfMoving, saysMoved } from '../matter/moved.ts';
import { isOwnDecision } from '../matter/own-decisions.ts';
import { type DatedThing, focusOf, focusOn, thingsByPassage } from './dated-things.ts';
import { asFound, enteredAfter, type Found } from './found.ts';
import { tellsOfMeeting } from './meeting-papers.ts';
import type { EnteredPassage, NewsFinder } from './news-context.ts';
import { newsKey, sentenceAt, tellSentence } from './news-words.ts';
import { movedBy } from './other-dates.ts';
import { rowInWords, tellRow } from './row-words.ts';

/**
 * Dates that a paper moves: it gives another date for what an older paper dated, or says itself that something was put
 * off or brought forward to a date.
 */
export const findMoved: NewsFinder = ({ view, passages }) => {
  const told = new Map<string, Found>();
  const things = thingsByPassage(view);
  for (const place of passages) {
    for (const thing of things.get(place.passage) ?? []) {
      const older = movedBy(thing, view);
      if (older) told.set(keyOf(thing), asMoved(place, thing, older));
    }
  }
  for (const place of passages) {
    for (const said of saidToMove(place)) {
      if (!told.has(keyOf(said))) told.set(keyOf(said), asSaid(place, said));
    }
  }
  return [...told.values()];
};

type Said = Support & Pick<DatedThing, 'sentence' | 'statement'>;

function keyOf({ document, passage, start }: Support): string {
  return `${document.id} ${passage.paragraph} ${start}`;
}

function asMoved({ at, passage, statements }: EnteredPassage, thing: DatedThing, older: DatedThing): Found {
  const dates = `${formatDate(thing.date)}; ${formatDate(older.date)} in ${paperOfDate(older.document)}`;
  const inRow = isActionRow(thing) ? rowInWords(passage, statements, `now due ${dates}`) : null;
  return asFound({
    kind: 'moved',
    keys: [newsKey('moved', thing.document.id, thing.sentence.text)],
    ...(inRow ? tellRow(inRow, thing) : tellSentence(`Now ${dates}:`, thing.sentence, thing, focusOf(thing))),
    day: thing.firstDay,
    places: [thing, older],
    citations: [citationOf(thing), citationOf(older)] as [Citation, Citation],
    afterMeeting: tellsOfMeeting(thing.document),
    isNewTo: enteredAfter(at),
  });
}

function paperOfDate(document: Document): string {
  return document.date?.basis === 'inferred'
    ? `a paper that is ${dateInWords(document)}`
    : `the paper of ${dateInWords(document)}`;
}

/** The sentences of a passage that say that something was moved, with a date that is still ahead of the paper. */
function saidToMove({ document, passage, statements }: EnteredPassage): Said[] {
  const found = new Map<number, Said>();
  for (const statement of statements) {
    if (statement.kind !== 'date' || !isAhead(statement)) continue;
    const sentence = sentenceAt(passage, statement.start);
    if (!sentence || !saysMoved({ sentence })) continue;
    const { text } = passage;
    if (isDayOfMoving(text.slice(sentence.start, statement.start), text.slice(statement.start))) continue;
    if (statements.some((s) => isOwnDecision(s) && s.start < sentence.end && s.end > sentence.start)) continue;
    found.set(sentence.start, { document, passage, start: sentence.start, end: sentence.end, sentence, statement });
  }
  return [...found.values()];
}

function isAhead({ when }: DateStatement): boolean {
  const date = knownDate(when);
  return (when.direction === 'future' || when.direction === 'deadline') && hasYear(date) && latestDay(date) !== null;
}

function asSaid({ at }: EnteredPassage, said: Said): Found {
  return asFound({
    kind: 'moved',
    keys: [newsKey('moved', said.document.id, said.sentence.text)],
    ...tellSentence('Moved or put off:', said.sentence, said, focusOn(said.statement, said.end)),
    places: [said],
    citations: [citationOf(said)],
    afterMeeting: tellsOfMeeting(said.document),
    rank: 1,
    isNewTo: enteredAfter(at),
  });
}
