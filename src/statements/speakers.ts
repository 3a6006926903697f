import { nameBefore } from './person-names.ts';
import type { PostPhrase } from './post-titles.ts';

/** Who speaks, as written: "Mr Vale", "A Member", "The Accountable Officer of Northtown Trust". */
export interface Speaker {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const REACH = 130;
// People spoken of by their part in the meeting: "A Member", "another Committee Member", "one speaker", "Members".
const ROLE =
  /(?:^|[\s(“"])((?:(?:[Aa]nother|[Aa]n?|[Oo]ne|[Tt]he|[Ss]ome|[Ss]everal|[Mm]any|[Oo]ther|[Bb]oth|[Ss]econd|[Tt]wo|[Tt]hree)\s+){0,2}(?:(?:[Ll]ocal|[Cc]ommittee|[Cc]ouncil|[Bb]oard|[Pp]anel|[Cc]abinet|[Ee]lected|[Ll]ay|[Ww]ard|[Cc]ounty|[Dd]istrict|[Pp]arish|[Nn]ew|[Gg]uest|[Pp]ublic|[Pp]atient|NHS|CCG|[Hh]ealth|[Tt]rust|[Ll]abour|[Cc]onservative|[Gg]reen|[Ii]ndependent)\s+){0,2}(?:[Mm]embers?(?: of the (?:public|Committee|committee|Board|board|Panel|panel|Council|council|audience))?|[Ss]peakers?|[Cc]ouncillors?|[Oo]fficers?|[Rr]epresentatives?|[Rr]esidents?|[Pp]etitioners?|[Oo]bjectors?|[Aa]pplicants?|[Ww]itness(?:es)?|[Pp]resenters?|[Cc]onsultants?|[Cc]hair(?:man|woman|person)?|[Vv]ice-[Cc]hair(?:man|woman)?|[Ll]eader|[Mm]ayor|[Cc]lerk|[Dd]irector|[Mm]inister|[Ss]ecretary|[Gg]overnors?|[Tt]rustees?|[Pp]arents?|[Cc]linicians?|[Cc]arers?|[Pp]atients?)(?: (?:of|from|for) (?:the )?\p{Lu}[\p{L}&'’-]*(?: (?:and |of |& )?\p{Lu}[\p{L}&'’-]*){0,6})?)$/u;
const ORGANISATION =
  /(?:^|[\s(])((?:NHS|Healthwatch)(?: \p{Lu}[\p{L}&-]*){1,5}|(?:[Tt]he )?(?:\p{Lu}[\p{L}&-]* (?:and |of |& |for )?){1,6}(?:Trust|CCG|Ambulance Service|Group|Police|Healthwatch|University))$/u;
const ASIDE = /(?:\s*\([^()]{1,140}\)|,[^,.;()]{1,100},)$/;
const SPOKEN_TO = /\b(?:to|from|by|with|for|of|after|following)\s+(?:the\s+)?$/i;
const OWN_BODY = /\b(?:Committee|Board|Cabinet|Panel|Council|Working|Steering)\b.*Group$/;

/**
 * The speaker whose words of subject end at `end`: a person, the holder of a post, a part in the meeting or an
 * organisation, with any others joined by "and" ("The Director and Mr Vale"). Null for papers, bodies and things.
 */
export function speakerBefore(text: string, end: number, posts: readonly PostPhrase[]): Speaker | null {
  const nearest = oneSpeaker(text, end, posts) ?? behindAside(text, end, posts);
  if (!nearest) return null;
  const joined = /(?:,? and|,) $/.exec(text.slice(Math.max(0, nearest.start - 6), nearest.start));
  const before = joined ? oneSpeaker(text, nearest.start - joined[0].length, posts) : null;
  // "In reply to Mr Lee, Dr Vale said": he is spoken to.
  const other = before && !SPOKEN_TO.test(text.slice(Math.max(0, before.start - 12), before.start)) ? before : null;
  const start = other?.start ?? nearest.start;
  return { words: text.slice(start, nearest.end), start, end: nearest.end };
}

function oneSpeaker(text: string, end: number, posts: readonly PostPhrase[]): Speaker | null {
  const post = posts.find((candidate) => candidate.end === end && !(candidate.bare && candidate.article === null));
  if (post && (post.article !== null || post.prefixed)) return span(text, post.start, end);
  const name = nameBefore(text, end);
  if (name) return span(text, name.start, name.end);
  const base = Math.max(0, end - REACH);
  const before = text.slice(base, end);
  const role = ROLE.exec(before)?.[1];
  if (role !== undefined && isSomeone(role)) return span(text, end - role.length, end);
  const organisation = ORGANISATION.exec(before)?.[1];
  return organisation !== undefined && !OWN_BODY.test(organisation) ? span(text, end - organisation.length, end) : null;
}

/** "Mr Vale, Chief Executive, said" and "Jane Doe (Chief Nurse) said": the aside is passed over. */
function behindAside(text: string, end: number, posts: readonly PostPhrase[]): Speaker | null {
  const base = Math.max(0, end - 160);
  const aside = ASIDE.exec(text.slice(base, end));
  if (!aside) return null;
  const at = base + aside.index;
  const speaker = oneSpeaker(text, at, posts);
  // "In answer to Mr Vale, the Director, Ms Lee, said": an apposition names the speaker once more.
  return speaker ? { ...speaker, words: text.slice(speaker.start, at), end: at } : null;
}

/** A lone word is someone only with an article or in the plural: "Members", "the Chair", not "member". */
function isSomeone(role: string): boolean {
  if (/\s/.test(role)) return !/^(?:\p{Lu}?\p{Ll}*\s)?(?:public|health)$/u.test(role);
  return /s$/.test(role) && /^\p{Lu}/u.test(role);
}

function span(text: string, start: number, end: number): Speaker {
  return { words: text.slice(start, end), start, end };
}
