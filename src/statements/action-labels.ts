import type { Passage } from '../domain/passage.ts';
import type { ActionFind } from './action-sentence.ts';
import { nameFrom } from './person-names.ts';

// "ACTION: Ms Lee to circulate the slides", "Action – The Clerk to write": the label, then who and what.
const LABEL = /^(?:ACTIONS?|Actions?)(?:\s+points?)?(?:\s+(?:\d{1,3}|[\d.]{2,8}))?\s*[:–—-]\s*(?=\S)/;
// "… Action: AB", "… (Action: J Doe)", "Action / AB": initials or a name after what is to be done.
const TAIL =
  /[\s([]*\b(?:ACTION|Action)\s*(?:[:/–—-]|by)\s*((?:\p{Lu}{2,4}|\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,3})(?:\s*[/&,]\s*\p{Lu}{2,4}){0,4})[)\].\s]*$/u;
const OWNER =
  /^((?:the\s+)?[\p{L}][\p{L}'’./&-]*(?:\s+[\p{L}'’./&-]+){0,7}?)\s+(?:to|will|would|agreed\s+to|should)\s+(?=\p{Ll})/iu;
const SHORT = /^(\p{Lu}{2,4}(?:\s*[/&,]\s*\p{Lu}{2,4}){0,4})\s*[:–—-]\s*/u;

/** The action of a passage that a label or the column of a table marks as one; null where none does. */
export function labelledAction({ text }: Passage): ActionFind | null {
  const label = LABEL.exec(text);
  if (label) return afterLabel(text, label[0].length);
  const tail = TAIL.exec(text);
  if (!tail?.[1] || tail.index === 0) return null;
  return { owner: tail[1], manner: 'undertaken', start: 0, whatFrom: 0, whatTo: tail.index };
}

function afterLabel(text: string, from: number): ActionFind | null {
  const end = text.length - (/[.;\s]+$/.exec(text)?.[0].length ?? 0);
  const rest = text.slice(from, end);
  if (/^(?:none|no actions?|nil|n\/a|all (?:actions )?(?:complete|closed))\b/i.test(rest)) return null;
  const owned = OWNER.exec(rest);
  if (owned?.[1] !== undefined)
    return { owner: owned[1], manner: 'undertaken', start: 0, whatFrom: from + owned[0].length, whatTo: end };
  const name = nameFrom(text, from);
  const short = SHORT.exec(rest);
  const owner = short?.[1] ?? (name && /^\s*[:–—-]/.test(text.slice(name.end)) ? name.text : null);
  const skip =
    short?.[0].length ??
    (owner === null ? 0 : owner.length + (/^\s*[:–—-]\s*/.exec(rest.slice(owner.length))?.[0].length ?? 0));
  return end > from + skip ? { owner, manner: 'undertaken', start: 0, whatFrom: from + skip, whatTo: end } : null;
}
