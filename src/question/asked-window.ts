import { addDays, earliestDay, hasYear, latestDay, weekday, withYear } from '../domain/reduced-date.ts';
import { FEW, SEASONS, SPANS, WINDOW_EDGES } from '../english/window-words.ts';
import { findDatePhrases } from '../statements/date-phrases.ts';
import { monthNumber } from '../statements/date-words.ts';
import { SEASON_WAYS, seasonOf } from './season.ts';

/** The time that a question asks about: days as YYYY-MM-DD, both inclusive; null where a side is open. */
export interface AskedWindow {
  readonly since: string | null;
  readonly until: string | null;
  /** The question's words for it: their places, from `start` (inclusive) to `end` (exclusive). */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** No time is asked about. */
export const ALWAYS: AskedWindow = { since: null, until: null, spans: [] };

interface Edge {
  readonly first: string;
  readonly last: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The time a question asks about, seen from the as-of day. A day or month without a year is the last one that has begun, or
 * for what is `coming` the next one that is not over.
 */
export function findAskedWindow(text: string, asOf: string, coming: boolean): AskedWindow {
  const edges = [...dated(text, asOf, coming), ...told(text, asOf), ...now(text, asOf)].sort(
    (a, b) => a.start - b.start,
  );
  const apart = edges.filter((edge, i) => !edges.slice(0, i).some((other) => edge.start < other.end));
  if (apart.length === 0) return ALWAYS;
  const spans = apart.map(({ start, end }) => ({ start, end }));
  const [first, second] = apart;
  if (!first) return ALWAYS;
  const onwards = /^\s*on(?:wards?)?\b/i.test(text.slice(first.end));
  const relation = onwards ? 'since' : relationBefore(text, first.start);
  if (second && /\b(?:between|from)\s+(?:the\s+)?$/i.test(text.slice(0, first.start)))
    return { since: first.first > second.last ? yearBefore(first.first) : first.first, until: second.last, spans };
  const from = coming ? addDays(asOf, 1) : null;
  switch (relation) {
    case 'since':
    case 'after': {
      const ends = second !== undefined && relationBefore(text, second.start) === 'until';
      const since = relation === 'since' ? first.first : addDays(first.last, 1);
      return { since, until: ends ? second.last : null, spans };
    }
    case 'until':
      return { since: from, until: first.last, spans };
    case 'before':
      return { since: from, until: addDays(first.first, -1), spans };
    case null:
      return { since: first.first, until: first.last, spans };
  }
}

const EDGE = new RegExp(
  `\\b(${Object.keys(WINDOW_EDGES).join('|')})\\s+(?:the\\s+)?(?:end\\s+of\\s+|start\\s+of\\s+|beginning\\s+of\\s+)?(?:the\\s+)?$`,
  'i',
);

function relationBefore(text: string, at: number): 'since' | 'after' | 'until' | 'before' | null {
  const word = EDGE.exec(text.slice(0, at))?.[1]?.toLowerCase();
  return word === undefined ? null : (WINDOW_EDGES[word] ?? null);
}

/** "Between November and February", asked in a March: the November before. */
function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** Days, months and years as written, and months that stand without the small word that marks them in a paper. */
function dated(text: string, asOf: string, coming: boolean): Edge[] {
  const phrases = findDatePhrases(text, { reference: null, referenceName: null });
  const bare = [...text.matchAll(BARE_MONTH)].flatMap(({ 0: words, 1: month = '', 2: year, index }) => {
    const number = two(monthNumber(month));
    const end = index + words.length;
    const known = phrases.some((phrase) => phrase.start < end && phrase.end > index);
    return known ? [] : [{ date: year === undefined ? `--${number}` : `${year}-${number}`, start: index, end }];
  });
  return [...phrases, ...bare].flatMap(({ date, start, end }) => {
    const told = /^\s*(?:of\s+)?(last|this|next) year\b/i.exec(text.slice(end));
    const known = hasYear(date) ? date : withKnownYear(date, told?.[1]?.toLowerCase() ?? null, asOf, coming);
    const [first, last] = [earliestDay(known), latestDay(known)];
    return first === null || last === null ? [] : [{ first, last, start, end: end + (told?.[0].length ?? 0) }];
  });
}

const BARE_MONTH =
  /\b(jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?<=(?:and|in|to|from|since|the|last|until|till|before|after|by|for) )ma(?:y|r(?:ch)?))\b(?:\s+((?:19|20)\d{2}))?/gi;

/** A day or month without its year: in the year that is told, else the last that has begun or the next that is not over. */
function withKnownYear(date: string, told: string | null, asOf: string, coming: boolean): string {
  const year = Number(asOf.slice(0, 4));
  if (told !== null) return withYear(date, year + ['last', 'this', 'next'].indexOf(told) - 1);
  const years = coming ? [year, year + 1] : [year, year - 1];
  const fits = (known: string): boolean =>
    coming ? (latestDay(known) ?? '') >= asOf : (earliestDay(known) ?? '9') <= asOf;
  return firstOf(
    years.map((y) => withYear(date, y)),
    fits,
  );
}

function firstOf(dates: readonly string[], fits: (date: string) => boolean): string {
  return dates.find(fits) ?? dates[0] ?? '';
}

function now(text: string, asOf: string): Edge[] {
  return [...text.matchAll(/\b(?:right )?now\b(?= and\b| to\b)/gi)].map(({ 0: words, index }) => ({
    first: addDays(asOf, 1),
    last: asOf,
    start: index,
    end: index + words.length,
  }));
}

const AHEAD = new RegExp(
  `\\b(next|coming|last|past)\\s+(${Object.keys(FEW).join('|')}|\\d{1,2})\\s+(day|week|month|year)s?\\b`,
  'gi',
);

/** Spans told from today, and seasons without a year. */
function told(text: string, asOf: string): Edge[] {
  const edges: Edge[] = [];
  for (const [words, unit, from, to] of SPANS) {
    for (const { index } of text.matchAll(new RegExp(`\\b${words}\\b`, 'gi')))
      edges.push({
        first: unitAt(asOf, unit, from)[0],
        last: unitAt(asOf, unit, to)[1],
        start: index,
        end: index + words.length,
      });
  }
  for (const match of text.matchAll(AHEAD)) {
    const [words, way = '', many = '', unit = ''] = match;
    const count = FEW[many.toLowerCase()] ?? Number(many);
    const days = count * DAYS[unit.toLowerCase() as keyof typeof DAYS];
    const ahead = /^(?:next|coming)$/i.test(way);
    const [first, last] = ahead ? [addDays(asOf, 1), addDays(asOf, days)] : [addDays(asOf, -days), asOf];
    edges.push({ first, last, start: match.index, end: match.index + words.length });
  }
  for (const [season, months] of Object.entries(SEASONS)) {
    const match = new RegExp(
      `(?:\\b(${SEASON_WAYS})|(?<=\\b(?:since|over|during|in|until|till|by|before|after))) ${season}\\b(?! of\\b| \\d)`,
      'i',
    ).exec(text);
    if (!match) continue;
    const [first, last] = seasonOf(match[1] ?? '', months, asOf);
    edges.push({ first, last, start: match.index, end: match.index + match[0].length });
  }
  return edges;
}

const DAYS = { day: 1, week: 7, month: 31, year: 366 } as const;
const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The first and the last day of the day, week, month or year that lies so many units from a day. */
function unitAt(asOf: string, unit: keyof typeof DAYS, offset: number): readonly [string, string] {
  const [year = 0, month = 0] = asOf.split('-').map(Number);
  if (unit === 'year') return [`${year + offset}-01-01`, `${year + offset}-12-31`];
  if (unit === 'month') {
    const at = year * 12 + month - 1 + offset;
    const name = `${Math.floor(at / 12)}-${two((at % 12) + 1)}`;
    return [`${name}-01`, latestDay(name) ?? asOf];
  }
  if (unit === 'day') return [addDays(asOf, offset), addDays(asOf, offset)];
  const monday = addDays(asOf, offset * 7 - WEEK.indexOf(weekday(asOf)));
  return [monday, addDays(monday, 6)];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
