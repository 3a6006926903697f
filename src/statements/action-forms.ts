import { PAPERS } from '../english/undertaking-words.ts';
import { requested } from './action-requested.ts';
import { type ActionForm, find, taskedBefore } from './action-sentence.ts';
import { givenTo, paperComes, promised, saidTheyWould, toDo, undertaken, willDo } from './action-undertaken.ts';
import { ACTION_VERB, DONE } from './action-verbs.ts';

const AGREED_THAT = new RegExp(
  `\\b(?:it\\s+was\\s+(?:also\\s+|further\\s+|then\\s+)?agreed|agreed|resolved|decided|it\\s+was\\s+(?:also\\s+)?(?:confirmed|noted))\\s+that\\s+(.{2,90}?)\\s+(?:would|should|will|shall|is\\s+to|are\\s+to)\\s+(be\\s+${DONE}\\b|(?:also\\s+)?(?:${ACTION_VERB})\\b)`,
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
  const owner = taskedBefore(sentence, sentence.start + subjectAt + subject.length);
  const whatAt = match.index + whole.length - verb.length;
  return owner === null ? null : find(sentence, owner, 'undertaken', match.index, whatAt);
};

// After "resolved that" the deed stands in its plain form: "that the Chair write", "that a paper go to the Board".
const SUBJUNCTIVE = new RegExp(
  `\\b(?:agreed|resolved|decided)\\b[:,]?(?:\\s+\\([a-z\\d]{1,3}\\))?\\s+that\\s+(?:(.{2,70}?)[, ]\\s*(?:write|look\\s+into|report\\s+back|bring|circulate|provide|prepare|produce|investigate|arrange|draft|seek|find\\s+out|work\\s+up|draw\\s+up|convene)\\b|((?:an?|the)\\s+(?:[\\p{L}-]+\\s+){0,5}?(?:${PAPERS}))\\s+(?:go|come|be\\s+(?:${DONE}|worked\\s+up|drawn\\s+up|commissioned))\\b)`,
  'iu',
);

/** "Resolved that the Chair write to the Minister", "Agreed that a paper go to the Cabinet". */
const resolvedThat: ActionForm = (sentence) => {
  const match = SUBJUNCTIVE.exec(sentence.words);
  if (!match) return null;
  const subject = match[1] ?? match[2] ?? '';
  const at = match.index + match[0].indexOf(subject);
  if (match[1] === undefined) return find(sentence, null, 'undertaken', match.index, at);
  const owner = taskedBefore(sentence, sentence.start + at + subject.length);
  if (owner === null && !/\b(?:group|members|office)\b/i.test(subject)) return null;
  return find(sentence, owner, 'undertaken', match.index, at + subject.length + 1);
};

const OPEN =
  /\b(?:(?:with\s+)?(?:the\s+|a\s+|an\s+)?(?:exact\s+|final\s+|precise\s+|further\s+)?(?:dates?|timings?|times?|venues?|details|length|duration|arrangements?|membership|location|timetable|format|scope|terms|number|lead)\b[^.;]{0,60}?\b(?:to\s+be|(?:has|have|had)\s+(?:not\s+yet|yet\s+to)\s+be(?:en)?|(?:was|were|is|are)\s+(?:still\s+)?to\s+be|(?:was|were|is|are)\s+(?:not\s+yet|yet\s+to\s+be)|would\s+be)\s+(?:determined|confirmed|agreed|decided|arranged|advised|finalised|fixed|set|notified)\b|\b(?:TBC|TBA|TBD)\b)/i;

/** "with the date to be determined in the New Year": left open. */
const open: ActionForm = (sentence) => {
  const match = OPEN.exec(sentence.words);
  return match ? find(sentence, null, 'open', match.index, match.index) : null;
};

/** The forms, the most telling first; a sentence gives one action and, beside it, what it leaves open. */
export const ACTION_FORMS: readonly ActionForm[] = [
  undertaken,
  saidTheyWould,
  agreedThat,
  promised,
  requested,
  resolvedThat,
  givenTo,
  willDo,
  toDo,
  paperComes,
];
export const OPEN_FORM: ActionForm = open;
