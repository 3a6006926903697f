import type { Direction } from '../domain/date-phrase.ts';
import type { DocumentDate } from '../domain/document.ts';
import { addDays, formatDate, hasYear, type ReducedDate, withYear } from '../domain/reduced-date.ts';
import { splitSentences } from '../domain/sentences.ts';
import { directionOf } from '../statements/date-direction.ts';
import type { Paper } from './paper.ts';
import { monthNumber, twoDigits, writtenDays } from './written-days.ts';

/** A time a paper speaks of: the first day it can mean, and its words. */
interface Mention {
  readonly from: string;
  readonly words: string;
}

interface Mentions {
  readonly past: readonly Mention[];
  readonly future: readonly Mention[];
  /** "in the New Year", as still to come. */
  readonly newYear: string | null;
}

// Months, seasons and parts of a year that are near enough to bound a paper's day. A bare year or a financial year is
// no bound: plans speak of 2020/21 for years.
const NEAR =
  /\b(?:(early)|(spring)|(summer)|(autumn)|(January|February|March|April|May|June|July|August|September|October|November|December))(?: in| of)? ((?:19|20)\d{2})(?![\d/–-])/gi;
/** A date that a date was moved from or to was to come, though "had been moved" is past. */
const MOVED =
  /\b(?:moved|put back|brought forward|deferred|postponed|rescheduled|extended|delayed|slipped|changed)\b[^.;]*$/i;
const NEW_YEAR = /\bin (?:the|early in the) New Year\b/;

/** Longer paragraphs, in characters, are no prose; they are not searched. */
const LONGEST = 5000;

/** How far ahead what a paper announces may be, in days, to tell its year. */
const HORIZON = 366;

/**
 * The year of a meeting's day that is written without one: the last such day before the first time that the paper
 * speaks of as still to come. Null where it speaks of none, or where what it speaks of as past stands against it.
 */
export function inferMeetingYear(paper: Paper, day: ReducedDate, words: string): DocumentDate | null {
  if (hasYear(day)) return { date: day, basis: 'stated', note: null };
  const { past, future } = mentionsOf(paper);
  const latest = past.at(-1);
  const next = future.find(({ from }) => latest === undefined || from > latest.from);
  if (!next) return null;
  const year = Number(next.from.slice(0, 4));
  const date = [year, year - 1].map((candidate) => withYear(day, candidate)).find((candidate) => candidate < next.from);
  if (date === undefined || addDays(date, HORIZON) < next.from) return null;
  if (latest !== undefined && addDays(date, 31) < latest.from) return null;
  const note = `the paper says "${words}" and no year; ${formatDate(date)} is the last such day before "${next.words}", which it speaks of as still to come`;
  return { date, basis: 'inferred', note };
}

/**
 * The month or year that a paper without a date belongs to: after the latest day it speaks of as past and before the
 * first it speaks of as to come. Null unless both lie in one year.
 */
export function inferPeriod(paper: Paper): DocumentDate | null {
  const { past, future, newYear } = mentionsOf(paper);
  const latest = past.at(-1);
  if (latest === undefined) return null;
  const coming = future.find(({ from }) => from > latest.from);
  const turn =
    newYear === null || latest.from.slice(5) < '09-01'
      ? null
      : { from: `${Number(latest.from.slice(0, 4)) + 1}-01-01`, words: newYear };
  const next = [coming, turn].filter((mention) => mention != null).sort((a, b) => (a.from < b.from ? -1 : 1))[0];
  if (!next) return null;
  const last = addDays(next.from, -1);
  const date =
    last.slice(0, 7) === latest.from.slice(0, 7)
      ? last.slice(0, 7)
      : last.slice(0, 4) === latest.from.slice(0, 4)
        ? last.slice(0, 4)
        : null;
  if (date === null) return null;
  const note = `the paper states no date; "${latest.words}" is the latest day it speaks of as past, and "${next.words}" was still to come`;
  return { date, basis: 'inferred', note };
}

/** The times with a year that a paper speaks of as gone and as to come, each in order of time. */
function mentionsOf({ blocks }: Paper): Mentions {
  const past: Mention[] = [];
  const future: Mention[] = [];
  let newYear: string | null = null;
  for (const { text, kind } of blocks) {
    if (kind === 'heading' || text.length > LONGEST) continue;
    newYear ??= NEW_YEAR.exec(text)?.[0] ?? null;
    for (const { direction, ...mention } of directedTimes(text)) {
      // A season or a part of a year is how a plan speaks: as past it bounds nothing.
      if (direction === 'past' && !/^[a-z]/.test(mention.words)) past.push(mention);
      else if (direction === 'future' || direction === 'deadline') future.push(mention);
    }
  }
  const inOrder = (mentions: Mention[]) => mentions.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return { past: inOrder(past), future: inOrder(future), newYear };
}

function directedTimes(text: string): (Mention & { readonly direction: Direction })[] {
  return splitSentences(text).flatMap((sentence) =>
    timesOf(sentence.text).map(({ from, words, start, end }) => {
      const isPlan = MOVED.test(sentence.text.slice(Math.max(0, start - 60), start));
      const read = directionOf(text, sentence, sentence.start + start, sentence.start + end);
      return { from, words, direction: isPlan ? 'future' : read };
    }),
  );
}

function timesOf(text: string): (Mention & { readonly start: number; readonly end: number })[] {
  const days = writtenDays(text)
    .filter(({ date }) => hasYear(date))
    .map(({ date, words, start, end }) => ({ from: date, words, start, end }));
  const near = [...text.matchAll(NEAR)].flatMap((match) => {
    const [words, early, spring, summer, autumn, month, year = ''] = match;
    if (days.some(({ start, end }) => match.index >= start && match.index < end)) return [];
    const first = early ? 1 : spring ? 3 : summer ? 6 : autumn ? 9 : monthNumber(month);
    return [{ from: `${year}-${twoDigits(first)}-01`, words, start: match.index, end: match.index + words.length }];
  });
  return [...days, ...near];
}
