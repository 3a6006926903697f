import { FORM_LABELS } from '../english/form-words.ts';
import { isPersonName } from '../statements/person-names.ts';
import type { Block } from './formats/block.ts';
import { endsInItem, isOutlined, withoutItem } from './item-lines.ts';
import { questionLine } from './question-lines.ts';
import { isHeadLine } from './report-head.ts';
import type { TextBlock } from './text-block.ts';
import { wholeText } from './whole-text.ts';
import { startsWithDate } from './written-days.ts';

/** Parts of the whole paper. */
const PARTS =
  /^(?:(?:draft |approved |unconfirmed |confirmed |printed )?minutes|agenda|(?:un)?restricted items|exempt items|part (?:[12ab]|one|two|i{1,2})|executive summary):?$/i;
/** Sections, by whatever sign the others are known. */
const SECTIONS =
  /^(?:introduction|conclusions?|recommendations?|recommendation\(s\)|background documents?|background papers|contact(?:s| details| officers?)?|contact for (?:further|more) (?:details|information)|report authors?|lead officers?|relevant directors?|appendi(?:x|ces)(?: \w{1,3})?|(?:financial|legal|resource|equality|risk|policy)(?:,? (?:and |& )?(?:financial|legal|resource|equality|risk|policy))* (?:implications|considerations|assessment|management)|next steps|present(?: virtually)?|also present|in attendance(?: virtually)?|attendance|attendees|those attending|invited|apologies(?: for absence)?|members(?: present)?|officers(?: present)?|date of next meeting|any other business):?$/i;
/** Sections of one item. */
const ITEM_PARTS =
  /^(?:discussion|decisions?|decision made|resolutions?|actions?|background|summary|reasons? for (?:the )?decision|alternatives? (?:options )?considered|options? considered|comments|questions(?: and answers)?):?$/i;
/** Parts of a form by which a decision is recorded. */
const FORM_PARTS = new RegExp(`^(?:${FORM_LABELS.map((label) => label.replace(/[()]/g, '\\$&')).join('|')}) ?:$`, 'i');
/** Where papers end in lists of names and addresses, a short line is no heading. */
const CLOSING = /^(?:background (?:documents?|papers)|contact|report authors?|lead officers?|relevant directors?)/i;
const OPERATIVE = /^(?:resolved|agreed|noted|approved|recommended|action|motion|amendment|carried|lost)\b/i;

const LONGEST = 120;
const MOST_WORDS = 18;
/** With "(Item 4)" at its end, a heading may be as long as a sentence. */
const LONGEST_ITEM = 300;

const PART = 2;
const SECTION = 3;
const INNER = 4;

/** What may be a heading, as far as the rules of headings look at it. */
export type HeadingCandidate = Pick<TextBlock, 'text' | 'label' | 'apart'>;

/**
 * The level of each block among the headings, 0 for those that are none: by name, by number, by capitals, or as a short
 * line before prose.
 */
export function headingLevels(blocks: readonly HeadingCandidate[]): number[] {
  const numbered = blocks.map((_, i) => isNumberedHeading(blocks, i));
  const firstNumbered = numbered.indexOf(true);
  const hasNumbers = firstNumbered >= 0;
  let closing = false;
  return blocks.map((block, i) => {
    const level = levelOf(blocks, i, {
      numbered: numbered[i] === true,
      hasNumbers,
      beforeNumbers: i < firstNumbered,
      closing,
    });
    if (level > 0) closing = CLOSING.test(block.text);
    return level;
  });
}

interface Place {
  readonly numbered: boolean;
  readonly hasNumbers: boolean;
  readonly beforeNumbers: boolean;
  readonly closing: boolean;
}

function levelOf(blocks: readonly HeadingCandidate[], i: number, place: Place): number {
  const block = blocks[i];
  if (!block) return 0;
  const inner = place.hasNumbers && !place.beforeNumbers;
  const known = block.label === null ? knownLevel(block.text, inner) : 0;
  if (known > 0) return known;
  if (place.numbered) return /^\d{1,3}\.\d/.test(block.text) ? INNER : SECTION;
  if (block.label !== null || !looksLikeHeading(block)) return 0;
  if (isCapitals(block.text)) return inner ? SECTION : PART;
  const standsAlone = block.apart.before && block.apart.after && !place.closing && leadsToProse(blocks, i);
  return !standsAlone ? 0 : inner ? INNER : SECTION;
}

/** The level of a heading that papers share; 0 for other words. */
function knownLevel(text: string, inner: boolean): number {
  // "Minutes:" heads a page of one item, and on a page of many the words under each.
  if (PARTS.test(text)) return inner && /minutes/i.test(text) ? INNER : PART;
  if (SECTIONS.test(text) || FORM_PARTS.test(text)) return SECTION;
  const asked = questionLine(text);
  if (asked !== null) return asked === 'numbered' ? SECTION : INNER;
  return !ITEM_PARTS.test(text) ? 0 : inner ? INNER : SECTION;
}

/** "57. Apologies (Item 1)", "1. Introduction", "7.1 Finance"; a list of short numbered lines is a list. */
function isNumberedHeading(blocks: readonly HeadingCandidate[], i: number): boolean {
  const block = blocks[i];
  if (!block) return false;
  if (block.label === null) {
    // "Apologies (Item 1)": the number of the agenda heads it, whatever the minute is numbered by.
    if (endsInItem(block.text) && looksLikeHeading({ ...block, text: withoutItem(block.text) })) return true;
    return isOutlined(block.text) && looksLikeHeading(block);
  }
  if (block.label.kind !== 'number' || block.label.label.includes('(') || !/^[\p{Lu}\d‘“"']/u.test(block.text))
    return false;
  if (endsInItem(block.text)) return block.text.length < LONGEST_ITEM;
  if (!looksLikeHeading(block) || !block.apart.before) return false;
  return !isNextNumber(block, blocks[i + 1]) && !isNextNumber(blocks[i - 1], block);
}

function isNextNumber(before: HeadingCandidate | undefined, after: HeadingCandidate | undefined): boolean {
  if (before?.label?.kind !== 'number' || after?.label?.kind !== 'number') return false;
  return Number(after.label.value) === Number(before.label.value) + 1;
}

/** Whether words look like a heading by themselves: short, in a capital, no sentence, no name, no row, no decision. */
export function looksLikeHeading(block: Pick<HeadingCandidate, 'text'>): boolean {
  const { text } = block;
  if (text.length > LONGEST || text.length < 2 || text.split(' ').length > MOST_WORDS) return false;
  if (
    !/^[\p{Lu}\d‘“"'(]/u.test(text) ||
    !/\p{L}{2}/u.test(text) ||
    /[.;,:!–—-]$|[.;!?] \p{Lu}|@|https?:|www\./u.test(text)
  )
    return false;
  if (text.endsWith('?') && text.length > 80) return false;
  if (isHeadLine(text) || OPERATIVE.test(text) || startsWithDate(text)) return false;
  return !isPersonName(text) && !/\d\s*%?$/.test(text.replace(/\b(?:19|20)\d{2}(?:[/-]\d{2,4})?$/, ''));
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 4 && text === text.toUpperCase();
}

/** Whether what follows is prose or a list, and no list of short lines that this one belongs to. */
function leadsToProse(blocks: readonly HeadingCandidate[], i: number): boolean {
  const before = blocks[i - 1];
  const after = blocks[i + 1];
  if (!after || (before && before.label === null && /:[-–—]?$/.test(before.text))) return false;
  return (
    after.text.length > 60 ||
    (/[.:]$/.test(after.text) && after.text.length > 12) ||
    (after.label !== null && before?.label == null)
  );
}

/** A heading as it is shown: its number and words, without the colon. */
export function headingText(block: Pick<Block, 'label' | 'text'>): string {
  return wholeText(block).replace(/\s*:$/, '');
}
