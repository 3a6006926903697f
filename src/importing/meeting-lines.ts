import { STATES_OF_MINUTES } from '../english/meeting-words.ts';
import type { Block } from './formats/block.ts';
import { wholeText } from './whole-text.ts';
import { firstDay, isMonth } from './written-days.ts';

const STATE = `(?:(?:${STATES_OF_MINUTES}) )?`;
/** "APPROVED MINUTES of a meeting" tells their own state. */
const LEADING_STATE = new RegExp(`^${STATE}`, 'i');
const BEFORE_MEETING = "(?:(?:a|the|an) )?(?:[\\p{L}\\d'’&.-]+ ){0,9}?meeting\\b";
const MINUTES = new RegExp(
  `^${STATE}(?:minutes|record|notes?)(?: of (?:the )?proceedings)? (?:of|at|for|from) ${BEFORE_MEETING}`,
  'iu',
);
const AGENDA = new RegExp(`^${STATE}agenda (?:of|for) ${BEFORE_MEETING}`, 'iu');
/** What is said of the minutes of another meeting, as an item of an agenda or of minutes has it. */
const ANOTHER =
  /\b(?:previous|last|preceding|earlier)\b|\b(?:approve[ds]?|agreed|confirm(?:ed)?|signed|correct|accurate|true record|matters arising)\b/i;
/** How far into a paragraph its beginning goes: some papers run their head and those present together. */
const HEAD = 200;

/** Whether a text begins as the minutes of a meeting do: "MINUTES of a meeting of X", "Minutes of X Parish Council Meeting". */
export function isMinutesLine(text: string): boolean {
  return MINUTES.test(text) && !ANOTHER.test(text.slice(0, HEAD).replace(LEADING_STATE, ''));
}

/** A text, of what begins as minutes its head alone: those present and all they said may run on from it. */
export function withoutRunOn(text: string): string {
  return isMeetingLine(text) ? text.slice(0, HEAD) : text;
}

/** The same, or as its agenda does. */
export function isMeetingLine(text: string): boolean {
  return isMinutesLine(text) || AGENDA.test(text);
}

/** How many further lines the line of minutes may take, where a reader of its format kept them apart. */
const MOST_BELOW = 3;

/**
 * The line at an index with those it goes on in: "MINUTES of a meeting of the Tidal" and "Board held on 3 May 2019". It ends
 * with a day, a stop or a colon.
 */
export function meetingHead(blocks: readonly Block[], at: number): string {
  let head = blocks[at] ? wholeText(blocks[at]) : '';
  for (const block of blocks.slice(at + 1, at + 1 + MOST_BELOW)) {
    const text = wholeText(block);
    if (isMonth(text) || block.label !== null || /[.:;]$/.test(head) || firstDay(head.slice(0, HEAD)) !== null) break;
    if (text.length > HEAD || text.includes(':') || isMeetingLine(text)) break;
    head = `${head} ${text}`;
  }
  return head;
}
