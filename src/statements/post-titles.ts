import { isNonNameWord } from './non-name-words.ts';
import { isTitle, type NameSpan, nameFrom } from './person-names.ts';
import { readTail } from './post-tails.ts';
import { holdsPostHead, isField, looksLikeOrganisation, makesPost, postHeads } from './post-words.ts';

/** A post as a text names it, with or without a holder. */
export interface PostPhrase {
  /** As written, tail included where it is part of the title: "Cabinet Member for Health", "chief executive". */
  readonly post: string;
  /** The organisation or plan it belongs to, as written, without "the". */
  readonly of: string | null;
  /** What it is for, as written after "for", where that is no organisation. */
  readonly for: string | null;
  /** The words of the phrase, from its article (if any) to the end of its tail. */
  readonly start: number;
  readonly end: number;
  readonly article: 'definite' | 'indefinite' | null;
  /** True for one word with no tail: "Chair", "Leader", "director". */
  readonly bare: boolean;
  /** A name run together with the post: "Jane Doe Scrutiny Research Officer". */
  readonly prefixed: NameSpan | null;
}

const WORD_BEFORE = /([\p{L}][\p{L}'’/-]*\.?|&)(\s+)$/u;
const ARTICLE_BEFORE =
  /(?:^|[^\p{L}])(the|this|our|its|their|an|a)\s+(?:new |current |present |incoming |outgoing |retiring |newly appointed )?$/iu;
// "Lead Officer", "Executive Director": the title goes on to a later head.
const LATER_HEAD =
  /^[- ](?:officer|director|manager|member|lead|assistant|secretary|general|clinician|nurse|chair)(?!\p{L})/iu;
// "Chief Executive Group", "Northtown General Hospital": the words name a body or a place.
const OTHER_NOUN =
  /^ (?:Group|Forum|Board|Committee|Network|Team|Office|Hospital|Infirmary|Trust|Practice|Report)(?!\p{L})/u;
const MOST_MODIFIERS = 8;

/** Every post a text names, in order; posts in the plural are none. */
export function findPosts(text: string): PostPhrase[] {
  const posts: PostPhrase[] = [];
  for (const { word: head, start: at, initials } of postHeads(text)) {
    if (at < (posts.at(-1)?.end ?? 0)) continue;
    const next = text.slice(at + head.length, at + head.length + 16);
    if (LATER_HEAD.test(next) || OTHER_NOUN.test(next)) continue;
    const post = readPost(text, at, head, initials);
    if (post) posts.push(post);
  }
  return posts;
}

function readPost(text: string, at: number, head: string, initials: boolean): PostPhrase | null {
  const before = modifiersBefore(text, at, /^\p{Lu}/u.test(head));
  const { prefixed, from } = splitName(text, before, at);
  // "Mr Chair" addresses someone; it names nobody.
  if (prefixed === null && isTitle(WORD_BEFORE.exec(text.slice(Math.max(0, from - 12), from))?.[1] ?? '')) return null;
  const modifiers = from < at ? text.slice(from, at).trim().split(/\s+/) : [];
  if (!makesPost(head, modifiers.at(-1))) return null;
  const headEnd = at + head.length;
  const tail = readTail(text, headEnd, head, modifiers);
  if (/^head$/i.test(head) && tail.titleEnd === headEnd && !/teacher/i.test(modifiers.join(' '))) return null;
  const article = prefixed ? null : ARTICLE_BEFORE.exec(text.slice(Math.max(0, from - 32), from));
  const articleWord = article?.[1] ?? '';
  const owner = ownerBefore(text, from);
  return {
    post: text.slice(from, tail.titleEnd),
    of: tail.of?.text ?? owner,
    for: tail.for?.text ?? null,
    start: prefixed?.start ?? (article ? from - article[0].length + article[0].indexOf(articleWord) : from),
    end: tail.end,
    article: articleOf(articleWord, owner),
    bare: modifiers.length === 0 && !initials && tail.end === headEnd,
    prefixed,
  };
}

function articleOf(word: string, owner: string | null): PostPhrase['article'] {
  if (word === '') return owner === null ? null : 'definite';
  return /^an?$/i.test(word) ? 'indefinite' : 'definite';
}

/** The starts of the words before a head that may belong to its title, leftmost first. */
function modifiersBefore(text: string, at: number, capitalHead: boolean): number[] {
  const starts: number[] = [];
  let from = at;
  while (starts.length < MOST_MODIFIERS) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, from - 40), from))?.[1];
    if (word === undefined || (/['’]s$/.test(word) && !isField(word))) break;
    const start = text.slice(0, from).trimEnd().length - word.length;
    const joins = /^(?:and|&)$/.test(word);
    const belongs = joins ? joinsFields(text, start, from) : isField(word) || (capitalHead && isCapital(word));
    if (!belongs) break;
    starts.unshift(start);
    from = start;
  }
  return starts;
}

/** "Strategy and Partnerships Manager" is one post; "Leader and Cabinet Member" and "Mr Doe and Chief Officer" are not. */
function joinsFields(text: string, start: number, after: number): boolean {
  const left = WORD_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  const right = /^[\p{L}-]+/u.exec(text.slice(after))?.[0] ?? '';
  const another = holdsPostHead(left);
  return (
    !another && isNonNameWord(left) && isCapital(left) && isCapital(right) && !/^(?:the|chief|deputy)$/i.test(right)
  );
}

function isCapital(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) &&
    !/^(?:The|This|Our|Its|Their|An?|As|By|From|To|Of|In|At|On|For|And|Was|Is|Mrs?\.\p{L}+)$/u.test(word)
  );
}

/** Parts a name from the title it runs into; a single unknown word before a title ("Westshire Manager") stays with it. */
function splitName(text: string, starts: readonly number[], at: number): { prefixed: NameSpan | null; from: number } {
  const first = starts[0];
  if (first === undefined) return { prefixed: null, from: at };
  const words = starts.map((start) => /^\S+/.exec(text.slice(start, at))?.[0] ?? '');
  const titled = words.findLastIndex(isTitle);
  const begin = titled > 0 ? leftmostTitle(words, titled) : 0;
  const name = nameFrom(text, starts[begin] ?? first);
  if (name && name.end <= at) {
    const from = starts.find((start) => start >= name.end) ?? at;
    return { prefixed: name, from };
  }
  return { prefixed: null, from: titled >= 0 ? at : first };
}

function leftmostTitle(words: readonly string[], titled: number): number {
  let begin = titled;
  while (begin > 0 && isTitle(words[begin - 1] ?? '')) begin -= 1;
  return begin;
}

/** "Southbank Trust's chief executive" is the post of the Trust. */
function ownerBefore(text: string, from: number): string | null {
  const owner = /((?:\p{Lu}[\p{L}&-]*\s+(?:and\s+|of\s+)?){0,6}\p{Lu}[\p{L}&-]*)['’]s?\s+$/u.exec(
    text.slice(Math.max(0, from - 90), from),
  )?.[1];
  return owner !== undefined && looksLikeOrganisation(owner) ? owner : null;
}
