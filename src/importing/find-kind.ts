import type { DocumentKind } from '../domain/document.ts';
import { findApproval } from './find-approval.ts';
import { isMinutesLine } from './meeting-lines.ts';
import { readPageRange } from './page-stamps.ts';
import { isItemPage, type Paper, topOf } from './paper.ts';
import { areQuestions } from './question-lines.ts';
import { readHeadBlock, readHeadLine } from './report-head.ts';
import { isTurn } from './turn-lines.ts';
import { isHeading, wholeText } from './whole-text.ts';

/** "Draft minutes: …", "Tidal Board minutes"; with an article before them they are another meeting's ("from the above minutes"). */
const ENDS_AS_MINUTES =
  /^(?:draft |unconfirmed )minutes(?=$|:| (?:of|for|from|at|subject|[(–—-]))|(?<!\b(?:the|these|those|above|last|previous|of|its|our) )\b(?:draft )?minutes$/i;
const RESOLVED = /^(?:it was )?(?:unanimously )?resolved\b/i;
const RECORDED =
  /\b(?:the|this) (?:[\w-]+ ){0,3}(?:committee|panel|board|cabinet|council|group|forum)(?: \w+)? (?:agreed|noted|resolved|approved|endorsed|ratified|considered and)\b|\bit was (?:resolved|agreed)\b/i;
/** How far into a paragraph it may tell that the minutes before were approved. */
const APPROVAL_WITHIN = 400;
const TRUE_RECORD = /\b(?:true|correct|accurate)(?: and \w+)? record\b/i;
const WAS_DONE = /\b(?:was|were|agreed|accepted|adopted|confirmed|signed|approved)\b/i;
const STILL_TO_DO = /^to\b|\bto be\b/i;
const PRESENT = /^(?:(?:also |members )?present|in attendance|attendees|attendance|those attending)\b/i;
const SHARE_OF_TURNS = 0.3;

/**
 * What a paper is, by its own words, the plainest first: a head ("Proposed record of decision"), the words of minutes,
 * a report's head lines, then what is decided in it. A note where nothing says it.
 */
export function findKind(paper: Paper): DocumentKind {
  const top = topOf(paper);
  const topSays = (pattern: RegExp) => top.slice(0, 8).some((text) => text.length < 200 && pattern.test(text));
  const isAnswers = areQuestions(paper);
  const isHeaded = top.slice(0, 8).some(isMinutesLine);
  if (!isAnswers && !isHeaded && isTranscript(paper)) return 'transcript';
  if (saysMinutes(paper)) return minutesKind(paper);
  if (topSays(/\bproposed (?:record of )?decision\b|\bPROD\b|^decision due\b/i)) return 'proposed-decision';
  if (
    topSays(
      /(?:^|[-–—:] )(?:(?:executive |officer |cabinet |delegated )?(?:record of (?:\w+ )?decisions?|decision (?:record|notice|sheet))|decision status ?:)/i,
    )
  )
    return 'decision-record';
  if (!isAnswers && hasReportHead(paper)) return 'report';
  if (isAnswers) return isHeaded ? minutesKind(paper) : 'note';
  if (isHeaded || isMinutes(paper, topSays)) return minutesKind(paper);
  if (topSays(/\bposition(?: (?:paper|statement))?$|^position (?:paper|statement)\b/i)) return 'position-paper';
  if (topSays(/\btranscript\b/i)) return 'transcript';
  if (isAgenda(paper, topSays)) return 'agenda';
  if (isBoardUpdate(top)) return 'board-update';
  if (
    topSays(/\breport\b(?! of the)/i) &&
    paper.blocks.some((block) => isHeading(block) && /^(?:\d+\. )?recommendations?\b/i.test(block.text))
  )
    return 'report';
  return 'note';
}

/** What a page calls itself, or the line over what was minuted: nothing else in the paper says more. */
const PAGE_OF_MINUTES = /^(?:agenda(?:, decisions)? and |printed )(?:draft |printed )?minutes$/i;

function saysMinutes({ blocks, aside }: Paper): boolean {
  return (
    aside.some((text) => PAGE_OF_MINUTES.test(text)) ||
    blocks.some(({ text }) => /^(?:draft |approved |unconfirmed |confirmed )?minutes ?:$/i.test(text))
  );
}

function isTranscript({ blocks }: Paper): boolean {
  const spoken = blocks.filter(
    (block) => block.label === null && !isHeading(block) && isTurn(block.text) && isSpoken(block.text),
  ).length;
  return spoken > 3 && spoken / blocks.length > SHARE_OF_TURNS;
}

/** Whether a turn is no line of a paper's head; "Chair:" may be either. */
function isSpoken(text: string): boolean {
  const head = readHeadLine(text);
  return head === null || head.label === 'chair';
}

/** Two of the lines that head a report, one of which says who writes or to whom. */
function hasReportHead({ blocks }: Paper): boolean {
  const labels = blocks.slice(0, 15).map((block) => readHeadBlock(block)?.label ?? '');
  const found = new Set(
    labels.filter((label) =>
      /^(?:by|from|to|subject|summary|title of report|report (?:to|title|of|by|author)|recommend|purpose|status|classification)/.test(
        label,
      ),
    ),
  );
  return found.size > 1 && labels.some((label) => /^(?:by|from|to|report )/.test(label));
}

function isMinutes(paper: Paper, topSays: (pattern: RegExp) => boolean): boolean {
  if (topSays(ENDS_AS_MINUTES)) return true;
  const { blocks } = paper;
  const headings = blocks.filter(isHeading).map(wholeText);
  if (headings.some((text) => /^minutes:?$/i.test(text))) return true;
  const decides = blocks.some(({ text }) => RESOLVED.test(text) || RECORDED.test(text) || approvesThoseBefore(text));
  if (!decides) return false;
  if (isItemPage(paper) || headings.some((text) => /^decisions?:?$/i.test(text))) return true;
  return blocks.some(({ text }) => PRESENT.test(text)) || blocks.filter(({ text }) => RESOLVED.test(text)).length > 1;
}

/** Only minutes tell that the minutes before them were approved; an agenda has it still to do. */
function approvesThoseBefore(text: string): boolean {
  const head = text.slice(0, APPROVAL_WITHIN);
  return /\bminutes\b/i.test(head) && TRUE_RECORD.test(head) && WAS_DONE.test(head) && !STILL_TO_DO.test(head);
}

function minutesKind(paper: Paper): DocumentKind {
  return findApproval(paper)?.approval === 'draft' ? 'draft-minutes' : 'minutes';
}

function isAgenda({ blocks, aside, pack }: Paper, topSays: (pattern: RegExp) => boolean): boolean {
  const paged = blocks.filter(({ text }) => readPageRange(text) !== null).length;
  return (
    paged > 2 ||
    pack?.kind === 'agenda' ||
    aside.some((text) => /^agenda$/i.test(text)) ||
    topSays(/^(?:supplementary |public )?agenda\b(?! item)|\bagenda$/i)
  );
}

function isBoardUpdate(top: readonly string[]): boolean {
  const [first = ''] = top;
  if (
    /\b(?:board|partnership|group|committee)(?: meeting)? (?:update|briefing|bulletin)\b/i.test(first) &&
    first.length < 160
  )
    return true;
  return top
    .slice(0, 3)
    .some((text) => /\b(?:board|partnership|group|committee) (?:last |recently )?met (?:on|in|again)\b/i.test(text));
}
