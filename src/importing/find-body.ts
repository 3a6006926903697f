import type { DocumentKind } from '../domain/document.ts';
import { looksLikeOrganisation } from '../statements/post-words.ts';
import { headValue, type Paper, topOf } from './paper.ts';
import { startsWithDate, writtenDays } from './written-days.ts';

/** A body's name: words in capitals and the small words between them. */
const NAME =
  "(?:the )?((?:[\\p{Lu}\\d&][\\p{L}\\d'’&()-]*|of|and|for|the|in|on|to|with)(?:,? (?:[\\p{Lu}&][\\p{L}\\d'’&()-]*|of|and|for|the|in|to|with)){0,16})";
const MEETING_OF = new RegExp(`\\b(?:[Mm]eeting|[Mm]inutes|[Rr]ecord|[Nn]otes?) of (?:a meeting of )?${NAME}`, 'u');
const MET = new RegExp(
  `^(?:At its (?:last )?meeting,? )?${NAME} (?:last |recently |next )?(?:met|meets|held its)\\b`,
  'u',
);
const BEFORE_DATE =
  /^(.{5,120}?)(?:,| [-–—]|:)? (?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z])/;
const POSITION = /(?:^|[-–—:] )(?:the )?([^–—:]{4,80}?)(?:['’]s)? position(?: (?:statement|paper))?$/i;
/** A person's post is no body, though "Cabinet Member" holds a body's word. */
const POST = /\b(?:members?|directors?|officers?|leader|minister|managers?|chair(?:man|woman|person)?)\b/i;
const COMMITTEE = /\b(?:committee|panel|board|cabinet|forum|commission|partnership)\b/i;

/**
 * The body whose paper it is, as the paper states it: the committee a report goes to, the one whose meeting the minutes
 * are of, the one that "last met". "The Committee" alone is no name. Null where none is stated.
 */
export function findBody(paper: Paper, kind: DocumentKind): string | null {
  const top = topOf(paper);
  const to = headValue(
    paper,
    /^(?:to|report to|decided at meeting|meeting of|committee|body|name of meeting|title of meeting|meeting|decision maker)$/,
  );
  return (
    named(to === null ? null : beforeDate(to)) ??
    firstNamed(top.slice(0, 8), (text) =>
      /\b(?:minutes|record|notes?|agenda|meeting)\b/i.test(text) ? ownMeeting(text) : null,
    ) ??
    firstNamed(top.slice(0, 4), (text) => MET.exec(text)?.[1] ?? null) ??
    firstNamed(top.slice(0, 6), (text) =>
      text.length < 200 && BEFORE_DATE.test(text) ? (BEFORE_DATE.exec(text)?.[1] ?? null) : null,
    ) ??
    (kind === 'position-paper' ? firstNamed(top.slice(0, 4), (text) => POSITION.exec(text)?.[1] ?? null) : null) ??
    (isOfMeeting(kind)
      ? (firstNamed(top.slice(0, 8), (text) => (COMMITTEE.test(text) && isBodyLine(text) ? text : null)) ??
        firstNamed(top.slice(0, 3), (text) => (isBodyLine(text) ? text : null)))
      : null)
  );
}

function isOfMeeting(kind: DocumentKind): boolean {
  return (
    kind === 'minutes' ||
    kind === 'draft-minutes' ||
    kind === 'agenda' ||
    kind === 'transcript' ||
    kind === 'board-update'
  );
}

/** The body of "MINUTES of a meeting of the X held in …"; of "the minutes of the meeting held on …" there is none. */
function ownMeeting(text: string): string | null {
  const small = capitalised(text);
  if (small.length > 400 || /\bresolved\b/i.test(small)) return null;
  return MEETING_OF.exec(small)?.[1] ?? null;
}

function isBodyLine(text: string): boolean {
  return (
    text.length < 90 &&
    !/[.:;,]$/.test(text) &&
    !/\b(?:update|minutes|agenda|report)\b/i.test(text) &&
    writtenDays(text).length === 0
  );
}

function beforeDate(value: string): string {
  const [day] = writtenDays(value);
  const end = day ? day.start : value.length;
  return value.slice(0, end).replace(/(?:[\s,–—-]|\b(?:on|of|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))+$/, '');
}

function firstNamed(texts: readonly string[], read: (text: string) => string | null): string | null {
  for (const text of texts) {
    const name = named(read(text));
    if (name !== null) return name;
  }
  return null;
}

/** A name as the header holds it; null for what names no body: a role, "the Committee", a date. */
function named(words: string | null): string | null {
  if (words === null) return null;
  const name = capitalised(words)
    .replace(/^(?:the|a|an|members of the|members of) /i, '')
    .replace(/(?: (?:of|and|for|the|in|on|to|with)|[,.:;\s–—-])+$/i, '')
    .trim();
  if (POST.test(name) || name.length < 4 || name.length > 120 || !name.includes(' ') || startsWithDate(name))
    return null;
  return looksLikeOrganisation(name) && /^\p{Lu}/u.test(name) ? name : null;
}

/** Words in capitals as a name is written; others as they are. */
function capitalised(text: string): string {
  if (text !== text.toUpperCase() || !/\p{L}{4}/u.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) =>
      at > 0 && /^(?:of|and|for|the|in|on|at|to|with|a|held|meeting|minutes)$/.test(word)
        ? word
        : `${word[0]?.toUpperCase()}${word.slice(1)}`,
    )
    .replace(/\b(?:Nhs|Stp|Ccg|Icb)\b/g, (word) => word.toUpperCase());
}
