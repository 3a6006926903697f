import { readTime } from './read-time.ts';
import type { Rhythm } from './subscription.ts';

/** When or where, as said at the end of a line. `value` is the same for endings that say the same. */
export type FollowEnding = { readonly words: string; readonly value: string } & (
  | { readonly kind: 'rhythm'; readonly rhythm: Rhythm }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'where'; readonly where: 'here' | 'self' }
);

/** A line with its endings taken off. */
export interface FollowEndings {
  readonly rest: string;
  /** Last one first. */
  readonly endings: readonly FollowEnding[];
  /** An ending that asks for what there is not, as a sentence for the person; null where there is none. */
  readonly problem: string | null;
}

// Each begins at the text's beginning or after a space and reaches to its end; the text's white space is single spaces.
const RHYTHMS: readonly (readonly [RegExp, Rhythm])[] = [
  [
    /(?:^| )(?:daily|(?:every|each) (?:working |single )?day|(?:on |every )?weekdays?|(?:every|each) morning|once a day)$/i,
    'daily',
  ],
  [/(?:^| )(?:weekly|(?:every|each) week|once a week)$/i, 'weekly'],
  [/(?:^| )after(?: |-)(?:(?:the|each|every|a|its|their|any) )?meetings?$/i, 'after-meetings'],
];
const PLACES: readonly (readonly [RegExp, 'here' | 'self'])[] = [
  [/(?:^| )(?:(?:in |to |for )?here|(?:in|to|for) th(?:is|e) channel)$/i, 'here'],
  [
    /(?:^| )(?:(?:just )?(?:for|to) (?:me|myself)|just me|privately|(?:by|in|as|via) (?:a )?(?:dms?|direct messages?|private messages?))$/i,
    'self',
  ],
];
const OTHER_RHYTHM =
  /(?:^| )(hourly|monthly|fortnightly|bi-?weekly|quarterly|yearly|annually|immediately|instantly|as it happens|in real time|twice a (?:day|week|month)|(?:every|each|once an?) (?:hour|minute|month|fortnight|quarter|year|evening|weekend|(?:two|three|four|six|other|second|\d{1,3}) (?:minute|hour|day|week|month)s?))$/i;
const OTHER_DAY = /(?:^| )((?:on |every |each )(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/i;
const CHANNEL = /(?:^| )(?:in|to|for) <#[A-Z0-9]{1,30}(?:\|[^>]*)?>$/;
const PERSON = /(?:^| )(?:for|to) <@[A-Z0-9]{1,30}(?:\|[^>]*)?>$/;

const HALF = '(?: ?[ap]\\.?m)';
const HOUR_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const AT_TIME = new RegExp(
  `(?:^| )(?:at|@) ?(\\d[\\d:.h]{0,7}${HALF}?(?: ?(?:o'clock|hours|hrs?))?|(?:${HOUR_WORDS})${HALF}?(?: o'clock)?|noon|midday|midnight)$`,
  'i',
);
// Without “at”, only what can be nothing but a time.
const BARE_TIME = new RegExp(`(?:^| )(\\d{1,2}:\\d{2}${HALF}?|\\d{1,2}(?:\\.\\d{2})?${HALF})$`, 'i');
const FIGURE = /(?:^| )(\d{1,2})$/;

/** Takes off the end of a line, again and again, what says how often, at what time and where. */
export function followEndings(text: string): FollowEndings {
  const endings: FollowEnding[] = [];
  let rest = trimEnd(text);
  for (;;) {
    const ending = lastEnding(rest);
    if (ending === null) return { rest, endings, problem: problemAtEnd(rest) };
    if (typeof ending === 'string') return { rest, endings, problem: ending };
    endings.push(ending);
    rest = trimEnd(rest.slice(0, rest.length - ending.words.length));
  }
}

function lastEnding(text: string): FollowEnding | string | null {
  for (const [form, rhythm] of RHYTHMS) {
    const words = form.exec(text)?.[0].trim();
    if (words) return { kind: 'rhythm', rhythm, words, value: rhythm };
  }
  for (const [form, where] of PLACES) {
    const words = form.exec(text)?.[0].trim();
    if (words) return { kind: 'where', where, words, value: where };
  }
  const [words = '', written] = AT_TIME.exec(text) ?? BARE_TIME.exec(text) ?? figureAfterRhythm(text) ?? [];
  if (written === undefined) return null;
  const read = readTime(written);
  return read.kind === 'problem'
    ? read.problem
    : { kind: 'time', time: read.time, words: words.trim(), value: read.time };
}

/** “daily 9”: a figure is a time right after a rhythm, and nowhere else. */
function figureAfterRhythm(text: string): RegExpExecArray | null {
  const figure = FIGURE.exec(text);
  const before = trimEnd(text.slice(0, figure?.index ?? 0));
  return figure && RHYTHMS.some(([form]) => form.test(before)) ? figure : null;
}

function problemAtEnd(text: string): string | null {
  const other = OTHER_RHYTHM.exec(text);
  const day = other ? null : OTHER_DAY.exec(text);
  const [whole = '', words = ''] = other ?? day ?? [];
  if (words !== '') {
    const what = trimEnd(text.slice(0, text.length - whole.length)) || 'finance';
    const why = day
      ? 'I have no digest on a day of the week of one’s choice: “weekly” comes on the first working day of the week'
      : `I have no digest “${words}”: there is daily (on working days), weekly (on the first working day of the week) and after meetings`;
    return `${why}. Type, for example, “follow ${what} ${day ? 'weekly' : 'daily'}”. If “${words}” belongs to what you follow, put it all in quotation marks.`;
  }
  if (CHANNEL.test(text)) {
    return 'I can post only in the channel in which I am asked. Go there and say it with “here” at the end, for example “follow finance weekly here”.';
  }
  if (PERSON.test(text)) {
    return 'You can follow things for yourself, or for the channel you are in. A keeper of the folder can do it for somebody else: “enrol @name finance daily”.';
  }
  return null;
}

/** Without punctuation and courtesies at the end; a quotation mark stays, and keeps what stands before it. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,;:.!?-'.includes(text.charAt(end - 1))) end--;
  const trimmed = text.slice(0, end);
  const courtesy = /(?:^| )(?:please|thanks|thank you|cheers)$/i.exec(trimmed);
  return courtesy ? trimEnd(trimmed.slice(0, courtesy.index)) : trimmed;
}
