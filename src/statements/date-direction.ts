import type { Direction } from '../domain/date-phrase.ts';
import type { Sentence } from '../domain/sentences.ts';
import { clauseAround } from './clauses.ts';

interface Cue {
  /** Null for words that leave open when the thing itself is. */
  readonly direction: 'past' | 'future' | null;
  readonly start: number;
  readonly end: number;
}

const GAP = '(?:\\s+(?:not|now|also|then|only|yet|already|first|last|currently|formally|next|again|\\w+ly))?';
const PARTICIPLE = '\\w+(?:ed|en|ade|eld|ent|ven|aid|ought|own|ead|ut|un)';
const PLANNED =
  'due|on (?:programme|course|track|target)|expected|anticipated|planned|scheduled|proposed|intended|hoped|likely|aimed|aiming|set|required|needed|targeted|programmed';

// "to" before any other word is as often a preposition: "presented to members in July".
const INFINITIVES =
  'take place|stay|remain|report|return|come|meet|start|begin|commence|consider|close|end|finish|run|complete|submit|publish|present|provide|hold|launch|open|decide|go|receive|review|bring|continue|deliver|make|agree|move|transfer|implement|follow|reconvene|conclude';

/** What speaks of time to come, longest first: in minutes the past tense reports it ("was due to", "would be"). */
const FUTURE = [
  `(?:will|shall|would|should|must|may|might|could(?!\\s+not)|can(?!\\s*not))${GAP}\\s+(?:have\\s+(?:been\\s+)?)?(?:be\\s+)?${GAP}\\s*\\w+`,
  `(?:is|are|was|were|been|be)${GAP}\\s+(?:${PLANNED})(?:\\s+to)?(?:\\s+be)?(?:\\s+${PARTICIPLE})?`,
  `(?:${PLANNED})(?=\\s+(?:to|for|in|on|by|at|until)\\b)(?:\\s+to)?(?:\\s+be)?(?:\\s+take\\s+place)?(?:\\s+${PARTICIPLE})?`,
  `to\\s+(?:be|${INFINITIVES})(?:\\s+${PARTICIPLE})?`,
  `be\\s+${PARTICIPLE}`,
  '(?:is|are|was|were)\\s+to\\s+\\w+',
  '(?:is|are)\\s+(?:\\w+ing)',
  'needs?\\s+to|forthcoming|upcoming|going\\s+forward|next\\s+meeting|postponed|deferred|adjourned|hopes?|expects?|plans?\\s+to|aims?\\s+to|intends?',
].join('|');

const IRREGULAR =
  'met|stood|held|took|began|gave|went|came|made|said|saw|set out|led|told|put|sent|wrote|chose|brought|sought|spoke|rose|fell|ran|became|found|left|lost|paid|spent|kept|grew|knew|heard|got|did|announced|dated';
// "has been held", "was published", "had met", "considered"; "requested that" and "agreed that" leave what follows open.
const PAST = [
  `(?:was|were|had|has|have|having)${GAP}(?:\\s+been)?${GAP}\\s+(?!to\\b)\\w+`,
  `(?:was|were|had)\\b`,
  `(?:${IRREGULAR})`,
  `dates?\\s+back|ago|last\\s+(?:met|presented|considered|reported)`,
  '\\w{2,}ed',
].join('|');

// "Events had been arranged, one of them on 2 February", "the meeting of 16 November is cancelled", "opening on 6 September was
// said to be achievable", "it opens on 6 September": the day may lie on either side.
const ARRANGED = [
  '(?:is|are|was|were|be|(?:(?:had|has|have)\\s+)?(?:now\\s+|already\\s+)?been)\\s+(?:now\\s+|already\\s+|also\\s+)?(?:arranged|organised|booked|timetabled|fixed|pencilled\\s+in|convened|cancelled|called\\s+off|moved|rearranged|rescheduled|brought\\s+forward)(?!\\s+(?:to|until|till)\\b)',
  '(?:is|are|was|were)\\s+(?:said|thought|believed|understood|reported|confirmed)\\s+to\\s+be',
  '(?:opens|reopens|starts|begins|closes|ends|moves|leaves|retires|launches|takes\\s+effect|comes\\s+into\\s+(?:force|effect)|goes\\s+live)',
].join('|');

const CUES = new RegExp(`\\b(?:(${ARRANGED})|(${FUTURE})|(${PAST}))\\b`, 'giu');
// In somebody's own speech "it was to go to the committee in March" looks back; in minutes it looks forward.
const LOOKS_BACK = /^(?:was|were)\s/i;
const NOT_VERBS =
  /^(?:need|indeed|proposed|seed|feed|speed|exceed|proceed|succeed|agreed|based|related|called|named|integrated|detailed|combined|united|limited|advanced|increased|red|bed)$/i;

const BY = /\bby\s+(?:the\s+|\w+day,?\s+)?$/i;
const LIMIT = /\b(?:no later than|not later than|on or before|at the latest(?: by)?)\s+(?:the\s+|\w+day,?\s+)?$/i;
const UNTIL = /\b(?:until|till|after|from|beyond)\s+(?:the\s+)?$/i;
const MOVED_TO =
  /\b(?:postponed|deferred|adjourned|delayed|rescheduled|put back|moved back)(?: from [^.;,]{3,30})? (?:to|until|till)\s+(?:the\s+)?$/i;
/** What was decided, offered or promised lies ahead: "approved summer hours from 1 July", "offered 6 September". */
const DECIDED =
  /^(?:(?:was|were|has|have)\s+)?(?:approved|agreed|endorsed|adopted|supported|resolved|ratified|recommended|proposed|offered|promised|announced|suggested)\b/i;
const SPAN = /\b(?:from|until|till|starting|beginning)\s+(?:the\s+|\w+day,?\s+)?$/i;
const OFFERED = /\b(?:offered|promised|proposed|suggested)\s+(?:\w+day,?\s+)?$/i;
/** "Ms Lee, the timetable that had been asked for, by 1 December": the limit of the whole, not of the clause inside. */
const SET_APART = /,\s*by\s+(?:the\s+|\w+day,?\s+)?$/i;
/** "The pilot is paid for until the end of September." */
const LASTS = /\b(?:is|are)\s+$/i;
const SINCE = /\b(?:since|dated|dates back to|as (?:of|at)|as long ago as)\s+(?:the\s+|at least\s+)?$/i;
const HEADED = /\b(?:(?:deadline|due date|target date|completion date|closing date)\b[^.;,]{0,30}|due:?\s*)$/i;

/**
 * Whether the words around a date speak of it as gone, as to come or as a limit. The nearest verb of its clause
 * decides, one before the date before one after it; then the nearest of the sentence. Null where that verb leaves it
 * open, so that only where the date lies can tell.
 */
export function toldDirection(
  text: string,
  sentence: Sentence,
  start: number,
  end: number,
  speech = false,
): Direction | null {
  return directionIn(text, cellAround(text, sentence, start, end), start, end, speech);
}

const CELL = ' | ';

/** Of a table's row the cell in which a date stands: what another cell tells of is not done on it. */
function cellAround(text: string, sentence: Sentence, start: number, end: number): Sentence {
  const from = text.lastIndexOf(CELL, start - 1);
  const to = text.indexOf(CELL, end);
  return {
    ...sentence,
    start: from < sentence.start ? sentence.start : from + CELL.length,
    end: to < 0 || to > sentence.end ? sentence.end : to,
  };
}

function directionIn(text: string, sentence: Sentence, start: number, end: number, speech: boolean): Direction | null {
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  if (SINCE.test(before)) return 'past';
  if (HEADED.test(before) || LIMIT.test(before)) return 'deadline';
  const clause = clauseAround(text, sentence, start, end);
  if (MOVED_TO.test(before)) return 'future';
  const cue =
    nearestCue(text, clause.start, clause.end, start, end, speech) ??
    nearestCue(text, sentence.start, sentence.end, start, end, speech);
  if (cue?.direction === null) return BY.test(before) ? 'deadline' : null;
  if (SET_APART.test(before)) return 'deadline';
  if (cue?.direction === 'past' && isAhead(text, before, cue, start)) return null;
  const tense = cue?.direction ?? null;
  if (BY.test(before)) return tense === 'past' ? 'past' : 'deadline';
  if (tense === null && UNTIL.test(before) && /until|till/i.test(before.slice(-12))) return 'future';
  if (/\b(?:postponed?|deferr?(?:ed)?|adjourned)\b/i.test(before) && UNTIL.test(before)) return 'future';
  return tense ?? 'unknown';
}

/** Whether a past verb tells of what was decided or lasts, so that the date beside it may lie ahead. */
function isAhead(text: string, before: string, cue: Cue, start: number): boolean {
  if (OFFERED.test(before)) return true;
  if (!SPAN.test(before)) return false;
  return cue.start > start || DECIDED.test(text.slice(cue.start, cue.end)) || LASTS.test(text.slice(0, cue.start));
}

/** The direction the words around a date give it; `unknown` where they leave it open. See `toldDirection`. */
export function directionOf(text: string, sentence: Sentence, start: number, end: number): Direction {
  return toldDirection(text, sentence, start, end) ?? 'unknown';
}

/** How far a verb is looked for, in characters, so that one endless sentence of dates stays cheap. */
const REACH = 300;

function nearestCue(text: string, from: number, to: number, start: number, end: number, speech: boolean): Cue | null {
  const ahead = cuesOf(text, Math.max(from, start - REACH), Math.min(start, to), speech).at(-1);
  return ahead ?? cuesOf(text, Math.max(end, from), Math.min(to, end + REACH), speech)[0] ?? null;
}

function cuesOf(text: string, from: number, to: number, speech: boolean): Cue[] {
  if (from >= to) return [];
  const cues: Cue[] = [];
  for (const match of text.slice(from, to).matchAll(CUES)) {
    const words = match[0];
    if (match[3] !== undefined && NOT_VERBS.test(words)) continue;
    const open = match[1] !== undefined || (speech && match[2] !== undefined && LOOKS_BACK.test(words));
    const direction = open ? null : match[2] === undefined ? 'past' : 'future';
    cues.push({ direction, start: from + match.index, end: from + match.index + words.length });
  }
  return cues;
}
