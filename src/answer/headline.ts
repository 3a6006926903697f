import { HEADLINE_LIMIT } from '../domain/answer.ts';

/**
 * A headline of a fact and its authority within the limit: where both do not fit, the fact is shortened at a clause,
 * then at a word, and marked with an ellipsis; the authority with its caveats always stays.
 */
export function headline(fact: string, authority = ''): string {
  const tail = authority === '' ? '' : ` ${authority}`;
  return `${shorten(fact, HEADLINE_LIMIT - tail.length)}${tail}`;
}

/** At most `limit` characters of a text, cut at the last clause or word that fits, with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, Math.max(0, limit - 2));
  const clause = Math.max(head.lastIndexOf('; '), head.lastIndexOf(', '), head.lastIndexOf('. '));
  const cut = clause > limit * 0.6 ? clause : head.lastIndexOf(' ');
  return `${head.slice(0, cut > 0 ? cut : head.length).replace(/[\s,;:.–-]+$/, '')} …`;
}

/** The text with its first letter a capital. */
export function capitalised(text: string): string {
  return text === '' ? text : text[0]?.toUpperCase() + text.slice(1);
}

/** The text with a full stop where it ends in no mark of its own. */
export function stopped(text: string): string {
  return /[.!?…]["'”’)]?$/.test(text) ? text : `${text.replace(/[,;:]$/, '')}.`;
}
