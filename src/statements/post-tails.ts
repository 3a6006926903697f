import { nounPhraseAt, organisationAt, type PhraseSpan } from './noun-phrases.ts';
import { looksLikeOrganisation, looksLikePlan, takesPortfolio } from './post-words.ts';

/** What follows the head noun of a post. */
export interface PostTail {
  /** Where the title ends, with the portfolio that belongs to it ("Director of Finance"). */
  readonly titleEnd: number;
  /** The organisation or plan it is the post of. */
  readonly of: PhraseSpan | null;
  /** What it is for, where that is no organisation. */
  readonly for: PhraseSpan | null;
  /** Where the last of these ends. */
  readonly end: number;
}

const NO_PHRASE =
  /^(?:him|her|them|it|this|that|these|those|an?|his|her|their|our|its|my|your|all|each|now|example|\d+\p{Ll}*)\b/iu;

/** Reads what follows the head of a post: its portfolio, then what it is for and the organisation it belongs to. */
export function readTail(text: string, headEnd: number, head: string, modifiers: readonly string[]): PostTail {
  const title = readPortfolio(text, headEnd, head, modifiers);
  if (title.of) return { ...title, for: null, end: title.of.end };
  const { titleEnd } = title;
  const link = titleEnd === headEnd ? / (of|for|at) (?:the )?| to the /y : / (for|at) (?:the )?/y;
  const phrase = phraseAfter(text, titleEnd, link);
  const purpose = phrase?.link === 'for' && !looksLikeOrganisation(phrase.text) ? phrase : null;
  const at = phrase?.end ?? titleEnd;
  const of =
    phrase && !purpose
      ? phrase
      : ((purpose ? phraseAfter(text, at, / (at) (?:the )?/y) : null) ?? bodyBeside(text, at));
  return { titleEnd, of, for: purpose, end: Math.max(titleEnd, of?.end ?? 0, purpose?.end ?? 0) };
}

/** "Cabinet Member for Health" is a title; of "Director of Northtown Trust" the Trust is where the post is. */
function readPortfolio(
  text: string,
  headEnd: number,
  head: string,
  modifiers: readonly string[],
): Pick<PostTail, 'titleEnd' | 'of'> {
  const link = /^ (of|for|in) (?:the )?/.exec(text.slice(headEnd, headEnd + 10));
  if (!link) return { titleEnd: headEnd, of: null };
  if (/^consultant$/i.test(head) && link[1] === 'in') {
    const field = nounPhraseAt(text, headEnd + link[0].length, { list: false, wide: false });
    return { titleEnd: field?.end ?? headEnd, of: null };
  }
  if (link[1] === 'in' || !takesPortfolio(head, modifiers)) return { titleEnd: headEnd, of: null };
  const phrase = nounPhraseAt(text, headEnd + link[0].length, { list: true, wide: false });
  if (!phrase || NO_PHRASE.test(phrase.text)) return { titleEnd: headEnd, of: null };
  const body = looksLikeOrganisation(phrase.text) && !/^(?:minister|secretary)/i.test(head);
  return body ? { titleEnd: headEnd, of: phrase } : { titleEnd: phrase.end, of: null };
}

function phraseAfter(text: string, at: number, link: RegExp): (PhraseSpan & { readonly link: string }) | null {
  link.lastIndex = at;
  const match = link.exec(text);
  const phrase = match && nounPhraseAt(text, at + match[0].length, { list: false, wide: true });
  if (!match || !phrase || NO_PHRASE.test(phrase.text)) return null;
  // "at least", "at present": only what has a name is somewhere to hold a post.
  return match[1] === 'at' && !/^\p{Lu}/u.test(phrase.text) ? null : { ...phrase, link: match[1] ?? '' };
}

/** The body or plan after a comma, a dash or in the next cell of a row: "Programme Director, Joined-Up Plan". */
function bodyBeside(text: string, at: number): PhraseSpan | null {
  const link = /^(?:,| [-–—]| \|) (?:the )?/.exec(text.slice(at, at + 8));
  if (!link) return null;
  const from = at + link[0].length;
  const plan = nounPhraseAt(text, from, { list: false, wide: false });
  return organisationAt(text, from) ?? (plan && looksLikePlan(plan.text) ? plan : null);
}
