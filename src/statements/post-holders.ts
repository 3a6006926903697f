import type { PostManner } from '../domain/statement.ts';
import { type NameSpan, nameBefore, nameFrom } from './person-names.ts';
import type { PostPhrase } from './post-titles.ts';

/** A person a text ties to a post, and by what kind of words. */
export interface Holder {
  readonly name: NameSpan;
  readonly manner: PostManner | null;
}

const REACH = 260;

const OPEN_BRACKET = /\s*\((?:the |then |now )?$/;
const INITIALS_BETWEEN = /\s*\(\p{Lu}{2,4}\)\s*[-–—,:]?\s*$/u;
const COMMA = /,\s*(?:who(?:['’]s| is| was) |(?:and )?(?:I['’]m|I am) )?(?:also |now |currently )?$/;
const DASH = /\s+[-–—]\s*$/;
const COPULA =
  /\s+(?:is|was|remains|became|becomes|serves as|served as|acts as|acted as)\s+(?:also |now |currently )?$/;
const AS = /\s+as\s+$/;
const PASSIVE_APPOINTMENT =
  /\s+(has been|have been|had been|was|were|is|being|be)\s+(?:\p{Ll}+ly\s+|now\s+)?(?:re-?)?(?:appointed|elected|nominated|designated|named|confirmed|chosen)\s+(?:as\s+|to be\s+|to the (?:role|post|position) of\s+)?$/u;
const ACTIVE_APPOINTMENT =
  /\b(?:re-?)?(?:appoint|elect|nominat|designat|confirm)(?:ed|ing|ment of|ion of|ation of)?\s+$/i;
const TAKES_UP =
  /\s+(?:has |had )?(?:taken?|took) (?:up|over|on)(?: (?:the )?(?:role|post|position) (?:of|as)| as)\s+$/;
const LEAVING = /\b(?:replac|succeed|thank|remov|former|outgoing|previous|stood down|resign)\p{L}*\s+(?:the\s+)?$/iu;
const NOT_YET = /\b(?:will|would|may|might|should|could|to|not|shall)\s*$/i;
const ASIDE = /\s*(?:\([^()]{1,140}\)|,[^,.;]{1,90},)\s*$/;

/** Who the words just before a post say holds it: "X (post", "X, post", "X - post", "X has been appointed as post". */
export function holderBefore(text: string, post: PostPhrase): Holder | null {
  const base = Math.max(0, post.start - REACH);
  const before = text.slice(base, post.start);
  if (LEAVING.test(before)) return null;
  const named = (pattern: RegExp, manner: PostManner | null): Holder | null => {
    const match = pattern.exec(before);
    const name = match ? nameBefore(text, base + match.index) : null;
    return name ? { name, manner } : null;
  };
  return (
    appointed(text, base, before) ??
    named(INITIALS_BETWEEN, 'attending') ??
    named(OPEN_BRACKET, null) ??
    named(COMMA, null) ??
    named(DASH, null) ??
    named(COPULA, null) ??
    namedAs(text, base, before)
  );
}

function appointed(text: string, base: number, before: string): Holder | null {
  const passive = PASSIVE_APPOINTMENT.exec(before) ?? TAKES_UP.exec(before);
  if (!passive || NOT_YET.test(before.slice(0, passive.index))) return null;
  const aside = ASIDE.exec(before.slice(0, passive.index));
  const name = nameBefore(text, base + passive.index) ?? (aside ? nameBefore(text, base + aside.index) : null);
  return name ? { name, manner: 'appointed' } : null;
}

/** "appointed X as post", "introduced X as post"; not "replaced X as post". */
function namedAs(text: string, base: number, before: string): Holder | null {
  const match = AS.exec(before);
  const direct = match ? null : nameBefore(text, base + before.trimEnd().length);
  const name = match ? nameBefore(text, base + match.index) : direct;
  if (!name) return null;
  const lead = text.slice(Math.max(0, name.start - 40), name.start);
  if (LEAVING.test(lead)) return null;
  const manner = ACTIVE_APPOINTMENT.test(lead) ? 'appointed' : null;
  return match || manner ? { name, manner } : null;
}

/** Who the words just after a post say holds it: "post, X,", "post: X", "post X", "post (X)", "post is X". `speech`: a transcript. */
export function holderAfter(
  text: string,
  post: PostPhrase,
  nextPost: PostPhrase | undefined,
  speech: boolean,
): Holder | null {
  const link = /^(?:,\s*|\s*[:|]\s*|\s+[-–—]\s+|\s*\(|\s+(?:is|was)\s+|\s+)/.exec(
    text.slice(post.end, post.end + 8),
  )?.[0];
  if (link === undefined) return null;
  const name = nameFrom(text, post.end + link.length);
  if (!name) return null;
  // In a list of people, "…, Chair, Jane Doe, Director" gives Jane Doe the post that follows her.
  const ownPost =
    nextPost !== undefined && /^\s*(?:[,(]|[-–—])\s*(?:the )?$/.test(text.slice(name.end, nextPost.start));
  if (ownPost) return null;
  const comma = link.startsWith(',');
  // In speech a colon ends the speaker's name, and "Chair, Mr Doe …" speaks to the chair.
  if (speech && (/[:|]/.test(link) || (comma && post.article === null))) return null;
  if (comma && post.article === null && !startsSentence(text, post.start)) return null;
  if (link.trim() === '' && post.bare && post.article === null) return null;
  if (/[-–—]/.test(link) && post.article !== null) return null;
  return { name, manner: null };
}

function startsSentence(text: string, at: number): boolean {
  return at === 0 || /[.!?;:]["'”’)]*\s+$/.test(text.slice(Math.max(0, at - 6), at));
}
