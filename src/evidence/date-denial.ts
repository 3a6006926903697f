/** The verb that carries a clause, and whether it is denied: "will not", "did not", "cannot". */
const VERBS =
  /\b(?:will|would|shall|should|could|can|may|might|must|did|does|do|is|are|was|were|has|have|had|can(?=not\b)|(?:wo|would|ca|could|did|does|do|is|are|was|were|has|have|had)(?=n['’]t\b))(?:n['’]t\b|not\b|(?:\s+(?:now|also|therefore|still|yet|then|be)){0,2}\s+(?:not|no longer|never)\b)?/giu;
const DENIED = /(?:n['’]t|not|no longer|never)$/iu;
/** "Not in July but in October", "April rather than March". */
const BESIDE = /\b(?:not|rather than|instead of)\s+(?:(?:on|in|by|at|from|before|until|till)\s+)?(?:the\s+)?$/iu;
const PREPOSITION = /\b(on|in|by|at|from|before|until|till|during)\s+(?:the\s+)?(?:\p{L}+day,?\s+)?$/iu;
/** A mark or word behind which another clause begins. */
const CLAUSE =
  /[;:]\s|,\s(?=(?:and|but|which|who)\b)|\b(?:but|because|although|though|while|whereas|since|unless)\s/giu;

/**
 * How a sentence denies a date in it, as words to put before the date: "not by" where something "would not stop by
 * 30 September", "not" alone where the date stands without a preposition. Null where it does not. The verb right before the
 * date decides: who "had not been seen would be seen by 4 June" will be.
 *
 * @param at where the date begins in the sentence
 */
export function denialOf(text: string, at: number): string | null {
  const before = text.slice(0, at);
  const preposition = PREPOSITION.exec(before)?.[1]?.toLowerCase();
  const words = preposition === undefined ? 'not' : `not ${preposition}`;
  if (BESIDE.test(before)) return words;
  const opens = [...before.matchAll(CLAUSE)].at(-1);
  const clause = opens ? before.slice(opens.index + opens[0].length) : before;
  const verb = [...clause.matchAll(VERBS)].at(-1);
  return verb && DENIED.test(verb[0]) ? words : null;
}
