import type { Direction } from '../domain/date-phrase.ts';
import type { Sentence } from '../domain/sentences.ts';
import { clauseAround } from './clauses.ts';

interface Cue {
  readonly direction: 'past' | 'future';
  readonly start: number;
  readonly end: number;
}

const GAP = '(?:\\s+(?:not|now|also|then|only|yet|already|first|last|currently|formally|next|again|\\w+ly))?';
const PARTICIPLE = '\\w+(?:ed|en|ade|eld|ent|ven|aid|ought|own|ead|ut|un)';
const PLANNED =
  'due|expected|anticipated|planned|scheduled|proposed|intended|hoped|likely|aimed|aiming|set|required|needed|targeted|programmed';

// "to" before any other word is as often a preposition: "presented to members in July".
const INFINITIVES =
  'take place|report|return|come|meet|start|begin|commence|consider|close|end|finish|run|complete|submit|publish|present|provide|hold|launch|open|decide|go|receive|review|bring|continue|deliver|make|agree|move|transfer|implement|follow|reconvene|conclude';

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
  'met|held|took|began|gave|went|came|made|said|saw|set out|led|told|put|sent|wrote|chose|brought|sought|spoke|rose|fell|ran|became|found|left|lost|paid|spent|kept|grew|knew|heard|got|did|announced|dated?';
// "has been held", "was published", "had met", "considered"; "requested that" and "agreed that" leave what follows open.
const PAST = [
  `(?:was|were|had|has|have|having)${GAP}(?:\\s+been)?${GAP}\\s+(?!to\\b)\\w+`,
  `(?:was|were|had)\\b`,
  `(?:${IRREGULAR})`,
  `dates?\\s+back|ago|last\\s+(?:met|presented|considered|reported)`,
  '\\w{2,}ed',
].join('|');

const CUES = new RegExp(`\\b(?:(${FUTURE})|(${PAST}))\\b`, 'giu');
const NOT_VERBS =
  /^(?:need|indeed|proposed|seed|feed|speed|exceed|proceed|succeed|agreed|based|related|called|named|integrated|detailed|combined|united|limited|advanced|increased|red|bed)$/i;

const BY = /\bby\s+(?:the\s+|\w+day,?\s+)?$/i;
const LIMIT = /\b(?:no later than|not later than|on or before|at the latest(?: by)?)\s+(?:the\s+|\w+day,?\s+)?$/i;
const UNTIL = /\b(?:until|till|after|from|beyond)\s+(?:the\s+)?$/i;
const SINCE = /\b(?:since|dated|dates back to|as (?:of|at)|as long ago as)\s+(?:the\s+|at least\s+)?$/i;
const HEADED = /\b(?:(?:deadline|due date|target date|completion date|closing date)\b[^.;,]{0,30}|due:?\s*)$/i;

/**
 * Whether the words around a date speak of it as gone, as to come or as a limit. The nearest verb of its clause
 * decides, one before the date before one after it; then the nearest of the sentence.
 */
export function directionOf(text: string, sentence: Sentence, start: number, end: number): Direction {
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  if (SINCE.test(before)) return 'past';
  if (HEADED.test(before) || LIMIT.test(before)) return 'deadline';
  const clause = clauseAround(text, sentence, start, end);
  const tense =
    nearestTense(text, clause.start, clause.end, start, end) ??
    nearestTense(text, sentence.start, sentence.end, start, end);
  if (BY.test(before)) return tense === 'past' ? 'past' : 'deadline';
  if (tense === null && UNTIL.test(before) && /until|till/i.test(before.slice(-12))) return 'future';
  if (/\b(?:postponed?|deferr?(?:ed)?|adjourned)\b/i.test(before) && UNTIL.test(before)) return 'future';
  return tense ?? 'unknown';
}

/** How far a verb is looked for, in characters, so that one endless sentence of dates stays cheap. */
const REACH = 300;

function nearestTense(text: string, from: number, to: number, start: number, end: number): 'past' | 'future' | null {
  const ahead = cuesOf(text, Math.max(from, start - REACH), Math.min(start, to)).at(-1);
  if (ahead) return ahead.direction;
  return cuesOf(text, Math.max(end, from), Math.min(to, end + REACH))[0]?.direction ?? null;
}

function cuesOf(text: string, from: number, to: number): Cue[] {
  if (from >= to) return [];
  const cues: Cue[] = [];
  for (const match of text.slice(from, to).matchAll(CUES)) {
    const words = match[0];
    if (match[1] === undefined && NOT_VERBS.test(words)) continue;
    const direction = match[1] === undefined ? 'past' : 'future';
    cues.push({ direction, start: from + match.index, end: from + match.index + words.length });
  }
  return cues;
}
