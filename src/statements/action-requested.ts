import { LATER, OCCASIONS, PAPERS, THERE_AND_THEN } from '../english/undertaking-words.ts';
import { type ActionFind, type ActionForm, type ActionSentence, find, taskedBefore } from './action-sentence.ts';
import { ACTION_VERB, DONE } from './action-verbs.ts';

const REQUESTED_THAT = new RegExp(
  `\\b(?:requested|requests|requesting|request|asked|asks|asking)\\s+that\\s+(?=(?:future|the\\s+next)\\b|.{2,120}?\\b(?:be\\s+(?:\\w+\\s+)?${DONE}|be\\s+(?:told|looked|counted|studied|costed|tried|found|put)|${ACTION_VERB})\\b)`,
  'i',
);
const NOUN = `(?:${PAPERS}|${OCCASIONS})`;
const ASKED_FOR = new RegExp(
  `\\b(?:requested|requesting|called\\s+for|(?:asked|asking|asks|ask)\\s+(?:([^,;:.]{2,60}?)\\s+)?for|(?<=\\s)wants)\\s+(?=(?:an?|the|some|any|more|further|additional|regular|detailed|another|one|monthly|quarterly|weekly|annual|written|\\d+)\\b(?!\\s+(?:fact|record|minutes)).{0,60}?\\b${NOUN}\\b|(?:[\\p{Ll}-]+\\s){0,2}(?:${PAPERS})\\b(?!-))`,
  'iu',
);
/** "Resolved to ask the Council for a grant": whatever a meeting resolves to ask for. */
const TO_ASK_FOR = /\b(?:resolved|agreed|decided)\s+to\s+ask\s+([^,;:.]{2,60}?)\s+for\s+(?=\p{L}|£)/iu;
const ASKED_TO =
  /\b(requested|asked|invited|tasked|instructed|urged|to\s+(?:ask|request|invite|instruct))\s+((?:the\s+|that\s+)?[^,;:.]{2,80}?)\s+to\s+(?=([\p{Ll}-]+))/iu;
const WERE_ASKED =
  /\s+(?:was|were|had\s+been|has\s+been|have\s+been|was\s+to\s+be|is\s+to\s+be|are\s+to\s+be|is|are)\s+(?:also\s+)?(asked|requested|tasked|invited)\s+(?:to\s+(?=([\p{Ll}-]+))|for\s+(?=(?:an?|the|some|more|further|£)))/iu;
/** "RESOLVED that the Programme Office be asked to provide the analysis": whoever it is has a name. */
const BE_ASKED =
  /(?:^|\bthat\s+|,\s+|\band\s+)((?:the\s+)?\p{Lu}[^,;:.]{1,80}?|(?:the\s+)?(?:officers|members|clerk|chair\p{L}*|director|leader))\s+be\s+(?:also\s+)?(asked|requested|invited|instructed|tasked)\s+(?:to\s+(?=([\p{Ll}-]+))|for\s+)/u;
const HERE = new RegExp(`^(?:${THERE_AND_THEN})\\b`, 'i');
const LATER_ON = new RegExp(`\\b(?:${LATER})\\b`, 'iu');
const MEETING = /^(?:the|its|their|our|a)\s+(?:next|future|later|\p{Lu}\p{L}+)\s+meeting\b/u;
const NAMED_VERB = new RegExp(`^${ACTION_VERB}\\b`, 'i');

/** "The Chair requested that …", "Members asked for a further report", "officers were asked to provide …". */
export const requested: ActionForm = (sentence) => {
  const { words } = sentence;
  const that = REQUESTED_THAT.exec(words);
  if (that && (isAsking(words, that.index) || /\bwith an?\s+$/i.test(words.slice(0, that.index))))
    return find(sentence, null, 'requested', that.index, that.index + that[0].length);
  return wereAsked(sentence) ?? beAsked(sentence) ?? askedTo(sentence) ?? askedFor(sentence);
};

function wereAsked(sentence: ActionSentence): ActionFind | null {
  const match = WERE_ASKED.exec(sentence.words);
  if (!match || !isTask(sentence, match[1] ?? '', match.index + match[0].length)) return null;
  const owner = taskedBefore(sentence, sentence.start + match.index);
  const what = match.index + match[0].length;
  return owner === null || !isTasked(owner) ? null : find(sentence, owner, 'requested', match.index, what);
}

function beAsked(sentence: ActionSentence): ActionFind | null {
  const match = BE_ASKED.exec(sentence.words);
  const whom = match?.[1]?.replace(/^.*\bthat\s+/, '').replace(/\s+(?:will|would|should|shall)(?:\s+then)?$/, '');
  if (!match || whom === undefined || !isTasked(whom)) return null;
  const what = match.index + match[0].length;
  if (!isTask(sentence, match[2] ?? '', what)) return null;
  return find(sentence, whom, 'requested', match.index + match[0].indexOf(whom), what);
}

function askedTo(sentence: ActionSentence): ActionFind | null {
  const { words } = sentence;
  const match = ASKED_TO.exec(words);
  const owner = match?.[2];
  if (!match || owner === undefined || !isSomebody(owner) || !isAsking(words, match.index)) return null;
  const what = match.index + match[0].length;
  if (isInvitation(owner, words.slice(what)) || !isTask(sentence, match[1] ?? '', what)) return null;
  if (!NAMED_VERB.test(words.slice(what)) && !isCalled(owner)) return null;
  return find(sentence, /^(?:her|them)$/i.test(owner) ? null : owner, 'requested', match.index, what);
}

/** When or how often somebody asked: "asked in March for". */
const WHEN = /^(?:in|on|at|by|again|also|then|once|twice|repeatedly)\b.*$/i;
/** "Patients would be asked": the public is given no task; "could be asked" gives none to anybody. */
const NOBODY =
  /\b(?:may|might|could|can|cannot|not|to|must)$|^(?:all |the |any |these )*(?:patients?|people|women|men|residents?|visitors|families|parents|carers|callers|public|those|everyone|anyone|nobody|respondents?|children)\b/i;

function isTasked(whom: string): boolean {
  return !NOBODY.test(whom);
}

function askedFor(sentence: ActionSentence): ActionFind | null {
  const match = ASKED_FOR.exec(sentence.words) ?? TO_ASK_FOR.exec(sentence.words);
  if (!match || !isAsking(sentence.words, match.index)) return null;
  const said = match[1]?.replace(WHEN, '') ?? '';
  const owner = said === '' || /^(?:her|him|them|it)$/i.test(said) ? null : said;
  if (owner !== null && (!isSomebody(owner) || !isCalled(owner))) return null;
  return find(sentence, owner, 'requested', match.index, match.index + match[0].length);
}

/**
 * Whether what somebody is asked is left to be done: not what one does on the spot, as whoever is invited to speak does,
 * unless it is to be done later.
 */
function isTask(sentence: ActionSentence, asked: string, what: number): boolean {
  const deed = sentence.words.slice(what);
  if (HERE.test(deed)) return LATER_ON.test(deed);
  if (MEETING.test(deed)) return true;
  return !/^invited?$/i.test(asked.replace(/^to\s+/i, '')) || NAMED_VERB.test(deed);
}

/** Not "in response to the questions asked for", "was asked whether", "had been requested", "nobody asked for". */
function isAsking(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 16), at);
  return !/\b(?:when|as|if|been|had|questions?|not|nobody|no one|none|never|an?|the|this|any|each)\s+$/i.test(before);
}

function isSomebody(words: string): boolean {
  return !/\b(?:question|about|whether|what|how|why|if|for|that|which|him|us|me)\b/i.test(words);
}

/** Whether words call somebody by a name, a post or a part in the work: not "people", "patients", "women". */
function isCalled(owner: string): boolean {
  return (
    /(?:^|\s)\p{Lu}/u.test(owner.replace(/^The\s/, '')) ||
    /\b(?:officers?|members|clerk|secretary|chair\p{L}*|directors?|managers?|leads?|team|office|trusts?|cell|group|council|board|committee|partners|providers?|staff|consultants?|advis[eo]rs)$/iu.test(
      owner,
    ) ||
    /^her|them$/i.test(owner)
  );
}

/** A paper that invites the Committee to consider it asks for nothing to be done after the meeting. */
function isInvitation(owner: string, what: string): boolean {
  return (
    /\b(?:committee|board|cabinet|council|panel|members|governing body|partnership)$/i.test(owner) &&
    /^(?:consider|discuss|review|support|note|approve|agree|endorse|receive|adopt|ratify|accept|reject|decide)\b/i.test(
      what,
    )
  );
}
