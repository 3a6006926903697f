// What a follow-up opens with: it joins what is asked to what was asked before.
const JOINS = /^(?:(?:and|but|or|so|ok(?:ay)?|also|then|now|thanks|thank you)\b[\s,.:;!-]*)+/i;
const ABOUT = /^(?:what|how) about\s+|^(?:(?:and|or)\s+)?(?:the )?same (?:question )?(?:for|about|with)\s+/i;
const ENDS = /(?:\s*\b(?:please|then|too|as well|though|thanks))?[\s?!.,;:]*$/i;

/** A text of a conversation without what joins it to the turn before. */
export interface Joined {
  readonly text: string;
  /** Whether it opens as only a continuation does ("and …", "what about …"). */
  readonly joined: boolean;
  /** Whether it asks the same of something else ("what about …"). */
  readonly about: boolean;
}

/** Takes the joining words off both ends. */
export function withoutJoins(raw: string): Joined {
  const text = raw.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  const rest = text.replace(JOINS, '');
  const named = rest.replace(ABOUT, '');
  return { text: named.replace(ENDS, ''), joined: named !== text, about: named !== rest };
}

const MORE =
  /^(?:(?:show|tell|give)(?: me| us)? )?(?:any |some |the )?(?:more|anything else|what else|further evidence|the rest|next page|go on|continue)(?: evidence| of (?:that|this|it)| on (?:that|this|it)| like (?:that|this))?$|^is there (?:any ?thing )?(?:more|else)$/i;

const SOURCE =
  /^(?:(?:show|give|open|see|tell|cite)(?: me| us)? |what (?:is|was|are) |what's |where (?:is|are) |where's )?(?:the |your |its )?(?:sources?|originals?|citations?|references?|(?:original |source )(?:paper|document|text|file))(?: (?:no\.? |number )?(\d))?$|^(?:show|open|see)(?: me| us)? (?:the )?(?:paper|document|file)$|^where (?:does|did) (?:it|that|this) (?:say|come from)(?: that| so| this)?$|^where(?:'s| is) (?:it|that|this) from$|^(?:says who|who says(?: so| that)?|according to (?:whom?|what))$/i;

/** Whether a text asks for more of the same. */
export function asksForMore(text: string): boolean {
  return MORE.test(text);
}

/** Which citation a text asks the original of, from 1; 0 for all, null where it does not ask for any. */
export function asksForSource(text: string): number | null {
  const match = SOURCE.exec(text);
  return match ? Number(match[1] ?? 0) : null;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Which of the choices a text picks, from 0; null where it picks none. */
export function picksChoice(text: string): number | null {
  const match = /^(?:the )?(?:(?:number|no\.?|option) )?([1-5]|first|second|third|fourth|fifth)(?: one)?$/i.exec(text);
  const word = match?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return /\d/.test(word) ? Number(word) - 1 : ORDINALS.indexOf(word);
}

const THEN =
  /^(?:what(?: has| is|'s)? (?:happened|changed|new|the latest) )?(since|after|before)(?: then| that| this| it)?$|^what (?:happened|came|is|was) (next|afterwards|after that|before that)$/i;

/** Whether a text asks for what came after, or before, the last answer; null where it asks neither. */
export function asksSinceThen(text: string): 'after' | 'before' | null {
  const match = THEN.exec(text);
  if (!match) return null;
  return /before/i.test(match[1] ?? match[2] ?? '') ? 'before' : 'after';
}

/** A question word asked alone. */
export type Asking =
  | 'who'
  | 'when'
  | 'where'
  | 'why'
  | 'how'
  | 'how much'
  | 'how many'
  | 'how often'
  | 'how long'
  | 'which papers'
  | 'what decision';

const ALONE: readonly (readonly [RegExp, Asking])[] = [
  [/^(?:by )?whom?(?: by| exactly| (?:is|was) (?:it|that|this)| did (?:it|that|this))?$/i, 'who'],
  [/^who (?:leads|runs|is leading|is responsible|is in charge)$/i, 'who'],
  [
    /^(?:by |since |until |on )?(?:when|what date|which date|what day)(?: exactly| (?:is|was|will) (?:it|that|this)(?: be)?)?$/i,
    'when',
  ],
  [/^where(?: exactly| (?:is|was) (?:it|that|this))?$/i, 'where'],
  [/^(?:why|what for|for what reason|how come)(?: exactly| not| (?:is|was) (?:it|that|this)| so)?$/i, 'why'],
  [/^how(?: exactly)?$/i, 'how'],
  [
    /^(?:for )?how much(?: exactly| money| (?:is|was) (?:it|that|this)| (?:does|did|will|would) (?:it|that|this) cost)?$|^at what cost$/i,
    'how much',
  ],
  [/^how many(?: exactly)?$/i, 'how many'],
  [/^how often$/i, 'how often'],
  [/^(?:for )?how long$/i, 'how long'],
  [/^(?:which|what) (?:papers?|documents?|minutes|reports?)$/i, 'which papers'],
  [
    /^what (?:was|were|is|has been) (?:the decisions?|decided|agreed|resolved)$|^(?:the )?decisions?$|^any decisions?$/i,
    'what decision',
  ],
];

/** The question word that stands alone in a text; null where the text asks more, or nothing. */
export function asksAlone(text: string): Asking | null {
  return ALONE.find(([form]) => form.test(text))?.[1] ?? null;
}
