import type { PostManner } from '../domain/statement.ts';
import { type NameSpan, nameBefore, nameFrom } from './person-names.ts';
import { isLeft, nameOrAside, placedBefore } from './post-appointments.ts';
import { personMeant } from './post-pronouns.ts';
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
// The cell before a post in a row of a table, initials between passed over.
const CELL = /(?:\s*\|\s*\p{Lu}{1,4})?\s*\|\s*$/u;
const WHOLE_CELL = /^\s*(?:$|[|,;(]|[-–—]|and\b)/;

/** Who the words just before a post say holds it: "X (post", "X, post", "X - post", "X has been appointed as post". */
export function holderBefore(text: string, post: PostPhrase): Holder | null {
  const base = Math.max(0, post.start - REACH);
  const before = text.slice(base, post.start);
  if (isLeft(before)) return null;
  const named = (pattern: RegExp, manner: PostManner | null): Holder | null => {
    const match = pattern.exec(before);
    const name = match ? nameBefore(text, base + match.index) : null;
    return name ? { name, manner } : null;
  };
  const placed = placedBefore(text, base, post.start);
  if (placed) return { name: placed.name, manner: placed.appointed ? 'appointed' : null };
  return (
    inCellBefore(text, base, before, post) ??
    named(INITIALS_BETWEEN, 'attending') ??
    named(OPEN_BRACKET, null) ??
    named(COMMA, null) ??
    named(DASH, null) ??
    copula(text, base, before)
  );
}

/** "Jane Doe | JD | Chief Nurse": the cells of a row of a table, each whole. */
function inCellBefore(text: string, base: number, before: string, post: PostPhrase): Holder | null {
  const match = CELL.exec(before);
  if (!match || !WHOLE_CELL.test(text.slice(post.end, post.end + 4))) return null;
  const name = nameBefore(text, base + match.index);
  return name && /(?:^|\|\s*)$/.test(text.slice(0, name.start)) ? { name, manner: null } : null;
}

/** "X is post", "X, post, is post"; "He is post" where the sentence before names one person alone. */
function copula(text: string, base: number, before: string): Holder | null {
  const match = COPULA.exec(before);
  if (!match) return null;
  const end = base + match.index;
  const name = nameOrAside(text, base, end) ?? personMeant(text, base, end);
  return name ? { name, manner: null } : null;
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
  if (link.includes('|') && !/(?:^|\|\s*)$/.test(text.slice(0, post.start))) return null;
  return { name, manner: null };
}

function startsSentence(text: string, at: number): boolean {
  return at === 0 || /[.!?;:]["'”’)]*\s+$/.test(text.slice(Math.max(0, at - 6), at));
}
