import { anyOf } from '../english/any-of.ts';
import { CALLS_FOR_HELP, COURTESIES, GREETINGS } from '../english/help-words.ts';
import { NOTHING_ASKED } from '../english/turn-words.ts';

const HELP: ReadonlySet<string> = new Set(CALLS_FOR_HELP);
const GREETING = new RegExp(`^(?:${anyOf(GREETINGS)})(?= |$)`);
const BEFORE = new RegExp(`^(?:${anyOf(COURTESIES)})(?= |$)`);
const AFTER = new RegExp(`(?:^|(?<= ))(?:${anyOf(COURTESIES)})$`);

/** Whether a text greets or asks what can be asked, and asks nothing of a record: "Good morning all!", "help please". */
export function isCallForHelp(typed: string): boolean {
  // Longer than any of them, with its courtesies: a question.
  if (typed.length > 120) return false;
  let rest = typed
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  let greets = false;
  for (let before = ''; before !== rest; ) {
    before = rest;
    const left = rest.replace(GREETING, '').trim();
    greets ||= left !== rest;
    rest = HELP.has(left) ? left : left.replace(BEFORE, '').replace(AFTER, '').trim();
  }
  return HELP.has(rest) || (greets && rest === '');
}

/** Whether a text thanks, assents or takes leave, and asks nothing: "ok thanks", "that's all for now". */
export function asksNothing(typed: string): boolean {
  if (typed.length > 120) return false;
  const said = typed
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return NOTHING.test(said);
}

const NOTHING = new RegExp(`^(?:${anyOf(NOTHING_ASKED)})(?: (?:${anyOf(NOTHING_ASKED)})){0,9}$`);
