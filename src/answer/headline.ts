import { HEADLINE_LIMIT } from '../domain/answer.ts';
import { splitSentences } from '../domain/sentences.ts';
import { stems } from '../search/terms.ts';

/**
 * A headline of a fact and its authority within the limit: where both do not fit, the fact is shortened at a clause,
 * then at a word, and marked with an ellipsis; the authority with its caveats always stays.
 */
export function headline(fact: string, authority = '', focus: ReadonlySet<string> = NOTHING): string {
  const tail = authority === '' ? '' : ` ${authority}`;
  const room = HEADLINE_LIMIT - tail.length;
  return `${focus.size === 0 ? shorten(fact, room) : shortenAround(fact, room, focus)}${tail}`;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * At most `limit` characters of a text: its beginning, unless clauses further on hold more of the stems asked about; then
 * the opening clause and the run of clauses that holds the most, with an ellipsis for what is left out.
 */
export function shortenAround(text: string, limit: number, focus: ReadonlySet<string>): string {
  if (text.length <= limit) return text;
  const clauses = text.split(/(?<=[;:,]) /);
  const hits = (part: string): number => new Set(stems(part).filter((stem) => focus.has(stem))).size;
  const start = shorten(text, limit);
  const [opening = ''] = clauses;
  let best = { text: start, hits: hits(start) };
  for (let from = 1; from < clauses.length; from++) {
    let run = `${opening} … ${clauses[from]}`;
    for (let to = from + 1; to < clauses.length && run.length + (clauses[to]?.length ?? 0) + 4 <= limit; to++)
      run += ` ${clauses[to]}`;
    if (run.length + 2 <= limit && hits(run) > best.hits) best = { text: run, hits: hits(run) };
  }
  return best.text;
}

/** At most `limit` characters of a text, cut at the last clause or word that fits, with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, Math.max(0, limit - 2));
  const clause = Math.max(head.lastIndexOf('; '), head.lastIndexOf(', '), head.lastIndexOf('. '));
  const cut = clause > limit * 0.6 ? clause : head.lastIndexOf(' ');
  return `${head.slice(0, cut > 0 ? cut : head.length).replace(/[\s,;:.–-]+$/, '')} …`;
}

/** As many whole sentences of a headline as fit; only a first that is too long by itself is shortened. */
export function wholeSentences(text: string): string {
  if (text.length <= HEADLINE_LIMIT) return text;
  const last = splitSentences(text).findLast(({ end }) => end <= HEADLINE_LIMIT);
  return last ? text.slice(0, last.end).trim() : headline(text);
}

/** The text with its first letter a capital. */
export function capitalised(text: string): string {
  return text === '' ? text : text[0]?.toUpperCase() + text.slice(1);
}

/** The text with a full stop where it ends in no mark of its own. */
export function stopped(text: string): string {
  return /[.!?…]["'”’)]?$/.test(text) ? text : `${text.replace(/[,;:]$/, '')}.`;
}
