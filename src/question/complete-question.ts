import type { Mention, Query } from '../domain/query.ts';
import { findAskedPost } from './asked-post.ts';
import type { Asking } from './follow-up-forms.ts';
import { kindsMeant } from './operator-values.ts';
import { onlyMention, placeOf, type QuestionParts } from './question-parts.ts';

const FORM =
  /^(?:what|when|where|why|how|which|who|whom)\s+(is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|must)\s+(.+)$/i;
const CLAIM = /^(is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|must)\s+(.+)$/i;
const PARTICIPLE = /(?:ed|en|made|held|built|sent|set|put|led|begun|brought|written|chosen)$/i;

/** A question word asked alone, made whole with what was asked about before: "when?" after "Did X close?" is "When did X close?". */
export function completeAsking(asking: Asking, parts: QuestionParts): string {
  const { query, text, about, subject, day } = parts;
  const [, aux = '', rest = ''] = FORM.exec(text) ?? CLAIM.exec(text) ?? [];
  const turns = rest !== '' && query.post === null && query.intent !== 'status' && query.intent !== 'definition';
  const whole = (words: string): string => question(`${words} ${day}`, query);
  switch (asking) {
    case 'when':
    case 'why':
      if (query.post) return whole(`${asking} was ${subject} appointed`);
      if (asking === 'when' && query.intent === 'status') return whole(`which dates for ${about}`);
      return whole(turns ? `${asking} ${aux} ${rest}` : `${asking} is ${subject}`);
    case 'where':
    case 'how':
      return whole(turns ? `${asking} ${aux} ${rest}` : `${asking} is ${subject}`);
    case 'who':
      return whole(
        turns && /^(?:is|are|was|were)$/i.test(aux) && PARTICIPLE.test(rest)
          ? `by whom ${aux} ${rest}`
          : `who is responsible for ${about}`,
      );
    case 'how much':
      return whole(`how much money for ${about}`);
    case 'how many':
    case 'how often':
    case 'how long':
      return whole(turns ? `${asking} ${aux} ${rest}` : `${asking} ${subject}`);
    case 'which papers':
      return whole(`which papers mention ${about}`);
    case 'what decision':
      return whole(`what was decided about ${about}`);
  }
}

/** The same question of another day: "in 2017", "since March". */
export function completeDay(day: string, { query, text }: QuestionParts): string {
  const lead =
    /^\p{Lu}?\p{L}+\s/u.test(day) && /^(?:in|on|of|at|by|from|since|after|before|during|for|as of|until)\b/i.test(day);
  const words = lead ? day : `${/^\d{1,2}\D/.test(day) ? 'on' : 'in'} ${day}`;
  return question(`${text} ${words}`, query);
}

/** What was asked about, since or before a day given in words. */
export function completeSince(when: string, { query, about }: QuestionParts): string {
  return question(`what is the latest on ${about} ${when}`, query);
}

/** The same question of something else: its name takes the place of what it stands for in the question before. */
export function completeAbout(other: string, named: readonly Mention[], parts: QuestionParts): string {
  const { query, text, day } = parts;
  const whole = (words: string): string => question(`${words} ${day}`, query);
  const led = /^(for|in|at|on|by|from|of|with|about|to)\s+(.+)$/i.exec(other);
  if (led) return whole(withPhrase(text, led[1] ?? '', led[2] ?? ''));
  const kind = named[0]?.kind;
  if (kind === 'body' || kind === 'person') {
    const place = onlyMention(parts, [kind]);
    if (place) return whole(put(text, place, other));
    if (query.intent === 'who' && kind === 'person') return whole(`who is ${other}`);
    return whole(`${text} ${query.intent === 'decision' || kind === 'person' ? 'by' : 'of'} ${other}`);
  }
  if (query.filter.alone) return listed(other, query.filter.written);
  const place = placeOfLike(other, named, parts);
  return whole(place ? put(text, place, other) : `what is the latest on ${other}`);
}

/** Operators alone asked for a list: another kind of paper takes the place of theirs, other words go beside them. */
function listed(other: string, written: string): string {
  if (kindsMeant(other).length === 0) return `${other} ${written}`;
  const others = written.split(' ').filter((operator) => !operator.startsWith('kind:'));
  return [`kind:${other.replaceAll(' ', '-')}`, ...others].join(' ');
}

/** Where in the question before stands what another thing is put in the place of. */
function placeOfLike(other: string, named: readonly Mention[], parts: QuestionParts): Place | null {
  const { query, text, about, subject } = parts;
  if (query.post && findAskedPost(`who is ${other}`)) return placeOf(text, query.post.words);
  if (about !== subject) return placeOf(text, about);
  const [only, ...more] = named;
  const isName =
    only !== undefined && more.length === 0 && only.words.length >= other.replace(/^(?:the|an?) /i, '').length;
  const mention = isName ? onlyMention(parts, ['workstream', 'term', 'person']) : null;
  return mention ?? placeOf(text, subject) ?? onlyMention(parts, ['body']);
}

/** "and for workforce": takes the place of what followed the same preposition, or goes to the end. */
function withPhrase(text: string, preposition: string, object: string): string {
  const words = text.split(' ');
  const at = words.lastIndexOf(preposition.toLowerCase());
  if (at < 1) return `${text} ${preposition.toLowerCase()} ${object}`;
  const after = words
    .slice(at + 1)
    .findIndex((word) => /^(?:for|in|at|on|by|from|with|to|about|during|when)$/i.test(word));
  return [...words.slice(0, at + 1), object, ...(after < 0 ? [] : words.slice(at + 1 + after))].join(' ');
}

const PERSONS = /\b(?:he|she|him|her|his|hers)\b/i;
const BODIES = /\bthey\b/i;
const THINGS =
  /\b(?:it|its|they|them|their)\b|\b(?:this|that|these|those)\b(?=$|\s+(?:is|was|are|were|be|been|happen|mean|cost|start|begin|end|take|come|due|agreed|decided|approved|said|going|published|finish)\b)/i;

/** A question that says "it", "they" or "he" for what was asked about before; null where there is nothing to put there. */
export function completePronoun(text: string, parts: QuestionParts): string | null {
  const { query, about } = parts;
  const words = (kind: Mention['kind']) => query.mentions.find((mention) => mention.kind === kind)?.words;
  const [pronoun, meant] = PERSONS.test(text)
    ? [PERSONS, words('person')]
    : BODIES.test(text)
      ? [BODIES, words('body')]
      : [THINGS, about];
  if (!meant) return null;
  const whole = text.replace(pronoun, (found) => (isPossessive(found) ? `${meant}'s` : meant));
  return whole === text ? null : question(whole, query);
}

/** A question that says "he" or "she" for whoever the answer before named, where the question before named nobody. */
export function completePerson(
  text: string,
  named: (pronoun: string) => string | null,
  { query }: QuestionParts,
): string | null {
  const [pronoun] = PERSONS.exec(text) ?? [];
  if (pronoun === undefined || query.mentions.some(({ kind }) => kind === 'person')) return null;
  const name = named(pronoun.toLowerCase());
  if (name === null) return null;
  return question(text.replace(PERSONS, isPossessive(pronoun) ? `${name}'s` : name), query);
}

/** Who was there before or after somebody: the last question who, of another's time. */
export function completeHolder(
  side: 'before' | 'after',
  person: string,
  { query, text }: QuestionParts,
): string | null {
  if (query.intent !== 'who') return null;
  const asked = text.replace(/ (?:before|after) .*$/i, '').replace(/^(who)(?:'s| is| are|s)\b/i, '$1 was');
  return question(`${asked} ${side} ${person}`, query);
}

/** The last question of somebody else. */
export function replacePerson(parts: QuestionParts, person: string): string {
  const { query, text, day } = parts;
  const place = onlyMention(parts, ['person']);
  if (!place) return question(`who is ${person}`, query);
  const start = text.slice(0, place.start).replace(TITLE, '').length;
  return question(`${put(text, { ...place, start }, person)} ${day}`, query);
}

const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Lord|Lady)\.? $/i;

function isPossessive(pronoun: string): boolean {
  return /^(?:its|his|their|hers)$/i.test(pronoun);
}

/** Whether a text says "he", "she" or "they" for someone who did something. */
export function saysSomeone(text: string): boolean {
  return PERSONS.test(text) || BODIES.test(text);
}

/** Whether a text says "it", "they" or "he" for something. */
export function saysPronoun(text: string): boolean {
  return PERSONS.test(text) || THINGS.test(text);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function put(text: string, { start, end }: Place, words: string): string {
  const before = text.slice(0, start);
  // "the committee" for "the HOSC" must not become "the the", nor "next HOSC" become "next the committee".
  if (/\b(?:the|an?|our|next|last|latest|previous|new|current)\s+$/i.test(before))
    return `${before}${words.replace(/^(?:the|an?|our)\s+/i, '')}${text.slice(end)}`;
  return `${before}${words}${text.slice(end)}`;
}

function question(words: string, { filter }: Query): string {
  const text = words.replace(/\s+/g, ' ').trim();
  const asked = `${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
  return filter.written === '' ? asked : `${asked} ${filter.written}`;
}
