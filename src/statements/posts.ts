import type { PostManner, PostStatement } from '../domain/statement.ts';
import { type Chairing, findChairings } from './post-chairing.ts';
import { contactName, isContactPlace } from './post-contacts.ts';
import { type Holder, holderAfter, holderBefore } from './post-holders.ts';
import { findPosts, type PostPhrase } from './post-titles.ts';
import { holdsPostHead } from './post-words.ts';
import { quoteOf } from './quote-of.ts';
import type { Reading, Recogniser } from './recogniser.ts';
import { SAYING_VERBS } from './saying-verbs.ts';
import { type Turn, turnOf } from './turns.ts';

const SPEAKS = new RegExp(`^,?\\s+(?:then |also |further |\\p{Ll}+ly )?(?:${SAYING_VERBS.join('|')})\\b`, 'u');
const ATTENDANCE = /\b(?:present|in attendance|attendance|attendees|those attending|also present|invited)\b/i;
const ATTENDANCE_LEAD = /^(?:members |officers |also )?(?:present|in attendance|attendees|invited)(?: virtually)?\s*:/i;
const AUTHOR_LABEL = /^(?:By|From|Authors?|Report authors?|Report (?:by|of|from)|Presented by|Prepared by)\s*[:|]/i;
const CONSIDERED =
  /\b(?:received|considered|heard|had|discussed|noted|welcomed|given|gave|receive|consider)\b[^.]{0,60}$/;
const REPORT_BY =
  /\b(?:report|paper|presentation) (?:by|from) (?:the )?$|\b(?:is|was|report|paper) (?:written )?by (?:the )?$/i;
const WROTE = /^,?\s+(?:wrote|prepared|presented) (?:this|the) (?:paper|report|note|update)\b/;
const REPORTS = /\b(?:report|paper|update|note)\b/i;
const SIGN_OFF = /^\W*(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}\w{0,2} \p{Lu}\p{Ll}+ \d{4})?\W*$/u;
const CONTACT_LEAD =
  /\b(?:contacts?|contact officer|for (?:further|more) (?:information|details)|enquiries|ask for)(?: details)?(?:\s*[:|]|,? please contact)\s*\|?\s*$/i;

/** Who the record names in which post, and posts it names without a holder. Bare roles ("the Chair") are none. */
export const readPosts: Recogniser = (reading) => {
  const { text } = reading.passage;
  const chairings = findChairings(text);
  if (!holdsPostHead(text)) return chairings.map((chairing) => ofChairing(reading, chairing));
  const turn = reading.document.kind === 'transcript' ? turnOf(text) : null;
  const posts = findPosts(text);
  const statements: PostStatement[] = [];
  const seen = new Set<string>();
  let previous: { post: PostPhrase; holder: Holder } | null = null;
  for (const [at, post] of posts.entries()) {
    const holder: Holder | null = heldBy(reading, post, posts[at + 1], turn) ?? sharedHolder(text, post, previous);
    previous = holder ? { post, holder } : null;
    if (!holder && !standsAlone(text, post, turn !== null)) continue;
    const statement = asStatement(reading, post, holder);
    const key = `${statement.person} ${statement.post} ${statement.of}`.toLowerCase();
    if (!seen.has(key)) statements.push(statement);
    seen.add(key);
  }
  for (const chairing of chairings) statements.push(ofChairing(reading, chairing));
  return statements;
};

function ofChairing(reading: Reading, { name, start, end, ...named }: Chairing): PostStatement {
  const { document, paragraph } = reading.passage;
  const quote = quoteOf(reading, start, end);
  return { kind: 'post', document, paragraph, quote, start, end, person: name.text, ...named, manner: 'named' };
}

function heldBy(reading: Reading, post: PostPhrase, next: PostPhrase | undefined, turn: Turn | null): Holder | null {
  const { text } = reading.passage;
  if (post.prefixed) return { name: post.prefixed, manner: isContactPlace(reading) ? 'contact' : null };
  if (turn?.name && isSelfNamed(text, post, turn)) return { name: turn.name, manner: 'speaking' };
  const holder = holderBefore(text, post) ?? holderAfter(text, post, next, turn !== null);
  if (holder && turn?.name && holder.name.start < turn.wordsFrom) return { name: holder.name, manner: 'speaking' };
  if (holder) return holder;
  const contact = isContactPlace(reading) && post.start === 0 ? contactName(reading) : null;
  return contact ? { name: contact, manner: 'contact' } : null;
}

/** "I'm the Chief Medical Officer" near the start of someone's turn. */
function isSelfNamed(text: string, post: PostPhrase, turn: Turn): boolean {
  return (
    post.start - turn.wordsFrom < 160 &&
    /\b(?:I['’]m|I am)\s+(?:also |now |currently )?$/.test(text.slice(Math.max(0, post.start - 20), post.start))
  );
}

/** "X, Leader and Cabinet Member for Health": the second post is X's too. */
function sharedHolder(
  text: string,
  post: PostPhrase,
  previous: { post: PostPhrase; holder: Holder } | null,
): Holder | null {
  if (!previous || post.article !== null || previous.holder.name.start > previous.post.start) return null;
  const between = text.slice(previous.post.end, post.start);
  return /^\s*(?:[,;&/]|,?\s*(?:and|as well as|who is))(?:\s+(?:also|now|currently))?\s*$/.test(between)
    ? previous.holder
    : null;
}

/** Whether a post without a holder is worth keeping: it says whose it is, or someone in it speaks. */
function standsAlone(text: string, post: PostPhrase, transcript: boolean): boolean {
  if (post.article === 'indefinite' || post.bare) return false;
  if (
    /\b(?:former|each|any|every|no|appoint an?|recruit\p{L}*)\s*$/iu.test(
      text.slice(Math.max(0, post.start - 16), post.start),
    )
  )
    return false;
  const portfolio = / (?:of|for) /.test(post.post);
  if (transcript && post.article !== 'definite') return false;
  if (authored(text, post.start)) return true;
  if (post.article === null && !/\b(?:and|,)\s*$/.test(text.slice(Math.max(0, post.start - 6), post.start)))
    return false;
  if (post.of !== null || post.for !== null || portfolio) return true;
  return post.post.includes(' ') && !/member$/i.test(post.post);
}

/** Whether words stand on a paper's author line ("By: …", before any "To:"), or after "a report by". */
function authored(text: string, at: number): boolean {
  if (AUTHOR_LABEL.test(text) && !/\b(?:To|Date|Subject)\s*[:|]/.test(text.slice(0, at))) return true;
  const before = text.slice(Math.max(0, at - 240), at);
  return REPORT_BY.test(before.slice(-30)) && REPORTS.test(before) && !CONSIDERED.test(before);
}

function asStatement(reading: Reading, post: PostPhrase, holder: Holder | null): PostStatement {
  const { passage } = reading;
  const { name = null, manner = null } = holder ?? {};
  const inPassage = name !== null && passage.text.slice(name.start, name.end) === name.text;
  const start = inPassage ? Math.min(name.start, post.start) : post.start;
  const end = inPassage ? Math.max(name.end, post.end) : post.end;
  return {
    kind: 'post',
    document: passage.document,
    paragraph: passage.paragraph,
    quote: quoteOf(reading, start, end),
    start,
    end,
    person: name?.text ?? null,
    post: post.post,
    of: post.of,
    for: post.for,
    manner: manner ?? mannerOf(reading, start, end, start < post.start),
  };
}

function mannerOf(reading: Reading, start: number, end: number, nameFirst: boolean): PostManner {
  const { text, headings, parent } = reading.passage;
  const lead = parent === null ? text : (reading.document.passages[parent - 1]?.text ?? '');
  const before = text.slice(Math.max(0, start - 60), start);
  if (authored(text, start) || WROTE.test(text.slice(end, end + 40))) return 'author';
  if (CONTACT_LEAD.test(before) || isContactPlace(reading)) return 'contact';
  if (ATTENDANCE.test(headings.at(-1) ?? '') || ATTENDANCE_LEAD.test(lead)) return 'attending';
  if (/\b(?:were|was) (?:also )?(?:in attendance|present)\b/.test(text.slice(end, end + 400).split('. ', 1)[0] ?? ''))
    return 'attending';
  if (nameFirst && signsOff(reading, start, end)) return 'author';
  return SPEAKS.test(text.slice(end, end + 60)) ? 'speaking' : 'named';
}

/** A name, a post and a date (or a dash between the two) with nothing else close the paper as its author's line. */
function signsOff({ document, passage }: Reading, start: number, end: number): boolean {
  const rest = passage.text.slice(end);
  if (start > 0 || !SIGN_OFF.test(rest) || passage.paragraph < document.passages.length - 1) return false;
  return /\d/.test(rest) || /\s[-–—]\s/.test(passage.text.slice(0, end));
}
