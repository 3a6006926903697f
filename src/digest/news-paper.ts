import { isProcedure } from '../answer/salience.ts';
import { repeat } from '../answer/wording.ts';
import { citationOf, type Support } from '../domain/cite.ts';
import { type Document, holdsDecisions } from '../domain/document.ts';
import { daysBetween, formatDate } from '../domain/reduced-date.ts';
import { lastDayOf } from '../evidence/newer-first.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { isReplaced } from '../evidence/superseded.ts';
import { isOwnDecision } from '../matter/own-decisions.ts';
import type { View } from '../search/view.ts';
import { asFound, enteredAfter, type Found } from './found.ts';
import { tellsOfMeeting } from './meeting-papers.ts';
import { namesSomebody } from './names-somebody.ts';
import { dayOfInstant, type NewsContext, type NewsFinder } from './news-context.ts';
import { count, ITEM_LIMIT, newsKey, plainLine, tellPlainly } from './news-words.ts';
import { paperInWords } from './paper-words.ts';

/** A paper this many days older than the day it was added is an older paper: minutes come out within some weeks. */
const OLDER_DAYS = 62;

/** The papers that entered, with what they hold. */
export const findPapers: NewsFinder = (context) =>
  context.papers.flatMap(({ document, at }) => newPaper(document, at, context) ?? []);

function newPaper(document: Document, at: number, { view, day, entered }: NewsContext): Found | null {
  const place = openingOf(document, view);
  // Of a draft that came with what replaces it, that it is replaced is told.
  if (!place || isReplaced(document, view)) return null;
  const since = dayOfInstant(at) === day ? 'added today' : `added ${formatDate(dayOfInstant(at))}`;
  const added = entered.isDayUnknown?.(document) ? null : since;
  const last = lastDayOf(document);
  const isOlder = last !== '' && daysBetween(last, dayOfInstant(at)) > OLDER_DAYS;
  const name = paperInWords(document);
  const lead = `${isOlder ? `Older paper${added ? `, ${added}` : ''}` : 'New paper'}: ${name}`;
  return asFound({
    kind: 'paper',
    keys: [paperKey(document)],
    text: tellPlainly(`${lead}${isOlder || !added ? '' : `; ${added}`}; ${holdings(document, view)}.`),
    detail: plainLine(`It begins: ${repeat(place.words, document)}`),
    day: last === '' ? null : last,
    places: [place],
    citations: [citationOf(place)],
    whole: true,
    afterMeeting: tellsOfMeeting(document),
    rank: isOlder ? 1 : 0,
    isNewTo: enteredAfter(at),
  });
}

/** The news that a paper entered with how it begins in its line, where that has room for it and names nobody. */
export function withOpening(found: Found, view: View): Found {
  const { text, detail } = found;
  if (detail === null || namesSomebody(detail, view)) return found;
  const both = `${text} ${detail}`;
  return both.length > ITEM_LIMIT ? found : { ...found, text: both, detail: null };
}

/** The key of the news that a paper entered. */
export function paperKey({ id }: Document): string {
  return newsKey('paper', id);
}

/** What a paper holds, in figures: "holds 3 decisions, 5 dates, 4 posts". */
function holdings(document: Document, view: View): string {
  const tally = { decision: 0, date: 0, post: 0 };
  for (const { paragraph } of document.passages) {
    for (const statement of view.statementsOf(document.id, paragraph)) {
      if (statement.kind === 'date' || statement.kind === 'post') tally[statement.kind]++;
      if (holdsDecisions(document.kind) && isOwnDecision(statement)) tally.decision++;
    }
  }
  const nouns = { decision: 'decision', date: 'date', post: 'office-holder' } as const;
  const parts = (['decision', 'date', 'post'] as const).filter((kind) => tally[kind] > 0);
  if (parts.length === 0) return 'I found no decisions, dates or office-holders in it';
  return `I found ${parts.map((kind) => count(tally[kind], nouns[kind])).join(', ')}`;
}

/** The first sentence of a paper that tells of its matter; its first one where none does, null where it shows nothing. */
function openingOf(document: Document, view: View): (Support & { words: string }) | null {
  let first: (Support & { words: string }) | null = null;
  for (const passage of document.passages) {
    if (!view.passage(document.id, passage.paragraph)) continue;
    const isAttendance = view.statementsOf(document.id, passage.paragraph).some(({ kind }) => kind === 'attendance');
    for (const sentence of readPassage(passage).sentences) {
      const place = { document, passage, start: sentence.start, end: sentence.end, words: sentence.text };
      if (sentence.stems.size >= TELLING && !isAttendance && !isProcedure({ sentence, passage })) return place;
      first ??= place;
    }
  }
  return first;
}

/** Stems of a sentence that tells something. */
const TELLING = 5;
