import { type NameSpan, nameFrom } from './person-names.ts';

/** The speaker at the head of a transcript's paragraph, and where the words spoken begin. */
export interface Turn {
  /** As written before the colon: "Dr Ann Lee", "The Chair (Mr. Doe)". */
  readonly header: string;
  /** The person the header names; null for "The Chair". */
  readonly name: NameSpan | null;
  readonly wordsFrom: number;
}

const HEADER = /^((?:\p{Lu}|\d)[^:?!;]{1,120}?):\s+(?=\S)/u;
const LONGEST_BARE = 8;
// Notes of a public meeting say where an unknown speaker sat: "Man in the third row".
const SOMEONE =
  /^(?:(?:An? |The |Another |Young |Older |Elderly |Local )?(?:man|woman|lady|gentleman|resident|member of the public|audience member|questioner|speaker|voice|participant|attendee)\b)/i;

/** The turn a transcript's paragraph opens; null where it opens none ("We have two aims: …"). */
export function turnOf(text: string): Turn | null {
  const match = HEADER.exec(text);
  const header = match?.[1];
  if (!match || header === undefined) return null;
  const outside = header
    .replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)?/g, ' ')
    .trim()
    .split(/\s+/);
  if (
    outside.length > LONGEST_BARE ||
    (!outside.every(isHeaderWord) && !SOMEONE.test(header)) ||
    /^(?:Note|NB|Example|Source)$/.test(header)
  )
    return null;
  const bracket = header.indexOf('(');
  const inBracket = bracket < 0 ? null : nameFrom(text, bracket + 1);
  return { header, name: nameFrom(text, 0) ?? inBracket, wordsFrom: match[0].length };
}

function isHeaderWord(word: string): boolean {
  return (
    /^(?:\p{Lu}|\d)/u.test(word) ||
    /^(?:of|the|and|for|de|la|le|van|von|hon\.|members?|speaker|voice|translation|an|a)$/.test(word)
  );
}
