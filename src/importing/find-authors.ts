import type { Author, DocumentKind } from '../domain/document.ts';
import { isPersonName, nameFrom } from '../statements/person-names.ts';
import { holdsPostHead } from '../statements/post-words.ts';
import { headValue, type Paper, tailOf } from './paper.ts';
import { areQuestions } from './question-lines.ts';
import { isHeading } from './whole-text.ts';
import { writtenDays } from './written-days.ts';

const LONGEST_LINE = 200;
/** Where the address or telephone number after a post begins. */
const REACHED_BY = /[\w.+-]{1,64}@|(?:\b(?:tel(?:ephone)?|e-?mail|phone)\b|\+44|\b0\d{2,4}[ -]?\d{3})/i;
/** Where a second "Name, Post" may begin that was run together with the first. */
const NEXT_NAME = / (?=(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr) )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]+, )/u;

/** Who signs the last line, "Name - Post 19/05/16", and on which day. */
export interface SignOff {
  readonly author: Author;
  readonly date: string | null;
}

/**
 * Who wrote a paper, as it says: "By:", "From:", "Report author:", else the line that signs it, else the contact.
 * Minutes have no author.
 */
export function findAuthors(paper: Paper, kind: DocumentKind): Author[] {
  if (kind === 'minutes' || kind === 'draft-minutes' || kind === 'agenda' || kind === 'transcript') return [];
  // Each question has a "From:" of its own.
  if (areQuestions(paper)) return [];
  for (const labels of [
    /^(?:by|from|report (?:by|of))$/,
    /^(?:report )?authors?$|^(?:prepared|written|presented) by$|^report author/,
  ]) {
    const value = headValue(paper, labels);
    const authors = value === null ? [] : peopleOf(value).flatMap(authorIn);
    if (authors.length > 0) return authors;
  }
  const signed = findSignOff(paper);
  if (signed) return [signed.author];
  return kind === 'report' ? contactAuthors(paper) : [];
}

/** The people of a line, each with what belongs to them. */
function peopleOf(line: string): string[] {
  const people: string[] = [];
  for (const part of line.slice(0, 1000).split(/;| and (?=(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Councillor)\b)/)) {
    part.split(NEXT_NAME).forEach((piece, i) => {
      const begins = i === 0 || isPersonName(piece.slice(0, Math.max(0, piece.indexOf(','))));
      people.push(begins ? piece : `${people.pop() ?? ''} ${piece}`);
    });
  }
  return people;
}

/** The line at the end of a paper that signs it; null where none does. */
export function findSignOff(paper: Paper): SignOff | null {
  for (const text of tailOf(paper).toReversed()) {
    if (text.length > LONGEST_LINE) continue;
    const day = writtenDays(text).at(-1);
    const signs = day !== undefined && day.end >= text.trimEnd().length - 1;
    const words = signs ? text.slice(0, day.start) : text;
    const [author] = authorIn(words.replace(/[\s,–—-]+$/, ''));
    if (author && author.post !== null && (signs || /^[^,]{3,60} [-–—] /.test(text)))
      return { author, date: signs ? day.date : null };
  }
  return null;
}

/** "John Doe, Head of Services", "Ann Other - Adviser", "Mr A Name (Clerk)"; a post alone is an author without a name. */
function authorIn(words: string): Author[] {
  const text = (words.split(REACHED_BY, 1)[0] ?? '').trim().replace(/[,;–—-]$/, '');
  const parts = /^(.{3,60}?)(?:,| [-–—]| \() ?(.{3,120}?)\)?$/.exec(text);
  const [, name = '', post = ''] = parts ?? [];
  if (isPersonName(name)) return [{ name, post: holdsPostHead(post) ? post.replace(/[.,;]+$/, '') : null }];
  if (isPersonName(text)) return [{ name: text, post: null }];
  const run = nameFrom(text, 0);
  const rest = run ? text.slice(run.end).trim() : '';
  return run && holdsPostHead(rest) && rest.length < 100
    ? [{ name: run.text, post: rest.replace(/^[,–—-]\s*/, '') }]
    : [];
}

/** The person under "Contact Details", with the post below or beside the name. */
function contactAuthors({ blocks }: Paper): Author[] {
  const at = blocks.findLastIndex((block) => isHeading(block) && /^(?:contact|report author)/i.test(block.text));
  if (at < 0) return [];
  const lines = blocks.slice(at + 1, at + 4).map(({ text }) => text.replace(/\s*[\w.+-]+@[\w.-]+.*$/, ''));
  const [first = '', second = ''] = lines;
  if (isPersonName(first)) return [{ name: first, post: holdsPostHead(second) && second.length < 100 ? second : null }];
  return authorIn(first);
}
