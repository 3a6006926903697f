import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { splitSentences } from '../domain/sentences.ts';
import type { Force } from '../domain/statement.ts';
import { forcesIn } from './decision-forces.ts';
import type { Frame } from './decision-frame.ts';
import { frameOf, mayDecide, withAntecedent } from './decision-frames.ts';
import { settingOf } from './decision-headings.ts';

/** The sentence that leads into a list and the frame its items stand in: "RESOLVED that the Committee:-". */
export interface LeadIn {
  readonly passage: Passage;
  readonly sentence: string;
  /** Where the sentence begins in its passage. */
  readonly start: number;
  readonly frame: Frame;
  /** Verbs that govern every item ("agree to note:"); none where each item has its own. */
  readonly governing: readonly Force[];
}

const OPEN = /(?:[:–—]\s*-?|-)\s*$/;
const CLIMB = 4;
const LEAD_REACH = 4000;
// What may stand between a frame and its colon and still leave all the content to the items.
const NO_CONTENT =
  /^(?:that|the|this|following|recommendations?|recommended|decisions?|actions?|resolutions?|points?|its|committee|board|cabinet|panel|council|members|group|health|overview|scrutiny|and|agree[ds]?|resolve[ds]?|note[ds]?|to|as|follows|namely|should|it|was|be|in|relation|approve[ds]?|endorse[ds]?|:|-|–|—|also)$/i;

/** Whether a sentence opens a list. */
export function opensList(sentence: string): boolean {
  return OPEN.test(sentence);
}

/** Whether the words after a frame say nothing themselves but lead into a list: "the Committee agree to:". */
export function isEmptyLead(what: string): boolean {
  if (what.trim() === '') return true;
  if (!OPEN.test(what)) return false;
  return what
    .trim()
    .split(/[\s:–—-]+/)
    .filter(Boolean)
    .every((word) => NO_CONTENT.test(word));
}

/** The lead-in of a passage, up to four levels of list above it; null where it stands on its own. */
export function leadInOf(document: Document, passage: Passage): LeadIn | null {
  let child = passage;
  for (let level = 0; level < CLIMB; level += 1) {
    const lead = passageAbove(document, child);
    if (!lead) return null;
    const found = openFrame(document, lead);
    if (found || lead.parent === null) return found;
    child = lead;
  }
  return null;
}

function passageAbove(document: Document, passage: Passage): Passage | null {
  if (passage.parent !== null) return document.passages[passage.parent - 1] ?? null;
  // A resolution quoted in a paragraph of its own is led into by the one before.
  const before = document.passages[passage.paragraph - 2];
  if (!before || !OPEN.test(before.text) || before.headings.length !== passage.headings.length) return null;
  const belongs =
    passage.form !== 'paragraph' ||
    passage.label !== null ||
    /^["“‘(]?(?:RESOLVED|Resolved|That\b|to\b|that\b)/.test(passage.text);
  return belongs ? before : null;
}

function openFrame(document: Document, lead: Passage): LeadIn | null {
  // A lead-in is short; of a long passage its end is enough.
  const cut = Math.max(0, lead.text.length - LEAD_REACH);
  const tail = lead.text.slice(cut);
  if (!mayDecide(tail)) return null;
  const sentences = splitSentences(tail);
  const last = sentences.at(-1);
  if (!last) return null;
  const read = frameOf(last.text, settingOf(lead), document.kind);
  const frame = read && withAntecedent(read, sentences.at(-2)?.text);
  if (!frame || (!OPEN.test(last.text) && frame.whatFrom < last.text.length - 1)) return null;
  const rest = last.text.slice(frame.whatFrom);
  const own = frame.form === 'recorded' && frame.act === 'decided' ? frame.forces : [];
  return {
    passage: lead,
    sentence: last.text,
    start: cut + last.start,
    frame,
    governing: own.length > 0 ? own : forcesIn(rest).filter((force) => force !== 'agreed'),
  };
}
