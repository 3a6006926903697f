import type { AttendanceStatement } from '../domain/statement.ts';
import { listedPeople } from './attendance-names.ts';
import { nameBefore, nameFrom } from './person-names.ts';

/** One person's attendance read from a sentence; `start` to `end` are places of the text. */
export interface AttendanceFind {
  readonly person: string;
  readonly role: string | null;
  readonly manner: AttendanceStatement['manner'];
  readonly start: number;
  readonly end: number;
}

const APOLOGIES_FROM =
  /\bapologies(?:\s+for\s+(?:absence|non-attendance|lateness))?(?:,?\s+\w+)?(?:\s+(?:were|was|had|have|has)(?:\s+(?:also\s+)?been)?\s+(?:also\s+)?(?:received|given|reported|submitted|noted|sent|accepted|made|tendered))?\s+(?:from|on\s+behalf\s+of|by|for)\s+/gi;
const SENT =
  /\s+(?:(?:has|have|had)\s+)?(?:sent|gave|given|tendered|submitted|offered)\s+(?:(?:his|her|their)\s+)?apologies\b/gi;
// Where a list of apologies ends and other things begin.
const LIST_END =
  /,?\s+(?:with|and\s+(?:there|I['’]|I\s|we\s|we['’]|it\s|also\s+from|(?:he|she|they)\s)|who|but|so|for\s+(?:this|the|item|whom)|as\s|I['’]d|although|because|due\s+to)(?=\s|\b)|(?<!\b(?:Mr|Mrs|Ms|Dr|Cllr))[;.?!](?:\s|$)|→|->/i;
const SUBSTITUTING =
  /\bwith\s+(.{3,200}?)\s+(?:substituting|deputising|attending|standing\s+in|as\s+(?:his|her|their)?\s*substitutes?)\b/i;
const FOR_WHOM =
  /\bfor\s+whom\s+(.{3,80}?)\s+(?:(?:was|were|had)\s+)?(?:substitut|deputis|attend|stood in|standing in)/i;
const FOR_ITEM =
  /^(.{3,400}?)\s+(?:was|were)\s+(?:also\s+)?(?:in\s+attendance|present)\s+(?:for\s+(?:this|the|item)|at\s+the\s+(?:invitation|meeting)|by\s+invitation|virtually|remotely)/i;
const ATTENDED_AS =
  /\s+(?:was|were|is|attended|came)\s+(?:present|attending)?\s*(?:as\s+(?:a\s+)?)?(?:the\s+)?substitut(?:e|ing|ed)\s+for\s+/gi;
const ARROW = /\s*(?:→|->|—>|=>)\s*/;

/** The attendance a sentence tells: who sent apologies, who came in whose place, who was there for an item. */
export function attendanceTold(text: string, from: number, to: number): AttendanceFind[] {
  const words = text.slice(from, to);
  const finds: AttendanceFind[] = [];
  let read = 0;
  for (const match of words.matchAll(APOLOGIES_FROM)) {
    if (match.index < read) continue;
    if (/\b(?:no|make|makes|making|many)\s+$/i.test(words.slice(Math.max(0, match.index - 10), match.index))) continue;
    const listFrom = from + match.index + match[0].length;
    const ends = LIST_END.exec(text.slice(listFrom, to))?.index;
    const listTo = ends === undefined ? to : listFrom + ends;
    finds.push(...people(text, listFrom, listTo, 'apologies'));
    read = listTo - from;
  }
  const away = finds.length;
  for (const match of words.matchAll(SENT)) {
    const name = nameBefore(text, from + match.index);
    if (name) finds.push(...people(text, name.start, name.end, 'apologies'));
  }
  if (/\bapologies\b/i.test(words)) finds.push(...substitutes(text, from, words, finds.slice(0, away)));
  for (const match of words.matchAll(ATTENDED_AS)) {
    const name = nameBefore(text, from + match.index);
    const whom = nameFrom(text, from + match.index + match[0].length)?.text;
    const role = whom === undefined ? null : `Substitute for ${whom}`;
    if (name) finds.push(...people(text, name.start, name.end, 'substitute').map((find) => ({ ...find, role })));
  }
  const present = FOR_ITEM.exec(words);
  if (present?.[1] !== undefined) finds.push(...people(text, from, from + present[1].length, 'in-attendance'));
  return finds;
}

/** "Mr A -> Mr B": B came in A's place. Used in lists of apologies as well. */
export function swapped(text: string, from: number, to: number): AttendanceFind[] {
  const [first = '', second] = text.slice(from, to).split(ARROW);
  if (second === undefined) return [];
  const at = from + text.slice(from, to).indexOf(second, first.length);
  const away = people(text, from, from + first.length, 'apologies');
  const here = people(text, at, to, 'substitute');
  const whom = first.trim();
  return [...away, ...here.map((find) => ({ ...find, role: find.role ?? `Substitute for ${whom}` }))];
}

/** "With Ms C and Mr D substituting respectively": for whom is said by the order, where the numbers are the same. */
function substitutes(text: string, from: number, words: string, away: readonly AttendanceFind[]): AttendanceFind[] {
  const match = SUBSTITUTING.exec(words) ?? FOR_WHOM.exec(words);
  if (!match?.[1]) return [];
  const at = from + match.index + match[0].indexOf(match[1]);
  const here = people(text, at, at + match[1].length, 'substitute');
  return here.map((find, i) => {
    const whom = here.length === away.length ? away[i]?.person : undefined;
    return whom === undefined || find.role !== null ? find : { ...find, role: `Substitute for ${whom}` };
  });
}

function people(text: string, from: number, to: number, manner: AttendanceFind['manner']): AttendanceFind[] {
  return (listedPeople(text, from, to) ?? []).map((listed) => ({
    ...listed,
    manner: isSubstitute(listed.role) ? 'substitute' : manner,
  }));
}

/** Whether what stands beside a name makes the person someone's substitute. */
export function isSubstitute(role: string | null): boolean {
  return role !== null && /^(?:as\s+)?(?:substitut(?:e|ing)|deputising|deputy)\s+for\b|^substitute$/i.test(role);
}
