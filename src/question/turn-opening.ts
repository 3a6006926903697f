import { anyOf } from '../english/any-of.ts';
import { OPENERS, PUTTING_RIGHT, TURNING_AWAY } from '../english/turn-words.ts';

const AFTER = '(?=$|[\\s,.:;!?–—-])';
const MARKS = '[\\s,.:;!–—-]*';

// What a turn opens with before what it says: it joins what is asked to what was asked before.
const JOINS = new RegExp(`^(?:(?:${anyOf(OPENERS)})${AFTER}${MARKS})+`, 'i');
const AWAY = new RegExp(
  `^(?:on to |onto )?(?:${anyOf(TURNING_AWAY)})(?:\\s*[,.:;!–—-]+\\s*|\\s+(?=(?:who|what|when|where|why|how|which|is|are|did|does|do|has|have|tell|show)\\b))`,
  'i',
);
// "No beds would close" says no to nothing: a "no" that puts right stands before a mark or before what was meant.
const NO = `(?:no|nope|nah|not really)(?:\\s*[,.:;!–—-]+\\s*|\\s+(?=(?:sorry|${anyOf(PUTTING_RIGHT)}|the other)\\b))(?:sorry${AFTER}${MARKS})?`;
const RIGHT = new RegExp(
  `^(?:${NO}(?:(?:${anyOf(PUTTING_RIGHT)})${AFTER}${MARKS})*|(?:(?:${anyOf(PUTTING_RIGHT)})${AFTER}${MARKS})+)`,
  'i',
);
const ABOUT = /^(?:what|how) about\s+|^(?:(?:and|or)\s+)?(?:the )?same (?:question )?(?:for|about|with)\s+/i;
const ENDS = /(?:\s*\b(?:please|then|too|as well|though|thanks))?[\s?!.,;:]*$/i;

/** A turn of a conversation without what it opens and ends with. */
export interface TurnOpening {
  readonly text: string;
  /** Whether it opens as only a continuation does ("and …", "what about …"). */
  readonly joined: boolean;
  /** Whether it asks the same of something else ("what about …"). */
  readonly about: boolean;
  /** Whether it leaves what was asked before ("different thing: …"). */
  readonly away: boolean;
  /** Whether it puts right what was meant ("no, I meant …"). */
  readonly right: boolean;
}

/** Reads how a turn opens. */
export function turnOpening(raw: string): TurnOpening {
  const text = raw.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  const rest = text.replace(JOINS, '');
  const left = rest.replace(AWAY, '');
  if (left !== rest) return { text: ended(left), joined: false, about: false, away: true, right: false };
  const meant = rest.replace(RIGHT, '');
  if (meant !== rest && meant !== '')
    return { text: ended(meant.replace(JOINS, '')), joined: true, about: false, away: false, right: true };
  const named = rest.replace(ABOUT, '');
  return { text: ended(named), joined: named !== text, about: named !== rest, away: false, right: false };
}

function ended(text: string): string {
  return text.replace(ENDS, '');
}
