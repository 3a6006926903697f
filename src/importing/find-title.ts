import type { DocumentDate, DocumentKind } from '../domain/document.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { isMarkingLine } from '../knowledge/restricted-marking.ts';
import { isVenueLine } from '../knowledge/venue-lines.ts';
import { isPersonName } from '../statements/person-names.ts';
import { tellsReach } from './contact-lines.ts';
import type { Block } from './formats/block.ts';
import { isMinutesLine, meetingHead } from './meeting-lines.ts';
import { headValue, isItemPage, type Paper, plainFileName } from './paper.ts';
import { readHeadBlock } from './report-head.ts';
import { isBullet, wholeText } from './whole-text.ts';
import { isMonth, startsWithDate } from './written-days.ts';

/** A title and where it is from. */
export interface FoundTitle {
  readonly title: string;
  /** The index of the block that is the title; null where it was put together. */
  readonly block: number | null;
  readonly basis: 'stated' | 'made' | 'file';
}

/** What the title of a whole meeting's paper is put together from. */
export interface TitleFacts {
  readonly kind: DocumentKind;
  readonly body: string | null;
  readonly date: DocumentDate | null;
}

const LONGEST = 200;
const ITEM = /^(?:agenda )?item \w{1,4} ?[:.–-] ?\S/i;
/** What heads a paper and says nothing of it. */
const NO_TITLE =
  /^(?:(?:public |supplementary )?agenda|(?:draft |approved |unconfirmed |confirmed )?minutes|report|decisions?|notes?|summary|transcript|unrestricted items|draft|final|confidential|exempt|unrestricted|(?:(?:also|members|those) )?(?:present|attending)|(?:in )?attendance|attendees|apologies(?: for absence)?):?$/i;
/** The name of whoever publishes a paper says nothing of it. */
const OWNER_ALONE =
  /^(?:[\p{Lu}&][\p{L}'’&.-]*|of|and|the)(?: (?:[\p{Lu}&][\p{L}'’&.-]*|of|and|the)){0,6} (?:council|authority)$/iu;
/** "BOARD MEETING MINUTES", below the name of whoever publishes them. */
const MEETING_MINUTES = /\bmeeting (?:draft )?minutes$/i;
/** The line that opens a letter, and how many lines may stand above it. */
const GREETING = /^dear (?:\p{L}[\p{L}.'’/-]*,? ?){1,8}[,:]?$/iu;
const LETTER_HEAD = 30;
/** A subject and what it did: a line of minutes that lost its full stop, and no title. */
const SENTENCE =
  /^(?:(?:the|a|an|this|these|our) (?:[\w'’-]+ ){1,6}|members |councillors |it |they |we |there |m(?:r|rs|s|iss) (?:[\w'’-]+ ){1,3})(?:is|are|was|were|has|have|had|will|would|should|agreed|noted|resolved|received|considered|asked|said|met|heard|welcomed|thanked|stated|explained|advised|reported)\b/i;
/**
 * A paper's title in its own words: the item's, the subject's, its first heading. The minutes of a whole meeting and an
 * update without a heading get one put together from the body and the day; the file's name is the last resort.
 */
export function findTitle(paper: Paper, { kind, body, date }: TitleFacts): FoundTitle {
  const { blocks } = paper;
  const first = blocks[0] ? wholeText(blocks[0]) : '';
  if (ITEM.test(first) && first.length < LONGEST) return { title: first, block: 0, basis: 'stated' };
  if (isItemPage(paper) && isTitle(blocks[0])) return { title: first, block: 0, basis: 'stated' };
  const subject = headValue(paper, /^(?:subject|title|title of report|report title|report of)$/);
  if (subject !== null && subject.length < LONGEST) return { title: subject, block: null, basis: 'stated' };
  const listed = titleOnAgenda(paper);
  const named = subjectOfLetter(paper) ?? (isMinutes(kind) ? null : listed);
  if (named) return named;
  if (body !== null && (isOfMeeting(paper, kind) || isCoverOnly(blocks[0], body) || NO_TITLE.test(first)))
    return { title: madeTitle(kind, body, date), block: null, basis: 'made' };
  const at = blocks.slice(0, 5).findIndex((block) => isTitle(block));
  const heading = blocks[at];
  if (heading && at === 0) return titleOfHead(blocks, first);
  if (body !== null && kind !== 'note' && kind !== 'report')
    return { title: madeTitle(kind, body, date), block: null, basis: 'made' };
  if (heading) return { title: wholeText(heading), block: at, basis: 'stated' };
  if (listed) return listed;
  return { title: plainFileName(paper.file) || 'Untitled paper', block: null, basis: 'file' };
}

/** The first line; that of minutes whose body nothing tells with those it goes on in. */
function titleOfHead(blocks: readonly Block[], first: string): FoundTitle {
  const head = isMinutesLine(first) ? meetingHead(blocks, 0) : first;
  return { title: head.slice(0, LONGEST).trim(), block: head === first ? 0 : null, basis: 'stated' };
}

/** Whether a paper is of a whole meeting, as an agenda is and what calls itself the minutes of one. */
function isOfMeeting({ blocks }: Paper, kind: DocumentKind): boolean {
  if (kind === 'agenda') return true;
  return blocks.slice(0, 10).some((block) => isMinutesLine(wholeText(block)) || MEETING_MINUTES.test(block.text));
}

/** The subject of a letter stands below whom it greets; null where none does, or where the paper is no letter. */
function subjectOfLetter({ blocks }: Paper): FoundTitle | null {
  const at = blocks.slice(0, LETTER_HEAD).findIndex(({ text, label }) => label === null && GREETING.test(text));
  const below = at < 0 ? undefined : blocks[at + 1];
  if (!below) return null;
  const title = wholeText(below).replace(/^(?:re|subject|our ref(?:erence)?) ?: ?/i, '');
  const isSubject = isTitle({ ...below, text: title, label: null });
  return isSubject ? { title, block: at + 1, basis: 'stated' } : null;
}

/** What the agenda of its pack calls a paper; null where it is in none. */
function titleOnAgenda({ pack }: Paper): FoundTitle | null {
  return pack?.kind === 'item' && pack.title !== '' ? { title: pack.title, block: null, basis: 'stated' } : null;
}

function isMinutes(kind: DocumentKind): boolean {
  return kind === 'minutes' || kind === 'draft-minutes';
}

function isTitle(block: Block | undefined): boolean {
  if (!block || (block.label !== null && isBullet(block.label)) || NO_TITLE.test(block.text)) return false;
  if (OWNER_ALONE.test(block.text) || isMonth(block.text)) return false;
  const text = wholeText(block);
  if (text.length < 4 || text.length > LONGEST || !/\p{L}{3}/u.test(text)) return false;
  if (isPersonName(text) || tellsReach(text) || isVenueLine(text) || SENTENCE.test(text) || isMarkingLine(text))
    return false;
  return !/[.;,:]$|[.;] \p{Lu}/u.test(text) && readHeadBlock(block) === null && !startsWithDate(text);
}

/** Whether a first line names the body and nothing else, as on the cover of minutes. */
function isCoverOnly(block: Block | undefined, body: string): boolean {
  return block?.text.toLowerCase() === body.toLowerCase();
}

function madeTitle(kind: DocumentKind, body: string, date: DocumentDate | null): string {
  const names: Partial<Record<DocumentKind, string>> = {
    'draft-minutes': 'draft minutes',
    'board-update': 'update',
    'decision-record': 'record of decision',
    'proposed-decision': 'proposed decision',
  };
  const what = names[kind] ?? kind.replace('-', ' ');
  return `${body} – ${what}${date?.basis === 'stated' ? ` of ${formatDate(date.date)}` : ''}`;
}
