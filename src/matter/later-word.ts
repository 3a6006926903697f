import { type DatePhrase, knownDate } from '../domain/date-phrase.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { Query } from '../domain/query.ts';
import { datesOverlap, latestDay, type ReducedDate } from '../domain/reduced-date.ts';
import { datesIn } from '../evidence/days.ts';
import { lastDayOf } from '../evidence/newer-first.ts';
import { type ReadSentence, readPassage } from '../evidence/sentence-terms.ts';
import { speaksFor } from '../evidence/superseded.ts';
import { isLightStem } from '../question/light-words.ts';
import { isFrameStem } from '../search/frame-words.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';

/** A sentence of a paper. */
export interface Place {
  readonly document: Document;
  readonly passage: Passage;
  readonly sentence: ReadSentence;
}

/** The weighted share of what a sentence says that another must say to be a later word of it. */
const SAME_MATTER = 0.5;
/** Passages of later papers that are read for one sentence. */
const READ = 30;
/** Stems that tell a matter; of a longer clause the rarest are looked for. */
const TELLING = 8;
/** With fewer stems than this a clause ("It would open") is told by the sentence before it too. */
const LEAST_TELLING = 3;

const CALENDAR = new Set(
  stems(
    'january february march april may june july august september october november december spring summer autumn winter early mid late end year month week day date mr mrs ms dr cllr member chair committee board panel',
  ),
);

/** The stems that tell what a clause of a sentence is about: no dates, no figures, no words that any sentence may have. */
export function tellingStems({ passage, sentence }: Pick<Place, 'passage' | 'sentence'>, clause: string): string[] {
  const own = stems(clause).filter(isTelling);
  const { sentences } = readPassage(passage);
  const before = sentences[sentences.findIndex((s) => s.start === sentence.start) - 1];
  const all = own.length < LEAST_TELLING && before ? [...own, ...[...before.stems].filter(isTelling)] : own;
  return [...new Set(all)];
}

/** Whether a stem tells what something is about. */
export function isTelling(stem: string): boolean {
  return stem.length > 1 && !/\d/.test(stem) && !CALENDAR.has(stem) && !isLightStem(stem) && !isFrameStem(stem);
}

/** What a later paper must be or say to be a word of a date: after its day, or another date for the same thing. */
export interface LaterOf {
  /** The telling stems of what was promised or due. */
  readonly telling: readonly string[];
  /** The date that was due; null for a promise without one: then any later paper's word counts. */
  readonly due: ReducedDate | null;
}

/**
 * The sentences of later papers that speak of the same thing as a sentence, in the order of the index. A paper before the
 * due day that repeats the same date is no later word.
 */
export function laterWords(
  place: Place,
  { telling, due }: LaterOf,
  query: Pick<Query, 'text' | 'intent'>,
  view: View,
): Place[] {
  const weighed = telling
    .map((stem) => ({ stem, weight: Math.log(1 + view.index.passages / (view.index.documentFrequency(stem) + 0.5)) }))
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, TELLING);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const said = lastDayOf(place.document);
  if (total === 0 || said === '') return [];
  const groups = weighed.map(({ stem }) => [stem]);
  return view.index.candidates(groups, READ).flatMap(({ document, passage }) => {
    if (lastDayOf(document) <= said || !speaksFor(document, query, view)) return [];
    const headed = new Set(passage.headings.flatMap(stems));
    const sentence = readPassage(passage).sentences.find((s) => {
      const covered = weighed.reduce(
        (sum, { stem, weight }) => sum + (s.stems.has(stem) ? weight : headed.has(stem) ? weight / 2 : 0),
        0,
      );
      return covered >= total * SAME_MATTER;
    });
    return sentence &&
      (due === null || isAfter(document, due) || givesAnother(passage, due, view) || tellsOf(passage, due, view))
      ? [{ document, passage, sentence }]
      : [];
  });
}

function isAfter(document: Document, due: ReducedDate): boolean {
  return lastDayOf(document) > (latestDay(due) ?? '');
}

/** Whether a passage dates something gone in the time that was named for it. */
function tellsOf(passage: Passage, due: ReducedDate, view: View): boolean {
  return datesIn(passage, view).some((date) => date.direction === 'past' && datesOverlap(knownDate(date), due));
}

function givesAnother(passage: Passage, due: ReducedDate, view: View): boolean {
  const ahead = ({ direction }: DatePhrase): boolean => direction === 'future' || direction === 'deadline';
  const dates = datesIn(passage, view).filter(ahead).map(knownDate);
  return dates.length > 0 && !dates.includes(due);
}
