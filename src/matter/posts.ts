import type { AskedPost } from '../domain/query.ts';
import type { PostStatement } from '../domain/statement.ts';
import { lexiconOf } from '../question/lexicon.ts';
import { SYNONYM_GROUPS } from '../question/synonyms.ts';
import { analyse, stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';

// A word that makes another post of a post: a deputy director is no director, a senior responsible officer is not the
// responsible officer of medical revalidation. An acting or interim director is the director for the time being.
const RANKS = new Set(['senior', 'deputy', 'vice', 'assistant', 'associate', 'junior', 'shadow', 'former']);

/**
 * A test of whether the post a paper names is the post asked for: it holds every word asked for (an acronym by its
 * expansion or its initials), and no word of rank that was not asked for.
 */
export function postAskedFor(asked: AskedPost, view: View): (named: PostStatement) => boolean {
  const ways = waysToAsk(asked, view);
  return (named) => {
    const { own, held } = wordsOf(named);
    // Initials decide only where nothing says what the letters stand for: "SRO" is not every S… R… O… of the papers.
    if (ways.length === 1 && isInitials(asked.words.toLowerCase(), named.post)) return true;
    return ways.some(
      (wanted) =>
        wanted.every((word) => widened(word).some((w) => held.has(w)) || isGuessed(asked.guesses[word], held)) &&
        own.every((word) => !RANKS.has(word) || wanted.includes(word)),
    );
  };
}

interface PostWords {
  readonly own: readonly string[];
  /** The words of the post and of what it is of, with other titles of the same post. */
  readonly held: ReadonlySet<string>;
}

const read = new WeakMap<PostStatement, PostWords>();

function wordsOf(named: PostStatement): PostWords {
  let words = read.get(named);
  if (!words) {
    const own = postWords(named.post);
    words = {
      own,
      held: new Set([...own, ...postWords(named.of ?? ''), ...postWords(named.for ?? '')].flatMap(widened)),
    };
    read.set(named, words);
  }
  return words;
}

function isGuessed(guesses: readonly string[] | undefined, held: ReadonlySet<string>): boolean {
  return guesses !== undefined && [...held].some((word) => guesses.includes(stems(word)[0] ?? ''));
}

/**
 * The words of a post, small ones left out, in the singular. Stems would not do: "communications" and "community" share
 * one, and a director of the one is not of the other.
 */
function postWords(post: string): string[] {
  return analyse(post)
    .filter((term) => !term.stop && !term.part)
    .map((term) => singular(term.word));
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

// One post under several titles.
const TITLES: readonly (readonly string[])[] = [
  ['chair', 'chairman', 'chairwoman', 'chairperson'],
  ['lead', 'leader', 'head'],
  ['adviser', 'advisor'],
  ['programme', 'program'],
  ['ceo', 'chief'],
];

function widened(word: string): readonly string[] {
  return TITLES.find((titles) => titles.includes(word)) ?? [word];
}

/** The post in words as asked, and in the words its acronym stands for. */
function waysToAsk({ words }: AskedPost, view: View): string[][] {
  const key = words.toLowerCase();
  const known = lexiconOf(view).filter(
    (entry) => entry.kind === 'term' && entry.names.some((n) => n.toLowerCase() === key),
  );
  const general = SYNONYM_GROUPS.filter((group) => group.includes(key)).flatMap((group) =>
    group.filter((name) => name.includes(' ')),
  );
  return [words, ...known.flatMap((entry) => entry.names), ...general].map(postWords);
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
