import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { earliestDay, type ReducedDate } from '../domain/reduced-date.ts';
import { collected, type Steps } from '../domain/steps.ts';
import { ANOTHER_DAY, MILESTONES, NEW_DAY, NO_DAY } from '../english/milestone-words.ts';
import { lastDayOf } from '../evidence/newer-first.ts';
import { type ReadSentence, readPassage } from '../evidence/sentence-terms.ts';
import { newestPapers } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import { rememberedOfView } from '../search/view-memory.ts';
import { wholeWords } from './brief/place-words.ts';
import { type DateRow, datesIn } from './date-rows.ts';
import { isSelected, type Selection } from './list-rows.ts';
import { placeId, rowOf } from './row.ts';
import { namesAround, type ThingNamed } from './thing-named.ts';

/** One day that a paper gives for a milestone. */
export interface SlipStep {
  readonly date: ReducedDate;
  /** The sentence that gives it. */
  readonly by: Support;
}

/** A milestone of a thing for which papers gave different days: the first word on it, then each that changed it. */
export interface Slip {
  /** What the thing is called: "Pier Road". */
  readonly thing: string;
  /** "opening", "start". */
  readonly milestone: string;
  /** By the day of their papers, at least two, no day twice in a row. */
  readonly steps: readonly SlipStep[];
}

/** A day given for a milestone, with what it is of. */
interface Told extends SlipStep {
  readonly milestone: string;
  readonly named: ThingNamed;
  readonly isAnother: boolean;
}

const MILESTONE = MILESTONES.map(([milestone, forms]) => [milestone, wholeWords(forms)] as const);
const ANY_MILESTONE = new RegExp(
  `(?<![\\p{L}-])(?:${MILESTONES.map(([, forms]) => forms).join('|')})(?![\\p{L}-])`,
  'giu',
);
const ANOTHER = wholeWords(ANOTHER_DAY);
const NOW = wholeWords(NEW_DAY);
const DENIED = wholeWords(NO_DAY);

/**
 * The milestones that moved, the one that was told of last first. Two days are of one milestone where both sentences tell of the
 * same kind of event of the same named thing, neither names another beside it, and the later paper shows that it knows of
 * another day. A season, a year and an undated paper tell no slip.
 */
export const slips = rememberedOfView(function* (view): Steps<readonly Slip[]> {
  const told = yield* collected(newestPapers(view), (document) => toldDays(document, view));
  const groups: Told[][] = [];
  for (const one of told.sort(byPaper)) {
    const group = groups.find((known) => known.every((other) => isSame(other, one)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups
    .map(asSlip)
    .filter((slip) => slip !== null)
    .sort((a, b) => (lastSaid(a) < lastSaid(b) ? 1 : -1));
});

function byPaper(a: Told, b: Told): number {
  const [one, other] = [lastDayOf(a.by.document), lastDayOf(b.by.document)];
  if (one !== other) return one < other ? -1 : 1;
  return a.by.document.id < b.by.document.id ? -1 : a.by.document.id > b.by.document.id ? 1 : a.by.start - b.by.start;
}

function lastSaid({ steps }: Slip): string {
  const last = steps.at(-1);
  return last ? lastDayOf(last.by.document) : '';
}

function asSlip(group: readonly Told[]): Slip | null {
  const steps: Told[] = [];
  for (const told of group) {
    const last = steps.at(-1);
    if (
      !last ||
      (told.date !== last.date && told.isAnother && lastDayOf(told.by.document) > lastDayOf(last.by.document))
    )
      steps.push(told);
  }
  const [first, second] = steps;
  if (!first || !second) return null;
  const shortest = [...group].sort((a, b) => a.named.words.length - b.named.words.length)[0] ?? first;
  return {
    thing: shortest.named.words,
    milestone: first.milestone,
    steps: steps.map(({ date, by }) => ({ date, by })),
  };
}

function isSame(a: Told, b: Told): boolean {
  if (a.milestone !== b.milestone || a.named.ordinals !== b.named.ordinals) return false;
  const [fewer, more] = a.named.stems.size <= b.named.stems.size ? [a, b] : [b, a];
  return [...fewer.named.stems].every((stem) => more.named.stems.has(stem));
}

/** The days that a paper gives for milestones of named things. */
function toldDays(document: Document, view: View): Told[] {
  if (lastDayOf(document) === '') return [];
  return document.passages.flatMap((passage) => {
    const dates = rowsByPlace(view).get(`${document.id}#${passage.paragraph}`) ?? [];
    if (dates.length === 0 || passage.form === 'row') return [];
    return readPassage(passage).sentences.flatMap((sentence) => {
      const by = { document, passage, start: sentence.start, end: sentence.end };
      const isAnother = ANOTHER.test(passage.text);
      return milestonesIn(sentence, passage, dates).flatMap(({ from, ...found }) => {
        const named = namesAround({ ...by, start: from }, view);
        return named ? [{ ...found, by, named, isAnother }] : [];
      });
    });
  });
}

const rowsByPlace = rememberedOfView(function* (view): Steps<ReadonlyMap<string, readonly DateRow[]>> {
  yield;
  const rows = new Map<string, DateRow[]>();
  for (const row of yield* datesIn.inSteps(view)) {
    const [place] = row.by;
    if (!place || row.isVague || row.isMeeting || row.date === null || row.state === 'reported') continue;
    const key = `${place.document.id}#${place.passage.paragraph}`;
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
});

/** A day with the milestone that it is given for, and from where on the passage tells of that. */
type Found = Pick<Told, 'date' | 'milestone'> & { readonly from: number };

/**
 * Each milestone of a sentence with the first day behind it, behind "now" where that stands there, and before the next one is
 * told of. A sentence that gives a new day and no milestone ("The date was now 28 November") is of the last one told before it.
 */
function milestonesIn(sentence: ReadSentence, { text }: Passage, dates: readonly DateRow[]): Found[] {
  const told = [...text.slice(0, sentence.end).matchAll(ANY_MILESTONE)].map(({ 0: words, index }) => ({
    words,
    at: index,
  }));
  const own = told.filter(({ at }) => at >= sentence.start);
  const last = told.at(-1);
  if (own.length === 0 && last && NOW.test(sentence.text) && isToCome(last.words, text.slice(0, last.at)))
    return dayBehind(last.words, sentence, sentence.start, sentence.end, dates, startOf(last.at, text));
  return own.flatMap(({ words, at }, i) =>
    dayBehind(words, sentence, at, own[i + 1]?.at ?? sentence.end, dates, sentence.start),
  );
}

function dayBehind(
  words: string,
  { start, text }: ReadSentence,
  at: number,
  until: number,
  dates: readonly DateRow[],
  from: number,
): Found[] {
  const milestone = MILESTONE.find(([, form]) => form.test(words))?.[0];
  const now = NOW.exec(text.slice(at - start, until - start));
  const behind = now ? at + now.index : at;
  const row = dates.find((one) => positionOf(one) > behind && positionOf(one) < until);
  const date = row && !DENIED.test(text.slice(0, positionOf(row) - start)) ? row.date : null;
  return date !== null && earliestDay(date) !== null && milestone !== undefined ? [{ date, milestone, from }] : [];
}

/** Whether a milestone told before a sentence had not come: "had not reopened", "would open"; what "reopened in April" has. */
function isToCome(words: string, before: string): boolean {
  return !/ed$/i.test(words) || /\bnot(?: \w+)?\s*$/i.test(before);
}

/** Where the sentence begins that holds a place of a text. */
function startOf(at: number, text: string): number {
  return text.lastIndexOf('. ', at) + 1;
}

function positionOf({ id }: DateRow): number {
  return Number(/@(\d+)$/.exec(id)?.[1] ?? 0);
}

/** The milestones that moved of which some word is of a selection: of its body or workstream, and given in its time. */
export function selectedSlips(selection: Selection, view: View): readonly Slip[] {
  return slips(view).filter(({ steps }) =>
    steps.some(({ date, by }) => {
      const row = rowOf({
        id: placeId(by),
        kind: 'date',
        text: '',
        date,
        body: by.document.body?.name ?? null,
        by: [by],
      });
      return isSelected(row, selection, view);
    }),
  );
}
