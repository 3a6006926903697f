import type { Mention } from '../domain/query.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { lexiconOf } from './lexicon.ts';
import type { QuestionWord } from './words.ts';

const BODY_NOUN =
  /^(?:committee|board|panel|cabinet|council|group|commission|partnership|forum|assembly|executive|team)s?$/;

/** A body named by part of its name, and the words that name no known body though they end as a body's name does. */
export interface PartialBodies {
  readonly mentions: readonly Mention[];
  /** Runs of at least two words such as "joint scrutiny committee". */
  readonly unknown: readonly (readonly QuestionWord[])[];
}

/**
 * Reads "the scrutiny committee" as the one body of the view's papers whose name holds those words in that order. Where
 * several bodies could be meant, or none, nothing is read: the words stay a name of their own.
 */
export function findPartialBodies(words: readonly QuestionWord[], view: View): PartialBodies {
  const mentions: Mention[] = [];
  const unknown: QuestionWord[][] = [];
  for (let at = 0; at < words.length; at++) {
    const noun = words[at];
    if (!noun || !BODY_NOUN.test(noun.word)) continue;
    const run = runBefore(words, at);
    if (run.length < 2) continue;
    const bodies = bodiesHolding(run, view);
    const [only] = bodies;
    if (bodies.length === 1 && only) {
      mentions.push({ ...only, words: run.map((w) => w.written).join(' '), start: run[0]?.start ?? 0, end: noun.end });
    } else if (bodies.length === 0) {
      unknown.push(run);
    }
  }
  return { mentions, unknown };
}

/** The words of a noun phrase that ends at a body's noun. */
function runBefore(words: readonly QuestionWord[], end: number): QuestionWord[] {
  let from = end;
  while (from > 0) {
    const word = words[from - 1];
    if (!word || word.stop || /\d/.test(word.word) || /(?:ed|ing)$/.test(word.word)) break;
    from--;
  }
  return words.slice(from, end + 1);
}

function bodiesHolding(run: readonly QuestionWord[], view: View): Pick<Mention, 'kind' | 'id' | 'name' | 'names'>[] {
  const own = new Set(view.documents.flatMap(({ body }) => (body ? [body.id ?? body.name] : [])));
  const holding = lexiconOf(view).filter(
    (entry) => entry.kind === 'body' && entry.names.some((name) => holdsInOrder(stems(name), run)),
  );
  const withPapers = holding.filter((entry) => own.has(entry.id));
  return withPapers.length > 0 ? withPapers : holding;
}

function holdsInOrder(name: readonly string[], run: readonly QuestionWord[]): boolean {
  let at = 0;
  for (const stem of name) if (run[at]?.readings.includes(stem)) at++;
  return at === run.length;
}
