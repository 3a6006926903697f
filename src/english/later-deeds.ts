import { PAPERS } from './undertaking-words.ts';

// How minutes tell what somebody is to do in forms that no recogniser of actions reads: parts of regular expressions.

/** A time to come, as a deed is given one: a date is looked for beside these. */
export const BY_WHEN =
  '(?:by|before|for|at|in) (?:the |its |their |our )?(?:[\\p{L}\\d-]+ ){0,3}(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|new year|meeting)|within (?:an?|the|\\w+) (?:days?|weeks?|fortnight|months?)';

/** "undertook that the page would be put right", "promised him a table": what is promised, behind who promises it. */
export const PROMISED = `(?:undertook|undertakes|promised|guaranteed) (?:that|(?:him|her|them|members|us) (?:an?|the|some)) `;

/** "offered full figures for the next meeting": a paper that is offered for a time. */
export const OFFERED = `offered (?:(?:an?|the|full|more|further|some|written|updated|revised) )*(?:${PAPERS})\\b`;

/** "would look at triggers and report back in the autumn", "which should report by March". */
export const REPORTS_BACK =
  '(?:would|will|should|shall|is to|are to|was to|were to) (?:[^.;:]{0,80} and )?(?:report|come|bring (?:it|this|that)|write) back\\b|(?:which|who) (?:should|would|will|is to|was to) report\\b';

/** "He would have a survey done by January", "would be ready by March": a deed or a paper with a time to it. */
export const DONE_BY = `(?:would|will) have [^.;]{3,80} (?:done|made|ready|finished|completed|drawn up)\\b|(?:${PAPERS})\\b[^.;]{0,60} (?:would|will) (?:come|follow|be (?:ready|brought|available))\\b`;

/** "Bronwen to put a page to the Board": notes that name who is to do what, without a verb that says so. */
export const TO_BRING = `to (?:put|bring|take|send|write) (?:an?|the) (?:${PAPERS}|question|matter)\\b`;
