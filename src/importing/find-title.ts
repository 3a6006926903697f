import type { DocumentDate, DocumentKind } from '../domain/document.ts';
import { formatDate } from '../domain/reduced-date.ts';
import { isMarkingLine } from '../knowledge/restricted-marking.ts';
import { isVenueLine } from '../knowledge/venue-lines.ts';
import type { Block } from './formats/block.ts';
import { headValue, isItemPage, type Paper, plainFileName } from './paper.ts';
import { readHeadBlock } from './report-head.ts';
import { isBullet, wholeText } from './whole-text.ts';
import { startsWithDate } from './written-days.ts';

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
  /^(?:(?:public |supplementary )?agenda|(?:draft |approved |unconfirmed |confirmed )?minutes|report|decisions?|notes?|summary|transcript|unrestricted items|draft|final|confidential|exempt|unrestricted):?$/i;
/** A subject and what it did: a line of minutes that lost its full stop, and no title. */
const SENTENCE =
  /^(?:(?:the|a|an|this|these|our) (?:[\w'’-]+ ){1,6}|members |councillors |it |they |we |there |m(?:r|rs|s|iss) (?:[\w'’-]+ ){1,3})(?:is|are|was|were|has|have|had|will|would|should|agreed|noted|resolved|received|considered|asked|said|met|heard|welcomed|thanked|stated|explained|advised|reported)\b/i;
const WHOLE_MEETING =
  /^(?:draft |unconfirmed |printed )?(?:minutes|record|notes?) of (?:a |the |an )?(?:[\w-]+ ){0,3}meeting\b/i;

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
  const whole = blocks.slice(0, 10).some((block) => WHOLE_MEETING.test(wholeText(block)));
  if (body !== null && (whole || isCoverOnly(blocks[0], body) || NO_TITLE.test(first)))
    return { title: madeTitle(kind, body, date), block: null, basis: 'made' };
  const at = blocks.slice(0, 5).findIndex((block) => isTitle(block));
  const named = blocks[at];
  if (named && at === 0) return { title: wholeText(named), block: at, basis: 'stated' };
  if (body !== null && kind !== 'note' && kind !== 'report')
    return { title: madeTitle(kind, body, date), block: null, basis: 'made' };
  if (named) return { title: wholeText(named), block: at, basis: 'stated' };
  return { title: plainFileName(paper.file) || 'Untitled paper', block: null, basis: 'file' };
}

function isTitle(block: Block | undefined): boolean {
  if (!block || (block.label !== null && isBullet(block.label)) || NO_TITLE.test(block.text)) return false;
  const text = wholeText(block);
  if (text.length < 4 || text.length > LONGEST || !/\p{L}{3}/u.test(text)) return false;
  if (isVenueLine(text) || SENTENCE.test(text) || isMarkingLine(text)) return false;
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
