import type { DocumentDate, DocumentKind } from '../domain/document.ts';
import type { ReducedDate } from '../domain/reduced-date.ts';
import { findSignOff } from './find-authors.ts';
import { inferMeetingYear, inferPeriod } from './infer-date.ts';
import { isMeetingLine, meetingHead } from './meeting-lines.ts';
import { headValue, isItemPage, type Paper, plainFileName } from './paper.ts';
import { readHeadBlock } from './report-head.ts';
import { findSignature, isSignatureLine } from './signature.ts';
import { wholeText } from './whole-text.ts';
import { firstDay, startsWithDate, type WrittenDay, writtenDays } from './written-days.ts';

/** Words of days that are not the meeting's: of publication, of printing, of another meeting, of a visit, of a year's end. */
const OTHER_DAY =
  /\b(?:publi(?:shed|cation)|issued?|printed|despatched|deadline|next meeting|updated|modified|due|created|retrieved|consultation|site visit|(?:year|quarter|period|months?) (?:end(?:ed|ing)?|to))\b/i;
/** How far into the line of minutes their day may stand: those present may be run together with it. */
const OWN_HEAD = 300;
const TIME_FOLLOWS = /^[,\s]*(?:at )?\d{1,2}[.:]\d{2} ?(?:am|pm)/i;
const MET_ON = /\b(?:last |recently )?met (?:again )?on ((?:the )?.{3,40})/i;

/** Kinds whose own day is not bounded by what they speak of: a plan's, or a notice's of days to come. */
const UNDATED: ReadonlySet<DocumentKind> = new Set(['position-paper', 'note', 'proposed-decision', 'decision-record']);

/**
 * The day of the meeting a paper belongs to, in the order of trust: a line of its head, "MINUTES of a meeting … on", a
 * heading that is a day, the day it is signed, its file's name; then what its own words let one infer. Null where
 * nothing does. The days of publication and of other meetings' minutes are never it.
 */
export function findDate(paper: Paper, kind: DocumentKind): DocumentDate | null {
  const stated =
    headDate(paper) ?? ownMeetingDate(paper) ?? headingDays(paper)[0] ?? formDate(paper, kind) ?? signedDate(paper);
  if (stated !== null) return { date: stated, basis: 'stated', note: null };
  const named = fileDate(paper.file);
  if (named !== null)
    return {
      date: named,
      basis: 'inferred',
      note: `read from the name of the file, ${paper.file}; the text states no date`,
    };
  const day = metOn(paper);
  if (day !== null)
    return inferMeetingYear(paper, day.date, day.words) ?? { date: day.date, basis: 'stated', note: null };
  return UNDATED.has(kind) ? null : inferPeriod(paper);
}

/** The days that heads of a paper give as its own, each once and the one that is taken first: more than one is a doubt. */
export function statedDays(paper: Paper): readonly ReducedDate[] {
  const days = [headDate(paper), ownMeetingDate(paper), ...headingDays(paper)];
  return [...new Set(days.filter((day) => day !== null))];
}

/** The day in the name of a file: "2018-11-23 Board", "23rd-Nov-2018 10.00 Cabinet"; null where it has none. */
export function fileDate(file: string): ReducedDate | null {
  const iso = /(?<!\d)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(file);
  const text = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : plainFileName(file);
  return firstDay(text)?.date ?? null;
}

function headDate(paper: Paper): ReducedDate | null {
  const value = (labels: RegExp) => headValue(paper, labels);
  for (const words of [
    value(/^(?:date of meeting|meeting date|date of decision|decided at meeting)$/),
    value(/^(?:to|report to)$/),
    value(/^(?:date|meeting|title of meeting)$/),
  ]) {
    const day = words === null || words.length > 200 ? null : firstDay(words);
    if (day && words !== null && !OTHER_DAY.test(words.slice(0, day.start))) return day.date;
  }
  return null;
}

/** "MINUTES of a meeting of X held in Y on D"; on an item's page "Minutes of the meeting held on D" is the item. */
function ownMeetingDate(paper: Paper): ReducedDate | null {
  const { blocks } = paper;
  for (const [i, block] of blocks.slice(0, 10).entries()) {
    const { text } = block;
    if (block.label !== null || !isMeetingLine(text)) continue;
    if (isItemPage(paper) || (i > 4 && !/\bof (?:a|the) meeting of\b/i.test(text))) continue;
    const day = firstDay(meetingHead(blocks, i).slice(0, OWN_HEAD));
    if (day) return day.date;
  }
  return null;
}

/** Short lines at the top that are a day, or end in one: "Tuesday, 14 February 2023, 6.30pm", "Note for Members, 3 May 2016". */
function headingDays({ blocks }: Paper): readonly ReducedDate[] {
  const days: ReducedDate[] = [];
  for (const [i, block] of blocks.slice(0, 10).entries()) {
    const text = wholeText(block);
    if (isSignatureLine(text)) break;
    if (text.length > 160 || block.label !== null) continue;
    const head = readHeadBlock(block);
    if (head !== null && /^(?:publication|decision due|status)/.test(head.label)) continue;
    const day = firstDay(text);
    if (!day || OTHER_DAY.test(text) || /\bminutes of the (?:previous |last )?meeting\b/i.test(text)) continue;
    if (isDayOfHead(text, day, i)) days.push(day.date);
  }
  return days;
}

/** Whether the day in a line of the head is what the line is there for: it ends the line, or a time follows. */
function isDayOfHead(text: string, day: WrittenDay, at: number): boolean {
  const lead = text.slice(0, day.start);
  const after = text.slice(day.end);
  const rest = after.replace(
    /[\d.:;,()\s–—-]|(?<!\p{L})(?:am|pm|noon|midday|to|at|until|virtual meeting|cancelled|new|moved)(?!\p{L})/giu,
    '',
  );
  // "Tidal Board – Ordinary Meeting Tuesday 7th May 2019, 7.30pm Wharf Hall": the place stands behind.
  const meets = /\bmeeting(?: held)?(?: on)?[,:]?(?: \w+day,?)? ?$/i.test(lead);
  if (TIME_FOLLOWS.test(after) && (meets || startsWithDate(text))) return true;
  return rest === '' && (startsWithDate(text) || (at < 6 && !/[.;] /.test(lead) && !text.endsWith('.')));
}

/** The day on which a record of decision is signed: minutes are signed at a later meeting. */
function formDate(paper: Paper, kind: DocumentKind): ReducedDate | null {
  return kind === 'decision-record' ? (findSignature(paper)?.date ?? null) : null;
}

function signedDate(paper: Paper): ReducedDate | null {
  return findSignOff(paper)?.date ?? null;
}

/** The day, without a year, on which the body "last met". */
function metOn({ blocks }: Paper): { readonly date: ReducedDate; readonly words: string } | null {
  for (const block of blocks.slice(0, 4)) {
    const found = MET_ON.exec(block.text);
    const day = found ? writtenDays(found[1] ?? '')[0] : undefined;
    if (found && day && day.start < 8)
      return { date: day.date, words: found[0].slice(0, found[0].length - (found[1] ?? '').length + day.end) };
  }
  return null;
}
