import { CALLS_FOR_HELP, COURTESIES, GREETINGS } from '../../english/help-words.ts';

const HELP: ReadonlySet<string> = new Set(CALLS_FOR_HELP);
const GREETING = new RegExp(`^(?:${phrases(GREETINGS)})(?= |$)`);
const BEFORE = new RegExp(`^(?:${phrases(COURTESIES)})(?= |$)`);
const AFTER = new RegExp(`(?:^|(?<= ))(?:${phrases(COURTESIES)})$`);

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

/** One of several phrases, the longest first. */
function phrases(list: readonly string[]): string {
  return [...list].sort((a, b) => b.length - a.length).join('|');
}
