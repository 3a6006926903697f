import type { Body } from '../domain/registry.ts';
import { BODY_NOUNS, LONE_BODIES } from '../english/body-nouns.ts';
import { ADDRESSED_PAPERS } from '../english/form-words.ts';
import { KINDS_OF_MEETING } from '../english/meeting-words.ts';
import { isVenueLine } from '../knowledge/venue-lines.ts';
import { startsWithDate, startsWithMonth } from './written-days.ts';

/** A person's post is no body, though "Cabinet Member" holds a body's word. */
const POST =
  /\b(?:members?|directors?|officers?|leader|minister|managers?|chair(?:man|woman|person)?|clerk|staff|chief)\b/i;
/** "Joint Health Committee", "Health Committee (JHC)". */
const ENDS_AS_BODY = new RegExp(`\\b(?:${BODY_NOUNS})(?: \\([\\p{L} -]{2,40}\\))?$`, 'iu');
const LONE = new RegExp(`^(?:${LONE_BODIES})$`, 'i');
/** Where a name ends though words go on. */
const CUT = /[,:;] ?(?:held|on|at|in|virtual)\b.*$|,? \b(?:held|on|at)\b.*$|[,:;.\s–—-]+$/i;
/** A council or trust that stands before its committee's name. */
const OWNER = /^.*\b(?:council|authority|trust|NHS foundation trust)(?: ?[-–—,:] ?| )(?=\p{L})/iu;
/** "Questions to the Cabinet": the body is who they are put to, and the words are no name. */
const ADDRESSED = new RegExp(`^(?:[\\w'’-]+ ){0,3}(?:${ADDRESSED_PAPERS.join('|')}) (?:to|for|from|by) `, 'i');
/** "For: Harbour Board": whom a cover says that it is written for. */
const LABEL = /^(?:for|to|report (?:to|for)) ?: ?/i;
/** "Tidal Annual Parish Council", "Annual Tidal Parish Council": a word of the meeting, not of the body. */
const KIND_OF_MEETING = new RegExp(
  `^(?:the )?(?:${KINDS_OF_MEETING}) |\\b(?:${KINDS_OF_MEETING}) (?=(?:parish|town|community|district|borough|city|county|council|committee|board)\\b)`,
  'gi',
);
/** "Tidal Parish Council Virtual Meeting", "Tidal Parish Council A.G.M.": the body is who meets. */
const ITS_MEETING = new RegExp(`(?: (?:${KINDS_OF_MEETING}|general))* (?:meeting|a\\.?g\\.?m\\.?)$`, 'i');
/** "DRAFT MINUTES OF THE Tidal Board": a paper of the body, not the body. */
const PAPER_OF = /\b(?:minutes|meetings?|agenda|notes?|record) (?:of|for)\b/i;
const LONGEST = 120;

/**
 * Words as the name of a body, by a closed rule: cut at "held", "on" or "at", in capitals at its head, ending in a
 * body's noun; null for a post, a person, a place of meeting, a day and everything else.
 */
export function bodyName(words: string | null): string | null {
  if (words === null) return null;
  const name = capitalised(words.trim())
    .replace(LABEL, '')
    .replace(CUT, '')
    .replace(ITS_MEETING, '')
    .replace(KIND_OF_MEETING, '')
    .replace(/^(?:the|a|an|members of the|members of) /i, '')
    .replace(/[\s,.:;–—-]+$/, '');
  if (name.length > LONGEST || !/^\p{Lu}/u.test(name)) return null;
  if (POST.test(name) || startsWithDate(name) || isVenueLine(name) || /[.;?!] /.test(name)) return null;
  // "The minutes of the December Liaison Committee": the month says which meeting it was.
  if (ADDRESSED.test(name) || PAPER_OF.test(name) || startsWithMonth(name)) return null;
  if (!name.includes(' ')) return LONE.test(name) ? name : null;
  return ENDS_AS_BODY.test(name) ? name : null;
}

/**
 * The one entry of the register that a name means: by name or alias, with or without the council before it. Null where
 * none or several do: a wrong body would stand in every citation.
 */
export function registeredBody(name: string, bodies: readonly Body[]): Body | null {
  for (const asked of [name, name.replace(OWNER, '')]) {
    const found = bodies.filter((body) =>
      [body.id, body.name, ...body.aliases].some((known) => keyOf(known) === keyOf(asked)),
    );
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

/** A name as two writers would write it alike. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim();
}

/** Words in capitals, perhaps with a "pm" among them, as a name is written; others as they are. */
export function capitalised(text: string): string {
  if (/\p{Ll}{3}/u.test(text) || !/\p{Lu}{4}/u.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) =>
      at > 0 && /^(?:of|and|for|the|in|on|at|to|with|a|held|meeting|minutes)$/.test(word)
        ? word
        : `${word[0]?.toUpperCase()}${word.slice(1)}`,
    )
    .replace(/\b(?:Nhs|Stp|Ccg|Icb)\b/g, (word) => word.toUpperCase());
}
