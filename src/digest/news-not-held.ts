import { citationOf } from '../domain/cite.ts';
import { knownDate } from '../domain/date-phrase.ts';
import type { Document } from '../domain/document.ts';
import { datesOverlap, formatDate } from '../domain/reduced-date.ts';
import { type Sentence, splitSentences } from '../domain/sentences.ts';
import { isSameBody } from '../matter/meeting-dates.ts';
import type { View } from '../search/view.ts';
import { asFound, enteredAfter, type Found } from './found.ts';
import type { EnteredPassage, NewsFinder } from './news-context.ts';
import { newsKey, tell } from './news-words.ts';
import { isDay } from './passage-marks.ts';

/** A paper that another speaks of. */
interface Mentioned {
  /** "the minutes of 25 November 2016". */
  readonly what: string;
  readonly key: string;
}

/**
 * Papers that a paragraph speaks of and that the view does not hold: minutes and reports of a stated day, and appendices.
 * Only plain forms are read: to miss one is better than to look for a paper that never was.
 */
export const findNotHeld: NewsFinder = ({ passages, view }) => {
  const found = new Map<string, Found>();
  for (const entered of passages) {
    if (!MENTIONS.test(entered.passage.text)) continue;
    for (const sentence of splitSentences(entered.passage.text)) {
      for (const mentioned of mentionedIn(entered, sentence, view)) {
        if (!found.has(mentioned.key)) found.set(mentioned.key, asNotHeld(entered, sentence, mentioned));
      }
    }
  }
  return [...found.values()];
};

/** Words without which no form below can match. */
const MENTIONS = /\b(?:minutes|record|notes|report|paper|briefing|letter|appendix|annex)\b/i;

function mentionedIn(entered: EnteredPassage, sentence: Sentence, view: View): Mentioned[] {
  return [...datedPapers(entered, sentence, view), ...appendices(entered, sentence, view)];
}

const MINUTES =
  /\b(?:minutes|record|notes) of (?:the |its )?(?:last |previous )?(?:meeting|session) (?:which was )?(?:held )?(?:on|of) (?:\p{L}+day,? )?$/iu;
const REPORT = /\b(?:report|paper|briefing|letter) (?:of|dated) (?:\p{L}+day,? )?$/iu;
/** How far before a date its paper is named, in characters. */
const REACH = 90;

/** "The minutes of the meeting held on 25 November 2016", "the report of 12 December 2017". */
function datedPapers({ document, passage, statements }: EnteredPassage, sentence: Sentence, view: View): Mentioned[] {
  return statements.flatMap((statement): Mentioned[] => {
    if (statement.kind !== 'date' || statement.start < sentence.start || statement.start >= sentence.end) return [];
    const date = knownDate(statement.when);
    const { start } = statement.when;
    const before = passage.text.slice(Math.max(sentence.start, start - REACH), start);
    const match = isDay(date) ? (MINUTES.exec(before) ?? REPORT.exec(before)) : null;
    if (!match || isHeld(date, document, view)) return [];
    const noun = match[0].split(/\s/)[0]?.toLowerCase() ?? 'paper';
    return [
      {
        what: `the ${noun} of ${formatDate(date)}`,
        key: newsKey('not-held', noun, date, document.body?.id ?? document.body?.name ?? ''),
      },
    ];
  });
}

/** Whether a paper of that day is in the view that may be the one: of the same body, or where either names none. */
function isHeld(date: string, { body }: Document, view: View): boolean {
  return view.documents.some(
    (other) =>
      other.date !== null &&
      datesOverlap(other.date.date, date) &&
      (body === null || other.body === null || isSameBody(other.body, body)),
  );
}

const APPENDIX = /\b(?:[Aa]ppendix|[Aa]nnex) ([A-Z]|\d{1,2})\b/g;

/** "Appendix B", unless the paper has a heading, or the folder a paper, of that name. */
function appendices({ document }: EnteredPassage, sentence: Sentence, view: View): Mentioned[] {
  return [...sentence.text.matchAll(APPENDIX)].flatMap(([words]): Mentioned[] => {
    const name = words.toLowerCase();
    const isHere =
      document.passages.some(({ headings }) => headings.some((heading) => heading.toLowerCase().includes(name))) ||
      view.documents.some(({ title }) => title.toLowerCase().includes(name));
    return isHere
      ? []
      : [{ what: `${words[0]?.toUpperCase()}${words.slice(1)}`, key: newsKey('not-held', name, document.id) }];
  });
}

function asNotHeld({ document, passage, at }: EnteredPassage, sentence: Sentence, { what, key }: Mentioned): Found {
  const place = { document, passage, start: sentence.start, end: sentence.end };
  return asFound({
    kind: 'not-held',
    keys: [key],
    ...tell(`Not held, ${what}:`, sentence.text, place),
    places: [place],
    citations: [citationOf(place)],
    isNewTo: enteredAfter(at),
  });
}
