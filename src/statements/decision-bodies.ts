import type { Document } from '../domain/document.ts';

const NOUN =
  '(?:[Ss]ub-?[Cc]ommittee|[Cc]ommittee|[Bb]oard|[Cc]abinet|[Pp]anel|[Cc]ouncil|[Ee]xecutive|[Aa]ssembly|[Aa]uthority|[Cc]ommission|[Ff]orum|[Gg]roup|[Pp]artnership|[Gg]overning [Bb]ody|[Gg]overnors|[Tt]rustees|[Mm]embers|[Mm]eeting|[Dd]irectors|[Ss]enate|[Tt]rust|[Nn]etwork|[Cc]ollaborative)';
const QUALIFIER = "(?:(?:\\p{Lu}[\\p{L}'’&-]*|and|of|for|&|programme|project|steering|joint|full|governing|all)\\s+)";
// "The Joint Committee of Commissioning Groups".
const OF_WHOM = "(?:\\s+of\\s+\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:(?:and|of|&)\\s+)?\\p{Lu}[\\p{L}'’-]+){0,4})?";
const ADVERB =
  '(?:\\s+(?:also|then|further|therefore|both|again|has|have|had|having|subsequently|in principle|previously|\\p{Ll}+ly),?)';

/** A meeting as the subject of a verb: "The Programme Board", "Members", "Cabinet", "the committee". */
export const BODY = `(?:[Tt]he\\s+|[Tt]his\\s+|[Oo]ur\\s+)?${QUALIFIER}{0,9}${NOUN}${OF_WHOM}`;

const SUBJECT = new RegExp(
  `(?:^|[^\\p{L}])((?:${BODY})|(?:[Tt]he\\s+)?\\p{Lu}{3,}\\p{Ll}?)(\\([^()]{1,60}\\))?(${ADVERB}{0,3})\\s+$`,
  'u',
);
const IT = new RegExp(`(?:^|[.;:]\\s+)(?:On [^.,;:]{4,40},? )?([Ii]t|[Tt]hey)(${ADVERB}{0,3})\\s+$`, 'u');
const NOT_PART =
  /^(?:On|At|In|For|After|Following|When|If|While|As|That|However|Then|Subsequently|And|But|By|Of|To|Most|Some|Other)\s+/;
// In lower case these take an article to be the meeting: "the board agreed", not "members agreed" of just anybody.
const LONE =
  /^(?:members|council|group|board|committee|panel|trust|meeting|executive|forum|directors|governors|trustees|network|commission|partnership|authority|assembly|senate|collaborative)$/;
const SHOUTED = /^(?:THE |The |the )?(?:RESOLVED|NOTED|AGREED|APPROVED|AND|THAT|THE|WAS|NOT|BOARD|COMMITTEE)$/;
const REACH = 170;

/** A meeting that does something: its words, where they begin, and the adverbs between it and the verb. */
export interface ActingBody {
  readonly by: string;
  readonly start: number;
  readonly adverbs: string;
}

/** The meeting whose verb stands at `verbAt` of a sentence; null where the subject is a person, a paper or a thing. */
export function bodyBefore(sentence: string, verbAt: number): ActingBody | null {
  const base = Math.max(0, verbAt - REACH);
  const before = sentence.slice(base, verbAt);
  const match = SUBJECT.exec(before) ?? IT.exec(before);
  if (!match) return null;
  const written = match[1] ?? '';
  const by = written.replace(NOT_PART, '');
  if (LONE.test(by) || SHOUTED.test(by)) return null;
  const start = base + match.index + match[0].indexOf(written) + (written.length - by.length);
  return { by, start, adverbs: match[match.length - 1] ?? '' };
}

const GENERIC =
  /^(?:the |this |our |all |full |it$|they$)*(?:sub-?committee|committee|board|cabinet|panel|council|executive|assembly|authority|commission|forum|group|partnership|governing body|governors|trustees|members|meeting|directors|senate|trust|network|collaborative|it|they)$/i;
// A committee's minutes call a hospital trust "the Trust" and its council "the Council": its own only where it is one.
const LARGER = /\b(?:trust|council|authority|network|commission|partnership|collaborative)$/i;
// One who holds an office decides in the paper's own meeting or not by other signs than the name of a body.
const OFFICE = /^(?:the )?(?:chair|vice-chair|leader|mayor|cabinet member|commissioner)/i;
const ACRONYM = /^(?:the )?\p{Lu}{3,}\p{Ll}?$/u;
const SMALL = new Set(['the', 'and', 'of', 'for', 'this', 'our', '&']);

/**
 * Whether a body named in a paper can be the paper's own: "the Board" can; "the Trust Board" in a committee's minutes
 * cannot, unless the header's body or title has those words. Of a paper whose body is unknown any meeting spelt out can.
 */
export function isOwnBody(by: string | null, document: Document): boolean {
  if (by === null || OFFICE.test(by) || (GENERIC.test(by) && !LARGER.test(by))) return true;
  if (document.body === null) return !ACRONYM.test(by);
  const own = `${document.body.name} ${document.body.id ?? ''} ${document.title}`.toLowerCase();
  const initials = document.body.name.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  return by
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word))
    .every((word) => own.includes(word) || initials === word);
}

const NAMED = new RegExp(`(?:^|[^\\p{L}])(${BODY})(?![\\p{L}-])`, 'u');

/** The meeting a sentence speaks of, for "It agreed" in the next one; null where it speaks of none. */
export function bodyIn(sentence: string): string | null {
  const by = NAMED.exec(sentence.slice(0, REACH))?.[1]?.replace(NOT_PART, '') ?? null;
  return by === null || LONE.test(by) ? null : by;
}
