import type { AskedPost } from '../domain/query.ts';
import type { PostStatement } from '../domain/statement.ts';
import { lexiconOf } from '../question/lexicon.ts';
import { synonyms } from '../question/topic.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';

// A word that makes another post of a post: a deputy director is no director, a senior responsible officer is not the
// responsible officer of medical revalidation.
const RANKS = new Set(
  ['senior', 'deputy', 'vice', 'assistant', 'associate', 'acting', 'interim', 'junior', 'shadow', 'former', 'under'].flatMap(stems),
);

/**
 * Whether the post a paper names is the post asked for: it holds every word asked for (an acronym by its expansion or
 * its initials), and no word of rank that was not asked for.
 */
export function isAskedPost(asked: AskedPost, named: PostStatement, view: View): boolean {
  const own = stems(named.post);
  const held = new Set([...own, ...stems(named.of ?? '')].flatMap(widened));
  const ways = waysToAsk(asked, view);
  // Initials decide only where nothing says what the letters stand for: "SRO" is not every S… R… O… of the papers.
  if (ways.length === 1 && asked.stems.length === 1 && isInitials(asked.stems[0] ?? '', named.post)) return true;
  return ways.some(
    (wanted) =>
      wanted.every((stem) => widened(stem).some((s) => held.has(s))) &&
      own.every((stem) => !RANKS.has(stem) || wanted.includes(stem)),
  );
}

function widened(stem: string): string[] {
  return [stem, ...synonyms(stem).filter((phrase) => phrase.length === 1).flat()];
}

function waysToAsk(asked: AskedPost, view: View): string[][] {
  const key = asked.words.toLowerCase();
  const terms = lexiconOf(view).filter((entry) => entry.kind === 'term' && entry.names.some((n) => n.toLowerCase() === key));
  const phrases = asked.stems.length === 1 ? synonyms(asked.stems[0] ?? '').filter((phrase) => phrase.length > 1) : [];
  return [[...asked.stems], ...terms.flatMap((entry) => entry.names.map((name) => stems(name))), ...phrases.map((p) => [...p])];
}

/** Whether a short word is the initials of a post: "sro" of "Senior Responsible Officer". */
function isInitials(word: string, post: string): boolean {
  const initials = post
    .split(/[\s-]+/)
    .filter((part) => !/^(?:of|for|the|and|to|in)$/i.test(part))
    .map((part) => part[0]?.toLowerCase() ?? '')
    .join('');
  return initials.length > 1 && initials === word;
}
