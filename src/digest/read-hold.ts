import { addDays, formatDate, hasYear, isReducedDate, latestDay, weekday } from '../domain/reduced-date.ts';
import { findDatePhrases } from '../statements/date-phrases.ts';
import { numberOf } from '../statements/number-words.ts';
import { tidyTyped } from './tidy-typed.ts';

/** What was typed after `off`: that nothing is to be posted, where, why, and until which day (inclusive; null for no end). */
export type ReadHold =
  | {
      readonly kind: 'hold';
      readonly everywhere: boolean;
      readonly reason: string;
      /** YYYY-MM-DD. */
      readonly until: string | null;
    }
  | { readonly kind: 'problem'; readonly problem: string };

/** The longest reason, in characters; the longest hold, in days: a year that is mistyped must not silence a channel for good. */
const LONGEST = { reason: 200, hold: 366 };

const EVERYWHERE = /^(?:everywhere|in (?:all|every) channels?)(?= |$|[:,-])[ ,]*/i;
const HERE = /^(?:here|in this channel)(?= |$|[:,-])[ ,]*/i;
const BECAUSE = /^[ ,]*(?:because(?: of)?|due to|reason|[:,-])[ :,-]*/i;
const UNTIL = /(?:^|[ ,(]+)(?:until|till) (?:the end of )?/gi;
const FOR = /(?:^|[ ,(]+)for (?:the next )?(an?|\d{1,3}|[a-z]+) (day|week|fortnight)s?\b/i;
/** The most words of a day: “the Friday 8 May 2026”. */
const MOST_WORDS = 5;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/**
 * Reads “until 8 May: pre-election period”, “everywhere for six weeks because of the election”, “: building works until
 * Friday”. `today` is YYYY-MM-DD; a day without its year is the next there is. A day that cannot be read is asked back.
 */
export function readHold(typed: string, today: string): ReadHold {
  const text = tidyTyped(typed);
  const everywhere = EVERYWHERE.test(text);
  const rest = text.replace(everywhere ? EVERYWHERE : HERE, '');
  const end = endIn(rest, today);
  if (typeof end === 'string') return problem(end);
  const reason = plainReason(end === null ? rest : `${rest.slice(0, end.from)} ${rest.slice(end.to)}`);
  if (!/[\p{L}\p{N}]/u.test(reason)) return problem(`Say why, behind a colon: ${EXAMPLE}`);
  if (reason.length > LONGEST.reason) return problem(`Say why in at most ${LONGEST.reason} characters.`);
  return { kind: 'hold', everywhere, reason, until: end?.day ?? null };
}

const EXAMPLE = 'off until 8 May: pre-election period.';

function problem(sentence: string): ReadHold {
  return { kind: 'problem', problem: sentence };
}

interface End {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/** The last day of a hold and where it stands in the text; a sentence where it cannot be read, null where none is told. */
function endIn(text: string, today: string): End | string | null {
  const span = FOR.exec(text);
  if (span !== null) {
    const [words, count = '', unit = ''] = span;
    const number = /^an?$/i.test(count) ? 1 : numberOf(count.toLowerCase());
    const days = (number ?? 0) * (DAYS[unit.toLowerCase()] ?? 0);
    if (Number.isInteger(days) && days > 0) return checked(addDays(today, days), span.index, words.length, today);
  }
  const untils = [...text.matchAll(UNTIL)].map(({ index, 0: mark }) => ({ from: index, after: index + mark.length }));
  for (const { from, after } of untils) {
    for (let words = MOST_WORDS; words > 0; words--) {
      const [written = ''] = new RegExp(`^(?:\\S+(?: |$)){${words}}`).exec(text.slice(after)) ?? [];
      const day = written === '' ? null : dayMeant(written.trim().replace(/[,:;.)(-]+$/, ''), today);
      if (day !== null) return checked(day, from, after - from + written.length, today);
    }
  }
  const [unread] = untils;
  if (unread === undefined) return null;
  const [words = ''] = /^[^:;,()]*/.exec(text.slice(unread.after)) ?? [];
  return `I cannot read “${words.trim().slice(0, 40)}” as a day. Write it as in: ${EXAMPLE}`;
}

function checked(day: string, from: number, length: number, today: string): End | string {
  if (day < today) return `${formatDate(day)} is past. Say a day that is still to come, as in: ${EXAMPLE}`;
  if (day > addDays(today, LONGEST.hold))
    return 'A hold lasts a year at most. Say an earlier day; it can be set again.';
  return { day, from, to: from + length };
}

/** The day that words name: a date with or without its year, a day of the week, “tomorrow”; null for anything else. */
function dayMeant(words: string, today: string): string | null {
  const written = words.replace(/^the /i, '').trim();
  const near = /^(?:(today)|(tomorrow))$/i.exec(written);
  if (near !== null) return near[1] === undefined ? addDays(today, 1) : today;
  for (let ahead = 1; ahead <= 7; ahead++) {
    const day = addDays(today, ahead);
    const name = weekday(day).toLowerCase();
    if ([name, `next ${name}`, `this ${name}`].includes(written.toLowerCase())) return day;
  }
  const plain = written.replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /i, '');
  const date = isReducedDate(plain) ? plain : wholePhrase(plain);
  if (date === null) return null;
  if (hasYear(date)) return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
  if (!/^--\d{2}-\d{2}$/.test(date)) return null;
  const years = [0, 1, 2, 3, 4].map((ahead) => `${Number(today.slice(0, 4)) + ahead}${date.slice(1)}`);
  return years.find((day) => isReducedDate(day) && latestDay(day) !== null && day >= today) ?? null;
}

function wholePhrase(text: string) {
  const [phrase] = findDatePhrases(text, { reference: null, referenceName: null });
  return phrase?.start === 0 && phrase.end === text.length ? phrase.date : null;
}

function plainReason(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BECAUSE, '')
    .replace(/[\s,:(-]+$/, '');
  return plain.replace(/[.]$/, '').trim();
}
