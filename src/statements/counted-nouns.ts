import type { Span } from './clauses.ts';

const IRREGULAR = /^(?:people|children|men|women|staff|police|young people|wte|fte)$/i;
// Words in -s that end or belong to no plural, and verbs after which a number's noun cannot stand.
const NOT_PLURAL =
  /^(?:was|has|is|does|this|its|his|hers|as|us|plus|less|across|towards|perhaps|always|unless|versus|thus|besides|says|goes|means|needs|process|progress|access|business|address|ours|yes|news|various|previous|serious|status|campus|virus|focus|census|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|pounds?|dollars?)$/i;
const STOP =
  /^(?:a|an|the|and|or|but|of|in|on|at|to|for|from|with|by|as|per|than|that|which|who|whom|where|when|while|if|is|are|was|were|be|been|being|has|have|had|do|did|does|will|would|shall|should|may|might|must|can|could|not|no|it|he|she|they|we|i|you|this|these|those|there|here|then|also|so|because|since|until|before|after|during|into|over|under|about|within|without|across|between|through|out|up|down|away|ago|later|earlier|old|more|most|long|each|every|both|all|any|some|our|their|its|his|her|your|my|said|made|agreed|noted|what|how|why|up-to)$/i;
const WORD =
  /(?:\s*\(\p{Lu}[\p{L}&]{1,7}\)(?=\s))?[\s“”"‘’']*([\p{L}\p{N}&](?:['’/-]?[\p{L}\p{N}&])*)([,.;:!?)(”"’']*)/uy;
const PLACE =
  /\s(?:in|across|within|at)\s(?:the\s)?(?:(?:north|south|east|west|mid|central|northern|southern|eastern|western)\s)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}’'-]+(?:\s(?:and|of|&)?\s?\p{Lu}[\p{L}’'-]+){0,5}/uy;
const LONGEST = 7;

/**
 * The plural noun phrase that begins at `from`, which a number before it counts: "clinical commissioning group areas in
 * Westshire". Up to seven words to the last plural one, with the place named after it; null where none is.
 */
export function countedAfter(text: string, from: number): Span | null {
  let at = from;
  let start = -1;
  let end = -1;
  for (let count = 0; count < LONGEST; count += 1) {
    const word = wordAt(text, at);
    if (word === null) break;
    const joins = count > 0 && /^(?:and|&)$/i.test(word.text) && isNamed(text, word.end + word.marks.length);
    if (STOP.test(word.text) && !joins) break;
    if (start < 0) start = word.start;
    at = word.end + word.marks.length;
    if (isPlural(word.text)) {
      end = word.end;
      if (isHead(text, word.text, end)) break;
    }
    if (/[,.;:!?()]/.test(word.marks)) break;
  }
  return end < 0 ? null : { start, end: withPlace(text, end) };
}

interface Word extends Span {
  readonly text: string;
  /** The marks that close it. */
  readonly marks: string;
}

function wordAt(text: string, at: number): Word | null {
  WORD.lastIndex = at;
  const [whole, word = '', marks = ''] = WORD.exec(text) ?? [];
  if (whole === undefined) return null;
  const end = at + whole.length - marks.length;
  return { text: word, marks, start: end - word.length, end };
}

/** Whether a plural ends the phrase: not where it is part of a name ("Services Board") or another plural follows. */
function isHead(text: string, word: string, end: number): boolean {
  const named = /^\p{Lu}/u.test(word) && !/^\p{Lu}{2,}s$/u.test(word);
  return !named && !continues(text, end);
}

/** Whether a plural is not the head yet: "three services areas", "five hospitals trusts". */
function continues(text: string, end: number): boolean {
  const next = /^['’]?\s+([\p{L}-]+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  return isPlural(next) && !STOP.test(next);
}

function isNamed(text: string, at: number): boolean {
  return /^\s+\p{Lu}\p{Ll}/u.test(text.slice(at, at + 4));
}

function isPlural(word: string): boolean {
  const last =
    word
      .replace(/['’]s?$/, '')
      .split('-')
      .at(-1) ?? '';
  if (IRREGULAR.test(last)) return true;
  return last.length > 2 && /[^su]s$/i.test(last) && !NOT_PLURAL.test(last) && !/['’]s?$/.test(word);
}

function withPlace(text: string, end: number): number {
  PLACE.lastIndex = end;
  return end + (PLACE.exec(text)?.[0].length ?? 0);
}

/** What an amount belongs to, as the words before it say: "Better Care Fund funding of £17 million". */
export function countedBefore(text: string, start: number, from: number): Span | null {
  const lead = text.slice(Math.max(0, from, start - 90), start);
  const head =
    /((?:[\p{L}\p{N}&'’/-]+\s+){1,6})of\s+(?:about|around|some|nearly|over|up to|only|just|approximately|at least|more than|almost)?\s*$/u.exec(
      lead,
    );
  if (!head?.[1]) return null;
  const words = [...head[1].matchAll(/\S+/g)];
  let first = words.length;
  while (first > 0 && !STOP.test(words[first - 1]?.[0] ?? '') && !VERB.test(words[first - 1]?.[0] ?? '')) first -= 1;
  const at = words[first]?.index;
  if (at === undefined || HOLLOW.test(head[1].slice(at).trim())) return null;
  const begins = start - lead.length + head.index + at;
  return { start: begins, end: begins + head[1].slice(at).trimEnd().length };
}

const VERB = /^(?:\p{Ll}{3,}ed|include|includes|including|only|just|set|spent|gave|held|took)$/u;
// "a total of £3 million", "a maximum of £3 million": the word before "of" is no thing that has an amount.
const HOLLOW =
  /^(?:(?:overall|further|additional|grand)\s+)?(?:total|sum|maximum|minimum|average|amount|cost|figure|excess|tune|order|kind|rate|level|region|part|one|some|worth)$/i;

// "£3 million for the year 2023/24": that long, not for that.
const NO_PURPOSE =
  /^(?:further\s+)?(?:year|period|month|quarter|week|first|second|third|next|last|remainder|rest|real)\b/i;

/** What an amount is for: "£20 million of funding", "£5m for local care"; null where the words after do not say. */
export function amountFor(text: string, end: number): Span | null {
  const after = /^\s+(?:(?:of|for|towards)\s+(?:the\s+|its\s+|their\s+|our\s+)?|in\s+(?!the\b))/.exec(
    text.slice(end, end + 24),
  );
  const direct = after === null ? /^\s+/.exec(text.slice(end, end + 2)) : null;
  const from = end + (after?.[0].length ?? direct?.[0].length ?? 0);
  if (from === end) return null;
  let at = from;
  let stop = -1;
  for (let count = 0; count < 5; count += 1) {
    WORD.lastIndex = at;
    const [whole, word = '', marks = ''] = WORD.exec(text) ?? [];
    if (whole === undefined || STOP.test(word) || VERB.test(word) || !/^\p{L}/u.test(word)) break;
    stop = at + whole.length - marks.length;
    at += whole.length;
    if (/[,.;:!?()]/.test(marks)) break;
  }
  if (stop < 0 || NO_PURPOSE.test(text.slice(from, stop))) return null;
  if (
    after === null &&
    !/\b(?:funding|budget|grant|fund|investment|savings?|deficit|surplus|loan|subsidy|programme|package|scheme|cost|costs|gap|allocation|contract|overspend|underspend)$/i.test(
      text.slice(from, stop),
    )
  )
    return null;
  const begins = from + (/^[\s“”"‘’']*/.exec(text.slice(from, stop))?.[0].length ?? 0);
  return { start: begins, end: stop };
}

/** What a length or a frequency is an attribute of: "five year plan", "quarterly reports"; null where nothing follows. */
export function attributeOf(text: string, end: number): Span | null {
  let at = end;
  let [start, stop] = [-1, -1];
  for (let count = 0; count < 3; count += 1) {
    WORD.lastIndex = at;
    const [whole, word = '', marks = ''] = /^[\s-]/.test(text.slice(at, at + 1)) ? (WORD.exec(text) ?? []) : [];
    if (whole === undefined || STOP.test(word) || VERB.test(word) || !/^\p{Ll}{3}/u.test(word)) break;
    stop = at + whole.length - marks.length;
    if (start < 0) start = stop - word.length;
    at += whole.length;
    if (marks !== '') break;
  }
  return start < 0 || /^(?:rather|instead|basis|only|before|after)$/i.test(text.slice(start, stop))
    ? null
    : { start, end: stop };
}
