import type { ActionStatement } from '../domain/statement.ts';
import { ACTION_VERB, DONE, TELLING_VERB } from './action-verbs.ts';
import { bodyBefore } from './decision-bodies.ts';
import type { PostPhrase } from './post-titles.ts';
import { speakerBefore } from './speakers.ts';

/** An action found in a sentence; places are of the whole text. */
export interface ActionFind {
  readonly owner: string | null;
  readonly manner: ActionStatement['manner'];
  /** Where the words that make it an action begin. */
  readonly start: number;
  /** What is to be done. */
  readonly whatFrom: number;
  readonly whatTo: number;
  /** Where the words that say by when may go on to, where that is beyond what is to be done. */
  readonly end?: number;
}

/** A sentence of a text, `start` to `end` without its closing mark, and the posts named in the text. */
export interface ActionSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly posts: () => readonly PostPhrase[];
}

/** One written form of an action: what it reads from a sentence; null where the sentence has it not. */
export type ActionForm = (sentence: ActionSentence) => ActionFind | null;

const ADVERBS = '(?:also\\s+|then\\s+|further\\s+|therefore\\s+|subsequently\\s+|kindly\\s+|both\\s+)?';

const UNDERTOOK = new RegExp(
  `\\s+${ADVERBS}(?:agreed\\s+to|undertook\\s+to|offered\\s+to|promised\\s+to|committed\\s+to|volunteered\\s+to|will\\s+undertake\\s+to|agrees\\s+to|undertakes\\s+to)\\s+(?=(?:also\\s+|then\\s+)?${ACTION_VERB}\\b)`,
  'i',
);

/** "Mr Vale agreed to bring back a report": a person undertook it. A body that agrees to do something has decided. */
const undertaken: ActionForm = (sentence) => {
  const match = UNDERTOOK.exec(sentence.words);
  if (!match) return null;
  const subjectEnd = sentence.start + match.index;
  const person = ownerBefore(sentence, subjectEnd);
  if (person === null || (/agree/i.test(match[0]) && bodyBefore(sentence.words, match.index + 1) !== null)) return null;
  return find(sentence, person, 'undertaken', match.index, match.index + match[0].length);
};

const WOULD = new RegExp(
  `\\b(?:that\\s+)?(he|she|they|I|we)(?:\\s+[^,;:.]{3,80}?\\s(?:but|and))?\\s+(?:would|will|shall|['’]d|['’]ll)\\s+(?:also\\s+|be\\s+happy\\s+to\\s+|be\\s+able\\s+to\\s+)?(?=${TELLING_VERB}\\b)`,
  'i',
);
const SAYS =
  /\s+(?:also\s+|then\s+|further\s+)?(?:said|advised|confirmed|explained|replied|responded|stated|added|indicated|agreed|assured\b.{0,60}?|noted|offered|undertook|promised)\s*$/i;

/** "The Accountable Officer said that she would feed back comments". What "they would improve" is no undertaking. */
const saidTheyWould: ActionForm = (sentence) => {
  const match = WOULD.exec(sentence.words);
  if (!match || /^(?:I|we)$/i.test(match[1] ?? '')) return null;
  const says = SAYS.exec(sentence.words.slice(Math.max(0, match.index - 90), match.index));
  if (!says) return null;
  const saidAt = Math.max(0, match.index - 90) + says.index;
  const owner = ownerBefore(sentence, sentence.start + saidAt) ?? pronounBefore(sentence, saidAt);
  if (owner === null) return null;
  return find(sentence, owner === '' ? null : owner, 'undertaken', saidAt, match.index + match[0].length);
};

const AGREED_THAT = new RegExp(
  `\\b(?:it\\s+was\\s+(?:also\\s+|further\\s+|then\\s+)?agreed|agreed|it\\s+was\\s+(?:also\\s+)?(?:confirmed|noted))\\s+that\\s+(.{2,90}?)\\s+(?:would|should|will|shall|is\\s+to|are\\s+to)\\s+(be\\s+${DONE}\\b|(?:also\\s+)?${ACTION_VERB}\\b)`,
  'i',
);

/** "It was agreed that Ms Lee would circulate the slides", "… that an update would be requested". */
const agreedThat: ActionForm = (sentence) => {
  const match = AGREED_THAT.exec(sentence.words);
  if (!match) return null;
  const [whole, subject = '', verb = ''] = match;
  const subjectAt = match.index + whole.indexOf(subject, whole.toLowerCase().indexOf('that') + 4);
  const asks = /^be\s+(?:requested|sought|asked|invited)/i.test(verb);
  if (/^be\b/i.test(verb)) return find(sentence, null, asks ? 'requested' : 'undertaken', match.index, subjectAt);
  const owner = ownerBefore(sentence, sentence.start + subjectAt + subject.length);
  const whatAt = match.index + whole.length - verb.length;
  return owner === null ? null : find(sentence, owner, 'undertaken', match.index, whatAt);
};

const REQUESTED_THAT = new RegExp(
  `\\b(?:requested|requests|requesting|request|asked|asks|asking)\\s+that\\s+(?=.{2,120}?\\b(?:be\\s+(?:\\w+\\s+)?${DONE}|${ACTION_VERB})\\b)`,
  'i',
);
const ASKED_FOR =
  /\b(?:requested|asked\s+for|requesting|asking\s+for|called\s+for)\s+(?=(?:an?|the|some|any|more|further|additional|regular|detailed|another|clarification|information|details|data|confirmation)\b.{0,60}?\b(?:updates?|reports?|briefings?|notes?|information|details|data|figures|clarification|presentation|paper|copy|copies|breakdown|analysis|evidence|assurance|timetable|list|meeting|visit|response|confirmation|session|workshop)\b)/i;
const ASKED_TO = new RegExp(
  `\\b(?:requested|asked|invited|tasked|instructed|urged)\\s+((?:the\\s+|that\\s+)?[^,;:.]{2,80}?)\\s+to\\s+(?=${ACTION_VERB}\\b)`,
  'i',
);

/** "The Chair requested that …", "Members asked for a further report", "officers were asked to provide …". */
const requested: ActionForm = (sentence) => {
  const { words } = sentence;
  const that = REQUESTED_THAT.exec(words);
  if (that && isAsking(words, that.index))
    return find(sentence, null, 'requested', that.index, that.index + that[0].length);
  const passive = WERE_ASKED.exec(words);
  if (passive) {
    const owner = ownerBefore(sentence, sentence.start + passive.index);
    if (owner !== null) return find(sentence, owner, 'requested', passive.index, passive.index + passive[0].length);
  }
  const be = BE_ASKED.exec(words);
  const whom = be?.[1]?.replace(/^.*\bthat\s+/, '');
  if (be && whom !== undefined)
    return find(sentence, whom, 'requested', be.index + be[0].indexOf(whom), be.index + be[0].length);
  const to = ASKED_TO.exec(words);
  if (
    to?.[1] !== undefined &&
    isSomebody(to[1]) &&
    isAsking(words, to.index) &&
    !isInvitation(to[1], words.slice(to.index + to[0].length))
  )
    return find(sentence, to[1], 'requested', to.index, to.index + to[0].length);
  const asked = ASKED_FOR.exec(words);
  return asked && isAsking(words, asked.index)
    ? find(sentence, null, 'requested', asked.index, asked.index + asked[0].length)
    : null;
};

const WERE_ASKED = new RegExp(
  `\\s+(?:was|were|had\\s+been)\\s+(?:also\\s+)?(?:asked|requested|tasked|invited)\\s+to\\s+(?=${ACTION_VERB}\\b)`,
  'i',
);

/** "RESOLVED that the Programme Office be asked to provide the analysis": whoever it is has a name. */
const BE_ASKED = new RegExp(
  `(?:^|\\bthat\\s+|,\\s+|\\band\\s+)((?:the\\s+)?\\p{Lu}[^,;:.]{1,80}?|(?:the\\s+)?(?:officers|members|clerk|chair\\p{L}*|director|leader))\\s+be\\s+(?:also\\s+)?(?:asked|requested|invited|instructed|tasked)\\s+to\\s+(?=${ACTION_VERB}(?![\\p{L}]))`,
  'u',
);

const OPEN =
  /\b(?:(?:with\s+)?(?:the\s+|a\s+|an\s+)?(?:exact\s+|final\s+|precise\s+|further\s+)?(?:dates?|timings?|times?|venues?|details|length|duration|arrangements?|membership|location|timetable|format|scope|terms|number|lead)\b[^.;]{0,60}?\b(?:to\s+be|(?:has|have|had)\s+(?:not\s+yet|yet\s+to)\s+be(?:en)?|(?:was|were|is|are)\s+(?:still\s+)?to\s+be|(?:was|were|is|are)\s+(?:not\s+yet|yet\s+to\s+be)|would\s+be)\s+(?:determined|confirmed|agreed|decided|arranged|advised|finalised|fixed|set|notified)\b|\b(?:TBC|TBA|TBD)\b)/i;

/** "with the date to be determined in the New Year": left open. */
const open: ActionForm = (sentence) => {
  const match = OPEN.exec(sentence.words);
  return match ? find(sentence, null, 'open', match.index, match.index) : null;
};

/** The forms, the most telling first; a sentence gives one action and, beside it, what it leaves open. */
export const ACTION_FORMS: readonly ActionForm[] = [undertaken, saidTheyWould, agreedThat, requested];
export const OPEN_FORM: ActionForm = open;

function find(
  sentence: ActionSentence,
  owner: string | null,
  manner: ActionFind['manner'],
  from: number,
  what: number,
): ActionFind {
  const lead = /^\s*/.exec(sentence.words.slice(from))?.[0].length ?? 0;
  return { owner, manner, start: sentence.start + from + lead, whatFrom: sentence.start + what, whatTo: sentence.end };
}

function ownerBefore(sentence: ActionSentence, end: number): string | null {
  const before = sentence.text.slice(sentence.start, end).replace(/\s+(?:who|also|then|further)$/, '').length;
  return speakerBefore(sentence.text, sentence.start + before, sentence.posts())?.words ?? null;
}

/** "She said that she would": someone, named in an earlier sentence; empty, since this one does not say. */
function pronounBefore(sentence: ActionSentence, at: number): string | null {
  return /(?:^|[\s,])(?:he|she|they)$/i.test(sentence.words.slice(0, at)) ? '' : null;
}

/** Not "in response to the questions asked for", "was asked whether", "had been requested". */
function isAsking(words: string, at: number): boolean {
  return !/\b(?:when|as|if|been|questions?|not|an?|the|this|any|each)\s+$/i.test(words.slice(Math.max(0, at - 12), at));
}

function isSomebody(words: string): boolean {
  return !/\b(?:question|about|whether|what|how|why|if|for|that|which|him|her|us|me)\b/i.test(words);
}

/** A paper that invites the Committee to consider it asks for nothing to be done after the meeting. */
function isInvitation(owner: string, what: string): boolean {
  return (
    /\b(?:committee|board|cabinet|council|panel|members)$/i.test(owner) &&
    /^(?:consider|discuss|review|support)\b/i.test(what)
  );
}
