import type { DocumentKind } from '../domain/document.ts';
import { isVenueLine } from '../knowledge/venue-lines.ts';
import { bodyName, capitalised } from './body-name.ts';
import type { Block } from './formats/block.ts';
import { isMeetingLine, meetingHead, withoutRunOn } from './meeting-lines.ts';
import { headValue, type Paper } from './paper.ts';
import { wholeText } from './whole-text.ts';
import { writtenDays } from './written-days.ts';

/** A field of a header as it was read, and where. */
export interface FoundBody {
  readonly name: string;
  /** The block it was read from. */
  readonly from: string;
}

/** A body's name: words in capitals and the small words between them. */
const NAME =
  "(?:the )?((?:[\\p{Lu}\\d&][\\p{L}\\d'’&()-]*|of|and|for|the|in|to|with)(?:,? (?:[\\p{Lu}&][\\p{L}\\d'’&()-]*|of|and|for|the|in|to|with)){0,16})";
const MEETING_OF = new RegExp(
  `\\b(?:[Mm]eeting|[Mm]inutes|[Rr]ecord|[Nn]otes?|[Aa]genda) of (?:(?:an? |the )?(?:[\\p{L}-]+ ){0,2}[Mm]eeting of )?${NAME}`,
  'u',
);
const MET = new RegExp(
  `^(?:At its (?:last )?meeting,? )?${NAME} (?:last |recently |next )?(?:met|meets|held its)\\b`,
  'u',
);
const BEFORE_DATE =
  /^(.{5,120}?)(?:,| [-–—]|:)? (?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z])/;
const POSITION = /(?:^|[-–—:] )(?:the )?([^–—:]{4,80}?)(?:['’]s)? position(?: (?:statement|paper))?$/i;
const HEAD_LABELS =
  /^(?:to|report to|decided at meeting|meeting of|committee|body|name of meeting|title of meeting|meeting|decision maker)$/;
const OTHER_MEETING = /\b(?:resolved|previous|last meeting|correct record|received|update on|report on)\b/i;
/** On a cover the council's name stands over its committee's. */
const COMMITTEE = /\b(?:committee|panel|board|cabinet|forum|commission|partnership)\b/i;
const OF_MEETING = /\b(?:minutes|record|notes?|agenda|meeting)\b/i;
const TOP = 12;

/**
 * The body whose paper it is, by a closed rule: from a line of its head, the words "meeting of the X", "the X last met",
 * or a heading that is a body's name; never from what is reported on. Null where none of these names one, since a wrong
 * body is worse than none: it stands in every citation.
 */
export function findBody(paper: Paper, kind: DocumentKind): FoundBody | null {
  const top = paper.blocks.slice(0, TOP);
  const to = headValue(paper, HEAD_LABELS);
  const head = to === null ? null : bodyName(beforeDate(to));
  if (head !== null) return { name: head, from: 'its head' };
  const [own, ...rivals] = ownBodies(paper);
  // Heads that name two are a page's that took its words from another: neither is sure.
  if (rivals.length > 0) return null;
  return (
    own ??
    firstNamed(top.slice(0, 8), (text) => (OF_MEETING.test(text) ? ownMeeting(text) : null)) ??
    firstNamed(top.slice(0, 4), (text) => MET.exec(text)?.[1] ?? null) ??
    firstNamed(top.slice(0, 6), (text) => (text.length < 200 ? (BEFORE_DATE.exec(text)?.[1] ?? null) : null)) ??
    (kind === 'position-paper' ? firstNamed(top.slice(0, 4), (text) => POSITION.exec(text)?.[1] ?? null) : null) ??
    (isOfMeeting(kind)
      ? (firstNamed(top.slice(0, 8), (text) => (COMMITTEE.test(text) && isBodyLine(text) ? text : null)) ??
        firstNamed(top.slice(0, 3), (text) => (isBodyLine(text) ? text : null)))
      : null)
  );
}

/** The bodies that lines which begin as minutes do name, each once; where there are several none is sure. */
export function ownBodies({ blocks }: Paper): readonly FoundBody[] {
  const top = blocks.slice(0, TOP);
  const own = top.slice(0, 8).flatMap((block, i) => ownBody(block, i, top));
  return [...new Map(own.reverse().map((body) => [body.name.toLowerCase(), body])).values()].reverse();
}

/** The body in a line that begins as minutes do, by itself or with what it goes on in. */
function ownBody(block: Block, at: number, top: readonly Block[]): FoundBody[] {
  const text = wholeText(block);
  if (!isMeetingLine(text)) return [];
  const name = bodyName(ownMeeting(withoutRunOn(text))) ?? bodyName(ownMeeting(meetingHead(top, at)));
  return name === null ? [] : [{ name, from: block.from }];
}

function isOfMeeting(kind: DocumentKind): boolean {
  return /^(?:minutes|draft-minutes|agenda|transcript|board-update)$/.test(kind);
}

/** The body of "MINUTES of a meeting of the X held in …"; of "the minutes of the meeting held on …" there is none. */
function ownMeeting(text: string): string | null {
  // Words behind "held" may be of another case, and name nobody.
  const small = capitalised(text.replace(/ held\b.*/is, '')).replace(/\bof (?:the )?proceedings (?=(?:of|at)\b)/i, '');
  if (text.length > 400 || OTHER_MEETING.test(text)) return null;
  return MEETING_OF.exec(small)?.[1] ?? null;
}

function isBodyLine(text: string): boolean {
  return (
    text.length < 90 &&
    !/[.:;,]$/.test(text) &&
    // "COUNCIL HELD IN …" goes on from the line above.
    !/\b(?:update|minutes|agenda|report|held)\b/i.test(text) &&
    !isVenueLine(text) &&
    writtenDays(text).length === 0
  );
}

function beforeDate(value: string): string {
  const [day] = writtenDays(value);
  const end = day ? day.start : value.length;
  return value.slice(0, end).replace(/(?:[\s,–—-]|\b(?:on|of|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))+$/, '');
}

function firstNamed(blocks: readonly Block[], read: (text: string) => string | null): FoundBody | null {
  for (const block of blocks) {
    const name = bodyName(read(wholeText(block)));
    if (name !== null) return { name, from: block.from };
  }
  return null;
}
