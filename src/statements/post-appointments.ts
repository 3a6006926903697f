import { type NameSpan, nameBefore } from './person-names.ts';

/** A person whom the words before a post put into it, and whether they say that it was by an appointment. */
export interface Placed {
  readonly name: NameSpan;
  readonly appointed: boolean;
}

const PASSIVE =
  /\s+(has been|have been|had been|was|were|is|being|be)\s+(?:\p{Ll}+ly\s+|now\s+|also\s+)?(?:re-?)?(?:appointed|elected|nominated|designated|named|confirmed|chosen|engaged|recruited|hired|seconded|installed|co-opted|welcomed|introduced)\s+(?:as\s+|to be\s+|to the (?:role|post|position) of\s+)?$/u;
const TAKES_UP =
  /\s+(?:has |had )?(?:taken?|took) (?:up|over|on)(?: (?:the )?(?:role|post|position) (?:of|as)| as)\s+$/;
const SERVES =
  /\s+(?:has |had |have )?(?:(?:now |also |since )?(?:agreed|continue[sd]|stepped (?:in|up)|joined|starts|started|begins|began|returned|acts|acted|serves|served|works|worked)(?: (?:to (?:act|serve|continue|stand in)))?) as\s+$/;
const AS = /\s+(?:there\s+|here\s+|back\s+)?as\s+$/;
// "welcomed X to her first meeting as post", "X, in his new role as post".
const IN_ROLE =
  /,?\s+(?:to|at|in|attended|attending) (?:his|her|their) (?:\p{Ll}+[ -]){0,3}(?:meeting|role|capacity|position|post|appearance|event|day)\s+as\s+$/u;
const ACTIVE = /\b(?:re-?)?(?:appoint|elect|nominat|designat|confirm)(?:ed|ing|ment of|ion of|ation of)?\s+$/i;
const SUCCEEDS =
  /(?:,?\s+who)?\s+(?:(?:has|had|have) )?(?:recently |now |since |formally )?(?:succeeded|replaced|succeeds|replaces|taken over from|took over from)\s+$/;
const LEAVING = /\b(?:replac|succeed|thank|remov|former|previous|stood down|resign)\p{L}*\s+(?:the\s+)?$/iu;
const NOT_YET = /\b(?:will|would|may|might|should|could|to|not|shall)\s*$/i;
const ASIDE = /\s*(?:\([^()]{1,140}\)|,[^,.;]{1,90},)\s*$/;
const PROPOSED =
  /\b(?:propos|mov|nominat|recommend|suggest|second|ask|request|invit)(?:ed|es|e|s|d|ing|ation)?\b|\b(?:whether|if)\b/i;
const SETTLED = /\b(?:agreed|carried|elected|appointed|approved|resolved|duly)\b/i;

/** Whether the words before a post say that someone leaves it: "resigned as", "thanked the", "replaced the". */
export function isLeft(before: string): boolean {
  return LEAVING.test(before);
}

/** Who is put into the post that begins at `at`: "X has been appointed as", "X, who has succeeded Y as". */
export function placedBefore(text: string, base: number, at: number): Placed | null {
  const before = text.slice(base, at);
  return passive(text, base, before, at) ?? serving(text, base, before) ?? namedAs(text, base, before);
}

/** The name that ends at a place, or before a bracket or an apposition that ends there. */
export function nameOrAside(text: string, base: number, end: number): NameSpan | null {
  const aside = ASIDE.exec(text.slice(base, end));
  return nameBefore(text, end) ?? (aside ? nameBefore(text, base + aside.index) : null);
}

function passive(text: string, base: number, before: string, at: number): Placed | null {
  const match = PASSIVE.exec(before) ?? TAKES_UP.exec(before);
  if (!match || NOT_YET.test(before.slice(0, match.index))) return null;
  if (match[1] === 'be' && isOnlyProposed(before, text.slice(at))) return null;
  const name = nameOrAside(text, base, base + match.index);
  return name ? { name, appointed: true } : null;
}

/** "Mr Lee proposed that Mrs Vale be elected Chairman" puts nobody into the chair, unless what follows says it was so. */
function isOnlyProposed(before: string, after: string): boolean {
  const sentence = before.slice(before.search(/[^.!?]*$/));
  return (
    PROPOSED.test(sentence) && !SETTLED.test(sentence.replace(/\bbe \p{L}+ (?:as )?$/u, '')) && !SETTLED.test(after)
  );
}

function serving(text: string, base: number, before: string): Placed | null {
  const match = SERVES.exec(before);
  if (!match || NOT_YET.test(before.slice(0, match.index))) return null;
  const name = nameOrAside(text, base, base + match.index);
  return name ? { name, appointed: false } : null;
}

/** "appointed X as post", "welcomed X, post, as post", "X has succeeded Y as post" (X's); not "thanked X as post". */
function namedAs(text: string, base: number, before: string): Placed | null {
  const match = IN_ROLE.exec(before) ?? AS.exec(before);
  const name = match ? nameOrAside(text, base, base + match.index) : nameBefore(text, base + before.trimEnd().length);
  if (!name) return null;
  const lead = text.slice(Math.max(base, name.start - 60), name.start);
  const succeeds = match ? SUCCEEDS.exec(lead) : null;
  if (succeeds) {
    const end = name.start - lead.length + succeeds.index;
    const successor = nameOrAside(text, Math.max(base, end - 160), end);
    return successor ? { name: successor, appointed: true } : null;
  }
  if (LEAVING.test(lead)) return null;
  const appointed = ACTIVE.test(lead);
  return match || appointed ? { name, appointed } : null;
}
